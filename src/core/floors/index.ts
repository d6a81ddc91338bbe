import type { Pack } from '../policy.js';
import { defaultPack } from './default.js';
import { euPack } from './eu.js';

/** Every jurisdiction pack that ships with the library. */
export const packs: readonly Pack[] = [defaultPack, euPack];

/** The packs that hold where the customer lives: the default one always. */
export function packsFor(country: string | undefined, all: readonly Pack[]): readonly Pack[] {
  return all.filter(({ countries }) => countries.includes('*') || (country && countries.includes(country)));
}
