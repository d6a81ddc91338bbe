import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/agreed/agreed.define.js';
import type { AmendsAgreed } from '../src/elements/agreed/agreed.js';
import { agreed } from './data/cases.js';

const meta: Meta<AmendsAgreed> = {
  component: 'amends-agreed',
  args: { case: agreed, name: 'Maya' },
  render: (args) => html`<amends-agreed .case=${args.case} name=${args.name ?? nothing}></amends-agreed>`,
};

export default meta;

type Story = StoryObj<AmendsAgreed>;

export const WithMore: Story = {};

export const Plain: Story = { args: { case: { ...agreed, extra: [], told: [] } } };
