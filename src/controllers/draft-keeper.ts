import type { RowStorage } from '../delivery/index.js';
import { type Draft, emptyDraft } from './draft.js';

/** What is kept of a case that was not sent yet. */
export interface KeptDraft {
  readonly draft: Draft;
  /** The case that it will be, also when it is sent from here later. */
  readonly caseId: string;
  /** Milliseconds since 1970, by the device. */
  readonly at: number;
}

/** Safari forgets after seven days without a visit, so nobody is promised more. */
const longestKeeping = 7 * 24 * 3_600_000;

/** Keeps one draft on the device for at most seven days. Never rejects: what cannot be kept is said to be so. */
export class DraftKeeper {
  readonly #storage: RowStorage;
  readonly #key: string;

  constructor(storage: RowStorage, endpoint: string, orderId: string) {
    this.#storage = storage;
    this.#key = `${endpoint}|${orderId}`;
  }

  /** The draft that was kept, unless it is too old. */
  async read(): Promise<KeptDraft | undefined> {
    const row = await this.#storage.get('drafts', this.#key);
    if (!isKept(row)) return undefined;
    if (Date.now() - row.at < longestKeeping) return { ...row, draft: { ...emptyDraft, ...row.draft } };
    await this.forget();
    return undefined;
  }

  /** Keeps a draft, and says whether it outlives the page. */
  async keep(draft: Draft, caseId: string): Promise<boolean> {
    const row: KeptDraft = { draft, caseId, at: Date.now() };
    return (await this.#storage.put('drafts', this.#key, row)) !== 'memory';
  }

  async forget(): Promise<void> {
    await this.#storage.delete('drafts', this.#key);
  }
}

function isKept(row: unknown): row is KeptDraft {
  if (typeof row !== 'object' || row === null) return false;
  const { draft, caseId, at } = row as Partial<Record<keyof KeptDraft, unknown>>;
  return typeof draft === 'object' && draft !== null && typeof caseId === 'string' && typeof at === 'number';
}
