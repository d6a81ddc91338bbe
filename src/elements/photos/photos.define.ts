import { AmendsPhotos } from './photos.js';

AmendsPhotos.define('amends-photos');

declare global {
  interface HTMLElementTagNameMap {
    'amends-photos': AmendsPhotos;
  }
}
