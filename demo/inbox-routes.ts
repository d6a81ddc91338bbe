import { parseMessage } from 'amends/protocol';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Place } from './app.js';

const mostBytes = 64 * 1024;
const cloudEvent = /^application\/(?:cloudevents\+)?json\s*(?:;|$)/iu;

/** The whole endpoint of a shop whose pages decide by themselves: it takes events, and says that it has them. */
export function inboxRoutes({ inbox }: Place): Hono {
  const routes = new Hono();
  const limit = bodyLimit({ maxSize: mostBytes, onError: (context) => refuse(context, 413, 'Too large') });

  routes.post('/', limit, async (context) => {
    if (!cloudEvent.test(context.req.header('content-type') ?? '')) {
      return refuse(context, 415, 'Expected application/cloudevents+json');
    }
    const body = await context.req.text();
    const message = parseMessage(parseJson(body));
    if (!message.ok) return refuse(context, 400, message.why);
    await inbox.keep(message.value, body, new Date().toISOString());
    return context.body(null, 202);
  });

  return routes;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function refuse(context: Context, status: 400 | 413 | 415, title: string): Response {
  const headers = { 'content-type': 'application/problem+json' };
  return context.body(JSON.stringify({ type: 'about:blank', title, status }), status, headers);
}
