import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/timeline/timeline.define.js';
import type { AmendsTimeline } from '../src/elements/timeline/timeline.js';
import { acknowledgement, agreed, standing } from './data/cases.js';

const meta: Meta<AmendsTimeline> = {
  component: 'amends-timeline',
  args: { rows: standing.standing?.rows ?? [] },
  render: (args) => html`<amends-timeline .rows=${args.rows}></amends-timeline>`,
};

export default meta;

type Story = StoryObj<AmendsTimeline>;

export const OnItsWay: Story = {};

export const WhatWentWrong: Story = { args: { rows: acknowledgement.explanation.rows } };

export const StillToCome: Story = { args: { rows: agreed.standing?.rows ?? [] } };
