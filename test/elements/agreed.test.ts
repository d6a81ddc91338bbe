import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/agreed/agreed.define.js';
import type { AmendsAgreed } from '../../src/elements/agreed/agreed.js';
import { AmendsCloseEvent } from '../../src/events/close-event.js';
import { agreed } from '../../stories/data/cases.js';
import { all, one, textOf } from '../tools/inside.js';
import '../tools/still.js';

const make = (view = agreed) =>
  fixture<AmendsAgreed>(html`<amends-agreed name="Maya" .case=${view}></amends-agreed>`);

/** Puts a clipboard in place for one test. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

describe('<amends-agreed>', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('thanks by name, and shows what was promised with its reference', async () => {
    const el = await make();

    expect(textOf(one(el, 'h2')).replaceAll(/[\u2068\u2069]/gu, '')).to.equal(
      'That’s agreed, Maya. Thank you for telling us.',
    );
    expect(textOf(one(el, '[part="promise"]'))).to.equal(
      'A new lamp, with you on Friday 13 November before 18:00, gift-wrapped Reference AM-7Q4K2 Copy',
    );
    expect(all(el, 'ol > li')).to.have.length(5);
  });

  it('shows goodwill and who was told only with the records behind them', async () => {
    const el = await make();
    expect(textOf(el)).to.contain('And here is what else we have for you').and.contain('our packing team');

    el.case = { ...agreed, extra: [], told: [] };
    await el.updateComplete;

    expect(textOf(el)).not.to.contain('what else').and.not.contain('our packing team');
  });

  it('copies the reference and says so', async () => {
    const copied: string[] = [];
    clipboard(async (text) => {
      copied.push(text);
    });
    const el = await make();

    one(el, 'button', 'Copy').click();
    await new Promise((done) => setTimeout(done));
    await el.updateComplete;

    expect(copied).to.eql(['AM-7Q4K2']);
    expect(textOf(one(el, '[role="status"]'))).to.equal('Copied');
  });

  it('does not say that it copied when it could not', async () => {
    clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    const el = await make();

    one(el, 'button', 'Copy').click();
    await new Promise((done) => setTimeout(done));
    await el.updateComplete;

    expect(textOf(one(el, '[role="status"]'))).to.equal('Copy');
  });

  it('fires amends-close when a person goes back to the order', async () => {
    const el = await make();
    const closed = oneEvent(document.body, AmendsCloseEvent.type);

    one(el, 'button', 'Back to my order').click();

    await closed;
  });

  it('is accessible', async () => {
    await expect(await make()).to.be.accessible();
  });
});
