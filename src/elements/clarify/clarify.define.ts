import { AmendsClarify } from './clarify.js';

AmendsClarify.define('amends-clarify');
