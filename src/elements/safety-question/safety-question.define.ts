import { AmendsSafetyQuestion } from './safety-question.js';

AmendsSafetyQuestion.define('amends-safety-question');

declare global {
  interface HTMLElementTagNameMap {
    'amends-safety-question': AmendsSafetyQuestion;
  }
}
