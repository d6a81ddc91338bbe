import { AmendsReasonPicker } from './reason-picker.js';

AmendsReasonPicker.define('amends-reason-picker');

declare global {
  interface HTMLElementTagNameMap {
    'amends-reason-picker': AmendsReasonPicker;
  }
}
