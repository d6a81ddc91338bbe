import { AmendsRecap } from './recap.js';

AmendsRecap.define('amends-recap');

declare global {
  interface HTMLElementTagNameMap {
    'amends-recap': AmendsRecap;
  }
}
