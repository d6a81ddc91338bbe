import type { CaseView } from '../core/index.js';
import { type Delivery, fetchJson, type TokenSource } from '../delivery/index.js';
import { type CaseReply, type OrderReply, parseCaseReply, parseOrderReply } from '../protocol/index.js';

/** How to reach the shop. */
export interface ShopAddress {
  /** The endpoint, relative to the page or absolute. */
  readonly endpoint: string;
  /** BCP 47 tag of the language in which the shop answers. */
  readonly locale: string;
  readonly token?: TokenSource | undefined;
}

/** What can be read from the shop and put there besides events. */
export interface ShopLine {
  /** An order, with the open case about it or, where a line is named, about that line. */
  readonly order: (id: string, item?: string) => Promise<Delivery<OrderReply>>;
  readonly case: (id: string) => Promise<Delivery<CaseReply>>;
  readonly photo: (caseId: string, photoId: string, photo: Blob) => Promise<Delivery<true>>;
}

/** The URL of a route below the endpoint. */
export function routeOf(endpoint: string, ...path: readonly string[]): string {
  const base = new URL(endpoint, document.baseURI);
  base.pathname = [base.pathname.replace(/\/$/u, ''), ...path.map(encodeURIComponent)].join('/');
  return base.href;
}

export function openShopLine({ endpoint, token }: ShopAddress): ShopLine {
  const online = () => navigator.onLine;
  const get = <Reply>(path: readonly string[], check: (body: unknown) => Reply | undefined, query = '') =>
    fetchJson({ url: routeOf(endpoint, ...path) + query, check, token, online });
  return {
    order: (id, item) =>
      get(['orders', id], parseOrderReply, item ? `?item=${encodeURIComponent(item)}` : ''),
    case: (id) => get(['cases', id], parseCaseReply),
    photo: (caseId, photoId, body) =>
      fetchJson({
        url: routeOf(endpoint, 'cases', caseId, 'photos', photoId),
        method: 'PUT',
        body,
        check: () => true as const,
        token,
        online,
      }),
  };
}

/** The newer of two pictures of one case: the shop's revision decides, then its clock. */
export function newerOf(known: CaseView | undefined, come: CaseView): CaseView {
  if (!known || known.id !== come.id) return come;
  if (come.revision !== known.revision) return come.revision > known.revision ? come : known;
  return come.now >= known.now ? come : known;
}
