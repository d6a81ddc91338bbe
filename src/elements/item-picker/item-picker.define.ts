import { AmendsItemPicker } from './item-picker.js';

AmendsItemPicker.define('amends-item-picker');

declare global {
  interface HTMLElementTagNameMap {
    'amends-item-picker': AmendsItemPicker;
  }
}
