export {
  actionOf,
  actionTypeOf,
  envelopeSchema,
  type Message,
  type MessageType,
  messageType,
  messageTypes,
} from './message.js';
export { type Parsed, parseCaseReply, parseMessage, parseOrderReply, parseReply } from './parse.js';
export {
  type CaseReply,
  caseReplySchema,
  type OrderReply,
  orderReplySchema,
  type ProblemDocument,
  problemDocumentSchema,
  type Reply,
  receiptSchema,
  replySchema,
} from './reply.js';
