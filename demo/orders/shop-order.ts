import type { Facts, Order } from 'amends/core';

/** What the shop's own pages say about an order, beside what it hands to Amends. */
export interface ShopOrder {
  order: Order;
  /** What is known at an instant: sources are asked again each time. */
  facts: (now: string) => Facts;
  /** Where the order stands, in the shop's words. */
  status: string;
  /** For people who try the demo: what went wrong, and what a customer might write. */
  demo: { whatHappened: string; words: string };
}

export const maya: Order['customer'] = {
  name: 'Maya',
  email: 'maya@example.com',
  phone: '+49 171 555 0142',
};

export const lindenstrasse = ['Maya Lindqvist', 'Lindenstraße 18', '20099 Hamburg'];

/** Whole days between two instants, as people in one city count them. */
export function daysUntil(now: string, since: string): number {
  return Math.floor((Date.parse(now) - Date.parse(since)) / 86_400_000);
}
