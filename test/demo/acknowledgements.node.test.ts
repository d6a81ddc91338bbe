import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import * as v from 'valibot';
import { shopOrders } from '../../demo/orders/index.js';
import { type CaseView, conduct, packs, policySchema, understand, viewOf } from '../../src/core/index.js';

const page = 'docs/acknowledgements.md';
const now = '2026-11-12T09:42:00.000Z';
const policy = v.parse(policySchema, JSON.parse(readFileSync('demo/policy.json', 'utf8')));

function tell({ order, facts, demo }: (typeof shopOrders)[number]): CaseView {
  const { category = 'unclear', ...understood } = understand(demo.words, order.items, {
    now,
    timeZone: 'Europe/Berlin',
  });
  const { items, subReason, needBy, occasion, wish } = understood;
  const known = Object.entries({ subReason, needBy, occasion, wish }).filter(
    ([, value]) => value !== undefined,
  );
  const safety = category === 'safety' ? { safety: 'unsure' as const } : {};
  const problem = {
    category,
    words: demo.words,
    items: [...items],
    photos: [],
    ...Object.fromEntries(known),
    ...safety,
  };
  let ids = 0;
  const context = { policy, packs, order, facts: facts(now), now, newId: () => `record-${++ids}` };
  const action = {
    id: 'event-01',
    type: 'problem.reported',
    data: { orderId: order.id, locale: 'en', problem },
  } as const;
  const conducted = conduct(undefined, '0'.repeat(32), action, context);
  assert.equal(conducted.status, 'done');
  return viewOf(conducted.record as NonNullable<typeof conducted.record>, context);
}

function section(entry: (typeof shopOrders)[number]): string {
  const { acknowledgement: told, safety, withheld, offers } = tell(entry);
  const [item] = entry.order.items;
  const story =
    told?.explanation.rows.map(({ when, text, why }) => `- ${when}: ${text}${why ? `. **${why}**` : ''}`) ??
    [];
  const { cause, unknown, source } = told?.explanation ?? {};
  return [
    `## ${item?.name ?? entry.order.id}`,
    `> ${entry.demo.words}`,
    safety
      ? `**${safety.title}.** ${safety.letter}\n\n${safety.steps.map((step) => `1. ${step}`).join('\n')}`
      : `**${told?.title ?? ''}** ${told?.letter ?? ''}`,
    safety ? '' : story.join('\n'),
    [cause?.text, unknown?.text, safety ? undefined : source].filter(Boolean).join(' '),
    told?.ownership ? `**${told.ownership.lead}** ${told.ownership.text}` : '',
    offers.length > 0
      ? `Offered: ${offers.map(({ what }) => what.charAt(0).toLowerCase() + what.slice(1)).join('; ')}.`
      : '',
    withheld.map(({ what, why }) => `${what}: ${why}`).join(' '),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const intro = `# What ten customers are told

The orders of the demo, told by their customers in their own words, on Thursday 12 November at 10:42. Every sentence below is put
together from facts by \`core/acknowledge.ts\` and \`core/locales/en.speech.ts\`; what is not known is not said.`;

test('the page of acknowledgements is what the product says', () => {
  const wanted = `${[intro, ...shopOrders.map(section)].join('\n\n')}\n`;

  if (process.env['WRITE']) writeFileSync(page, wanted);

  assert.equal(
    readFileSync(page, 'utf8'),
    wanted,
    'run WRITE=1 node test/tools/node-tests.mjs unit acknowledgements',
  );
});

test('no two of the ten letters share a sentence', () => {
  const seen = new Map<string, string>();
  for (const entry of shopOrders) {
    for (const sentence of tell(entry).acknowledgement?.letter.split(/(?<=[.!?])\s/u) ?? []) {
      assert.equal(
        seen.get(sentence),
        undefined,
        `${entry.order.id} says what ${seen.get(sentence)} was told: ${sentence}`,
      );
      seen.set(sentence, entry.order.id);
    }
  }
});
