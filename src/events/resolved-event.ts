/** Fired when the shop has confirmed what was agreed. */
export class AmendsResolvedEvent extends Event {
  static readonly type = 'amends-resolved';

  /** The case. */
  readonly caseId: string;

  /** What the customer quotes. */
  readonly reference: string;

  /** The kind of remedy that was agreed. */
  readonly remedy: string;

  constructor(caseId: string, reference: string, remedy: string) {
    super(AmendsResolvedEvent.type, { bubbles: true, composed: true });
    this.caseId = caseId;
    this.reference = reference;
    this.remedy = remedy;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amends-resolved': AmendsResolvedEvent;
  }
}
