/** Finds inside every shadow root below, in document order. */
export function findAll(root: ParentNode, selector: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...findAll(element.shadowRoot, selector));
  }
  return found;
}

/** Waits until something is there, and gives it; fails after five seconds. */
export async function find(root: ParentNode, selector: string, text = ''): Promise<HTMLElement> {
  for (let tries = 0; tries < 100; tries++) {
    const element = findAll(root, selector).find(({ textContent }) => textContent.includes(text));
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`expected ${selector} with "${text}"; found none`);
}
