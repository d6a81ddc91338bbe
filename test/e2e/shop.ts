import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postForm, startDemo } from '../tools/demo.mjs';

type Move = 'hour' | 'morning' | 'day' | 'threeDays';
type Network = 'good' | 'slow' | 'offline' | 'lost';

type Demo = Awaited<ReturnType<typeof startDemo>>;

/** An event as it was posted to the shop. */
interface Posted {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the shop's office shows of one case. */
interface Paper {
  readonly id: string;
  readonly reference: string;
  /** All that a person of the shop reads, as one line. */
  readonly text: string;
  readonly events: readonly Posted[];
  readonly followUpLink: string | undefined;
}

/** A demo shop of a test's own, on a free port and with a database that is thrown away. */
export class Shop {
  readonly url: string;
  readonly #data: string;
  #demo: Demo;

  private constructor(demo: Demo, data: string) {
    this.url = demo.url;
    this.#demo = demo;
    this.#data = data;
  }

  static async start(): Promise<Shop> {
    const data = mkdtempSync(join(tmpdir(), 'amends-shop-'));
    return new Shop(await startDemo({ data }), data);
  }

  /** What the server complained about. */
  get complaints(): string {
    return this.#demo.complaints();
  }

  /** Pulls the plug. What was in the database stays. */
  async stop(): Promise<void> {
    await this.#demo.stop();
  }

  /** Starts again where it was. */
  async restart(): Promise<void> {
    this.#demo = await startDemo({ port: Number(new URL(this.url).port), data: this.#data });
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.#data, { recursive: true, force: true });
  }

  /** Every case gone, the clock on the first morning. */
  async reset(): Promise<void> {
    await this.#post('/demo/reset', { reset: 'all' });
  }

  async moveClock(...moves: readonly Move[]): Promise<void> {
    for (const move of moves) await this.#post('/demo/clock', { move });
  }

  async switchNetwork(network: Network): Promise<void> {
    await this.#post('/demo/network', { network });
  }

  async setStock(sku: string, stock: number): Promise<void> {
    await this.#post('/shop/stock', { sku, stock: String(stock) });
  }

  /** Records what became of a case. */
  async record(caseId: string, ...kinds: readonly string[]): Promise<void> {
    for (const kind of kinds) {
      await this.#post(`/shop/cases/${caseId}/record`, { kind, key: crypto.randomUUID() });
    }
  }

  /** Every case of the shop, as its office shows it. */
  async cases(): Promise<readonly Paper[]> {
    const html = await this.#read('/shop');
    const ids = [...html.matchAll(/href="\/shop\/cases\/(\w+)"/gu)].map(([, id = '']) => id);
    return Promise.all([...new Set(ids)].map((id) => this.paper(id)));
  }

  /** The only case that there is. */
  async onlyCase(): Promise<Paper> {
    const [paper, ...others] = await this.cases();
    if (!paper || others.length > 0) throw new Error(`The shop has ${others.length + (paper ? 1 : 0)} cases`);
    return paper;
  }

  /** The only case, once the office says this of it: what is sent last may arrive after the customer was thanked. */
  async caseSaying(text: string): Promise<Paper> {
    for (let tries = 0; tries < 100; tries++) {
      const paper = await this.onlyCase();
      if (paper.text.includes(text)) return paper;
      await sleep(50);
    }
    throw new Error(`The office never said: ${text}`);
  }

  async paper(id: string): Promise<Paper> {
    const html = await this.#read(`/shop/cases/${id}`);
    const codes = [...html.matchAll(/<pre[^>]*><code>([^]*?)<\/code><\/pre>/gu)];
    const link = /href="(\/follow-up#[^"]+)"/u.exec(html)?.[1];
    return {
      id,
      reference: textOf(/<h1>([^]*?)<\/h1>/u.exec(html)?.[1] ?? ''),
      text: textOf(html),
      events: codes.map(([, code = '']) => JSON.parse(unescaped(code)) as Posted),
      followUpLink: link && unescaped(link),
    };
  }

  /** The text of a page, as a person reads it. */
  async text(path: string): Promise<string> {
    return textOf(await this.#read(path));
  }

  async #read(path: string): Promise<string> {
    const response = await fetch(this.url + path);
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    return response.text();
  }

  async #post(path: string, form: Readonly<Record<string, string>>): Promise<void> {
    await postForm(this.url, path, form);
  }
}

function textOf(html: string): string {
  const marked = html.replaceAll(/<(script|style|pre)[^]*?<\/\1>/gu, ' ').replaceAll(/<[^>]+>/gu, ' ');
  return unescaped(marked).replaceAll(/\s+/gu, ' ').trim();
}

function unescaped(html: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(lt|gt|quot|amp);/gu, (_, name: string) => names[name] ?? '');
}
