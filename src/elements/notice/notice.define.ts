import { AmendsNotice } from './notice.js';

AmendsNotice.define('amends-notice');
