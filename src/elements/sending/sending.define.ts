import { AmendsSending } from './sending.js';

AmendsSending.define('amends-sending');

declare global {
  interface HTMLElementTagNameMap {
    'amends-sending': AmendsSending;
  }
}
