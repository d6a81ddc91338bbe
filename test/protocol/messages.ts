import { type ActionType, actionData } from '../../src/core/index.js';
import { messageType } from '../../src/protocol/index.js';

const problem = {
  category: 'arrived_damaged',
  items: [{ sku: 'LAMP', quantity: 1 }],
  words: 'The shade is torn.',
};

/** One of each thing that a customer can do. */
const samples: Record<ActionType, object> = {
  'problem.reported': { orderId: '10482', problem, locale: 'en' },
  'problem.amended': { problem: { ...problem, needBy: '2026-11-28', photos: ['a1b2c3d4'] } },
  'question.answered': { questionId: 'q1', answer: 'It came broken.' },
  'counter.proposed': { words: 'A new shade would do.' },
  'remedy.chosen': { remedyId: 'NEW~~2026-11-20', offerToken: 'a.b.c' },
  'remedy.changed': { remedyId: 'BACK~8900~2026-11-20', offerToken: 'a.b.c' },
  'person.requested': { orderId: '10482', channel: 'call', contact: '+49 30 1234567' },
  'resolution.answered': { sorted: 'partly', words: 'It wobbles.' },
  'follow-up.rated': { rating: 4, comment: 'Quick.' },
  'case.reopened': { words: 'It broke again.' },
  'case.left': {},
  'contract.withdrawn': { orderId: '10482', name: 'Maya', contact: 'maya@example.com' },
};

export const actions = Object.keys(actionData) as ActionType[];

/** An event of a kind, as a browser posts it. */
export function messageOf(action: ActionType): Record<string, unknown> {
  return {
    specversion: '1.0',
    id: '6f1b8c1e-5a0c-4b8e-9a57-0c9f4b1f2a33',
    source: 'https://shop.example/orders/10482',
    type: messageType(action),
    subject: '0123456789abcdef0123456789abcdef',
    time: '2026-11-18T09:00:00Z',
    datacontenttype: 'application/json',
    amendsversion: '1',
    data: samples[action],
  };
}
