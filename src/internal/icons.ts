import { html, svg, type TemplateResult } from 'lit';

/** Strokes on a grid of 24: one weight, round ends, no fill. */
const strokes = {
  speech: svg`<path d="M5.3 4.8h13.4c1 0 1.8.8 1.8 1.8v8.6c0 1-.8 1.8-1.8 1.8h-6.5l-4.4 3.3V17H5.3c-1 0-1.8-.8-1.8-1.8V6.6c0-1 .8-1.8 1.8-1.8Z" /><path d="M8 11h2.2m3.6 0H16" />`,
  person: svg`<circle cx="12" cy="8.2" r="3.7" /><path d="M4.8 19.8c.8-3.7 3.7-5.6 7.2-5.6s6.4 1.9 7.2 5.6" />`,
  box: svg`<path d="m12 3.5 7.8 4.2v8.6L12 20.5l-7.8-4.2V7.7L12 3.5Z" /><path d="m4.4 7.8 7.6 4.1 7.6-4.1M12 11.9v8.4M8.1 5.7l7.7 4.2" />`,
  card: svg`<rect x="3.2" y="5.8" width="17.6" height="12.6" rx="2.2" /><path d="M3.2 10h17.6M11.5 14.6H7m1.8-1.9L7 14.6l1.8 1.9" />`,
  slice: svg`<path d="M11 5.2A7.9 7.9 0 1 0 18.8 13H11V5.2Z" /><path d="M14.6 3.6a7.9 7.9 0 0 1 5.8 5.8h-5.8V3.6Z" />`,
  wallet: svg`<path d="M17.5 8.2V6.1c0-.6-.5-1.1-1.1-1.1H5.7a1.7 1.7 0 0 0 0 3.3h13c.8 0 1.4.6 1.4 1.4v8c0 .8-.6 1.4-1.4 1.4H5.4c-.8 0-1.4-.6-1.4-1.4V6.7" /><path d="M16.2 13.7h.01" stroke-width="2.4" />`,
  tag: svg`<path d="M12.4 4h6.4c.7 0 1.2.5 1.2 1.2v6.4l-7.9 7.9a1.7 1.7 0 0 1-2.4 0l-5.2-5.2a1.7 1.7 0 0 1 0-2.4L12.4 4Z" /><path d="M16 8h.01" stroke-width="2.4" />`,
  spanner: svg`<path d="m19.6 7.6-3.1 3.1-2.6-.6-.6-2.6 3.1-3.1a4.8 4.8 0 0 0-6.3 6.2l-5.7 5.7a2 2 0 0 0 2.9 2.9l5.7-5.7a4.8 4.8 0 0 0 6.6-5.9Z" />`,
  gift: svg`<path d="M5.2 11.3v7c0 .7.5 1.2 1.2 1.2h11.2c.7 0 1.2-.5 1.2-1.2v-7M3.8 7.8h16.4v3.5H3.8zM12 7.8v11.7" /><path d="M12 7.7c-4.7 0-5.2-3.7-3.2-3.7 1.7 0 2.9 1.9 3.2 3.7Zm0 0c4.7 0 5.2-3.7 3.2-3.7-1.7 0-2.9 1.9-3.2 3.7Z" />`,
  clock: svg`<circle cx="12" cy="12" r="8.3" /><path d="M12 7.4V12l3 2" />`,
  camera: svg`<path d="M4.7 8.3h2.8L9 5.8h6l1.5 2.5h2.8c.7 0 1.2.5 1.2 1.2v8.3c0 .7-.5 1.2-1.2 1.2H4.7c-.7 0-1.2-.5-1.2-1.2V9.5c0-.7.5-1.2 1.2-1.2Z" /><circle cx="12" cy="13.3" r="3.2" />`,
  tick: svg`<path d="m5.5 12.6 4.2 4.2 8.8-9.3" />`,
  pen: svg`<path d="m5 19 .9-3.7L15.9 5.3a1.9 1.9 0 0 1 2.8 2.8L8.7 18.1 5 19Z" />`,
  copy: svg`<rect x="8.8" y="8.8" width="11" height="11" rx="2.2" /><path d="M15.2 5.9a1.7 1.7 0 0 0-1.7-1.7H5.9a1.7 1.7 0 0 0-1.7 1.7v7.6c0 .9.8 1.7 1.7 1.7" />`,
  print: svg`<path d="M7.2 9V4.3h9.6V9M7.2 16.5H5.3c-.8 0-1.5-.7-1.5-1.5v-4.5c0-.8.7-1.5 1.5-1.5h13.4c.8 0 1.5.7 1.5 1.5V15c0 .8-.7 1.5-1.5 1.5h-1.9" /><path d="M7.2 13.6h9.6v6.1H7.2z" />`,
  phone: svg`<path d="M6.3 4h2.9l1.5 3.9-1.9 1.5a11.6 11.6 0 0 0 5.8 5.8l1.5-1.9 3.9 1.5v2.9c0 1.1-.9 2-2.1 1.9A15.5 15.5 0 0 1 4.4 6.1C4.3 4.9 5.2 4 6.3 4Z" />`,
  mail: svg`<rect x="3.4" y="5.5" width="17.2" height="13" rx="2.2" /><path d="m4 7.3 8 5.9 8-5.9" />`,
  chat: svg`<path d="M5.3 4.8h13.4c1 0 1.8.8 1.8 1.8v8.6c0 1-.8 1.8-1.8 1.8h-6.5l-4.4 3.3V17H5.3c-1 0-1.8-.8-1.8-1.8V6.6c0-1 .8-1.8 1.8-1.8Z" />`,
  warning: svg`<path d="M12 4.2 20.9 19.5H3.1L12 4.2Z" /><path d="M12 10v4.3M12 16.9h.01" />`,
  people: svg`<circle cx="9" cy="8.4" r="3.3" /><path d="M2.9 19c.6-3.3 3-5 6.1-5s5.5 1.7 6.1 5M15.6 5.4a3.3 3.3 0 0 1 0 6M17.6 14.4c2 .7 3.2 2.3 3.6 4.6" />`,
  back: svg`<path d="M14.5 5.5 8 12l6.5 6.5" />`,
  forward: svg`<path d="m9 5.5 6.5 6.5L9 18.5" />`,
  down: svg`<path d="m6 9.5 6 6 6-6" />`,
  close: svg`<path d="m6.5 6.5 11 11m0-11-11 11" />`,
  plus: svg`<path d="M12 5.5v13M5.5 12h13" />`,
  minus: svg`<path d="M5.5 12h13" />`,
};

export type IconName = keyof typeof strokes;

/** A picture beside words that say the same; hidden from those who listen. `flipped` ones mirror in right-to-left text. */
export function icon(name: IconName, className = ''): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" class=${className}>${strokes[name]}</svg>`;
}
