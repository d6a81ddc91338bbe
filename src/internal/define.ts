/** Registers an element without Lit, where elements can be registered and its name is free. */
export function define(tagName: string, element: CustomElementConstructor): void {
  const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements;
  if (registry && !registry.get(tagName)) registry.define(tagName, element);
}
