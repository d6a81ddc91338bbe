import { AmendsNotice } from './notice.js';

AmendsNotice.define('amends-notice');

declare global {
  interface HTMLElementTagNameMap {
    'amends-notice': AmendsNotice;
  }
}
