import '../item-picker/item-picker.define.js';
import '../photos/photos.define.js';
import '../reason-picker/reason-picker.define.js';
import '../wish/wish.define.js';
import { AmendsDescribe } from './describe.js';

AmendsDescribe.define('amends-describe');

declare global {
  interface HTMLElementTagNameMap {
    'amends-describe': AmendsDescribe;
  }
}
