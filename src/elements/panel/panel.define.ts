import { AmendsPanel } from './panel.js';

AmendsPanel.define('amends-panel');

declare global {
  interface HTMLElementTagNameMap {
    'amends-panel': AmendsPanel;
  }
}
