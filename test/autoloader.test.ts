import { expect, fixture, html } from '@open-wc/testing';

describe('autoloader', () => {
  it('defines launchers and configuration at once, and nothing else before its tag is met', async () => {
    await import('../src/autoloader.js');

    expect(customElements.get('amends-launcher')).to.exist;
    expect(customElements.get('amends-config')).to.exist;
    expect(customElements.get('amends-resolution')).to.equal(undefined);
  });

  it('defines an element whose tag comes later', async () => {
    await import('../src/autoloader.js');

    await fixture(
      html`<div><p><amends-resolution endpoint="/amends" order="10482"></amends-resolution></p></div>`,
    );

    await customElements.whenDefined('amends-resolution');
  });
});
