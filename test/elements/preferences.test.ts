import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/panel/panel.define.js';
import type { AmendsPanel } from '../../src/elements/panel/panel.js';
import { emulateMedia } from '../tools/commands.js';

const frameOf = (panel: AmendsPanel): CSSStyleDeclaration => {
  const frame = panel.shadowRoot?.querySelector('[part=frame]');
  if (!frame) throw new Error('no frame');
  return getComputedStyle(frame);
};

describe('what a person asked their device for', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('is kept: no movement where motion is reduced', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });

    const panel = await fixture<AmendsPanel>(html`<amends-panel open label="Flow"></amends-panel>`);

    expect(frameOf(panel).animationName).to.equal('none');
  });

  it('is kept: dark where the page is dark, light where the page has no dark mode', async () => {
    const dark = await fixture<AmendsPanel>(
      html`<div style="color-scheme: dark"><amends-panel placement="inline"></amends-panel></div>`,
    );
    const light = await fixture<AmendsPanel>(html`<amends-panel placement="inline"></amends-panel>`);

    const [darkPanel] = dark.getElementsByTagName('amends-panel');
    await darkPanel?.updateComplete;

    expect(darkPanel && frameOf(darkPanel).backgroundColor).to.equal('rgb(23, 25, 27)');
    expect(frameOf(light).backgroundColor).to.equal('rgb(255, 255, 255)');
  });
});
