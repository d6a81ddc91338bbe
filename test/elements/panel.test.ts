import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/panel/panel.define.js';
import type { AmendsPanel } from '../../src/elements/panel/panel.js';
import { AmendsBackEvent } from '../../src/events/back-event.js';
import { AmendsCloseEvent } from '../../src/events/close-event.js';
import { AmendsPersonEvent } from '../../src/events/person-event.js';
import { setViewport } from '../tools/commands.js';
import { one } from '../tools/inside.js';
import '../tools/still.js';

const wide = { width: 1100, height: 800 };
const narrow = { width: 400, height: 700 };

async function make(
  properties: Partial<AmendsPanel> = {},
): Promise<{ el: AmendsPanel; opener: HTMLElement }> {
  const page = await fixture(html`
    <div>
      <button id="opener">Something not right?</button>
      <amends-panel label="What happened?" context="Order 10482" progress="Step 1 of 4: tell us" .step=${1} closable>
        <h2 tabindex="-1">What happened?</h2>
      </amends-panel>
    </div>
  `);
  const el = page.querySelector('amends-panel') as AmendsPanel;
  const opener = page.querySelector<HTMLElement>('#opener')!;
  opener.focus();
  Object.assign(el, properties);
  await el.updateComplete;
  return { el, opener };
}

const dialog = (el: AmendsPanel) => el.shadowRoot!.querySelector('dialog')!;
const frame = (el: AmendsPanel) => el.shadowRoot!.querySelector<HTMLElement>('[part="frame"]')!;
const press = (el: Element) => {
  (el as HTMLElement).click();
};

describe('<amends-panel>', () => {
  afterEach(() => setViewport(wide));

  describe('in a wide window', () => {
    it('stands beside a page that stays usable', async () => {
      await setViewport(wide);
      const { el, opener } = await make({ open: true });

      opener.focus();

      expect(dialog(el).matches(':popover-open')).to.equal(true);
      expect(dialog(el).matches(':modal')).to.equal(false);
      expect(document.activeElement).to.equal(opener);
      expect(document.documentElement.style.overflow).to.equal('');
      expect(frame(el).getBoundingClientRect().width).to.equal(420);
    });

    it('leaves presses beside it to the page', async () => {
      await setViewport(wide);
      const { opener } = await make({ open: true });
      const box = opener.getBoundingClientRect();

      const hit = document.elementFromPoint(box.x + 5, box.y + 5);

      expect(hit).to.equal(opener);
    });

    it('asks to be closed at Escape, and gives the focus back', async () => {
      await setViewport(wide);
      const { el, opener } = await make({ open: true });
      el.addEventListener(AmendsCloseEvent.type, () => {
        el.open = false;
      });

      await sendKeys({ press: 'Escape' });
      await el.updateComplete;

      expect(dialog(el).matches(':popover-open')).to.equal(false);
      expect(document.activeElement).to.equal(opener);
    });

    it('leaves the focus where the person has put it since', async () => {
      await setViewport(wide);
      const { el } = await make({ open: true });
      const elsewhere = await fixture<HTMLElement>(html`<button>Elsewhere</button>`);
      elsewhere.focus();

      el.open = false;
      await el.updateComplete;

      expect(document.activeElement).to.equal(elsewhere);
    });
  });

  describe('in a narrow window', () => {
    it('is a modal sheet over a page that is locked', async () => {
      await setViewport(narrow);
      const { el } = await make({ open: true });

      const box = frame(el).getBoundingClientRect();

      expect(dialog(el).matches(':modal')).to.equal(true);
      expect(document.documentElement.style.overflow).to.equal('hidden');
      expect(box.width).to.be.closeTo(innerWidth, 1);
      expect(box.bottom).to.be.closeTo(innerHeight, 1);
    });

    it('gives the page and the focus back when it closes', async () => {
      await setViewport(narrow);
      const { el, opener } = await make({ open: true });

      el.open = false;
      await el.updateComplete;

      expect(document.documentElement.style.overflow).to.equal('');
      expect(document.activeElement).to.equal(opener);
    });

    it('asks to be closed at Escape, and stays until `open` says so', async () => {
      await setViewport(narrow);
      const { el } = await make({ open: true });
      const closed = oneEvent(el, AmendsCloseEvent.type);

      await sendKeys({ press: 'Escape' });

      await closed;
      expect(dialog(el).matches(':modal')).to.equal(true);
    });

    it('asks to be closed at a press beside it', async () => {
      await setViewport(narrow);
      const { el } = await make({ open: true });
      const closed = oneEvent(el, AmendsCloseEvent.type);

      press(el.shadowRoot!.querySelector('[part="scrim"]')!);

      await closed;
    });

    it('unlocks the page when it is taken off it', async () => {
      await setViewport(narrow);
      const { el } = await make({ open: true });

      el.remove();

      expect(document.documentElement.style.overflow).to.equal('');
    });

    it('opens again when it is put back', async () => {
      await setViewport(narrow);
      const { el } = await make({ open: true });
      const parent = el.parentElement!;

      el.remove();
      parent.append(el);
      await el.updateComplete;

      expect(dialog(el).matches(':modal')).to.equal(true);
    });
  });

  it('goes from panel to sheet with the window, and keeps the focus', async () => {
    await setViewport(wide);
    const { el } = await make({ open: true });
    el.querySelector('h2')!.focus();

    await setViewport(narrow);

    await expectSoon(() => dialog(el).matches(':modal'));
    expect(document.activeElement).to.equal(el.querySelector('h2'));
  });

  it('is a region of the page when inline', async () => {
    const { el } = await make({ placement: 'inline' });

    expect(el.shadowRoot!.querySelector('dialog')).to.equal(null);
    expect(frame(el).localName).to.equal('section');
    expect(frame(el).getAttribute('aria-label')).to.equal('What happened?');
    await expect(el).to.be.accessible();
  });

  it('stands beside its anchor when anchored', async () => {
    await setViewport(wide);
    const { el, opener } = await make();

    Object.assign(el, { placement: 'anchored', anchor: opener, open: true });

    await expectSoon(
      () => Math.abs(frame(el).getBoundingClientRect().top - opener.getBoundingClientRect().bottom - 8) < 2,
    );
  });

  it('says how far it is, in a line and in words', async () => {
    const { el } = await make({ placement: 'inline', step: 3, progress: 'Step 3 of 4: choose' });

    const line = el.shadowRoot!.querySelector('[role="progressbar"]')!;

    expect(line.getAttribute('aria-valuenow')).to.equal('3');
    expect(line.getAttribute('aria-valuetext')).to.equal('Step 3 of 4: choose');
    expect(line.getAttribute('aria-label')).to.equal('Progress');
  });

  it('shows no line where there are no steps', async () => {
    const { el } = await make({ placement: 'inline', step: 0 });

    expect(el.shadowRoot!.querySelector('[role="progressbar"]')).to.equal(null);
  });

  it('asks for the screen before and for a person only where it offers them', async () => {
    const { el } = await make({ placement: 'inline' });
    expect(el.shadowRoot!.querySelectorAll('button')).to.have.length(1);

    Object.assign(el, { backable: true, personable: true, closable: false });
    await el.updateComplete;
    const back = oneEvent(el, AmendsBackEvent.type);
    const person = oneEvent(el, AmendsPersonEvent.type);
    one(el, 'button', 'Back').click();
    one(el, 'button', 'Talk to a person').click();

    await Promise.all([back, person]);
    await expect(el).to.be.accessible();
  });

  it('keeps every target at least 44 pixels in size', async () => {
    await setViewport({ width: 320, height: 600 });
    const { el } = await make({ open: true, backable: true, personable: true });

    for (const button of el.shadowRoot!.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('lies at the other side in right-to-left text', async () => {
    await setViewport(wide);
    const { el } = await make();
    el.dir = 'rtl';
    el.open = true;
    await el.updateComplete;

    expect(frame(el).getBoundingClientRect().left).to.be.closeTo(24, 1);
  });
});

/** Waits for a layout that comes with the next frames. */
async function expectSoon(check: () => boolean): Promise<void> {
  for (let frames = 0; frames < 120 && !check(); frames++) await new Promise(requestAnimationFrame);
  expect(check()).to.equal(true);
}
