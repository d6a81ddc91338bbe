import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/standing/standing.define.js';
import type { AmendsStanding } from '../src/elements/standing/standing.js';
import { agreed, left, missed, standing, withPerson } from './data/cases.js';

const meta: Meta<AmendsStanding> = {
  component: 'amends-standing',
  args: { case: standing },
  render: (args) => html`<amends-standing .case=${args.case}></amends-standing>`,
};

export default meta;

type Story = StoryObj<AmendsStanding>;

export const OnItsWay: Story = {};

export const CanStillChange: Story = { args: { case: agreed } };

export const Missed: Story = { args: { case: missed } };

export const WithPerson: Story = { args: { case: withPerson } };

export const Left: Story = { args: { case: left } };

export const NothingOpen: Story = { render: () => html`<amends-standing></amends-standing>` };
