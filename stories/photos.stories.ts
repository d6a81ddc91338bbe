import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/photos/photos.define.js';
import type { AmendsPhotos } from '../src/elements/photos/photos.js';

const meta: Meta<AmendsPhotos> = {
  component: 'amends-photos',
  args: { photos: [] },
  render: (args) => html`<amends-photos .photos=${args.photos}>We’re listening</amends-photos>`,
};

export default meta;

type Story = StoryObj<AmendsPhotos>;

export const Empty: Story = {};

/** The pictures themselves are gone, as after a while on a device without much room. */
export const WithoutData: Story = { args: { photos: ['shade', 'base'].map((name) => ({ id: name, name })) } };
