import { AmendsTimeline } from './timeline.js';

AmendsTimeline.define('amends-timeline');

declare global {
  interface HTMLElementTagNameMap {
    'amends-timeline': AmendsTimeline;
  }
}
