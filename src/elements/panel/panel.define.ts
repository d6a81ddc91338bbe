import { AmendsPanel } from './panel.js';

AmendsPanel.define('amends-panel');
