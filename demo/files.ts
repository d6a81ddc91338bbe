import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { MiddlewareHandler } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the files of a folder below a path; what is not there is left to later routes. */
export function files(path: string, folder: string): MiddlewareHandler {
  return async (context, next) => {
    const name = normalize(decodeURIComponent(context.req.path.slice(path.length)));
    const type = types[extname(name)];
    const body = type && !name.startsWith('..') ? await read(join(folder, name)) : undefined;
    if (!type || !body) return next();
    // A rebuilt file has to be seen at the next reload.
    return context.body(body, 200, { 'content-type': type, 'cache-control': 'no-cache' });
  };
}

async function read(path: string): Promise<ArrayBuffer | undefined> {
  try {
    return new Uint8Array(await readFile(path)).buffer;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
