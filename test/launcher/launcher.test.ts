import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en, type Policy } from '../../src/core/index.js';
import '../../src/elements/config/config.define.js';
import { AmendsCloseEvent } from '../../src/events/close-event.js';
import { AmendsStateEvent } from '../../src/events/state-event.js';
import '../../src/launcher/launcher.define.js';
import type { AmendsLauncher } from '../../src/launcher/launcher.js';
import { all, focused, one, textOf } from '../tools/inside.js';

/** Stands in for the flow, which is tested by itself. */
class FakeResolution extends HTMLElement {
  open = false;
  anchor?: Element;
  policy?: Policy;
}
customElements.define('amends-resolution', FakeResolution);

const policy = { id: 'alder-row' } as Policy;
const resolutionOf = (el: Element) => all(el, 'amends-resolution')[0] as FakeResolution | undefined;
const withLink = () =>
  fixture<AmendsLauncher>(html`
    <amends-launcher endpoint="/amends" order="10482" item="lamp"><a href="#help">Something not right?</a></amends-launcher>
  `);

async function withButton(kind?: string, text = ''): Promise<AmendsLauncher> {
  const el = document.createElement('amends-launcher');
  if (kind) el.setAttribute('kind', kind);
  el.textContent = text;
  await fixture(html`${el}`);
  await soon(() => all(el, 'button').length > 0);
  return el;
}

async function opened(el: AmendsLauncher): Promise<FakeResolution> {
  await soon(() => resolutionOf(el)?.open === true);
  return resolutionOf(el)!;
}

describe('<amends-launcher>', () => {
  afterEach(() => {
    location.hash = '';
  });

  it('opens the flow from the page’s own link, and passes on what it was told', async () => {
    const el = await withLink();
    el.policy = policy;

    el.querySelector('a')!.click();

    const resolution = await opened(el);
    expect(location.hash).to.equal('');
    expect([...resolution.attributes].map(({ name, value }) => `${name}=${value}`).sort()).to.eql([
      'endpoint=/amends',
      'item=lamp',
      'order=10482',
      'placement=overlay',
    ]);
    expect(resolution.policy).to.equal(policy);
    expect(resolution.anchor).to.equal(el.querySelector('a'));
  });

  it('opens it with the keyboard, and says so to those who listen', async () => {
    const el = await withLink();
    const link = el.querySelector('a')!;
    expect(link.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(link.getAttribute('aria-expanded')).to.equal('false');
    await expect(el).to.be.accessible();

    link.focus();
    await sendKeys({ press: 'Enter' });

    const resolution = await opened(el);
    expect(link.getAttribute('aria-expanded')).to.equal('true');
    resolution.open = false;
    resolution.dispatchEvent(new AmendsCloseEvent());
    await aTimeout(0);
    expect(link.getAttribute('aria-expanded')).to.equal('false');
  });

  it('leaves a press with a modifier to the browser', async () => {
    const el = await withLink();
    const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    document.addEventListener('click', stop);

    el.querySelector('a')!.dispatchEvent(press);
    document.removeEventListener('click', stop);

    await aTimeout(50);
    expect(resolutionOf(el)).to.equal(undefined);
  });

  it('leaves a press to a page that has dealt with it', async () => {
    const el = await withLink();
    el.addEventListener('click', (event) => {
      event.preventDefault();
    });

    el.querySelector('a')!.click();

    await aTimeout(50);
    expect(resolutionOf(el)).to.equal(undefined);
  });

  it('gives the focus to what was pressed, so that it comes back there', async () => {
    const el = await withButton('button');

    one(el, 'button').click();
    await opened(el);

    expect(focused()).to.equal(one(el, 'button'));
  });

  it('opens one flow however often it is pressed', async () => {
    const el = await withLink();

    for (let presses = 0; presses < 3; presses++) el.querySelector('a')!.click();
    await opened(el);
    await aTimeout(20);

    expect(all(el, 'amends-resolution')).to.have.length(1);
  });

  it('takes no press inside the flow for its own', async () => {
    const el = await withLink();
    el.querySelector('a')!.click();
    const resolution = await opened(el);
    resolution.open = false;

    resolution.click();

    await aTimeout(20);
    expect(resolution.open).to.equal(false);
  });

  it('opens beside what was pressed when anchored', async () => {
    const el = await withLink();
    el.setAttribute('placement', 'anchored');

    el.querySelector('a')!.click();

    expect((await opened(el)).getAttribute('placement')).to.equal('anchored');
  });

  it('shows a pill of its own where the page has put nothing inside', async () => {
    const el = await withButton();

    const button = one(el, 'button', 'Something not right?');

    expect(button.part.value).to.equal('pill');
    expect(getComputedStyle(button).position).to.equal('fixed');
    await expect(el).to.be.accessible();
  });

  it('shows a button or a link of its own', async () => {
    expect(textOf(await withButton('button'))).to.equal('Not right?');
    const link = await withButton('link');

    expect(textOf(link)).to.equal('Something not right with your order? Tell us');
    expect(one(link, 'button').part.value).to.equal('link');
    expect(one(link, 'button').getBoundingClientRect().height).to.be.at.least(44);
  });

  it('says what the page has written inside', async () => {
    const el = await withButton('button', 'Kaputt?');

    expect(one(el, 'button').querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('Kaputt?');
    await expect(el).to.be.accessible();
  });

  it('speaks the language of the page’s configuration', async () => {
    const words = { ...en, launch: { ...en.launch, pill: 'Stimmt etwas nicht?' } };
    const config = await fixture<HTMLElement>(html`
      <amends-config .words=${words}><amends-launcher></amends-launcher></amends-config>
    `);
    const el = config.querySelector('amends-launcher')!;

    await soon(() => all(el, 'button').length > 0);

    expect(textOf(el)).to.equal('Stimmt etwas nicht?');
  });

  it('gives way to a link that comes later', async () => {
    const el = await withButton();

    el.append(Object.assign(document.createElement('a'), { href: '#help', textContent: 'Help' }));
    await soon(() => one(el, 'button').hidden === true);

    expect(el.querySelector('a')!.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(getComputedStyle(one(el, 'button')).display).to.equal('none');
    expect(el.querySelector('a')!.getBoundingClientRect().width).to.be.greaterThan(0);
  });

  it('says where an open case stands, and draws its line whole', async () => {
    const el = await withButton();
    one(el, 'button').click();
    const resolution = await opened(el);
    const line = () => el.shadowRoot!.querySelector('path:last-child')!.getAttribute('d');
    const broken = line();
    const button = one(el, 'button');

    resolution.dispatchEvent(
      new AmendsStateEvent(true, 'New lamp on its way', 'With you Friday 13 November'),
    );
    expect(textOf(el)).to.equal('New lamp on its way With you Friday 13 November');
    expect(line()).not.to.equal(broken);
    expect(one(el, 'button')).to.equal(button);
    expect(resolution.isConnected).to.equal(true);
    resolution.dispatchEvent(new AmendsStateEvent(false));

    expect(textOf(el)).to.equal('Something not right?');
    expect(line()).to.equal(broken);
  });

  it('shares its listeners with all launchers, and takes them off the page with the last one', async () => {
    const before = counts();
    const page = await fixture<HTMLElement>(html`<div></div>`);

    const { add, remove } = before;
    for (let index = 0; index < 50; index++) {
      page.append(
        Object.assign(document.createElement('amends-launcher'), { innerHTML: '<a href="#">Help</a>' }),
      );
    }
    expect(add()).to.equal(3);
    page.replaceChildren();
    expect(remove()).to.equal(3);
    before.restore();
  });

  it('works again after it was moved', async () => {
    const el = await withLink();
    const parent = el.parentElement!;
    el.remove();
    parent.append(el);

    el.querySelector('a')!.click();

    await opened(el);
  });

  it('tells the author what it ignored', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => said.push(line);

    const el = await withButton('bubble');
    el.setAttribute('placement', 'sideways');
    one(el, 'button').click();
    await opened(el);
    console.warn = warn;

    expect(said).to.eql([
      '<amends-launcher> ignored kind: expected one of pill, button, link; got "bubble". Using pill. (AM201)',
      '<amends-launcher> ignored placement: expected one of overlay, anchored; got "sideways". Using overlay. (AM202)',
    ]);
  });
});

function stop(event: Event): void {
  event.preventDefault();
}

/** How many listeners were put on the document and taken off it since. */
function counts(): { add: () => number; remove: () => number; restore: () => void } {
  const { addEventListener, removeEventListener } = document;
  const count = { added: 0, removed: 0 };
  document.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    count.added++;
    addEventListener.apply(document, args);
  };
  document.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    count.removed++;
    removeEventListener.apply(document, args);
  };
  const restore = () => Object.assign(document, { addEventListener, removeEventListener });
  return { add: () => count.added, remove: () => count.removed, restore };
}

async function soon(check: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !check(); tries++) await aTimeout(10);
  if (!check()) throw new Error('It did not come about.');
}
