/** Everything inside an element, shadow roots included, that a selector of roles or native elements finds. */
export function all<T extends HTMLElement = HTMLElement>(root: Element, selector: string): T[] {
  const inside = [...(root.shadowRoot ?? root).querySelectorAll<T>('*')];
  return inside.flatMap((one) => [
    ...(one.matches(selector) ? [one] : []),
    ...(one.shadowRoot ? all<T>(one, selector) : []),
  ]);
}

/** The one inside an element whose text or name begins as given. */
export function one<T extends HTMLElement = HTMLElement>(root: Element, selector: string, text = ''): T {
  const found = all<T>(root, selector).find((each) => nameOf(each).startsWith(text));
  if (!found) throw new Error(`No ${selector} with "${text}"`);
  return found;
}

/** What is said, as one line. */
export function textOf(root: Element): string {
  const inside = root.shadowRoot ?? root;
  const parts = [...inside.childNodes].map((node) => {
    if (node instanceof Element) return node.localName === 'style' ? '' : textOf(node);
    return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
  });
  return parts.join(' ').replaceAll(/\s+/gu, ' ').trim();
}

function nameOf(element: HTMLElement): string {
  const labelled = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  const label = labelled ? element.labels?.[0] : undefined;
  return element.ariaLabel ?? textOf(label ?? element);
}

/** The innermost element that has focus. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
