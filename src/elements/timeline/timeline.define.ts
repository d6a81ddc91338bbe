import { AmendsTimeline } from './timeline.js';

AmendsTimeline.define('amends-timeline');
