import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/elements/resolution/resolution.define.js';
import type { AmendsResolution } from '../src/elements/resolution/resolution.js';
import { find } from './data/play.js';
import { StoryShop } from './data/shop.js';

interface Args extends Pick<AmendsResolution, 'placement' | 'open'> {
  /** The shop behind the story. */
  shop: () => StoryShop;
}

const lamp = (): StoryShop => new StoryShop('10482');

const meta: Meta<Args> = {
  component: 'amends-resolution',
  args: { placement: 'inline', open: true, shop: lamp },
  argTypes: { shop: { table: { disable: true } } },
  render: ({ placement, open, shop }) => {
    const { endpoint, orderId } = shop();
    return html`
      <amends-resolution
        .endpoint=${endpoint}
        .order=${orderId}
        .placement=${placement}
        ?open=${open}
      ></amends-resolution>
    `;
  },
};

export default meta;

type Story = StoryObj<Args>;

export const Describing: Story = {};

export const FromFirstWordToPromise: Story = {
  play: async ({ canvasElement }) => {
    const words = (await find(canvasElement, 'textarea')) as HTMLTextAreaElement;
    await find(canvasElement, '[part~="item"]', 'Lumi');
    words.focus();
    words.value = 'The lamp arrived with a crack in the base. I need it by Saturday.';
    words.dispatchEvent(new Event('input', { bubbles: true }));
    words.blur();
    await find(canvasElement, '[part~="noted"]', 'Arrived damaged');
    (await find(canvasElement, '[part~="primary"]', 'Continue')).click();

    (await find(canvasElement, '[part~="primary"]', 'See how we can fix it')).click();
    const remedy = await find(canvasElement, '[part~="remedy"] input');
    await expect(remedy).not.toBeChecked();
    remedy.click();
    (await find(canvasElement, 'amends-choose [part~="primary"], [part~="primary"]', 'Continue')).click();
    const agree = await find(canvasElement, '[part~="primary"]', 'Send me the new lamp');
    await new Promise((resolve) => setTimeout(resolve, 600));
    agree.click();

    await expect(await find(canvasElement, '[part~="promise"]')).toHaveTextContent('Friday 13 November');
  },
};

export const Acknowledged: Story = { args: { shop: () => lamp().report() } };

export const SimplyDone: Story = {
  args: {
    shop: () =>
      new StoryShop('10440')
        .report()
        .record('instructed', { automatic: true, amount: 13490, day: '2026-11-13', remedy: 'refund_charge' }),
  },
};

export const InDanger: Story = { args: { shop: () => new StoryShop('10402').report() } };

export const Agreed: Story = { args: { shop: () => lamp().report().choose() } };

export const OnItsWay: Story = {
  args: { shop: () => lamp().report().choose().record('packed').record('shipped') },
};

export const MissedPromise: Story = {
  args: {
    shop: () =>
      lamp()
        .report()
        .choose()
        .record('packed')
        .record('shipped')
        .wait('2026-11-13T17:30:00.000Z')
        .record('instructed', { amount: 8900, day: '2026-11-18', reason: 'missed', remedy: 'refund_full' }),
  },
};

export const FollowingUp: Story = {
  args: {
    shop: () =>
      lamp()
        .report()
        .choose()
        .wait('2026-11-13T10:20:00.000Z')
        .record('delivered')
        .wait('2026-11-16T09:00:00.000Z'),
  },
};

export const WithAPerson: Story = {
  args: {
    shop: () =>
      lamp()
        .report()
        .act({
          id: 'story-person-1',
          type: 'person.requested',
          data: { channel: 'call', contact: '+49 171 555 0142', locale: 'en' },
        }),
  },
};

export const Panel: Story = { args: { placement: 'overlay', shop: () => lamp().report() } };

export const RightToLeft: Story = {
  args: { shop: () => lamp().report() },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
