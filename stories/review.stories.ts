import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/review/review.define.js';
import type { AmendsReview } from '../src/elements/review/review.js';
import { followingUp } from './data/cases.js';

const meta: Meta<AmendsReview> = {
  component: 'amends-review',
  args: { case: followingUp },
  render: (args) => html`<amends-review .case=${args.case}></amends-review>`,
};

export default meta;

type Story = StoryObj<AmendsReview>;

export const Open: Story = {};

export const Sorted: Story = { args: { case: { ...followingUp, outcome: { sorted: 'yes', rating: 4 } } } };

export const NotFinished: Story = { args: { case: { ...followingUp, outcome: { sorted: 'no' } } } };

export const LowRating: Story = { args: { case: { ...followingUp, outcome: { sorted: 'yes', rating: 2 } } } };

export const WithoutRating: Story = {
  args: {
    case: {
      ...followingUp,
      followUp: { question: 'Is the problem with your lamp sorted out?', rating: false },
    },
  },
};

export const Thanks: Story = {
  args: { case: { ...followingUp, state: 'resolved', outcome: { sorted: 'yes', rating: 5 } } },
};
