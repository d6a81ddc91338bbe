import '../remedy-list/remedy-list.define.js';
import { AmendsChoose } from './choose.js';

AmendsChoose.define('amends-choose');

declare global {
  interface HTMLElementTagNameMap {
    'amends-choose': AmendsChoose;
  }
}
