import type { Option } from './decision.js';

/** Something the shop's own systems and people have to hear of. Told at least once; the id says whether it was before. */
export interface Effect {
  readonly id: string;
  readonly name: 'remedy' | 'person' | 'cause' | 'follow_up';
  readonly caseId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What an instruction was about, for the record that it was carried out: which one, how much, by when. */
export function termsOf({ id, name, data }: Effect): Readonly<Record<string, unknown>> {
  if (name !== 'remedy') return {};
  const { option, extra, automatic, reason } = data as {
    readonly option?: Option;
    readonly extra?: { readonly id: string; readonly amount: number };
    readonly automatic?: boolean;
    readonly reason?: string;
  };
  return JSON.parse(
    JSON.stringify({
      effect: id,
      remedy: option?.kind,
      amount: option?.amount ?? extra?.amount,
      day: option?.day,
      extra: extra?.id,
      automatic,
      reason,
    }),
  ) as Record<string, unknown>;
}
