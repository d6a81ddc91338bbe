import { AmendsPerson } from './person.js';

AmendsPerson.define('amends-person');

declare global {
  interface HTMLElementTagNameMap {
    'amends-person': AmendsPerson;
  }
}
