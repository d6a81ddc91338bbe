import { AmendsConversation } from './conversation.js';

AmendsConversation.define('amends-conversation');
