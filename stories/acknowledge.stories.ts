import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/acknowledge/acknowledge.define.js';
import type { AmendsAcknowledge } from '../src/elements/acknowledge/acknowledge.js';
import { acknowledged, acknowledgedUnknown, reopened } from './data/cases.js';

const meta: Meta<AmendsAcknowledge> = {
  component: 'amends-acknowledge',
  args: { case: acknowledged },
  render: (args) => html`<amends-acknowledge .case=${args.case}></amends-acknowledge>`,
};

export default meta;

type Story = StoryObj<AmendsAcknowledge>;

export const OurMistake: Story = {};

export const NotKnownYet: Story = { args: { case: acknowledgedUnknown } };

export const SimplyDone: Story = {
  args: {
    case: { ...acknowledged, automatic: [{ record: 'fee', text: 'We took the €4.90 for express off.' }] },
  },
};

export const Reopened: Story = { args: { case: reopened } };
