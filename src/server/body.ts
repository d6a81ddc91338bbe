import { Refusal } from './problem.js';

const json = /^application\/(?:cloudevents\+)?json(?:\s*;|\s*$)/iu;
// Every browser's pictures, but SVG: that is a document with scripts.
const picture = /^image\/(?:avif|gif|heic|heif|jpeg|png|webp)$/u;

const longestJson = 64 * 1024;
const largestPhoto = 5 * 1024 * 1024;

/** The text of a JSON body, read no further than 64 KiB. */
export async function readJsonText(request: Request): Promise<string> {
  const type = request.headers.get('content-type') ?? '';
  if (!json.test(type)) {
    const detail = 'expected application/cloudevents+json or application/json';
    throw new Refusal('wrong-content-type', { detail });
  }
  return new TextDecoder().decode(await readBytes(request, longestJson));
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('not-json');
  }
}

export interface Photo {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function readPhoto(request: Request): Promise<Photo> {
  const type = (request.headers.get('content-type') ?? '').toLowerCase().replace(/\s*;.*$/su, '');
  if (!picture.test(type)) throw new Refusal('wrong-content-type', { detail: 'expected a picture' });
  return { type, bytes: await readBytes(request, largestPhoto) };
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = (request.body ?? new Blob().stream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > limit) {
      await reader.cancel();
      throw tooLarge(limit);
    }
    chunks.push(part.value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function tooLarge(limit: number): Refusal {
  return new Refusal('too-large', { detail: `expected at most ${limit} bytes` });
}
