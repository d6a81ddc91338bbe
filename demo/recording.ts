import type { CaseFact, CaseRecord } from 'amends/core';
import type { ShopFact } from 'amends/server';

/** What the office's form says became of a case. */
type Form = Readonly<Record<string, unknown>>;

/** Makes a record of what was pressed, with what was written beside it where that kind of record has a place for it. */
export function factOfForm(form: Form, record: CaseRecord): ShopFact | undefined {
  const { kind, key } = form;
  if (typeof kind !== 'string' || typeof key !== 'string') return undefined;
  const data = Object.entries(dataFor(kind, form, record)).filter(([, value]) => value !== undefined);
  return { id: `${key}-${kind}`, kind, data: Object.fromEntries(data) };
}

function dataFor(kind: string, form: Form, record: CaseRecord): Record<string, unknown> {
  const text = filled(form['text']);
  if (kind === 'missed') return { reason: text, newBy: filled(form['newBy']) };
  if (kind === 'told') return { team: text };
  if (kind === 'refunded') return { amount: moneyOnItsWay(record)?.data['amount'] };
  return { text };
}

/** The last payment that was started. */
export function moneyOnItsWay({ facts }: CaseRecord): CaseFact | undefined {
  return facts.findLast(({ kind, data }) => kind === 'instructed' && typeof data['amount'] === 'number');
}

function filled(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}
