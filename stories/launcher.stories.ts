import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { AmendsStateEvent } from '../src/events/state-event.js';
import '../src/launcher/launcher.define.js';
import type { AmendsResolution } from '../src/elements/resolution/resolution.js';

interface Args {
  kind?: string;
  placement?: string;
  text?: string;
}

const meta: Meta<Args> = {
  component: 'amends-launcher',
  render: ({ kind, placement, text }) => html`
    <amends-launcher endpoint="/amends" order="10482" kind=${kind ?? nothing} placement=${placement ?? nothing}
      >${text ?? ''}</amends-launcher
    >
  `,
};

export default meta;

type Story = StoryObj<Args>;

export const Pill: Story = {};

export const Button: Story = { args: { kind: 'button' } };

export const Link: Story = { args: { kind: 'link' } };

export const OwnText: Story = { args: { kind: 'button', text: 'Kaputt?' } };

/** The page's own link is what is pressed, and what works without JavaScript. */
export const OwnLink: Story = {
  render: () => html`
    <amends-launcher endpoint="/amends" order="10482"><a href="/help">Something not right?</a></amends-launcher>
  `,
};

export const OpenCase: Story = {
  play: async ({ canvasElement }) => {
    const launcher = canvasElement.querySelector('amends-launcher');
    await launcher?.open();
    const resolution = launcher?.shadowRoot?.querySelector<AmendsResolution>('amends-resolution');
    if (resolution) resolution.open = false;
    const event = new AmendsStateEvent(true, 'New lamp on its way', 'With you Friday 13 November');
    resolution?.dispatchEvent(event);
  },
};
