import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { openStore, type Store } from 'amends/server';
import { createApp } from './app.js';
import { forgetCases } from './forget.js';
import { Settings } from './settings.js';

export interface Start {
  port: number;
  /** The project's folder. */
  root: string;
  /** A PostgreSQL server; without it the database is embedded. */
  databaseUrl?: string | undefined;
  /** The folder of the embedded database; `memory` for one that forgets. */
  data: string;
  /** Forgets what was there. */
  fresh: boolean;
}

/** Why the demo cannot start, in a sentence for whoever typed the command. */
export class CannotStart extends Error {}

type App = Awaited<ReturnType<typeof createApp>>;

/** Starts the demo and gives its address. Nothing opens the database before the port is ours. */
export async function start({ port, root, databaseUrl, data, fresh }: Start): Promise<string> {
  let open: (app: App) => void = () => {};
  const opened = new Promise<App>((resolve) => {
    open = resolve;
  });
  const address = await listen(port, async (...request) => (await opened).fetch(...request));
  const store = databaseUrl ? await openStore({ databaseUrl }) : await openEmbedded(data);
  closeAtTheEnd(store);
  const settings = await Settings.open(store);
  if (fresh) {
    await forgetCases(store);
    await settings.reset();
  }
  open(await createApp(store, settings, { assets: join(root, 'demo/public'), library: join(root, 'dist') }));
  return address;
}

function listen(
  port: number,
  fetch: (...request: Parameters<App['fetch']>) => Promise<Response>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: fetch as App['fetch'], port }, (info) => {
      resolve(`http://localhost:${info.port}`);
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`;
      reject(error.code === 'EADDRINUSE' ? new CannotStart(taken) : error);
    });
  });
}

/** An embedded database that was closed opens faster, and with nothing to repair. */
function closeAtTheEnd(store: Store): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void store.close().finally(() => process.exit());
    });
  }
}

async function openEmbedded(data: string): Promise<Store> {
  if (data === 'memory') return openStore({ dataDir: 'memory://' });
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, '.gitignore'), '*\n');
  takeFolder(data);
  return openStore({ dataDir: join(data, 'database') });
}

/** Two processes in one embedded database would ruin it. */
function takeFolder(data: string): void {
  const file = join(data, 'process');
  const other = existsSync(file) ? Number(readFileSync(file, 'utf8')) : process.pid;
  if (other !== process.pid && isRunning(other)) {
    throw new CannotStart(
      `Another demo (process ${other}) works in ${data}. Set DEMO_DATA to a folder of its own.`,
    );
  }
  writeFileSync(file, String(process.pid));
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false; // A demo that ended without a word.
  }
}
