import { expect } from '@open-wc/testing';
import { parse } from 'valibot';
import { acknowledge } from '../../src/core/acknowledge.js';
import { tellerOf } from '../../src/core/context.js';
import { type Option, optionSchema } from '../../src/core/decision.js';
import {
  type CaseFactKind,
  type CaseRecord,
  type CaseView,
  dueFacts,
  en,
  factsSchema,
  recordFact,
  viewOf,
} from '../../src/core/index.js';
import { offerOf, withheldOf } from '../../src/core/offers.js';
import { categories, remedyKinds, withheldReasons } from '../../src/core/taxonomy.js';
import data from '../data/copy-rules.json';
import {
  contextOf,
  done,
  now,
  orderOf,
  policy,
  problemOf,
  reported,
  shopOrders,
  simpleProblem,
} from './sample.js';

type Scope = 'all' | 'apology' | 'explanation' | 'offer' | 'confirm' | 'error' | 'safety';

interface Said {
  readonly from: string;
  readonly scope: Scope;
  readonly text: string;
}

const rules = data.rules.map(({ pattern, flags, ...rule }) => ({
  ...rule,
  pattern: new RegExp(pattern, flags),
}));

const broken = ({ scope, text }: Pick<Said, 'scope' | 'text'>): string[] =>
  rules
    .filter((rule) => rule.scope.includes('all') || rule.scope.includes(scope))
    .filter(({ pattern }) => pattern.test(text))
    .map(({ id, severity }) => `${severity} ${id}`);

// --- Everything that the flow itself can say ---

const samples: readonly (readonly unknown[])[] = [
  [2, 'set'],
  [1, undefined],
  [0, 0],
  ['AM-04HM-ASW9', 2],
  ['Friday 13 November', 'mum'],
  ['birthday', 'mum'],
  ['birthday', undefined],
];

const areas: Partial<Record<string, Scope>> = {
  check: 'error',
  safety: 'safety',
  choose: 'offer',
  confirm: 'confirm',
  acknowledge: 'explanation',
};

function* wordsIn(node: unknown, from: string, scope: Scope): Generator<Said> {
  if (typeof node === 'string') yield { from, scope, text: node };
  else if (typeof node === 'function')
    for (const args of samples) yield* wordsIn(node(...args), `${from}()`, scope);
  else if (node && typeof node === 'object') {
    for (const [name, inner] of Object.entries(node)) yield* wordsIn(inner, `${from}.${name}`, scope);
  }
}

const flowWords = Object.entries(en)
  .filter(([area]) => area !== 'locale' && area !== 'direction')
  .flatMap(([area, node]) => [...wordsIn(node, `en.${area}`, areas[area] ?? 'all')]);

// --- Everything that a view says, whatever happened ---

const add = (record: CaseRecord, kind: CaseFactKind, at: string, more: Record<string, unknown> = {}) =>
  recordFact(record, { kind, at, data: more }, contextOf(record.orderId, at)).record;

const hours = (count: number) => new Date(Date.parse(now) + count * 3_600_000).toISOString();

const steps: readonly CaseFactKind[] = [
  'told',
  'instructed',
  'returned',
  'repaired',
  'packed',
  'shipped',
  'out_for_delivery',
  'contacted',
  'approved',
  'improved',
  'delivered',
  'refunded',
  'credited',
];

/** What becomes of one choice: the way to its end, a miss on every way, a follow-up, a second time. */
function* lives(orderId: string, agreed: CaseRecord): Generator<readonly [CaseRecord, string]> {
  yield [agreed, hours(1)];
  let record = agreed;
  for (const [index, kind] of steps.entries()) {
    record = add(record, kind, hours(2 + index), { amount: 590, day: '2026-11-17', team: 'packing team' });
    yield [record, hours(2 + index)];
  }
  const late = hours(2_000);
  yield [dueFacts(agreed, contextOf(orderId, late)).record, late];
  for (const more of [{}, { reason: 'The van broke down in Kassel.', newBy: '2026-11-16' }]) {
    const missed = add(agreed, 'missed', hours(3), more);
    yield [missed, hours(3)];
    yield [add(missed, 'instructed', hours(4), { amount: 8900, day: '2026-11-17' }), hours(4)];
  }
  const due = dueFacts(record, contextOf(orderId, late)).record;
  yield [due, late];
  if (viewOf(due, contextOf(orderId, late)).state !== 'followingUp') return;
  for (const sorted of ['yes', 'partly', 'no'] as const) {
    yield [
      done(due, 'resolution.answered', { sorted, words: 'More.' }, contextOf(orderId, late)).record,
      late,
    ];
  }
}

function* storiesOf(orderId: string): Generator<readonly [CaseRecord, string]> {
  const context = contextOf(orderId);
  const opened = reported(orderId);
  yield [opened, now];
  yield [add(opened, 'cause_found', hours(1), { text: 'The box had no inner padding.' }), hours(1)];
  for (const channel of ['call', 'chat', 'email'] as const) {
    for (const at of [now, hours(11), hours(60)]) {
      if (opened.state === 'agreed') continue;
      const asked = done(
        opened,
        'person.requested',
        { channel, contact: '1', locale: 'en' },
        contextOf(orderId, at),
      ).record;
      yield [asked, at];
      yield [add(asked, 'contacted', at), at];
    }
  }
  const soldOut = {
    ...context,
    order: { ...context.order, items: context.order.items.map((item) => ({ ...item, stock: 0 })) },
  };
  yield [done(opened, 'case.left', {}, context).record, now];
  for (const { id } of viewOf(opened, context).offers) {
    if (opened.state === 'agreed') continue;
    yield* lives(orderId, done(opened, 'remedy.chosen', { remedyId: id }, context).record);
  }
  if (opened.state === 'agreed') yield* lives(orderId, opened);
  yield [{ ...opened, facts: opened.facts }, soldOut.now];
}

const texts = (from: string, scope: Scope, list: readonly (string | undefined)[]): Said[] =>
  list.flatMap((text) => (text ? [{ from, scope, text }] : []));

function saidIn(
  { acknowledgement, standing, safety, promise, person, followUp, again, notice, ...view }: CaseView,
  from: string,
): Said[] {
  const { explanation, ownership } = acknowledgement ?? {};
  const recap = acknowledgement?.recap.filter(({ field }) => field !== 'problem') ?? [];
  return [
    ...texts(from, 'apology', [acknowledgement && `${acknowledgement.title} ${acknowledgement.letter}`]),
    ...texts(from, 'apology', [
      standing?.missed && `${standing.missed.title} ${standing.missed.letter}`,
      again && `${again.title} ${again.letter}`,
    ]),
    ...texts(from, 'explanation', [
      ...(explanation?.rows.flatMap(({ text, why }) => [text.replace(/: “.*”/u, ''), why]) ?? []),
      explanation?.source,
      explanation?.cause?.text,
      explanation?.unknown?.text,
      ownership && `${ownership.lead} ${ownership.text}`,
    ]),
    ...texts(
      from,
      'all',
      recap.flatMap(({ label, value }) => [label, value]),
    ),
    ...view.offers.flatMap((offer) => [
      ...texts(from, 'offer', [offer.what, offer.when, offer.conditions]),
      ...texts(from, 'confirm', [
        offer.confirm.title,
        ...offer.confirm.steps,
        offer.confirm.action,
        offer.confirm.note,
        ...offer.confirm.facts.flatMap(({ label, value }) => [label, value]),
      ]),
    ]),
    ...texts(
      from,
      'offer',
      view.withheld.map(({ what, why }) => `${what}. ${why}`),
    ),
    ...texts(from, 'offer', [view.order, notice && `${notice.title}. ${notice.text}`]),
    ...texts(from, 'confirm', [
      promise && [promise.lead, promise.day, promise.rest].filter(Boolean).join(' '),
      promise?.changeable?.text,
    ]),
    ...texts(from, 'all', [
      standing?.title,
      standing?.intro,
      standing?.fallback && `${standing.fallback.lead} ${standing.fallback.text}`,
    ]),
    ...texts(from, 'all', standing?.rows.flatMap(({ text, when, why }) => [text, when, why]) ?? []),
    ...texts(
      from,
      'all',
      [...view.automatic, ...view.extra, ...view.told].map(({ text }) => text),
    ),
    ...texts(from, 'all', [
      person && `${person.title}. ${person.text}`,
      followUp?.question,
      followUp?.intro?.text,
      view.question?.text,
    ]),
    ...texts(from, 'safety', [
      safety && `${safety.title}. ${safety.letter}`,
      ...(safety?.steps ?? []),
      safety?.emergency.label,
      safety?.emergency.hint,
      safety?.contact?.text,
      safety?.label,
    ]),
    ...texts(
      from,
      'all',
      view.channels.flatMap(({ label, wait }) => [label, wait]),
    ),
  ];
}

function* shopWords(): Generator<Said> {
  for (const { order } of shopOrders) {
    for (const [record, at] of storiesOf(order.id))
      yield* saidIn(viewOf(record, contextOf(order.id, at)), `order ${order.id}, ${record.state}`);
  }
}

// --- What no demo order leads to: every category, every remedy, every reason ---

function* otherWords(): Generator<Said> {
  const context = {
    policy,
    packs: [],
    order: orderOf(),
    facts: parse(factsSchema, {}),
    now,
    newId: () => 'id',
  };
  for (const category of categories) {
    for (const subReason of [
      undefined,
      'cosmetic',
      'missing_part',
      'repeat_after_repair',
      'too_small',
      'no_reply',
      'rude',
    ]) {
      for (const sku of ['lamp', 'glass']) {
        const problem = simpleProblem({
          category,
          subReason,
          items: [{ sku, quantity: 1 }],
          needBy: '2026-11-14',
          occasion: { what: 'wedding' },
          wish: 'replacement',
        });
        const { title, letter, ownership } = acknowledge(context, problem);
        yield* texts(`${category} ${subReason}`, 'apology', [`${title} ${letter}`]);
        yield* texts(category, 'explanation', [ownership && `${ownership.lead} ${ownership.text}`]);
      }
    }
  }
  for (const kind of remedyKinds) {
    for (const sku of ['lamp', 'glass', 'none']) {
      const problem = simpleProblem({ items: [{ sku, quantity: 1 }] });
      const option = {
        id: 'i',
        kind,
        rule: 'R',
        rules: ['EU-CONF-1'],
        floor: true,
        items: [],
        starts: '2026-11-12',
        day: '2026-11-17',
        goods: 'prepaid',
        includes: ['express'],
        automatic: false,
        amount: 9790,
        base: 8900,
        percent: 110,
        fee: 490,
      };
      const { what, when, conditions, confirm } = offerOf(
        parse(optionSchema, option) as Option,
        context,
        problem,
      );
      yield* texts(kind, 'offer', [what, when, conditions]);
      yield* texts(kind, 'confirm', [confirm.title, ...confirm.steps, confirm.action, confirm.note]);
      for (const reason of withheldReasons) {
        const withheld = withheldOf({ kind, reason, rules: [] }, tellerOf(context, problem));
        yield* texts(`${kind} ${reason}`, 'offer', [`${withheld.what}. ${withheld.why}`]);
      }
    }
  }
}

const unique = (said: Iterable<Said>): Said[] => [
  ...new Map([...said].map((one) => [`${one.scope} ${one.text}`, one])).values(),
];

describe('the rules for words', () => {
  for (const rule of rules) {
    it(`${rule.id} catches what it is for, and nothing else`, () => {
      for (const bad of rule.bad) expect(rule.pattern.test(bad), bad).to.equal(true);
      for (const good of rule.good) expect(rule.pattern.test(good), good).to.equal(false);
    });
  }

  it('let the phrases of service recovery pass (A31)', () => {
    for (const text of data.mustPass) expect(broken({ scope: 'apology', text }), text).to.deep.equal([]);
  });
});

describe('the English of the product', () => {
  const everything = unique([...flowWords, ...shopWords(), ...otherWords()]);

  it('is looked at from end to end', () => {
    expect(flowWords.length).to.be.greaterThan(250);
    expect(everything.length).to.be.greaterThan(800);
  });

  it('breaks no rule for words (A13, A14, A15, A43, A58, A59, B2, B10)', () => {
    const violations = everything.flatMap((said) =>
      broken(said).map((rule) => `${rule} | ${said.from} | ${said.text}`),
    );

    expect(violations).to.deep.equal([]);
  });

  it('has no sentence of more than 20 words (A33)', () => {
    const long = everything
      .flatMap(({ from, text }) =>
        text.split(/(?<=[.?!:])\s+|\n/u).map((sentence) => [from, sentence] as const),
      )
      .filter(([, sentence]) => sentence.split(/\s+/u).length > 20)
      .map(([from, sentence]) => `${sentence.split(/\s+/u).length} | ${from} | ${sentence}`);

    expect(long).to.deep.equal([]);
  });

  it('apologises once in a message (A12)', () => {
    const twice = everything.filter(
      ({ text }) => (text.match(/sorry|apologi[sz]e|apologies/giu)?.length ?? 0) > 1,
    );

    expect(twice).to.deep.equal([]);
  });

  it('has no exclamation marks, no emoji and no shouting (A30)', () => {
    const loud = everything.filter(({ text }) =>
      /!|\p{Extended_Pictographic}|\b[A-Z]{4,}\b/u.test(text.replace(/AM-[\w-]+/gu, '')),
    );

    expect(loud).to.deep.equal([]);
  });

  it('has no hole in it', () => {
    // The flow's own functions were called with samples of every kind, also of the wrong one.
    const called = everything.filter(({ from }) => !from.endsWith('()'));

    const holes = called.filter(({ text }) =>
      /undefined|null|NaN|Invalid|\[object|^\s|\s$| {2}|\s[.,]|\.\.(?!\.)/u.test(text),
    );

    expect(holes).to.deep.equal([]);
  });

  it('says "I" for nobody but the customer', () => {
    const mine = shopOrders.flatMap(({ order }) =>
      texts(order.id, 'apology', [acknowledge(contextOf(order.id), problemOf(order.id)).letter]),
    );

    for (const { text } of mine) expect(text).not.to.match(/\b(I|me|my|mine)\b/u);
  });
});
