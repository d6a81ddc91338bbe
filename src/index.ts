// The public surface. Importing it registers nothing.
export {
  AmendsError,
  type CaseState,
  type CaseView,
  type Category,
  en,
  type Offer,
  type OrderView,
  type Policy,
  type Problem,
  type RemedyKind,
  type Words,
} from './core/index.js';
export { AmendsAcknowledge } from './elements/acknowledge/acknowledge.js';
export { AmendsAgreed } from './elements/agreed/agreed.js';
export { AmendsChoose } from './elements/choose/choose.js';
export { AmendsClarify } from './elements/clarify/clarify.js';
export { AmendsConfig } from './elements/config/config.js';
export { AmendsConfirm } from './elements/confirm/confirm.js';
export { AmendsConversation } from './elements/conversation/conversation.js';
export { AmendsDescribe } from './elements/describe/describe.js';
export { AmendsFollowUp } from './elements/follow-up/follow-up.js';
export { AmendsItemPicker } from './elements/item-picker/item-picker.js';
export { AmendsNotice } from './elements/notice/notice.js';
export { AmendsPanel } from './elements/panel/panel.js';
export { AmendsPerson } from './elements/person/person.js';
export { AmendsPhotos } from './elements/photos/photos.js';
export { AmendsRating } from './elements/rating/rating.js';
export { AmendsReasonPicker } from './elements/reason-picker/reason-picker.js';
export { AmendsRecap } from './elements/recap/recap.js';
export { AmendsRemedyList } from './elements/remedy-list/remedy-list.js';
export { AmendsResolution } from './elements/resolution/resolution.js';
export { AmendsReview } from './elements/review/review.js';
export { AmendsSafetyQuestion } from './elements/safety-question/safety-question.js';
export { AmendsSending } from './elements/sending/sending.js';
export { AmendsStanding } from './elements/standing/standing.js';
export { AmendsStatus } from './elements/status/status.js';
export { AmendsTimeline } from './elements/timeline/timeline.js';
export { AmendsUrgent } from './elements/urgent/urgent.js';
export { AmendsWish } from './elements/wish/wish.js';
export { AmendsAnewEvent } from './events/anew-event.js';
export { AmendsAnswerEvent } from './events/answer-event.js';
export { AmendsBackEvent } from './events/back-event.js';
export { AmendsChangeEvent } from './events/change-event.js';
export { AmendsCloseEvent } from './events/close-event.js';
export { AmendsContactEvent } from './events/contact-event.js';
export { AmendsContinueEvent } from './events/continue-event.js';
export { AmendsCorrectEvent } from './events/correct-event.js';
export { AmendsCounterEvent } from './events/counter-event.js';
export { AmendsDeliveredEvent, AmendsErrorEvent, AmendsQueuedEvent } from './events/delivery-events.js';
export { AmendsDraftEvent } from './events/draft-event.js';
export { AmendsItemsEvent } from './events/items-event.js';
export { AmendsLeaveEvent } from './events/leave-event.js';
export { AmendsOptionsEvent } from './events/options-event.js';
export { AmendsPauseEvent } from './events/pause-event.js';
export { AmendsPersonEvent } from './events/person-event.js';
export { AmendsPhotosEvent } from './events/photos-event.js';
export { AmendsRateEvent } from './events/rate-event.js';
export { AmendsReasonEvent } from './events/reason-event.js';
export { AmendsReopenEvent } from './events/reopen-event.js';
export { AmendsResolveEvent } from './events/resolve-event.js';
export { AmendsResolvedEvent } from './events/resolved-event.js';
export { AmendsRetryEvent } from './events/retry-event.js';
export { AmendsStateEvent } from './events/state-event.js';
export { AmendsWishEvent } from './events/wish-event.js';
export { AmendsLauncher } from './launcher/launcher.js';
