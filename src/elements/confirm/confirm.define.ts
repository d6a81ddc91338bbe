import { AmendsConfirm } from './confirm.js';

AmendsConfirm.define('amends-confirm');
