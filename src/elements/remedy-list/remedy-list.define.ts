import { AmendsRemedyList } from './remedy-list.js';

AmendsRemedyList.define('amends-remedy-list');

declare global {
  interface HTMLElementTagNameMap {
    'amends-remedy-list': AmendsRemedyList;
  }
}
