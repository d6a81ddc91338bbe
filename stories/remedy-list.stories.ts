import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/remedy-list/remedy-list.define.js';
import type { AmendsRemedyList } from '../src/elements/remedy-list/remedy-list.js';
import { choosing, offers } from './data/cases.js';

const meta: Meta<AmendsRemedyList> = {
  component: 'amends-remedy-list',
  args: { offers, withheld: choosing.withheld, counter: '', error: '' },
  render: (args) => html`
    <amends-remedy-list
      .offers=${args.offers}
      .withheld=${args.withheld}
      .chosen=${args.chosen}
      .counter=${args.counter}
      .error=${args.error}
    ></amends-remedy-list>
  `,
};

export default meta;

type Story = StoryObj<AmendsRemedyList>;

export const Open: Story = {};

export const Chosen: Story = { args: { chosen: 'offer-replacement' } };

export const NoneOfThese: Story = { args: { chosen: 'other', counter: 'The same lamp in sage.' } };

export const TooEarly: Story = { args: { error: 'Choose one of these' } };
