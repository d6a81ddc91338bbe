/** The SHA-256 of a text or of bytes, in 43 characters that fit into a URL. */
export async function digest(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash)).replace(/[+/=]/gu, (character) => urlSafe[character] ?? '');
}

/** The SHA-256 of a value, whatever the order of its keys. Only for values whose depth a schema has bounded. */
export function digestOf(value: unknown): Promise<string> {
  return digest(JSON.stringify(sorted(value)));
}

const urlSafe: Readonly<Record<string, string>> = { '+': '-', '/': '_' };

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, content]) => [key, sorted(content)]);
}
