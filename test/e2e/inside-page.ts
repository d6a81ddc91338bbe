// These run in the page, one by one: none may use another, nor anything that is imported.

/** Everything that the flow shows, shadow roots included, as one line; without a flow, all of the page. */
export function shownText(): string {
  const read = (node: Node): string => {
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) {
      return node.assignedNodes().map(read).join(' ');
    }
    if (node instanceof HTMLTextAreaElement) return node.value;
    if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden' || node.localName === 'style') return '';
    const inside = [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
    return style.display.startsWith('inline') ? inside : ` ${inside} `;
  };
  const flows = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName === 'amends-panel' ? [element] : []),
      ...(element.shadowRoot ? flows(element.shadowRoot) : []),
    ]);
  const inFlows = flows(document).map(read).join(' ').trim();
  return (inFlows || read(document.body)).replaceAll(/\s+/gu, ' ').trim();
}

/** Says what the page's policy refused, where a test listens to errors. */
export function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`refused by ${violatedDirective}: ${blockedURI}`);
  });
}

/** The shown element of a role and a name: all of what is pressed, the start of a label, a part of a title. */
export function findByName(role: 'press' | 'pick' | 'write' | 'title', name: string): HTMLElement | null {
  const selectors = {
    press: 'button, a[href], summary',
    pick: 'input',
    write: 'textarea, input',
    title: 'h2',
  };
  const fits = (said: string): boolean => {
    if (role === 'press') return said === name;
    return role === 'title' ? said.includes(name) : said.startsWith(name);
  };
  const textOf = (node: Node): string => {
    if (node instanceof HTMLSlotElement) return node.assignedNodes().map(textOf).join('');
    if (node instanceof Element && node.localName === 'svg') return '';
    return node.nodeType === Node.TEXT_NODE
      ? (node.textContent ?? '')
      : [...node.childNodes].map(textOf).join('');
  };
  const nameOf = (element: HTMLElement): string => {
    const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : undefined;
    return (element.ariaLabel ?? textOf(label ?? element)).replaceAll(/\s+/gu, ' ').trim();
  };
  const search = (root: ParentNode): HTMLElement | null => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const found = element.shadowRoot ? search(element.shadowRoot) : null;
      if (found) return found;
      if (!element.matches(selectors[role]) || element.getClientRects().length === 0) continue;
      if (fits(nameOf(element))) return element;
    }
    return null;
  };
  return search(document);
}

/** How many radio buttons and boxes that are shown are ticked. */
export function countTicked(): number {
  const count = (root: ParentNode): number =>
    [...root.querySelectorAll<HTMLElement>('*')].reduce((sum, element) => {
      const inside = element.shadowRoot ? count(element.shadowRoot) : 0;
      return sum + inside + (element.matches(':checked') && element.getClientRects().length > 0 ? 1 : 0);
    }, 0);
  return count(document);
}

/** What has the focus: its tag and its name, such as `h2 What happened?`. */
export function focusedThing(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    const inside = node instanceof HTMLSlotElement ? node.assignedNodes() : [...node.childNodes];
    return inside.map(textOf).join(' ');
  };
  const label = focused && 'labels' in focused ? (focused as HTMLInputElement).labels?.[0] : undefined;
  const name = focused?.ariaLabel ?? (focused ? textOf(label ?? focused) : '');
  return `${focused?.localName} ${name.replaceAll(/\s+/gu, ' ').trim()}`;
}

/** What can be scrolled sideways, and what of the flow lies outside of its frame. */
export function sidewaysScroll(): string[] {
  const root = document.scrollingElement;
  const found = root && root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
  const visit = (element: Element, around: DOMRect | undefined): void => {
    // The panel's own box is no measure: what it holds stands in its frame.
    const frame = element.shadowRoot?.querySelector('.frame')?.getBoundingClientRect() ?? around;
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) visit(child, frame);
    const { left, right, width } = element.getBoundingClientRect();
    if (!around || width === 0 || element.matches('.vh, .scrim, .root')) return;
    const name = `${element.localName}.${element.className}`;
    const canScroll = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    if (canScroll && element.scrollWidth > element.clientWidth) found.push(`${name} scrolls sideways`);
    if (left < around.left - 1 || right > around.right + 1) found.push(`${name} lies outside`);
  };
  visit(document.body, undefined);
  return found;
}

/** What can be pressed in the flow and is smaller than 44 by 44. A box or a radio button is as large as its label. */
export function smallTargets(): string[] {
  const found: string[] = [];
  const search = (scope: ParentNode): void => {
    for (const element of scope.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) search(element.shadowRoot);
      const isInFlow = element.getRootNode() instanceof ShadowRoot;
      if (!isInFlow || !element.matches('button, a[href], summary, input, textarea, select')) continue;
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || (width >= 43.5 && height >= 43.5)) continue;
      const name = element.ariaLabel ?? target.textContent?.replaceAll(/\s+/gu, ' ').trim();
      found.push(`${element.localName} "${name}" is ${Math.round(width)} by ${Math.round(height)}`);
    }
  };
  search(document);
  return found;
}

/** When what was changed has been drawn. */
export function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}
