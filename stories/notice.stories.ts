import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/notice/notice.define.js';
import type { AmendsNotice } from '../src/elements/notice/notice.js';
import { mayaWords, offers } from './data/cases.js';

const meta: Meta<AmendsNotice> = {
  component: 'amends-notice',
  args: { kind: 'offline', quote: mayaWords, savedAt: '10:44', photos: 2, durable: true, code: '' },
  render: (args) => html`
    <amends-notice
      .kind=${args.kind}
      .quote=${args.quote}
      .savedAt=${args.savedAt}
      .photos=${args.photos}
      .durable=${args.durable}
      .picked=${args.picked}
      .code=${args.code}
    ></amends-notice>
  `,
};

export default meta;

type Story = StoryObj<AmendsNotice>;

export const Offline: Story = {};

export const OfflineInMemory: Story = { args: { durable: false } };

export const Unsure: Story = { args: { kind: 'unsure' } };

export const Refused: Story = { args: { kind: 'refused', quote: '', picked: offers[0], code: 'E-5031' } };

export const CannotLoad: Story = { args: { kind: 'load' } };

export const NoOrder: Story = { args: { kind: 'setup', quote: '' } };

export const Left: Story = { args: { kind: 'left', quote: '' } };
