import { AmendsRecap } from './recap.js';

AmendsRecap.define('amends-recap');
