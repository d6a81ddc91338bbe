/** An error as RFC 9457 describes it. Texts are for people, as text only; decide on `status` and `type`. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  /** A short code that a person can quote. */
  readonly code?: string;
  /** What the endpoint added, unread. */
  readonly [extension: string]: unknown;
}

const longestText = 2_000;

/**
 * Reads a problem document leniently: what is missing or of the wrong kind is left out, and a body that is no
 * JSON object gives `about:blank` with an empty title.
 *
 * @param status The HTTP status, which wins over the document's own.
 */
export function parseProblem(body: string, status: number): ProblemDocument {
  const { type, title, detail, instance, code, ...extensions } = parseObject(body);
  return {
    ...extensions,
    ...texts({ detail, instance, code }),
    type: text(type) || 'about:blank',
    title: text(title) ?? '',
    status,
  };
}

/** Reads JSON; `undefined` when it is none. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseObject(body: string): Readonly<Record<string, unknown>> {
  const value = parseJson(body);
  return isRecord(value) ? value : {};
}

function texts(values: Readonly<Record<string, unknown>>): Record<string, string> {
  const known = Object.entries(values).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(known.map(([name, value]) => [name, String(value).slice(0, longestText)]));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, longestText) : undefined;
}
