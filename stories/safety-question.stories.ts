import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/safety-question/safety-question.define.js';
import type { AmendsSafetyQuestion } from '../src/elements/safety-question/safety-question.js';

const meta: Meta<AmendsSafetyQuestion> = {
  component: 'amends-safety-question',
  render: () => html`<amends-safety-question></amends-safety-question>`,
};

export default meta;

type Story = StoryObj<AmendsSafetyQuestion>;

export const Empty: Story = {};

export const TooEarly: Story = {
  play: ({ canvasElement }) => {
    const step = canvasElement.querySelector('amends-safety-question');
    step?.shadowRoot?.querySelector<HTMLElement>('[part="primary"]')?.click();
  },
};
