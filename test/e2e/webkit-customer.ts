import { Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { launchWebKit, type WebKit } from '../tools/launch.js';
import type { Customer } from './customer.js';
import { countTicked, findByName, shownText } from './inside-page.js';
import type { Shop } from './shop.js';

type Role = Parameters<typeof findByName>[0];

/** How long, in milliseconds, anything may take before a test gives up. */
const patience = 15_000;

const findPill =
  'return document.querySelector("amends-launcher[kind=pill]")?.shadowRoot?.querySelector("[part=pill]")';

/** A customer in WebKit, each with a browser of their own. */
export class WebKitCustomer implements Customer {
  readonly #webKit: WebKit;
  readonly #driver: WebDriver;
  readonly #shop: Shop;

  private constructor(webKit: WebKit, shop: Shop) {
    this.#webKit = webKit;
    this.#driver = webKit.driver;
    this.#shop = shop;
  }

  static async enter(shop: Shop): Promise<WebKitCustomer> {
    return new WebKitCustomer(await launchWebKit(), shop);
  }

  async visit(path: string): Promise<void> {
    await this.#driver.get(this.#shop.url + path);
  }

  async reload(): Promise<void> {
    await this.#driver.navigate().refresh();
  }

  async open(): Promise<void> {
    const look = () => this.#driver.executeScript<WebElement | null>(findPill);
    await ((await this.#driver.wait(look, patience, 'no pill')) as WebElement).click();
  }

  async press(name: string): Promise<void> {
    await this.#click('press', name);
  }

  async confirm(name: string, title: string): Promise<void> {
    const isNext = async () => {
      if (await this.#look('title', title)) return true;
      await (await this.#look('press', name))?.click();
      return false;
    };
    await this.#driver.wait(isNext, patience, `${name} does not lead to ${title}`, 200);
  }

  async pick(label: string): Promise<void> {
    await this.#click('pick', label);
  }

  async write(label: string, words: string): Promise<void> {
    const field = await this.#find('write', label);
    await this.#driver.executeScript('arguments[0].focus()', field);
    await field.clear();
    await field.sendKeys(words);
  }

  async leaveField(): Promise<void> {
    await this.#driver.actions().sendKeys(Key.TAB).perform();
  }

  async reads(title: string): Promise<void> {
    await this.#find('title', title);
  }

  async sees(...texts: readonly string[]): Promise<void> {
    const isThere = async () => {
      const text = await this.text();
      return texts.every((each) => text.includes(each));
    };
    await this.#driver.wait(isThere, patience, `nowhere: ${texts.join(', ')}`);
  }

  async text(): Promise<string> {
    return this.#driver.executeScript(`return (${shownText.toString()})()`);
  }

  async ticked(): Promise<number> {
    return this.#driver.executeScript(`return (${countTicked.toString()})()`);
  }

  async close(): Promise<void> {
    await this.#webKit.close();
  }

  async #click(role: Role, name: string): Promise<void> {
    await (await this.#find(role, name)).click();
  }

  async #find(role: Role, name: string): Promise<WebElement> {
    const found = await this.#driver.wait(() => this.#look(role, name), patience, `no ${role}: ${name}`);
    return found as WebElement;
  }

  #look(role: Role, name: string): Promise<WebElement | null> {
    const script = `return (${findByName.toString()})(...arguments)`;
    return this.#driver.executeScript<WebElement | null>(script, role, name);
  }
}
