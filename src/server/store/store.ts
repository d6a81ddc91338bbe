/** Something that runs SQL: a store, or a transaction of one. */
export interface Queryable {
  /** Runs one statement in the SQL of PostgreSQL with `$1`, `$2`, … and gives its rows. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** Where cases are kept. Anything that speaks PostgreSQL can be one. */
export interface Store extends Queryable {
  /** Commits when the work succeeds and rolls back when it throws. */
  transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
