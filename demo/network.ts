import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import type { Board } from './board.js';
import type { Settings } from './settings.js';

const slowness = 2_500;

/** Two, because Chromium sends a request again by itself when the connection was one that it had used before. */
const answersLost = 2;

/** Makes the way between customer and shop as good or bad as the demo's switch says. */
export function network(settings: Settings, board: Board): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (context, next) => {
    if (settings.network === 'offline') return unavailable();
    if (settings.network === 'slow') await new Promise((resolve) => setTimeout(resolve, slowness));
    await next();
    const id = context.req.header('idempotency-key');
    if (context.req.method !== 'POST' || id === undefined || !context.res.ok) return;
    const before = (await board.arrivals()).get(id)?.times ?? 0;
    const lost = settings.network === 'lost' && before < answersLost;
    await board.countArrival(id, lost);
    if (!lost) return;
    // What the customer's device sees when a train enters a tunnel: sent, taken, and no answer.
    context.env.outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  };
}

function unavailable(): Response {
  const problem = { type: 'about:blank', title: 'The shop is not reachable', status: 503 };
  const headers = { 'content-type': 'application/problem+json', 'retry-after': '2' };
  return new Response(JSON.stringify(problem), { status: 503, headers });
}
