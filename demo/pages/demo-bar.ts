import { html } from 'hono/html';
import type { Move } from '../clock.js';
import { brands, directions, schemes } from '../looks.js';
import { type Network, networks } from '../settings.js';
import type { Markup, Scene } from './layout.js';
import { moment } from './text.js';

const moveNames: Readonly<Record<Move, string>> = {
  hour: '+1 hour',
  morning: 'Next 09:00',
  day: '+1 day',
  threeDays: '+3 days',
};

const networkNames: Readonly<Record<Network, string>> = {
  good: 'Good',
  slow: 'Slow',
  offline: 'Down (503)',
  lost: 'Loses answers',
};

const lookNames: Readonly<Record<string, string>> = {
  'alder-row': 'Alder Row',
  mellow: 'Mellow',
  kern: 'KERN',
  'olive-street': 'Olive Street',
  auto: 'Auto',
  light: 'Light',
  dark: 'Dark',
  ltr: 'English',
  rtl: 'Right to left',
};

/** The strip that is no part of the shop: time, weather and clothes of the demo. */
export function demoBar(scene: Scene, side: 'customer' | 'shop', hint: Markup | undefined): Markup {
  const { settings, looks, path } = scene;
  return html`<aside class="d-bar" dir="ltr" aria-label="Demo controls">
    <details class="d-details">
      <summary class="d-summary">
        <b class="d-tag">Demo</b>
        <time class="d-now" datetime="${settings.now}">${moment(settings.now)}</time>
        <span class="d-state">Network: ${networkNames[settings.network].toLowerCase()}</span>
      </summary>
      <div class="d-panel">
        ${group('The shop’s clock', '/demo/clock', path, 'move', Object.entries(moveNames))}
        ${group(
          'The network',
          '/demo/network',
          path,
          'network',
          networks.map((network) => [network, networkNames[network]]),
          settings.network,
        )}
        ${group('Brand', '/demo/looks', path, 'brand', named(brands), looks.brand)}
        ${group('Light', '/demo/looks', path, 'scheme', named(schemes), looks.scheme)}
        ${group('Language', '/demo/looks', path, 'direction', named(directions), looks.direction)}
        ${group('Start over', '/demo/reset', path, 'reset', [
          ['clock', 'Clock only'],
          ['all', 'All demo data'],
        ])}
        ${hint ? html`<div class="d-hint">${hint}</div>` : ''}
      </div>
    </details>
    <nav class="d-sides" aria-label="Sides of the counter">
      <a href="/" ${side === 'customer' ? html`aria-current="true"` : ''}>Maya’s side</a>
      <a href="/shop" ${side === 'shop' ? html`aria-current="true"` : ''}>Shop’s side</a>
    </nav>
  </aside>`;
}

function named(values: readonly string[]): [string, string][] {
  return values.map((value) => [value, lookNames[value] ?? value]);
}

function group(
  title: string,
  action: string,
  path: string,
  name: string,
  options: readonly (readonly [string, string])[],
  current?: string,
): Markup {
  return html`<form class="d-group" method="post" action="${action}">
    <input type="hidden" name="back" value="${path}" />
    <fieldset>
      <legend>${title}</legend>
      ${options.map(
        ([value, label]) =>
          html`<button name="${name}" value="${value}" ${pressed(current, value)}>${label}</button>`,
      )}
    </fieldset>
  </form>`;
}

function pressed(current: string | undefined, value: string): Markup | '' {
  if (current === undefined) return '';
  return current === value ? html`aria-pressed="true"` : html`aria-pressed="false"`;
}
