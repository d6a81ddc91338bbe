import { AmendsReasonPicker } from './reason-picker.js';

AmendsReasonPicker.define('amends-reason-picker');
