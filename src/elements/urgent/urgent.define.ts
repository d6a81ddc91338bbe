import { AmendsUrgent } from './urgent.js';

AmendsUrgent.define('amends-urgent');

declare global {
  interface HTMLElementTagNameMap {
    'amends-urgent': AmendsUrgent;
  }
}
