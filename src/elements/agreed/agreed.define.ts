import '../timeline/timeline.define.js';
import { AmendsAgreed } from './agreed.js';

AmendsAgreed.define('amends-agreed');

declare global {
  interface HTMLElementTagNameMap {
    'amends-agreed': AmendsAgreed;
  }
}
