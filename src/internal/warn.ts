const said = new Set<string>();

/**
 * Tells the page's author once what was ignored, what was expected, what came and what is used instead. An element never
 * throws over an attribute or a property.
 */
export function warnOnce(code: string, message: string): void {
  const line = `${message} (${code})`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
