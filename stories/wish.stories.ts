import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/wish/wish.define.js';
import type { AmendsWish } from '../src/elements/wish/wish.js';

const meta: Meta<AmendsWish> = {
  component: 'amends-wish',
  render: (args) => html`<amends-wish .wish=${args.wish} .needBy=${args.needBy}></amends-wish>`,
};

export default meta;

type Story = StoryObj<AmendsWish>;

export const Empty: Story = {};

export const Said: Story = { args: { wish: 'replacement', needBy: '2026-11-14' } };
