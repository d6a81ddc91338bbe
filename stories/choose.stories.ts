import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/choose/choose.define.js';
import type { AmendsChoose } from '../src/elements/choose/choose.js';
import { choosing, offerGone } from './data/cases.js';

const meta: Meta<AmendsChoose> = {
  component: 'amends-choose',
  args: { case: choosing, counter: '', loading: false },
  render: (args) => html`
    <amends-choose
      .case=${args.case}
      .chosen=${args.chosen}
      .counter=${args.counter}
      ?loading=${args.loading}
    ></amends-choose>
  `,
};

export default meta;

type Story = StoryObj<AmendsChoose>;

export const Open: Story = {};

export const Chosen: Story = { args: { chosen: 'offer-replacement' } };

export const NoneOfThese: Story = { args: { chosen: 'other', counter: 'The same lamp in sage.' } };

export const TooEarly: Story = {
  play: ({ canvasElement }) => {
    press(canvasElement);
  },
};

export const Loading: Story = { args: { loading: true } };

export const OfferGone: Story = { args: { case: offerGone } };

/** Presses the primary button of the story. */
function press(canvas: HTMLElement): void {
  canvas.querySelector('amends-choose')?.shadowRoot?.querySelector<HTMLElement>('[part="primary"]')?.click();
}
