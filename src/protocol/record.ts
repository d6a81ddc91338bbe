import * as v from 'valibot';
import { shopFacts } from '../core/index.js';

/** Something that became of a case, as the shop's own systems tell it. */
export const shopFactSchema = v.object({
  /** Makes recording it twice harmless. */
  id: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(255))),
  kind: v.picklist(shopFacts),
  /** ISO instant at which it happened; now unless told otherwise. */
  at: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  data: v.optional(v.record(v.string(), v.unknown())),
});

/** What a shop posts to `records`, signed as Standard Webhooks says. Its `webhook-id` stands for the fact's own id. */
export const recordSchema = v.object({
  type: v.literal('dev.amends.fact.recorded'),
  data: v.object({ caseId: v.string(), ...v.omit(shopFactSchema, ['id']).entries }),
});

/** What is answered to something that is neither an event nor a question: a photo or a record. */
export const acceptedSchema = v.object({
  /** The id of what was sent. */
  id: v.string(),
  receipt: v.object({ receivedAt: v.pipe(v.string(), v.isoTimestamp()) }),
});
