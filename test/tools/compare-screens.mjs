// Which screens `npm run compare` draws, and how a customer of the demo gets to each.
import { postForm } from './demo.mjs';

const words =
  'The lamp came with the shade torn and a big chip in the base. It’s for my mum’s birthday on Saturday, so I’m really disappointed.';
const danger =
  'There were sparks from the base of the kettle this morning and it smelled burnt. My hand tingled when I touched it.';

/** Each screen by its mock, and how a customer gets there from the screen before. */
export const screens = {
  launcher: { mock: '01-launcher.html', whole: true, go: (maya) => maya.visit('10482') },
  describe: {
    mock: '02-describe.html',
    go: async (maya) => {
      await maya.open('What happened?');
      await maya.write(words);
    },
  },
  check: {
    state: 4,
    go: async (maya) => {
      await maya.write('');
      await maya.press('Continue');
      await maya.sees('Two things before we go on');
    },
  },
  acknowledge: {
    mock: '03-acknowledge.html',
    go: async (maya) => {
      await maya.write(words);
      await maya.press('Continue');
      await maya.reads('We’re sorry, Maya.');
    },
  },
  choose: {
    mock: '04-choose.html',
    go: async (maya) => {
      await maya.press('See how we can fix it');
      await maya.reads('What would put this right?');
    },
  },
  chosen: { mock: '04-choose.html?pick=1', go: (maya) => maya.pick('A new lamp') },
  confirm: {
    mock: '05-confirm.html',
    go: async (maya) => {
      await maya.press('Continue');
      await maya.reads('A new lamp, with you on Friday');
    },
  },
  offline: {
    state: 2,
    go: async (maya) => {
      await maya.page.context().setOffline(true);
      await maya.confirm('Send me the new lamp', 'You’re offline. Nothing is lost.');
    },
  },
  agreed: {
    mock: '06-done.html',
    go: async (maya) => {
      await maya.page.context().setOffline(false);
      await maya.reads('Thank you for telling us.');
    },
  },
  'launcher-open': { mock: '01-launcher-open.html', whole: true, go: (maya) => maya.visit('10482') },
  standing: {
    mock: '07-status.html',
    go: async (maya) => {
      await maya.record('packed', 'shipped');
      await maya.visit('10482');
      await maya.open('Your new lamp is on the way');
    },
  },
  missed: {
    mock: '07-status-late.html',
    go: async (maya) => {
      await maya.moveClock('threeDays');
      await maya.visit('10482');
      await maya.open('We missed Friday 13 November');
    },
  },
  review: {
    mock: '08-rating.html',
    go: async (maya) => {
      await maya.record('delivered');
      await maya.moveClock('threeDays');
      await maya.visit('10482');
      await maya.open('Is the problem with your lamp sorted out?');
    },
  },
  'review-low': { mock: '08-rating-low.html', go: (maya) => maya.pick('No, not yet') },
  person: {
    mock: '09-person.html',
    go: async (maya) => {
      await maya.press('Talk to a person');
      await maya.reads('Talk to a person');
    },
  },
  urgent: {
    mock: '09-urgent.html',
    go: async (maya) => {
      await maya.visit('10402');
      await maya.open('What happened?');
      await maya.write(danger);
      await maya.press('Continue');
      await maya.pick('Yes');
      await maya.press('Continue');
      await maya.reads('Stop using the kettle now');
    },
  },
  sending: {
    state: 0,
    go: async (maya) => {
      await maya.visit('10458');
      await maya.open('What happened?');
      await maya.write(
        'You sent me the wrong colour. I ordered rust and both cushions are a mustard yellow.',
      );
      await maya.hold();
      await maya.press('Continue');
      await maya.sees('On its way to the shop');
    },
  },
  expired: {
    state: 5,
    go: async (maya) => {
      await maya.release();
      await maya.reads('We’re sorry, Maya.');
      await maya.press('See how we can fix it');
      await maya.pick('New cushions');
      await maya.press('Continue');
      await maya.setStock('tilda-cushion-rust', '0');
      await maya.confirm('Send me the new cushions', 'is no longer as you saw it');
    },
  },
};

/** The customer on whose side the product is drawn. */
export class Maya {
  constructor(page, url) {
    this.page = page;
    this.url = url;
  }

  async visit(order) {
    await this.page.goto(`${this.url}/orders/${order}`);
    await this.#pill.waitFor();
  }

  async open(title) {
    await this.#pill.click();
    await this.reads(title);
  }

  async press(name) {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async pick(label) {
    const name = new RegExp(`^${label}`);
    await this.page.getByRole('radio', { name }).first().click();
  }

  async write(text) {
    const field = this.page.getByRole('textbox', { name: 'What happened?' });
    await field.fill(text);
    await field.blur();
  }

  async reads(name) {
    await this.page.getByRole('heading', { name }).first().waitFor();
  }

  async sees(text) {
    await this.page.getByText(text).first().waitFor();
  }

  /** A button that has only just appeared takes no press. */
  async confirm(name, title) {
    const heading = this.page.getByRole('heading', { name: title });
    for (let tries = 0; tries < 20 && !(await heading.isVisible()); tries++) {
      await this.page
        .getByRole('button', { name, exact: true })
        .click({ timeout: 400 })
        .catch(() => undefined);
      await heading.waitFor({ timeout: 400 }).catch(() => undefined);
    }
  }

  /** Holds back what is sent until it is released. */
  async hold() {
    const released = new Promise((resolve) => {
      this.release = async () => resolve();
    });
    await this.page.route('**/amends/events', async (route) => {
      await released;
      await route.continue();
    });
  }

  async record(...kinds) {
    const html = await (await fetch(`${this.url}/shop`)).text();
    const id = /cases\/(\w+)/.exec(html)?.[1];
    for (const kind of kinds) {
      await postForm(this.url, `/shop/cases/${id}/record`, { kind, key: `${Math.random()}` });
    }
  }

  async moveClock(move) {
    await postForm(this.url, '/demo/clock', { move });
  }

  async setStock(sku, stock) {
    await postForm(this.url, '/shop/stock', { sku, stock });
  }

  get #pill() {
    return this.page.locator('amends-launcher [part~="pill"]');
  }
}
