import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/clarify/clarify.define.js';
import type { AmendsClarify } from '../src/elements/clarify/clarify.js';
import { clarifying } from './data/cases.js';

const meta: Meta<AmendsClarify> = {
  component: 'amends-clarify',
  args: { question: clarifying.question?.text ?? '' },
  render: (args) => html`<amends-clarify .question=${args.question}></amends-clarify>`,
};

export default meta;

type Story = StoryObj<AmendsClarify>;

export const Asked: Story = {};

export const TooEarly: Story = {
  play: ({ canvasElement }) => {
    const step = canvasElement.querySelector('amends-clarify');
    step?.shadowRoot?.querySelector<HTMLElement>('[part="primary"]')?.click();
  },
};
