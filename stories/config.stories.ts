import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/config/config.define.js';
import '../src/launcher/launcher.define.js';

const meta: Meta = {
  component: 'amends-config',
  render: () => html`
    <amends-config endpoint="/amends" order="10482">
      <p>Lumi table lamp <amends-launcher kind="button" item="lumi-table-lamp"></amends-launcher></p>
      <p>Wool throw <amends-launcher kind="button" item="wool-throw"></amends-launcher></p>
    </amends-config>
  `,
};

export default meta;

/** Said once, for every launcher inside. */
export const ManyLaunchers: StoryObj = {};
