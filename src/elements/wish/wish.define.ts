import { AmendsWish } from './wish.js';

AmendsWish.define('amends-wish');
