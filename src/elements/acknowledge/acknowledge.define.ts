import '../recap/recap.define.js';
import '../timeline/timeline.define.js';
import { AmendsAcknowledge } from './acknowledge.js';

AmendsAcknowledge.define('amends-acknowledge');

declare global {
  interface HTMLElementTagNameMap {
    'amends-acknowledge': AmendsAcknowledge;
  }
}
