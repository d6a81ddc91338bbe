/** Fired when a person answers a question, or skips it. */
export class AmendsAnswerEvent<Answer extends string = string> extends Event {
  static readonly type = 'amends-answer';

  /** The answer; `undefined` when the question was skipped. */
  readonly answer: Answer | undefined;

  constructor(answer?: Answer) {
    super(AmendsAnswerEvent.type, { bubbles: true, composed: true });
    this.answer = answer;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-answer': AmendsAnswerEvent;
  }
}
