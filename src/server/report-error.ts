/** Tells the programmer of a failure that nobody called for. Never the data in which it happened. */
export function reportError(error: unknown, where = 'the server kit'): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`Amends could not finish ${where}: ${text}`);
}
