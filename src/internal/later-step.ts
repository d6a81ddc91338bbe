import { en, type Words } from '../core/index.js';
import { StepElement } from './step-element.js';

/** A screen after the first: it knows all words. */
export class LaterStep extends StepElement {
  declare words: Words;

  constructor() {
    super();
    this.words = en;
  }
}
