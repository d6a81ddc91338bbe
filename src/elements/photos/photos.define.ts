import { AmendsPhotos } from './photos.js';

AmendsPhotos.define('amends-photos');
