import { AmendsClarify } from './clarify.js';

AmendsClarify.define('amends-clarify');

declare global {
  interface HTMLElementTagNameMap {
    'amends-clarify': AmendsClarify;
  }
}
