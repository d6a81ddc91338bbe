import { define } from '../internal/define.js';
import { AmendsLauncher } from './launcher.js';

define('amends-launcher', AmendsLauncher);

declare global {
  interface HTMLElementTagNameMap {
    'amends-launcher': AmendsLauncher;
  }
}
