import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Offer } from '../src/core/index.js';
import '../src/elements/confirm/confirm.define.js';
import type { AmendsConfirm } from '../src/elements/confirm/confirm.js';
import { offers } from './data/cases.js';

const [replacement, refund] = offers;

const meta: Meta<AmendsConfirm> = {
  component: 'amends-confirm',
  args: { offer: replacement as Offer },
  render: (args) => html`<amends-confirm .offer=${args.offer}></amends-confirm>`,
};

export default meta;

type Story = StoryObj<AmendsConfirm>;

export const Replacement: Story = {};

export const Refund: Story = { args: { offer: refund as Offer } };
