import { equal } from 'node:assert/strict';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { newContext } from '../tools/launch.js';
import type { Customer } from './customer.js';
import { reportViolations, shownText } from './inside-page.js';
import type { Shop } from './shop.js';

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
export const desktop = { viewport: { width: 1280, height: 900 } } as const;

/** How long, in milliseconds, anything may take before a test gives up. */
const patience = 15_000;

/** How long, in milliseconds, something gets that may well not happen. */
const glance = 400;

/** A customer in Chromium or Firefox. Whatever goes wrong behind their back is an error at the end. */
export class PlaywrightCustomer implements Customer {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly shop: Shop;
  readonly #complaints: string[] = [];
  #expected: RegExp | undefined;

  private constructor(context: BrowserContext, page: Page, shop: Shop) {
    this.context = context;
    this.page = page;
    this.shop = shop;
    this.#watch(page);
  }

  static async enter(
    browser: Browser,
    shop: Shop,
    options: BrowserContextOptions,
  ): Promise<PlaywrightCustomer> {
    const isFirefox = browser.browserType().name() === 'firefox';
    const { isMobile, hasTouch, ...rest } = options;
    const context = await newContext(browser, isFirefox ? rest : options);
    context.setDefaultTimeout(patience);
    await context.addInitScript(reportViolations);
    return new PlaywrightCustomer(context, await context.newPage(), shop);
  }

  /** The same person in another tab. */
  async openTab(): Promise<PlaywrightCustomer> {
    return new PlaywrightCustomer(this.context, await this.context.newPage(), this.shop);
  }

  /** Errors that belong to what a test does to the network. */
  expect(complaints: RegExp): void {
    this.#expected = complaints;
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(this.shop.url + path);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async open(): Promise<void> {
    await this.#try(this.page.locator('amends-launcher [part~="pill"]').click());
  }

  async press(name: string): Promise<void> {
    await this.#try(this.pressable(name).click());
  }

  async confirm(name: string, title: string): Promise<void> {
    for (let tries = 0; tries < 20 && !(await this.title(title).isVisible()); tries++) {
      await this.pressable(name)
        .click({ timeout: glance })
        .catch(() => undefined);
      await this.title(title)
        .waitFor({ timeout: glance })
        .catch(() => undefined);
    }
    await this.reads(title);
  }

  pressable(name: string): Locator {
    const { page } = this;
    return page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true }));
  }

  async pick(label: string): Promise<void> {
    await this.#try(this.choice(label).click());
  }

  choice(label: string): Locator {
    const name = new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'u');
    return this.page.getByRole('radio', { name }).or(this.page.getByRole('checkbox', { name }));
  }

  async write(label: string, words: string): Promise<void> {
    await this.#try(this.field(label).fill(words));
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label });
  }

  async leaveField(): Promise<void> {
    await this.page.keyboard.press('Tab');
  }

  async reads(title: string): Promise<void> {
    await this.#try(this.title(title).waitFor());
  }

  title(title: string): Locator {
    return this.page.getByRole('heading', { level: 2, name: title });
  }

  async sees(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await this.#try(this.page.getByText(text).filter({ visible: true }).first().waitFor());
    }
  }

  async text(): Promise<string> {
    return this.page.evaluate(shownText);
  }

  async ticked(): Promise<number> {
    const { page } = this;
    const ticked = page
      .getByRole('radio', { checked: true })
      .or(page.getByRole('checkbox', { checked: true }));
    return ticked.count();
  }

  async close(): Promise<void> {
    await this.context.close();
    equal(this.#complaints.join('\n'), '');
  }

  /** A test that waits in vain says what stood there instead. */
  async #try(act: Promise<void>): Promise<void> {
    try {
      await act;
    } catch (error) {
      const shown = await this.text().catch(() => 'nothing');
      throw new Error(`${String(error)}\nOn the screen: ${shown}`);
    }
  }

  /** What nobody wants to hear from a page: errors, violations of its policy, and a way to another host. */
  #watch(page: Page): void {
    page.on('pageerror', ({ message }) => this.#complain(`error: ${message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#complain(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.shop.url) this.#complain(`asked ${origin}`);
    });
  }

  #complain(text: string): void {
    if (!this.#expected?.test(text)) this.#complaints.push(text);
  }
}
