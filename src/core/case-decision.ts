import * as v from 'valibot';
import { type CaseRecord, latest, numberOf, textOf } from './case-record.js';
import type { CaseContext } from './context.js';
import { decide } from './decide.js';
import { type Decision, type Option, optionSchema } from './decision.js';
import { type Fact, type Facts, factOf } from './order.js';
import { fulfilment } from './plan.js';
import type { Problem } from './problem.js';

/** The decision for a case as it stands now, with what the case itself has taught. */
export function decisionFor(record: CaseRecord, context: CaseContext): Decision {
  const problem: Problem = record.problem ?? { category: 'unclear', items: [], words: '', photos: [] };
  const done = record.facts.flatMap((fact) =>
    fact.kind === 'automatic' ? (textOf(fact, 'rule') ?? []) : [],
  );
  return decide({
    ...context,
    facts: factsFor(record, context),
    problem,
    done,
    returned: returnedFor(problem, record),
  });
}

/** What is known, with what the case itself has taught: a remedy that did not hold and a promise that we broke. */
export function factsFor(record: CaseRecord, { facts }: CaseContext): Facts {
  const known: Record<string, Fact> = { ...facts.known };
  const failures = factOf(facts, 'priorFailures90d', 'number') ?? 0;
  const agreed = record.facts.find(({ kind }) => kind === 'agreed');
  const again = agreed && latest(record, 'reopened', agreed) ? 1 : 0;
  if (failures + again > 0) known['priorFailures90d'] = { value: failures + again, source: 'this case' };
  if (latest(record, 'missed')) known['promiseBroken'] = { value: true, source: 'this case' };
  return { ...facts, known };
}

/** What went back before for lines that are concerned again: by an earlier choice, or for a promise that we missed. */
function returnedFor({ items }: Problem, { facts }: CaseRecord): number {
  const skus = new Set(items.map(({ sku }) => sku));
  let sum = 0;
  let option: Option | undefined;
  let missed = false;
  for (const fact of facts) {
    if (fact.kind === 'agreed') {
      const parsed = v.safeParse(optionSchema, fact.data['option']);
      option = parsed.success ? parsed.output : undefined;
      missed = false;
    }
    missed ||= fact.kind === 'missed';
    if (fact.kind !== 'refunded' || !option || option.kind === 'refund_charge') continue;
    const pays = fulfilment(option.kind) === 'refunded';
    const amount = pays ? option.amount : missed ? numberOf(fact, 'amount') : undefined;
    const concerned = skus.size === 0 || option.items.some(({ sku }) => skus.has(sku));
    if (concerned && amount !== undefined) sum += amount;
    option = undefined;
  }
  return sum;
}

/** The refund that stands behind a dated promise. */
export function fallbackOf(promised: Option, record: CaseRecord, context: CaseContext): Option | undefined {
  if (!promised.ifMissed) return undefined;
  const { options } = decisionFor({ ...record, facts: [] }, context);
  return options.find(({ kind }) => kind === promised.ifMissed);
}
