import '../rating/rating.define.js';
import { AmendsReview } from './review.js';

AmendsReview.define('amends-review');

declare global {
  interface HTMLElementTagNameMap {
    'amends-review': AmendsReview;
  }
}
