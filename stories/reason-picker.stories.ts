import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/reason-picker/reason-picker.define.js';
import type { AmendsReasonPicker } from '../src/elements/reason-picker/reason-picker.js';

const meta: Meta<AmendsReasonPicker> = {
  component: 'amends-reason-picker',
  args: { others: [] },
  render: (args) => html`
    <amends-reason-picker .guess=${args.guess} .others=${args.others} .picked=${args.picked}></amends-reason-picker>
  `,
};

export default meta;

type Story = StoryObj<AmendsReasonPicker>;

export const Empty: Story = {};

export const Suggested: Story = {
  args: { guess: 'arrived_damaged', others: ['wrong_or_incomplete', 'faulty'], picked: 'arrived_damaged' },
};

export const FromAllReasons: Story = { args: { picked: 'account_security' } };
