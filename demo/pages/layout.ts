import { html } from 'hono/html';
import type { Looks } from '../looks.js';
import type { Settings } from '../settings.js';
import { demoBar } from './demo-bar.js';

export type Markup = ReturnType<typeof html>;

/** What every page needs to know of the moment at which it is drawn. */
export interface Scene {
  settings: Settings;
  looks: Looks;
  /** The page's own address, to which the demo bar comes back. */
  path: string;
}

interface Page {
  title: string;
  main: Markup;
  /** What stands beside the page's main part, such as a floating launcher. */
  beside?: Markup | undefined;
  /** A script that only this page needs. */
  script?: string | undefined;
  /** Which of the two sides of the counter the page shows. */
  side?: 'customer' | 'shop' | undefined;
  /** Shown by the demo bar: what can be tried on this page. */
  hint?: Markup | undefined;
}

/** A whole page: the demo's own strip first, then the shop as its customers know it. */
export function layout(scene: Scene, { title, main, beside, script, side = 'customer', hint }: Page): Markup {
  const { brand, scheme, direction } = scene.looks;
  return html`<!doctype html>
    <html lang="en" dir="${direction}" data-brand="${brand}" data-theme="${scheme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Alder Row</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/css/storefront.css" />
        <link rel="stylesheet" href="/css/brands.css" />
        ${side === 'shop' ? html`<link rel="stylesheet" href="/css/office.css" />` : ''}
        <link rel="stylesheet" href="/css/demo-bar.css" />
        ${brand === 'alder-row' ? '' : html`<link rel="stylesheet" href="/vendor/amends/themes/${brand}.css" />`}
        <script type="module" src="/vendor/amends/cdn/amends.js"></script>
        <script type="module" src="/js/demo-bar.js"></script>
        ${script ? html`<script type="module" src="${script}"></script>` : ''}
      </head>
      <body>
        <a class="s-skip" href="#main">Skip to the page</a>
        ${demoBar(scene, side, hint)} ${side === 'shop' ? officeHeader() : shopHeader()}
        <main class="s-main" id="main">${main}</main>
        ${beside ?? ''}
      </body>
    </html>`;
}

function shopHeader(): Markup {
  return html`<header class="s-top">
    <a class="s-brand" href="/">Alder Row</a>
    <nav class="s-nav" aria-label="Shop">
      <a href="/range/lighting">Lighting</a>
      <a href="/range/textiles">Textiles</a>
      <a href="/range/table">Table</a>
      <a href="/range/journal">Journal</a>
    </nav>
    <nav class="s-tools" aria-label="You">
      <a href="/range/search">Search</a>
      <a href="/">Account</a>
      <a href="/range/bag">Bag</a>
    </nav>
  </header>`;
}

function officeHeader(): Markup {
  return html`<header class="s-top">
    <a class="s-brand" href="/shop">Alder Row</a>
    <nav class="s-nav" aria-label="Office">
      <a href="/shop">Cases</a>
      <a href="/shop/board">Boards</a>
      <a href="/shop/inbox">Inbox</a>
      <a href="/shop/stock">Stock</a>
      <a href="/shop/policy">Policy</a>
    </nav>
    <p class="s-tools">Behind the counter</p>
  </header>`;
}
