import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/recap/recap.define.js';
import type { AmendsRecap } from '../src/elements/recap/recap.js';
import { acknowledgement } from './data/cases.js';

const meta: Meta<AmendsRecap> = {
  component: 'amends-recap',
  args: { rows: acknowledgement.recap },
  render: (args) => html`<amends-recap .rows=${args.rows}></amends-recap>`,
};

export default meta;

type Story = StoryObj<AmendsRecap>;

export const Understood: Story = {};
