import { warnOnce } from './warn.js';

/** The value of an attribute if it is one of those that are known; else the first of them, and a word to the author. */
export function oneOf<T extends string>(
  element: Element,
  name: string,
  known: readonly [T, ...T[]],
  code: string,
): T {
  const value = element.getAttribute(name);
  const found = known.find((one) => one === value);
  if (value !== null && !found) {
    warnOnce(
      code,
      `<${element.localName}> ignored ${name}: expected one of ${known.join(', ')}; got "${value}". Using ${known[0]}.`,
    );
  }
  return found ?? known[0];
}
