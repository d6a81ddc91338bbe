import '../describe/describe.define.js';
import '../panel/panel.define.js';
import { AmendsResolution } from './resolution.js';

AmendsResolution.define('amends-resolution');

declare global {
  interface HTMLElementTagNameMap {
    'amends-resolution': AmendsResolution;
  }
}
