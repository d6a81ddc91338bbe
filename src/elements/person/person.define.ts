import { AmendsPerson } from './person.js';

AmendsPerson.define('amends-person');
