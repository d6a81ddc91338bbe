import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type Draft, emptyDraft, type Understanding } from '../src/controllers/draft.js';
import '../src/elements/describe/describe.define.js';
import type { AmendsDescribe } from '../src/elements/describe/describe.js';
import '../src/elements/panel/panel.define.js';
import { mayaWords, oneItemOrder, order } from './data/cases.js';

const told: Draft = { ...emptyDraft, words: mayaWords };
const understanding: Understanding = {
  category: 'arrived_damaged',
  alternatives: ['wrong_or_incomplete', 'faulty'],
  items: [{ sku: 'lumi-table-lamp', quantity: 1 }],
  needBy: '2026-11-14',
  occasion: { what: 'birthday', whose: 'mum' },
};

const meta: Meta<AmendsDescribe> = {
  component: 'amends-describe',
  args: { order, draft: emptyDraft, listening: true, stored: false },
  render: (args) => html`
    <amends-panel placement="inline" label="What happened?" context="Order 10482" .step=${1} personable>
      <amends-describe
        .order=${args.order}
        .draft=${args.draft}
        .understanding=${args.understanding}
        .listening=${args.listening}
        .stored=${args.stored}
      ></amends-describe>
    </amends-panel>
  `,
};

export default meta;

type Story = StoryObj<AmendsDescribe>;

export const Empty: Story = {};

export const Understood: Story = { args: { draft: told, understanding, stored: true } };

export const PickedByHand: Story = {
  args: {
    draft: {
      ...told,
      category: 'delivery_late',
      chosenByCustomer: true,
      items: [
        { sku: 'lumi-table-lamp', quantity: 1 },
        { sku: 'ribbed-tumblers', quantity: 1 },
      ],
      itemsByCustomer: true,
    },
    understanding,
  },
};

export const WithPhotos: Story = {
  args: { draft: { ...told, photos: ['shade', 'base'].map((name) => ({ id: name, name })) } },
};

export const OneItem: Story = { args: { order: oneItemOrder, draft: told } };

export const OrderOnItsWay: Story = { args: { order: undefined } };

export const TooLong: Story = { args: { draft: { ...told, words: 'It is a long story. '.repeat(260) } } };

export const TooEarly: Story = {
  play: ({ canvasElement }) => {
    const step = canvasElement.querySelector('amends-describe');
    step?.shadowRoot?.querySelector<HTMLElement>('[part="primary"]')?.click();
  },
};

export const RightToLeft: Story = {
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  args: { draft: { ...told, words: 'وصل المصباح مكسورًا.' }, understanding },
};
