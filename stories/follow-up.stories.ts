import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/follow-up/follow-up.define.js';
import type { AmendsFollowUp } from '../src/elements/follow-up/follow-up.js';
import { StoryShop } from './data/shop.js';

interface Args extends Partial<Pick<AmendsFollowUp, 'endpoint'>> {
  /** The shop behind the story; none for a page that was opened without a link. */
  shop: () => StoryShop | undefined;
}

const due = (): StoryShop =>
  new StoryShop('10482')
    .report()
    .choose()
    .wait('2026-11-13T10:20:00.000Z')
    .record('delivered')
    .wait('2026-11-16T09:00:00.000Z');

const meta: Meta<Args> = {
  component: 'amends-follow-up',
  args: { shop: due },
  argTypes: { shop: { table: { disable: true } } },
  render: ({ shop }) => {
    const behind = shop();
    if (behind) history.replaceState(history.state, '', `#case=${behind.caseId}&token=story`);
    return html`
      <amends-follow-up .endpoint=${behind?.endpoint ?? ''}>
        <p>Open this page from the link that we sent you.</p>
      </amends-follow-up>
    `;
  },
};

export default meta;

type Story = StoryObj<Args>;

export const Due: Story = {};

export const WithoutALink: Story = { args: { shop: () => undefined } };

export const RightToLeft: Story = {
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};
