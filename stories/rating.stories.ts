import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/rating/rating.define.js';
import type { AmendsRating } from '../src/elements/rating/rating.js';

const meta: Meta<AmendsRating> = {
  component: 'amends-rating',
  args: { error: '' },
  render: (args) => html`<amends-rating .value=${args.value} .error=${args.error}></amends-rating>`,
};

export default meta;

type Story = StoryObj<AmendsRating>;

export const Open: Story = {};

export const Rated: Story = { args: { value: 4 } };

export const TooEarly: Story = { args: { error: 'Choose one of the five' } };
