import type { HttpBindings } from '@hono/node-server';
import type { Kit, Store } from 'amends/server';
import { type Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { Board } from './board.js';
import { demoRoutes } from './demo-routes.js';
import { openDesk } from './desk.js';
import { files } from './files.js';
import { securityHeaders } from './headers.js';
import { Inbox } from './inbox.js';
import { inboxRoutes } from './inbox-routes.js';
import { readLooks } from './looks.js';
import { network } from './network.js';
import { officeRoutes } from './office-routes.js';
import type { Scene } from './pages/layout.js';
import { notFoundPage } from './pages/small-pages.js';
import type { Settings } from './settings.js';
import { shopRoutes } from './shop-routes.js';

/** Everything that a route of the demo can reach. */
export interface Place {
  store: Store;
  settings: Settings;
  board: Board;
  inbox: Inbox;
  kit: Kit;
  scene: (context: Context) => Scene;
}

export interface Folders {
  /** The demo's own pictures, styles and scripts. */
  assets: string;
  /** The built library, as a shop would copy it to its own server. */
  library: string;
}

/** The whole demo: the shop, its office, and the endpoint between them. */
export async function createApp(
  store: Store,
  settings: Settings,
  { assets, library }: Folders,
): Promise<Hono<{ Bindings: HttpBindings }>> {
  const board = await Board.open(store);
  const inbox = await Inbox.open(store);
  const kit = openDesk(store, settings, board);
  const scene = (context: Context): Scene => ({
    settings,
    looks: readLooks(context),
    path: context.req.path,
  });
  const place: Place = { store, settings, board, inbox, kit, scene };
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(securityHeaders);
  app.use('/amends/*', network(settings, board));
  app.all('/amends/*', (context) => kit(context.req.raw));
  app.use('/inbox', network(settings, board));
  app.route('/inbox', inboxRoutes(place));
  app.use(csrf());
  app.get('/vendor/amends/*', files('/vendor/amends/', library));
  app.route('/', shopRoutes(place));
  app.route('/shop', officeRoutes(place));
  app.route('/demo', demoRoutes(place));
  app.get('*', files('/', assets));
  app.notFound((context) => context.html(notFoundPage(scene(context)), 404));
  return app;
}
