import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Understanding, understand } from '../../src/core/understand.js';
import { now, problemOf, shopOrders } from './sample.js';

interface Line {
  readonly sku: string;
  readonly name: string;
  readonly noun?: string;
  readonly quantity: number;
}

const items: readonly Line[] = [
  { sku: 'lamp', name: 'Lumi table lamp', noun: 'lamp', quantity: 1 },
  { sku: 'tumblers', name: 'Ribbed tumblers, set of 4', noun: 'tumblers', quantity: 2 },
  { sku: 'throw', name: 'Wool throw', noun: 'throw', quantity: 1 },
  { sku: 'kettle', name: 'Tern electric kettle', noun: 'kettle', quantity: 1 },
  { sku: 'boots', name: 'Hiker leather boots', noun: 'boots', quantity: 1 },
  { sku: 'chair', name: 'Birk dining chair', noun: 'chair', quantity: 4 },
];

const read = (words: string, lines = items): Understanding =>
  understand(words, lines, { now, timeZone: 'Europe/Berlin' });

// Thursday 12 November 2026. None of these sentences was used to write the lexicon.
type Told = readonly [
  words: string,
  expected: Partial<Omit<Understanding, 'items'>> & { items?: readonly string[] },
];

const told: readonly Told[] = [
  [
    'Two of the tumblers were smashed when I opened the parcel.',
    { category: 'arrived_damaged', subReason: 'broken', items: ['tumblers'] },
  ],
  [
    'One leg of the chair is cracked right through, straight out of the box.',
    { category: 'arrived_damaged', items: ['chair'] },
  ],
  [
    'The lamp has a long scratch across the base.',
    { category: 'arrived_damaged', subReason: 'cosmetic', items: ['lamp'] },
  ],
  [
    'The box was soaked and the throw inside is wet and stained.',
    { category: 'arrived_damaged', items: ['throw'] },
  ],
  ['My parcel has not arrived and it should have been here last week.', { category: 'delivery_late' }],
  ['Still no sign of my order, the tracking has not moved in five days.', { category: 'delivery_late' }],
  ['When is my kettle coming? It was promised for Monday.', { category: 'delivery_late', items: ['kettle'] }],
  ['The order is three days overdue.', { category: 'delivery_late' }],
  ['The app shows it as delivered, but there was nothing at my door.', { category: 'delivery_missing' }],
  ['Marked as delivered yesterday. I was home all day and nobody rang.', { category: 'delivery_missing' }],
  ['I got an email that my parcel was delivered but I do not have it.', { category: 'delivery_missing' }],
  ['Someone stole the parcel from my porch.', { category: 'delivery_missing' }],
  [
    'You sent me the blue throw and I ordered the green one.',
    { category: 'wrong_or_incomplete', items: ['throw'] },
  ],
  [
    'I received a toaster. I never ordered a toaster, I ordered a kettle.',
    { category: 'wrong_or_incomplete' },
  ],
  [
    'There are only three tumblers in the box, one is missing.',
    { category: 'wrong_or_incomplete', subReason: 'missing_item', items: ['tumblers'] },
  ],
  [
    'The screws for the chair are missing so I cannot put it together.',
    { category: 'wrong_or_incomplete', subReason: 'missing_part', items: ['chair'] },
  ],
  [
    'These boots are in the wrong size, I ordered 42.',
    { category: 'wrong_or_incomplete', subReason: 'wrong_variant', items: ['boots'] },
  ],
  ['The kettle stopped working after two weeks.', { category: 'faulty', items: ['kettle'] }],
  ['My lamp flickers all the time.', { category: 'faulty', items: ['lamp'] }],
  ['The kettle won’t switch on any more.', { category: 'faulty', items: ['kettle'] }],
  ['The zip of the boots broke after three days.', { category: 'faulty', items: ['boots'] }],
  [
    'You repaired the lamp last month and now it is dead again.',
    { category: 'faulty', subReason: 'repeat_after_repair' },
  ],
  [
    'The throw is not wool at all, the label says polyester.',
    { category: 'not_as_described', items: ['throw'] },
  ],
  ['The lamp looks nothing like the photos on your site.', { category: 'not_as_described', items: ['lamp'] }],
  ['Your page said solid oak and this is veneer.', { category: 'not_as_described' }],
  [
    'The boots are too tight for me.',
    { category: 'not_right_for_me', subReason: 'too_small', items: ['boots'] },
  ],
  [
    'I changed my mind about the throw, it does not go with the sofa.',
    { category: 'not_right_for_me', items: ['throw'] },
  ],
  ['Nothing wrong with the chair, I just don’t like it.', { category: 'not_right_for_me', items: ['chair'] }],
  ['I was charged twice for this order.', { category: 'billing', subReason: 'double_charge' }],
  ['The discount code did not come off the total.', { category: 'billing' }],
  ['I sent the boots back three weeks ago and still have no refund.', { category: 'billing' }],
  ['You cancelled my order without asking me.', { category: 'stock_cancelled' }],
  ['Now you tell me the lamp is sold out after I paid for it.', { category: 'stock_cancelled' }],
  [
    'I have written four times and nobody answers.',
    { category: 'service_experience', subReason: 'no_reply' },
  ],
  ['The man on the phone was rude and hung up on me.', { category: 'service_experience' }],
  [
    'There was smoke coming out of the plug of the kettle.',
    { category: 'safety', risk: true, items: ['kettle'] },
  ],
  ['I got an electric shock from the lamp.', { category: 'safety', risk: true, items: ['lamp'] }],
  ['The chair collapsed and my son hurt his head.', { risk: true }],
  ['I did not place this order, someone has used my account.', { category: 'account_security' }],
  ['I don’t recognise this purchase at all.', { category: 'account_security' }],
  ['Hello, I have a question about my order.', { category: undefined, items: [], risk: false }],
  ['Das ist nicht das, was ich wollte.', { category: undefined, risk: false }],
  [
    '',
    { category: undefined, items: [], needBy: undefined, occasion: undefined, wish: undefined, risk: false },
  ],
  // Need-by dates
  ['The lamp is broken and I need a new one by Friday.', { needBy: '2026-11-13', wish: 'replacement' }],
  ['It came cracked. The party is on 28 November.', { needBy: '2026-11-28', occasion: { what: 'party' } }],
  ['Broken, and I need it before the 3rd of December.', { needBy: '2026-12-03' }],
  [
    'The tumblers are chipped and the wedding is on Saturday.',
    { needBy: '2026-11-14', occasion: { what: 'wedding' } },
  ],
  ['I need this tomorrow and it has not come.', { needBy: '2026-11-13' }],
  [
    'It is for our daughter’s graduation on December 5th.',
    { needBy: '2026-12-05', occasion: { what: 'graduation', whose: 'daughter' } },
  ],
  ['We need the chairs until next Wednesday.', { needBy: '2026-11-18', items: ['chair'] }],
  ['I need the kettle by 12/11 at the latest, it is broken.', {}],
  ['It arrived broken on Monday.', { needBy: undefined }],
  ['It was meant to come by Tuesday and it is not here.', { needBy: undefined }],
  ['I ordered it on 2 November and it is still not here.', { needBy: undefined }],
  ['I have been waiting since Friday.', { needBy: undefined }],
  ['It may be the wrong one, I ordered 2 and got 3.', { needBy: undefined }],
  // Occasions
  [
    'The lamp was a present for my wife’s birthday and it is cracked.',
    { occasion: { what: 'birthday', whose: 'wife' } },
  ],
  [
    'It was for my brother’s housewarming, now it is in pieces.',
    { occasion: { what: 'housewarming', whose: 'brother' } },
  ],
  // Wishes
  ['It is cracked. I just want my money back.', { wish: 'refund_full' }],
  ['The kettle leaks. Please send another one.', { wish: 'replacement' }],
  ['Could you repair it? I like it too much to let it go.', { wish: 'repair' }],
  ['There is a scratch on the lamp. I could keep it for a discount.', { wish: 'refund_partial' }],
  ['The lamp does not work.', { wish: undefined }],
];

describe('understand: sentences that it has never seen', () => {
  for (const [words, { items: skus, ...expected }] of told) {
    it(`reads “${words}”`, () => {
      const understood = read(words);

      for (const [name, value] of Object.entries(expected)) {
        expect(understood[name as keyof Understanding], name).to.deep.equal(value);
      }
      if (skus)
        expect(
          understood.items.map(({ sku }) => sku),
          'items',
        ).to.deep.equal(skus);
    });
  }
});

describe('understand: danger', () => {
  const alarms = [
    'My little boy cut himself on the edge.',
    'It burnt my hand.',
    'There was a bang and a flame came out.',
    'The plug got so hot that it melted.',
    'My daughter swallowed one of the small parts.',
    'It gave me a nasty rash.',
    'The glass exploded in my face.',
  ];

  for (const words of alarms) {
    it(`asks whether anyone is in danger after “${words}”`, () => {
      expect(read(words).risk).to.equal(true);
    });
  }

  const harmless: readonly (readonly [title: string, words: string])[] = [
    ['Smoke glasses', 'One of the smoke glasses is missing.'],
    ['Fire engine puzzle', 'The fire engine puzzle is two pieces short.'],
    ['Rash vest', 'The rash vest is too small.'],
    ['Burnt orange cushion', 'The burnt orange cushion has not come.'],
    ['Hot water bottle cover', 'I wanted the hot water bottle cover in grey.'],
    ['Sharp pencil set', 'The sharp pencil set came in the wrong colour.'],
  ];

  for (const [name, words] of harmless) {
    it(`does not take the title of “${name}” for an alarm`, () => {
      expect(read(words, [{ sku: 'x', name, noun: name.toLowerCase(), quantity: 1 }]).risk).to.equal(false);
    });
  }

  it('still hears an alarm beside a title that sounds like one', () => {
    const line = [{ sku: 'x', name: 'Smoke glasses', noun: 'glasses', quantity: 4 }];

    expect(read('One of the smoke glasses broke and I am bleeding.', line).risk).to.equal(true);
  });
});

describe('understand: lines and pieces', () => {
  it('takes a noun in the plural for all pieces and in the singular for one', () => {
    expect(read('The chairs are scratched.').items).to.deep.equal([{ sku: 'chair', quantity: 4 }]);
    expect(read('The chair is scratched.').items).to.deep.equal([{ sku: 'chair', quantity: 1 }]);
  });

  it('finds several lines', () => {
    expect(read('The lamp is cracked and so is the kettle.').items.map(({ sku }) => sku)).to.deep.equal([
      'lamp',
      'kettle',
    ]);
  });

  it('never names more pieces than were ordered', () => {
    for (const { sku, quantity } of read('All ten chairs and twenty tumblers are broken.').items) {
      expect(quantity).to.be.at.most(items.find((line) => line.sku === sku)?.quantity ?? 0);
    }
  });

  it('knows a line without a noun by its title', () => {
    const line = [{ sku: 'x', name: 'Alma velvet curtains', quantity: 1 }];

    expect(read('The curtains are torn.', line).items).to.deep.equal([{ sku: 'x', quantity: 1 }]);
  });
});

describe('understand: whatever is written', () => {
  it('answers to anything, proposes two other readings and never refuses', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 60 })),
        (words) => {
          const { category, alternatives } = read(words);
          return alternatives.length === 2 && !alternatives.includes(category as never);
        },
      ),
    );
  });

  it('reads five thousand characters in a blink, also the meanest', () => {
    const mean = [
      'delivered '.repeat(500),
      'a'.repeat(5_000),
      'ordered '.repeat(620),
      'keep it '.repeat(620),
      'charged '.repeat(620),
    ];

    for (const words of mean) {
      const from = performance.now();
      read(words);
      expect(performance.now() - from).to.be.lessThan(100);
    }
  });

  it('proposes no day that has passed', () => {
    const daysNamed = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom('January', 'May', 'August', 'November'),
    );

    fc.assert(
      fc.property(daysNamed, ([day, month]) => {
        const { needBy } = read(`I need it by ${day} ${month}.`);
        return needBy !== undefined && needBy >= '2026-11-12';
      }),
    );
  });

  it('says the same of polite and of angry words with the same facts (A25)', () => {
    const calm = read('The lamp arrived broken. I need a new one by Friday, please.');
    const angry = read('The lamp arrived BROKEN you useless idiots!!! I need a new one by Friday.');

    expect(angry).to.deep.equal(calm);
  });

  for (const { order } of shopOrders) {
    it(`finds a category for the words of order ${order.id}`, () => {
      expect(problemOf(order.id).category).not.to.equal('unclear');
    });
  }
});
