import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/sending/sending.define.js';
import type { AmendsSending } from '../src/elements/sending/sending.js';
import { mayaWords, offers } from './data/cases.js';

const meta: Meta<AmendsSending> = {
  component: 'amends-sending',
  args: { quote: mayaWords, photos: 2, stored: true, durable: true },
  render: (args) => html`
    <amends-sending
      .quote=${args.quote}
      .photos=${args.photos}
      .picked=${args.picked}
      .stored=${args.stored}
      .durable=${args.durable}
    ></amends-sending>
  `,
};

export default meta;

type Story = StoryObj<AmendsSending>;

export const Stored: Story = {};

export const NotStored: Story = { args: { stored: false } };

export const Choice: Story = { args: { picked: offers[0] } };
