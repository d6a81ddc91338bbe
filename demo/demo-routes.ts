import { type Context, Hono } from 'hono';
import type { Place } from './app.js';
import { moved, moves } from './clock.js';
import { forgetCases } from './forget.js';
import { keepLooks } from './looks.js';
import { networks } from './settings.js';

/** The strip on top: it changes the demo, never the shop. */
export function demoRoutes({ kit, store, settings }: Place): Hono {
  const routes = new Hono();

  routes.post('/clock', async (context) => {
    const form = await context.req.parseBody();
    const move = moves.find((each) => each === form['move']);
    if (move) {
      await settings.moveClock(moved(settings.now, move));
      await kit.due();
    }
    return back(context, form['back']);
  });

  routes.post('/network', async (context) => {
    const form = await context.req.parseBody();
    const network = networks.find((each) => each === form['network']);
    if (network) await settings.switchNetwork(network);
    return back(context, form['back']);
  });

  routes.post('/looks', async (context) => {
    const form = await context.req.parseBody();
    keepLooks(context, form);
    return back(context, form['back']);
  });

  routes.post('/reset', async (context) => {
    const form = await context.req.parseBody();
    if (form['reset'] === 'clock') {
      await settings.resetClock();
      return back(context, form['back']);
    }
    await forgetCases(store);
    await settings.reset();
    // The customer's device forgets as well: a case that it still knew would be one that the shop never heard of.
    context.header('clear-site-data', '"storage"');
    return back(context, '/');
  });

  return routes;
}

/** To where the visitor was, on this site only. */
function back(context: Context, to: unknown): Response {
  const isOwnPath = typeof to === 'string' && /^\/(?!\/)[\w/.-]*$/u.test(to);
  return context.redirect(isOwnPath ? to : '/', 303);
}
