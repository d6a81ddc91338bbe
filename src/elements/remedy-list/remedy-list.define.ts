import { AmendsRemedyList } from './remedy-list.js';

AmendsRemedyList.define('amends-remedy-list');
