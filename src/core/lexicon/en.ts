import type { Category, RemedyKind } from '../taxonomy.js';

/** Words that point to something, with how much they weigh. */
export type Hint = readonly [pattern: RegExp, weight: number];

/** What words point to in one language: hints, never proof. */
export interface Lexicon {
  readonly categories: Readonly<Partial<Record<Category, readonly Hint[]>>>;
  readonly subReasons: readonly (readonly [Category, string, RegExp])[];
  readonly risk: readonly RegExp[];
  readonly wishes: readonly (readonly [RemedyKind, RegExp])[];
  readonly occasions: RegExp;
  readonly recipients: RegExp;
  /** Names of weekdays, Monday first, and of months, January first. */
  readonly weekdays: readonly RegExp[];
  readonly months: readonly RegExp[];
  readonly tomorrow: RegExp;
  readonly needed: RegExp;
}

export const enLexicon: Lexicon = {
  categories: {
    arrived_damaged: [
      [
        /\b(torn|chipped|chip|cracked|crack|smashed|shattered|dented|dent|bent|scratched|scratch|crushed|leak(ed|ing)|soaked|squashed|ripped)\b/iu,
        3,
      ],
      [/\b(broken|broke|damaged|in pieces)\b/iu, 2],
      [/\b(arrived|came|turned up|delivered|opened|unpacked|box|parcel|packaging)\b/iu, 0.6],
    ],
    delivery_late: [
      [
        /\b(where('s| is)|still (waiting|not here)|has ?n[o']t (arrived|come|turned up|been sent|shipped)|not (arrived|here|come)|never (arrived|came|turned up)|hasn’t (arrived|come|turned up|shipped))\b/iu,
        3,
      ],
      [
        /\b(late|delayed|overdue|tracking|was (meant|supposed|due) to|(was|were) promised|any news|stuck|when (is|are|will)\b[^.!?]{0,30}\b(coming|come|arrive|arriving))\b/iu,
        1.6,
      ],
    ],
    delivery_missing: [
      [/\b(says|shows|marked|shown|status|app)\b[^.!?]{0,25}\bdelivered\b/iu, 4],
      [
        /\bdelivered\b[^.!?]{0,60}\b(nothing|not here|isn.?t here|never|no (parcel|package|sign)|don.?t have|do not have|haven.?t got|have not got)\b/iu,
        4,
      ],
      [/\b(neighbours?|neighbors?|porch|stolen|gone from)\b/iu, 1.5],
    ],
    wrong_or_incomplete: [
      [
        /\b(wrong (item|thing|one|colou?r|size|product|order)|sent me (a|the) (different|wrong)|instead of|not what i ordered|someone else.s)\b/iu,
        3.5,
      ],
      [
        /\b(missing|incomplete|only (got|received)|left out|not in the box|no (screws|instructions|lid|charger))\b/iu,
        3,
      ],
      [
        /\bordered\b[^.!?]{0,60}\b(got|received|came|sent)\b|\bsent me\b[^.!?]{0,60}\bordered\b|\bnever ordered (a|an|any)\b/iu,
        2,
      ],
    ],
    faulty: [
      [
        /\b((does ?n.?t|doesn’t|won.?t|won’t|not|stopped|no longer) (work|working|turn on|switch on|start|charge|heat|close|open)|dead|faulty|defective|broke after|flickers?|keeps (cutting|switching|turning))\b/iu,
        3.2,
      ],
      [
        /\b(after (a|two|three|four|five|six|\d+) (days?|weeks?|months?)|stopped|worn|came loose|fell apart)\b/iu,
        1.4,
      ],
    ],
    not_as_described: [
      [
        /\b(not (as|what) (described|shown|pictured|advertised|the (page|site|picture|photo))|looks nothing like|different from the (photo|picture|page)|isn.?t (real|solid|genuine))\b/iu,
        3.5,
      ],
      [/\b(the|your) (page|site|listing|shop|advert|label|description) (said|says|promised|showed)\b/iu, 2.4],
    ],
    not_right_for_me: [
      [
        /\b(too (small|big|large|tight|loose|short|long|wide|narrow)|does ?n.?t (fit|suit)|doesn’t (fit|suit)|change(d)? my mind|don.?t (like|need|want) (it|them)|no longer need|wrong choice|send (it|them) back)\b/iu,
        3,
      ],
    ],
    billing: [
      [
        /\b(charged|billed|took|taken|debited)\b[^.!?]{0,40}\b(twice|two times|double|again|too much|extra|wrong)\b/iu,
        4,
      ],
      [
        /\b(double|second|duplicate) (charge|payment)|\b(overcharged|refund (has ?n.?t|hasn’t|not)|(no|without a|waiting for (a|my|the)) refund|discount (code|did ?n.?t)|promo)\b/iu,
        3.2,
      ],
      [/\b(card|bank|statement|account|payment)\b/iu, 0.8],
    ],
    stock_cancelled: [
      [
        /\b(out of stock|sold out|cancelled (my|the) order|you cancelled|can.?t supply|no longer available|discontinued|not in stock|none left)\b/iu,
        3.8,
      ],
    ],
    service_experience: [
      [
        /\b(rude|ignored|no(body| one) (answers?|replied|replies|called)|no (reply|answer|response)|hung up|shouted|how i was treated|passed around|disrespect)\b/iu,
        3,
      ],
    ],
    safety: [
      [
        /\b(electric shock|got a shock|caught fire|on fire|burn(ed|t) (me|my|his|her)|cut (my|his|her)|bleeding|injur\w+|hospital|allergic|choked)\b/iu,
        4,
      ],
      [
        /\b(spark(s|ed|ing)|smok(e|ed|ing)\b(?! salmon)|smell(s|ed)? (of|like) burning|melt(ed|ing)|too hot to touch|overheat\w*|exploded)\b/iu,
        3.4,
      ],
    ],
    account_security: [
      [
        /\b((did ?n.?t|didn’t|never) (order|place|buy) (this|it|that)|don.?t recogni[sz]e|hacked|someone (else )?(used|got into)|not my order)\b/iu,
        4,
      ],
    ],
  },
  subReasons: [
    [
      'arrived_damaged',
      'cosmetic',
      /\b(scratch(ed|es)?|scuff(ed|s)?|mark(s|ed)?|small dent|stain(ed|s)?)\b/iu,
    ],
    ['arrived_damaged', 'leaked_spoiled', /\b(leak(ed|ing)|spilled|spilt|soaked)\b/iu],
    [
      'arrived_damaged',
      'broken',
      /\b(torn|chip(ped)?|crack(ed)?|smash(ed)?|shatter(ed)?|broken|bent|crushed|in pieces)\b/iu,
    ],
    [
      'wrong_or_incomplete',
      'missing_part',
      /\b(missing|no) [^.!?]{0,20}\b(part|screws?|instructions|lid|charger|cable|leg|bolts?)\b|\b(part|screws?|instructions|lid|charger|cable|leg|bolts?)\b[^.!?]{0,30}\b(is|are|was|were) missing\b/iu,
    ],
    ['wrong_or_incomplete', 'missing_item', /\b(missing|only (got|received)|not in the box|left out)\b/iu],
    ['wrong_or_incomplete', 'wrong_variant', /\bwrong (colou?r|size)\b/iu],
    ['wrong_or_incomplete', 'wrong_item', /\b(wrong|different|instead of|ordered)\b/iu],
    ['not_right_for_me', 'too_small', /\btoo (small|tight|short|narrow)\b/iu],
    ['not_right_for_me', 'too_large', /\btoo (big|large|loose|long|wide)\b/iu],
    ['faulty', 'repeat_after_repair', /\b(again|repaired|second time)\b/iu],
    ['faulty', 'intermittent', /\b(sometimes|now and then|flickers?|on and off)\b/iu],
    ['faulty', 'stopped_working', /\b(stopped|dead|no longer|broke)\b/iu],
    ['billing', 'double_charge', /\b(twice|double|second|two times|duplicate)\b/iu],
    ['delivery_late', 'in_transit_late', /\b(tracking|on (its|the) way|shipped|depot|scan)\b/iu],
    ['service_experience', 'no_reply', /\b(no(body| one)|no (reply|answer|response)|ignored)\b/iu],
  ],
  risk: [
    /\b(spark(s|ed|ing)|smok(e|ed|ing)\b(?! salmon)|burn(s|ed|t|ing)\b|shock(ed)?\b|hot\b|melt(ed|ing)|flames?|fire\b|sharp|shards?|bleed(ing)?|blood|hurt|injur\w+|rash|sick|swollen|chok(ed|ing)|swallow(ed|s)?|cut (my|him|her|it|them)(self|selves)?\b|explod\w+|collapsed)/iu,
  ],
  wishes: [
    ['refund_full', /\b(want|like|prefer|need|just|give me)\b[^.!?]{0,25}\b(refund|my money( back)?)\b/iu],
    [
      'replacement',
      /\b(want|like|prefer|need|send( me)?|just)\b[^.!?]{0,25}\b(a new one|another( one)?|replacement|new (lamp|one))\b/iu,
    ],
    ['repair', /\b(repair(ed)?|fix(ed)? it|mend(ed)?)\b/iu],
    ['refund_partial', /\bkeep (it|them)\b[^.!?]{0,40}\b(money|discount|less|off)\b/iu],
  ],
  occasions:
    /\b(birthday|wedding|anniversary|christmas|christening|graduation|party|housewarming|retirement|holiday)\b/iu,
  recipients:
    /\b(?:my|our)\s+(mum|mom|mother|dad|father|wife|husband|partner|son|daughter|sister|brother|gran|grandma|granny|grandad|grandpa|friend|niece|nephew|aunt|uncle|colleague|neighbour|boss)(?:['’]s)?\b/iu,
  weekdays: [
    /\bmon(day)?\b/iu,
    /\btue(s(day)?)?\b/iu,
    /\bwed(nesday)?\b/iu,
    /\bthu(r(s(day)?)?)?\b/iu,
    /\bfri(day)?\b/iu,
    /\bsaturday\b/iu,
    /\bsunday\b/iu,
  ],
  months: [
    /\bjan(uary)?\b/iu,
    /\bfeb(ruary)?\b/iu,
    /\bmarch\b/iu,
    /\bapr(il)?\b/iu,
    /\bmay\b/iu,
    /\bjune?\b/iu,
    /\bjuly?\b/iu,
    /\baug(ust)?\b/iu,
    /\bsept?(ember)?\b/iu,
    /\boct(ober)?\b/iu,
    /\bnov(ember)?\b/iu,
    /\bdec(ember)?\b/iu,
  ],
  tomorrow: /\btomorrow\b/iu,
  needed: /\b(need(ed)?|by|for|before|on|until|birthday|wedding|party|anniversary)\b/iu,
};
