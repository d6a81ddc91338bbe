import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/urgent/urgent.define.js';
import type { AmendsUrgent } from '../src/elements/urgent/urgent.js';
import { safety, safetyCalled } from './data/cases.js';

const meta: Meta<AmendsUrgent> = {
  component: 'amends-urgent',
  args: { safety: safety.safety, phone: '+49 171 555 0142', refundable: true },
  render: (args) => html`
    <amends-urgent .safety=${args.safety} .phone=${args.phone} .refundable=${args.refundable}></amends-urgent>
  `,
};

export default meta;

type Story = StoryObj<AmendsUrgent>;

export const DoThisNow: Story = {};

export const Called: Story = { args: { safety: safetyCalled.safety } };

export const WithoutNumber: Story = {
  args: { phone: '' },
  play: ({ canvasElement }) => {
    const step = canvasElement.querySelector('amends-urgent');
    step?.shadowRoot?.querySelector<HTMLElement>('[part="primary"]')?.click();
  },
};
