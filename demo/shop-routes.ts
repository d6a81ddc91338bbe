import { Hono } from 'hono';
import type { Place } from './app.js';
import { lookUp, policy } from './desk.js';
import { findShopOrder } from './orders/index.js';
import { type Embedding, orderPage, trackingPage } from './pages/order.js';
import { type OpenCase, ordersPage } from './pages/orders.js';
import {
  casePage,
  followUpPage,
  helpPage,
  notFoundPage,
  rangePage,
  thanksPage,
} from './pages/small-pages.js';

/** What Maya sees. */
export function shopRoutes({ kit, board, settings, scene }: Place): Hono {
  const routes = new Hono();

  async function openCases(): Promise<(orderId: string) => OpenCase | undefined> {
    const cases = await kit.cases();
    return (orderId) =>
      cases.find(({ record }) => record.orderId === orderId && record.state !== 'left')?.record;
  }

  routes.get('/', async (context) => context.html(ordersPage(scene(context), await openCases())));

  for (const embedding of ['panel', 'inline', 'anchored', 'static'] satisfies Embedding[]) {
    const path = embedding === 'panel' ? '/orders/:id' : `/orders/:id/${embedding}`;
    routes.get(path, async (context) => {
      const found = findShopOrder(context.req.param('id') ?? '');
      if (!found) return context.html(notFoundPage(scene(context)), 404);
      const open = (await openCases())(found.order.id);
      return context.html(orderPage(scene(context), found, open, embedding));
    });
  }

  // A page that decides by itself is given all of it: whoever can open the page can read the policy.
  routes.get('/orders/:id/static.json', (context) => {
    const found = lookUp(context.req.param('id'), settings, new Date().toISOString());
    return found ? context.json({ policy, ...found }) : context.notFound();
  });

  routes.get('/orders/:id/tracking', (context) => {
    const found = findShopOrder(context.req.param('id'));
    if (!found) return context.html(notFoundPage(scene(context)), 404);
    return context.html(trackingPage(scene(context), found));
  });

  routes.get('/cases/:id', async (context) => {
    const file = await kit.case(context.req.param('id'));
    if (!file) return context.html(notFoundPage(scene(context)), 404);
    return context.html(casePage(scene(context), file.record));
  });

  routes.get('/follow-up', (context) => context.html(followUpPage(scene(context))));
  routes.get('/range/:part', (context) => context.html(rangePage(scene(context))));

  routes.get('/help', (context) => context.html(helpPage(scene(context), context.req.query('order'))));
  routes.get('/help/thanks', (context) => context.html(thanksPage(scene(context))));
  routes.post('/help', async (context) => {
    const { order, words, contact } = await context.req.parseBody();
    const id = crypto.randomUUID();
    await board.pin({ id, list: 'letters', caseId: null, at: settings.now, data: { order, words, contact } });
    return context.redirect('/help/thanks', 303);
  });

  return routes;
}
