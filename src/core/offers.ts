import { instantOf } from './calendar.js';
import type { Offer, Withheld } from './case.js';
import { type CaseContext, type Teller, tellerOf } from './context.js';
import type { Option, Refusal } from './decision.js';
import { followUpDay } from './plan.js';
import type { Problem } from './problem.js';
import type { Offered } from './telling.js';

/** An option in words: what it says on its card and on the screen where it is confirmed. */
export function offerOf(option: Option, context: CaseContext, problem: Problem): Offer {
  const teller = tellerOf(context, problem);
  const { speech, dates, money } = teller;
  const words = speech.offers(offeredOf(option, context, teller));
  const approval = option.approvalBy ? speech.approval(speech.until(dates, option.approvalBy)) : '';
  return {
    id: option.id,
    kind: option.kind,
    ...(option.amount === undefined
      ? {}
      : { amount: { amount: option.amount, currency: context.order.currency } }),
    items: option.items,
    ...(option.by ? { by: option.by } : {}),
    rules: option.rules,
    floor: option.floor,
    effort: option.goods === 'prepaid' ? 'post' : option.goods === 'collect' ? 'hand_over' : 'nothing',
    ...(option.approvalBy ? { approval: { role: context.policy.owner, by: option.approvalBy } } : {}),
    what: words.what,
    when: words.when,
    conditions: [words.conditions, approval].filter(Boolean).join(' '),
    confirm: {
      title: words.title,
      steps: [...words.steps],
      facts: factsOf(option, context, teller, money),
      action: words.action,
      note: speech.changeable(speech.until(dates, changeableUntil(option, context))),
    },
  };
}

/** The instant until which a choice can be replaced: the cut-off of the day on which the work starts. */
export function changeableUntil({ starts }: Option, { policy }: CaseContext): string {
  return instantOf(starts, policy.calendar.cutOff, policy.calendar.timeZone);
}

/** What an option needs to be put into words. */
export function offeredOf(option: Option, context: CaseContext, teller: Teller): Offered {
  const { order } = context;
  const { money, dates, thing, plural, payment } = teller;
  const bonus = option.amount !== undefined && option.base !== undefined ? option.amount - option.base : 0;
  const asked = followUpDay(option.kind, option.day ?? option.starts, context);
  return {
    option,
    thing,
    plural,
    dates,
    money: option.amount === undefined ? '' : money(option.amount),
    base: option.base === undefined ? '' : money(option.base),
    bonus: bonus > 0 ? money(bonus) : '',
    fee: option.fee ? money(option.fee) : '',
    payment,
    address: order.shipping.address?.join(', ') ?? '',
    email: order.customer.email ?? '',
    quantity: option.items.reduce((sum, { quantity }) => sum + quantity, 0),
    followUp: dates.weekday(asked),
  };
}

const paysMoney = (option: Option): boolean => option.amount !== undefined && option.kind !== 'store_credit';

function factsOf(
  option: Option,
  { order }: CaseContext,
  { speech, thing, payment }: Teller,
  money: (amount: number) => string,
): Offer['confirm']['facts'] {
  const { facts } = speech;
  const rows: Offer['confirm']['facts'] = [];
  if (option.fee) rows.push({ label: facts.fee, value: money(option.fee) });
  else rows.push({ label: facts.pay, value: facts.nothing });
  if (paysMoney(option)) rows.push({ label: facts.money, value: payment });
  else if (order.shipping.address && option.amount === undefined) {
    rows.push({ label: facts.to, value: order.shipping.address.join('\n') });
  }
  if (order.customer.email) rows.push({ label: facts.updates, value: order.customer.email });
  if (option.goods === 'keep' && option.items.length > 0)
    rows.push({ label: facts.old(thing), value: facts.keep });
  return rows;
}

/** A refusal in words, with its true reason. */
export function withheldOf(
  { kind, reason, rules, note }: Refusal,
  { speech, thing, plural }: Teller,
): Withheld {
  return {
    kind,
    reason,
    what: speech.withheld.what(kind, thing, plural),
    why: note ?? speech.withheld.why(reason, kind, thing, plural),
    rules: [...rules],
  };
}
