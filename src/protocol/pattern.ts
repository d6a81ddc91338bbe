/**
 * What a value has to look like: a string or an expression for text, a number, a boolean, one pattern in an array for a
 * list, or patterns by name for an object. A name that ends in `?` may be absent.
 */
export type Pattern = string | RegExp | number | boolean | readonly [Pattern] | PatternsByName;

interface PatternsByName {
  readonly [name: string]: Pattern;
}

/** The pattern of a type: the compiler sees to it that no field is forgotten and none is of the wrong kind. */
export type PatternOf<T> = T extends string
  ? string | RegExp
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends readonly (infer Each)[]
        ? readonly [PatternOf<Each>]
        : { readonly [Name in keyof T as NameInPattern<T, Name>]-?: PatternOf<Exclude<T[Name], undefined>> };

type NameInPattern<T, Name extends keyof T> = undefined extends T[Name] ? `${Name & string}?` : Name;

/** Whether a value looks like its pattern. What the pattern does not name may be anything. */
export function matches(value: unknown, pattern: Pattern): boolean {
  if (pattern instanceof RegExp) return typeof value === 'string' && pattern.test(value);
  if (typeof pattern !== 'object') return typeof value === typeof pattern;
  if (Array.isArray(pattern)) {
    const [each] = pattern as readonly [Pattern];
    return Array.isArray(value) && value.every((one) => matches(one, each));
  }
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(pattern).every(([name, part]) => {
    const key = name.replace('?', '');
    const inner = (value as Record<string, unknown>)[key];
    return (key !== name && inner === undefined) || matches(inner, part);
  });
}
