import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/conversation/conversation.define.js';
import type { AmendsConversation } from '../src/elements/conversation/conversation.js';
import { acknowledgement, standing } from './data/cases.js';

const meta: Meta<AmendsConversation> = {
  component: 'amends-conversation',
  args: {
    said: [
      ...standing.said,
      { id: 'said-2', by: 'shop', when: 'Today, 10:44', text: acknowledgement.letter },
    ],
  },
  render: (args) => html`<amends-conversation .said=${args.said}></amends-conversation>`,
};

export default meta;

type Story = StoryObj<AmendsConversation>;

export const BothSides: Story = {};
