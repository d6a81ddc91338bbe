import { expect, fixture, html } from '@open-wc/testing';
import { en, type Policy } from '../../src/core/index.js';
import '../../src/elements/config/config.define.js';
import type { AmendsConfig } from '../../src/elements/config/config.js';
import { type Config, requestConfig } from '../../src/internal/context.js';

const policy = { id: 'alder-row' } as Policy;

async function make(): Promise<{ el: AmendsConfig; asker: HTMLElement }> {
  const el = await fixture<AmendsConfig>(html`
    <amends-config endpoint="/amends" order="10482"><p></p></amends-config>
  `);
  return { el, asker: el.querySelector('p')! };
}

describe('<amends-config>', () => {
  it('tells its descendants what it was told by attribute and by script', async () => {
    const { el, asker } = await make();
    let heard: Config = {};
    el.policy = policy;

    requestConfig(asker, (config) => {
      heard = config;
    });

    expect(heard).to.include({ endpoint: '/amends', order: '10482', policy });
    expect(el.endpoint).to.equal('/amends');
  });

  it('tells them again when something changes, until they stop listening', async () => {
    const { el, asker } = await make();
    const heard: Config[] = [];
    const stop = requestConfig(asker, (config) => heard.push(config));

    el.words = en;
    el.setAttribute('endpoint', '/other');
    stop();
    el.order = '10483';

    expect(heard.map(({ endpoint, order, words }) => [endpoint, order, words?.locale])).to.eql([
      ['/amends', '10482', undefined],
      ['/amends', '10482', en.locale],
      ['/other', '10482', en.locale],
    ]);
  });

  it('reaches through shadow roots', async () => {
    const { asker } = await make();
    const inner = document.createElement('i');
    asker.attachShadow({ mode: 'open' }).append(inner);
    let endpoint: string | undefined;

    requestConfig(inner, (config) => {
      endpoint = config.endpoint;
    });

    expect(endpoint).to.equal('/amends');
  });

  it('leaves other contexts to others', async () => {
    const { el, asker } = await make();
    let passed = false;
    el.parentElement!.addEventListener('context-request', () => {
      passed = true;
    });

    asker.dispatchEvent(Object.assign(new Event('context-request', { bubbles: true }), { context: 'theme' }));

    expect(passed).to.equal(true);
  });

  it('keeps what the page has set before it was known', () => {
    const early = document.createElement('amends-config-early');
    Object.assign(early, { policy });
    document.body.append(early);

    customElements.define(
      'amends-config-early',
      class extends (customElements.get('amends-config') as typeof AmendsConfig) {},
    );
    let heard: Config = {};
    requestConfig(early.appendChild(document.createElement('p')), (config) => {
      heard = config;
    });

    expect(heard.policy).to.equal(policy);
    early.remove();
  });
});
