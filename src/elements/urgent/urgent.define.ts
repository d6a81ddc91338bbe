import { AmendsUrgent } from './urgent.js';

AmendsUrgent.define('amends-urgent');
