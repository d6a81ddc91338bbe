import { AmendsConversation } from './conversation.js';

AmendsConversation.define('amends-conversation');

declare global {
  interface HTMLElementTagNameMap {
    'amends-conversation': AmendsConversation;
  }
}
