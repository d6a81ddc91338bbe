import '../conversation/conversation.define.js';
import '../timeline/timeline.define.js';
import { AmendsStanding } from './standing.js';

AmendsStanding.define('amends-standing');

declare global {
  interface HTMLElementTagNameMap {
    'amends-standing': AmendsStanding;
  }
}
