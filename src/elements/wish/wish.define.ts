import { AmendsWish } from './wish.js';

AmendsWish.define('amends-wish');

declare global {
  interface HTMLElementTagNameMap {
    'amends-wish': AmendsWish;
  }
}
