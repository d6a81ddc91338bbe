const speech =
  'M5.3 4.8h13.4c1 0 1.8.8 1.8 1.8v8.6c0 1-.8 1.8-1.8 1.8h-6.5l-4.4 3.3V17H5.3c-1 0-1.8-.8-1.8-1.8V6.6c0-1 .8-1.8 1.8-1.8Z';

let pattern: HTMLElement | undefined;

/** Our own button: a speech bubble that holds a line, and words. Drawn once for a page, then copied. */
export function drawButton(): HTMLElement {
  if (!pattern) {
    pattern = document.createElement('button');
    pattern.setAttribute('type', 'button');
    const svg = element('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
    svg.append(element('path', { d: speech }), element('path', {}));
    pattern.append(svg, document.createElement('span'));
  }
  return pattern.cloneNode(true) as HTMLElement;
}

/** The line in the bubble: broken while something is not right, whole when it is being put right. */
export function drawLine(button: Element, whole: boolean): void {
  button.querySelector('path:last-child')?.setAttribute('d', whole ? 'M8 11h8' : 'M8 11h2.2m3.6 0H16');
}

function element(name: string, attributes: Readonly<Record<string, string>>): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
