import { AmendsConfirm } from './confirm.js';

AmendsConfirm.define('amends-confirm');

declare global {
  interface HTMLElementTagNameMap {
    'amends-confirm': AmendsConfirm;
  }
}
