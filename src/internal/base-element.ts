/** `HTMLElement` for elements without Lit. On a server, where none is ever made, something else that can be extended. */
export const BaseElement =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ??
  (Object as unknown as typeof HTMLElement);
