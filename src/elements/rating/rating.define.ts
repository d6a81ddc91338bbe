import { AmendsRating } from './rating.js';

AmendsRating.define('amends-rating');
