import { accessOf } from './access.js';
import { receiveEvent } from './events.js';
import { sendCase, sendOrder } from './orders.js';
import { checkOrigin, respondPreflight, shareWith } from './origin.js';
import { receivePhoto } from './photos.js';
import { Refusal } from './problem.js';
import { reportError } from './report-error.js';
import { respondRefusal } from './respond.js';
import type { Shop } from './shop.js';
import { receiveRecord } from './webhook.js';

type Route = (shop: Shop, request: Request, first: string, second: string) => Promise<Response>;

const routes: readonly { readonly method: string; readonly path: RegExp; readonly run: Route }[] = [
  {
    method: 'POST',
    path: /^\/events$/u,
    run: async (shop, request) => receiveEvent(shop, request, await accessOf(shop, request)),
  },
  {
    method: 'GET',
    path: /^\/orders\/([^/]+)$/u,
    run: async (shop, request, orderId) => {
      const item = new URL(request.url).searchParams.get('item') ?? undefined;
      return sendOrder(shop, await accessOf(shop, request), orderId, item);
    },
  },
  {
    method: 'GET',
    path: /^\/cases\/([^/]+)$/u,
    run: async (shop, request, caseId) => sendCase(shop, await accessOf(shop, request), caseId),
  },
  {
    method: 'PUT',
    path: /^\/cases\/([^/]+)\/photos\/([^/]+)$/u,
    run: async (shop, request, caseId, photoId) =>
      receivePhoto(shop, request, await accessOf(shop, request), caseId, photoId),
  },
  { method: 'POST', path: /^\/records$/u, run: receiveRecord },
];

/** Answers a request. Whatever happens, it is an answer and never an exception. */
export async function route(shop: Shop, request: Request): Promise<Response> {
  return shareWith(request, await answerTo(shop, request), shop.origins);
}

async function answerTo(shop: Shop, request: Request): Promise<Response> {
  try {
    checkOrigin(request, shop.origins);
    return await dispatch(shop, request);
  } catch (error) {
    if (error instanceof Refusal) return respondRefusal(error);
    reportError(error, `${request.method} request`);
    return respondRefusal(new Refusal('failed', { retryAfter: 5 }));
  }
}

async function dispatch(shop: Shop, request: Request): Promise<Response> {
  const path = pathOf(request, shop.options.basePath ?? '/amends');
  const found = routes.filter((each) => each.path.test(path));
  if (!found.length) throw new Refusal('not-found');
  if (request.method === 'OPTIONS') return respondPreflight();
  const matched = found.find(({ method }) => method === request.method);
  if (!matched)
    throw new Refusal('method-not-allowed', { allow: found.map(({ method }) => method).join(', ') });
  const [, first = '', second = ''] = matched.path.exec(path) ?? [];
  return matched.run(shop, request, decoded(first), decoded(second));
}

/** The path below the endpoint; empty when it is not below. */
function pathOf(request: Request, basePath: string): string {
  const { pathname } = new URL(request.url);
  const base = basePath.replace(/\/+$/u, '');
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '';
}

function decoded(part: string): string {
  try {
    const text = decodeURIComponent(part);
    // No id has control characters, and databases refuse some of them.
    if (!/\p{Cc}/u.test(text)) return text;
  } catch {
    // Not an encoding at all: no id either.
  }
  throw new Refusal('not-found');
}
