import { en, type Words } from '../core/index.js';
import { AmendsElement } from './amends-element.js';

/** An element of a later screen: it knows all words. The first screen loads without them. */
export class LaterElement extends AmendsElement {
  declare words: Words;

  constructor() {
    super();
    this.words = en;
  }
}
