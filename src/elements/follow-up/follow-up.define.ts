import '../resolution/resolution.define.js';
import { AmendsFollowUp } from './follow-up.js';

AmendsFollowUp.define('amends-follow-up');

declare global {
  interface HTMLElementTagNameMap {
    'amends-follow-up': AmendsFollowUp;
  }
}
