import * as v from 'valibot';

/**
 * Currencies of ISO 4217 whose minor unit is not a hundredth, with their number of decimals. `Intl` disagrees with the
 * standard for several of them (it shows cash rounding), so it is never asked.
 */
const decimals: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** A whole number of minor units (cents, pence, yen). */
export const minorUnits = v.pipe(v.number(), v.safeInteger());

/** A code of ISO 4217, such as `EUR`. */
export const currencyCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u));

export const moneySchema = v.object({
  /** Whole minor units of the currency. */
  amount: minorUnits,
  currency: currencyCode,
});

export type Money = v.InferOutput<typeof moneySchema>;

/** The number of decimals that ISO 4217 gives a currency. */
export function currencyDecimals(currency: string): number {
  return decimals[currency] ?? 2;
}

/** An amount as a person reads it, exact for every whole number of minor units. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const digits = currencyDecimals(currency);
  const sign = amount < 0 ? '-' : '';
  const whole = String(Math.abs(amount)).padStart(digits + 1, '0');
  const split = whole.length - digits;
  const text = digits ? `${sign}${whole.slice(0, split)}.${whole.slice(split)}` : sign + whole;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(text as unknown as number);
}

const share = 1_000_000;

/**
 * A share of an amount in minor units, rounded half up, so that a customer never loses a cent to rounding down. Counted
 * in whole numbers: 1.005 times 1,000 is a little less in floating point.
 */
export function percentOf(amount: number, percent: number): number {
  const whole = BigInt(amount) * BigInt(Math.round(percent * share));
  const hundred = BigInt(100 * share);
  return Number((whole + hundred / 2n) / hundred);
}
