import { html, type TemplateResult } from 'lit';

/** Strokes on a grid of 24: one weight, round ends, no fill. Here those of the first screen. */
export const strokes = {
  person: 'M8.3 8.2a3.7 3.7 0 1 0 7.4 0 3.7 3.7 0 1 0-7.4 0M4.8 19.8c.8-3.7 3.7-5.6 7.2-5.6s6.4 1.9 7.2 5.6',
  camera:
    'M4.7 8.3h2.8L9 5.8h6l1.5 2.5h2.8c.7 0 1.2.5 1.2 1.2v8.3c0 .7-.5 1.2-1.2 1.2H4.7c-.7 0-1.2-.5-1.2-1.2V9.5c0-.7.5-1.2 1.2-1.2ZM8.8 13.3a3.2 3.2 0 1 0 6.4 0 3.2 3.2 0 1 0-6.4 0',
  tick: 'm5.5 12.6 4.2 4.2 8.8-9.3',
  warning: 'M12 4.2 20.9 19.5H3.1ZM12 10v4.3M12 16.9h.01',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  down: 'm6 9.5 6 6 6-6',
  close: 'm6.5 6.5 11 11m0-11-11 11',
  plus: 'M12 5.5v13M5.5 12h13',
  minus: 'M5.5 12h13',
};

/** A picture of the first screen. */
export function icon(name: keyof typeof strokes, className = ''): TemplateResult {
  return draw(strokes[name], className);
}

/** A picture beside words that say the same; hidden from those who listen. `flip` mirrors it in right-to-left text. */
export function draw(path: string, className = ''): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" class=${className}><path d=${path} /></svg>`;
}
