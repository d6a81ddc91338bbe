export {
  actionOf,
  actionTypeOf,
  envelopeSchema,
  type Message,
  type MessageType,
  messageType,
  messageTypes,
} from './message.js';
export { type Parsed, parseMessage } from './parse.js';
export { parseCaseReply, parseOrderReply, parseReply } from './read.js';
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
