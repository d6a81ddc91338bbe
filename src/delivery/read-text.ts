import type { RetryReason } from './delivery.js';

/** What a body came to: its text, or how it was lost. */
export type Body = { readonly text: string } | { readonly lost: RetryReason };

const largestBody = 256 * 1024;

/** Reads a body as UTF-8 to its end, or stops at 256 KiB. Rejects when the connection breaks. */
export async function readText(response: Response): Promise<Body> {
  const reader = response.body?.getReader();
  if (!reader) return { text: '' };
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode() };
    size += value.byteLength;
    if (size > largestBody) break;
    text += decoder.decode(value, { stream: true });
  }
  // Nobody waits for the rest: whether cancelling works changes nothing.
  reader.cancel().catch(() => undefined);
  return { lost: 'malformed' };
}
