import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/status/status.define.js';
import type { AmendsStatus } from '../src/elements/status/status.js';
import { StoryShop } from './data/shop.js';

interface Args extends Partial<Pick<AmendsStatus, 'endpoint'>> {
  /** The shop behind the story. */
  shop: () => StoryShop;
}

const agreed = (): StoryShop => new StoryShop('10482').report().choose();

const meta: Meta<Args> = {
  component: 'amends-status',
  args: { shop: agreed },
  argTypes: { shop: { table: { disable: true } } },
  render: ({ shop }) => {
    const { endpoint, caseId } = shop();
    return html`<amends-status .endpoint=${endpoint} .case=${caseId}></amends-status>`;
  },
};

export default meta;

type Story = StoryObj<Args>;

export const Agreed: Story = {};

export const OnItsWay: Story = { args: { shop: () => agreed().record('packed').record('shipped') } };

export const Delivered: Story = {
  args: { shop: () => agreed().wait('2026-11-13T10:20:00.000Z').record('delivered') },
};

export const RightToLeft: Story = {
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
