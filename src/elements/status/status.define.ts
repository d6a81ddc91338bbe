import '../resolution/resolution.define.js';
import { AmendsStatus } from './status.js';

AmendsStatus.define('amends-status');

declare global {
  interface HTMLElementTagNameMap {
    'amends-status': AmendsStatus;
  }
}
