import { AmendsSending } from './sending.js';

AmendsSending.define('amends-sending');
