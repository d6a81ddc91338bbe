import { AmendsRating } from './rating.js';

AmendsRating.define('amends-rating');

declare global {
  interface HTMLElementTagNameMap {
    'amends-rating': AmendsRating;
  }
}
