import type { Pool, PoolClient } from 'pg';
import { createResource } from './resource.js';
import type { Queryable, Store } from './store.js';

type Client = Pick<PoolClient, 'query'>;

/**
 * Keeps cases in a PostgreSQL server, through a pool of connections. Nothing connects before the first query.
 *
 * @param url Such as `postgres://user:password@host:5432/shop`.
 */
export function createPostgresStore(url: string): Store {
  const pool = createResource(
    () => openPool(url),
    (opened) => opened.end(),
  );
  return {
    query: async (text, values) => queryableOf(await pool.use()).query(text, values),
    transaction: async (work) => runTransaction(await (await pool.use()).connect(), work),
    close: () => pool.close(),
  };
}

async function openPool(url: string): Promise<Pool> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url });
  // The pool replaces a connection that broke while idle; without a listener the process would end.
  pool.on('error', (error) => {
    console.error(`Amends lost an idle database connection: ${error.message}`);
  });
  return pool;
}

function queryableOf(client: Client): Queryable {
  return {
    async query<Row extends object>(text: string, values: readonly unknown[] = []) {
      const { rows } = await client.query<Row>(text, [...values]);
      return rows;
    },
  };
}

async function runTransaction<Result>(
  client: PoolClient,
  work: (transaction: Queryable) => Promise<Result>,
): Promise<Result> {
  let broken: Error | undefined;
  const onError = (error: Error): void => {
    broken = error;
  };
  // Outside of a query a connection that dies says so here, and nowhere else; the next query fails and rolls back.
  client.on('error', onError);
  try {
    await client.query('begin');
    const result = await work(queryableOf(client));
    await client.query('commit');
    return result;
  } catch (error) {
    broken ??= await rollBack(client);
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

/** Gives the error of a connection that cannot even roll back, so that the pool throws it away. */
async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
