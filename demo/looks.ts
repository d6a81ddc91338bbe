import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** Names that are also those of files in `amends/themes`, except for the first. */
export const brands = ['alder-row', 'mellow', 'kern', 'olive-street'] as const;
export const schemes = ['auto', 'light', 'dark'] as const;
export const directions = ['ltr', 'rtl'] as const;

/** How a visitor wants to see the shop. */
export interface Looks {
  brand: (typeof brands)[number];
  scheme: (typeof schemes)[number];
  direction: (typeof directions)[number];
}

const choices = { brand: brands, scheme: schemes, direction: directions } as const;

export function readLooks(context: Context): Looks {
  const read = <Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value =>
    values.find((value) => value === getCookie(context, name)) ?? values[0];
  return {
    brand: read('brand', brands),
    scheme: read('scheme', schemes),
    direction: read('direction', directions),
  };
}

/** Keeps one of the looks when both its name and its value are known. */
export function keepLooks(context: Context, form: Readonly<Record<string, unknown>>): void {
  for (const [name, values] of Object.entries(choices)) {
    const value = (values as readonly string[]).find((each) => each === form[name]);
    if (value !== undefined)
      setCookie(context, name, value, { path: '/', sameSite: 'Lax', maxAge: 31_536_000 });
  }
}
