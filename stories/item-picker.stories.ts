import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/item-picker/item-picker.define.js';
import type { AmendsItemPicker } from '../src/elements/item-picker/item-picker.js';
import { order } from './data/cases.js';

const meta: Meta<AmendsItemPicker> = {
  component: 'amends-item-picker',
  args: { items: order.items, picked: [], wholeOrder: false, error: '' },
  render: (args) => html`
    <amends-item-picker
      .items=${args.items}
      .picked=${args.picked}
      .wholeOrder=${args.wholeOrder}
      .error=${args.error}
    ></amends-item-picker>
  `,
};

export default meta;

type Story = StoryObj<AmendsItemPicker>;

export const Empty: Story = {};

export const Picked: Story = { args: { picked: [{ sku: 'ribbed-tumblers', quantity: 2 }] } };

export const WholeOrder: Story = { args: { wholeOrder: true } };

export const Missing: Story = { args: { error: 'Choose at least one item' } };

export const OnItsWay: Story = { args: { items: undefined } };

export const LongText: Story = {
  args: {
    items: order.items.map((item) => ({
      ...item,
      name: `${item.name}, hand-made in a very small workshop by the sea`,
    })),
  },
};
