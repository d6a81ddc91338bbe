import { Hono } from 'hono';
import type { Place } from './app.js';
import { lists } from './board.js';
import { policy } from './desk.js';
import { shopOrders } from './orders/index.js';
import { officePage } from './pages/office.js';
import { boardPage, policyPage, stockPage } from './pages/office-boards.js';
import { officeCasePage } from './pages/office-case.js';
import { inboxPage } from './pages/office-inbox.js';
import { notFoundPage } from './pages/small-pages.js';
import { factOfForm } from './recording.js';

/** What the people of the shop see. */
export function officeRoutes({ kit, board, inbox, settings, scene }: Place): Hono {
  const routes = new Hono();

  routes.get('/', async (context) =>
    context.html(
      officePage(
        scene(context),
        (await kit.cases()).map(({ record }) => record),
      ),
    ),
  );

  routes.get('/board', async (context) => {
    const cards = await Promise.all(lists.map(async (list) => [list, await board.cards(list)] as const));
    return context.html(boardPage(scene(context), cards));
  });

  routes.get('/inbox', async (context) => {
    const [events, arrivals] = await Promise.all([inbox.events(), board.arrivals()]);
    return context.html(inboxPage(scene(context), events, arrivals));
  });

  routes.get('/policy', (context) => context.html(policyPage(scene(context), policy)));
  routes.get('/stock', (context) => context.html(stockPage(scene(context), shopOrders)));
  routes.post('/stock', async (context) => {
    const { sku, stock } = await context.req.parseBody();
    if (typeof sku === 'string') await settings.setStock(sku, Math.max(0, Number(stock) || 0));
    return context.redirect('/shop/stock', 303);
  });

  routes.get('/cases/:id', async (context) => {
    const id = context.req.param('id');
    const file = await kit.case(id);
    if (!file) return context.html(notFoundPage(scene(context)), 404);
    const [events, arrivals, pinned] = await Promise.all([
      kit.events(id),
      board.arrivals(),
      Promise.all(lists.map((list) => board.cards(list, id))),
    ]);
    const isAsked = file.record.facts.some(({ kind }) => kind === 'follow_up_sent');
    const followUpLink = isAsked ? `/follow-up#case=${id}&token=${await kit.followUpLink(id)}` : undefined;
    const paper = { ...file, events, arrivals, cards: pinned.flat(), followUpLink };
    return context.html(officeCasePage(scene(context), paper));
  });

  routes.get('/cases/:id/photos/:photoId', async (context) => {
    const photo = await kit.photo(context.req.param('id'), context.req.param('photoId'));
    if (!photo) return context.notFound();
    return context.body(photo.bytes.slice().buffer, 200, { 'content-type': photo.type });
  });

  routes.post('/cases/:id/record', async (context) => {
    const id = context.req.param('id');
    const file = await kit.case(id);
    const fact = file && factOfForm(await context.req.parseBody(), file.record);
    if (fact) {
      await kit.record(id, fact);
      await kit.due();
    }
    return context.redirect(`/shop/cases/${id}`, 303);
  });

  return routes;
}
