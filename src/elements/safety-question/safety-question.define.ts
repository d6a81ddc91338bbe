import { AmendsSafetyQuestion } from './safety-question.js';

AmendsSafetyQuestion.define('amends-safety-question');
