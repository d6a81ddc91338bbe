import { AmendsItemPicker } from './item-picker.js';

AmendsItemPicker.define('amends-item-picker');
