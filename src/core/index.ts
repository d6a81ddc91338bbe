export { acknowledge } from './acknowledge.js';
export { type ActionType, actionData, type CaseAction } from './action.js';
export {
  addBusinessDays,
  type Calendar,
  calendarSchema,
  daysBetween,
  instantOf,
  startOfWork,
} from './calendar.js';
export {
  type Acknowledgement,
  acknowledgementSchema,
  type CaseView,
  type Channel,
  caseViewSchema,
  channelKinds,
  channelSchema,
  type Offer,
  type OrderView,
  offerSchema,
  orderViewSchema,
  type PromiseView,
  promiseSchema,
  type TimelineRow,
  timelineRowSchema,
  type Withheld,
  withheldSchema,
} from './case.js';
export { decisionFor } from './case-decision.js';
export {
  type CaseFact,
  type CaseFactKind,
  type CaseRecord,
  caseFactSchema,
  caseRecordSchema,
  referenceOf,
  shopFacts,
} from './case-record.js';
export { type Conducted, conduct } from './conduct.js';
export type { CaseContext } from './context.js';
export { addDays, formatTime, weekday, zonedTime } from './days.js';
export { type DecisionInput, decide } from './decide.js';
export { type Decision, type Option, optionSchema, type Refusal, type TraceStep } from './decision.js';
export { type Effect, termsOf } from './effect.js';
export { AmendsError } from './error.js';
export { packs, packsFor } from './floors/index.js';
export { type CaseState, caseStates, ended, type FlowEvent, flowEvents, life, next } from './flow.js';
export { wordsLimit } from './limits.js';
export { type FirstWords, firstWords } from './locales/en.first.js';
export { en, type Words } from './locales/en.js';
export { currencyDecimals, formatMoney, type Money, moneySchema, percentOf } from './money.js';
export { offerOf } from './offers.js';
export {
  type Fact,
  type Facts,
  factOf,
  factsSchema,
  type Item,
  itemSchema,
  type Order,
  type OrderEvent,
  orderEventSchema,
  orderSchema,
} from './order.js';
export { channelsOf } from './people.js';
export {
  type Condition,
  type Pack,
  type Policy,
  packSchema,
  policySchema,
  type RemedyRule,
} from './policy.js';
export {
  type AffectedItem,
  affectedItemSchema,
  type Occasion,
  type Problem,
  problemSchema,
  type SafetyAnswer,
  safetyAnswers,
} from './problem.js';
export { ownerOf, severityOf } from './severity.js';
export {
  type Category,
  categories,
  type FailureResource,
  failureResources,
  type Owner,
  type RemedyKind,
  remedyKinds,
  type Severity,
  severities,
  type WithheldReason,
} from './taxonomy.js';
export { type Understanding, understand } from './understand.js';
export { dueFacts, recordFact, settle } from './upkeep.js';
export { orderViewOf, requestViewOf, viewOf } from './view.js';
