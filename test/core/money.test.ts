import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { currencyDecimals, formatMoney, moneySchema, percentOf } from '../../src/core/money.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('currencyDecimals', () => {
  const expected: Record<string, number> = {
    EUR: 2,
    USD: 2,
    JPY: 0,
    ISK: 0,
    HUF: 2,
    KWD: 3,
    TND: 3,
    CLF: 4,
    IDR: 2,
  };

  for (const [currency, decimals] of Object.entries(expected)) {
    it(`gives ${currency} the ${decimals} decimals of ISO 4217`, () => {
      expect(currencyDecimals(currency)).to.equal(decimals);
    });
  }

  it('takes a code that it does not know for one with hundredths', () => {
    expect(currencyDecimals('ZZZ')).to.equal(2);
  });
});

describe('formatMoney', () => {
  it('writes an amount as people of the language write it', () => {
    expect(formatMoney({ amount: 8900, currency: 'EUR' }, 'en-GB')).to.equal('€89.00');
    expect(plain(formatMoney({ amount: 123456, currency: 'EUR' }, 'de-DE'))).to.equal('1.234,56 €');
  });

  it('writes yen without and dinars with three decimals', () => {
    expect(plain(formatMoney({ amount: 1500, currency: 'JPY' }, 'en-GB'))).to.match(/1,500$/u);
    expect(plain(formatMoney({ amount: 1500, currency: 'KWD' }, 'en-GB'))).to.equal('KWD 1.500');
  });

  it('keeps hundredths where Intl would round to cash', () => {
    expect(plain(formatMoney({ amount: 12345, currency: 'HUF' }, 'en-GB'))).to.equal('HUF 123.45');
  });

  it('pads amounts below one unit', () => {
    expect(formatMoney({ amount: 5, currency: 'EUR' }, 'en-GB')).to.equal('€0.05');
  });

  it('writes negative amounts', () => {
    expect(formatMoney({ amount: -490, currency: 'EUR' }, 'en-GB')).to.equal('-€4.90');
  });

  it('is exact for the biggest amounts', () => {
    const amount = Number.MAX_SAFE_INTEGER;

    expect(formatMoney({ amount, currency: 'EUR' }, 'en-GB')).to.equal('€90,071,992,547,409.91');
  });

  it('shows every whole number of minor units digit by digit', () => {
    const amounts = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

    fc.assert(
      fc.property(amounts, fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF'), (amount, currency) => {
        const digits = formatMoney({ amount, currency }, 'en-GB').replace(/\D/gu, '');
        return BigInt(digits) === BigInt(amount);
      }),
    );
  });
});

describe('moneySchema', () => {
  it('takes whole minor units only', () => {
    expect(safeParse(moneySchema, { amount: 89.5, currency: 'EUR' }).success).to.equal(false);
    expect(safeParse(moneySchema, { amount: 2 ** 53, currency: 'EUR' }).success).to.equal(false);
    expect(safeParse(moneySchema, { amount: 8950, currency: 'eur' }).success).to.equal(false);
    expect(safeParse(moneySchema, { amount: 8950, currency: 'EUR' }).success).to.equal(true);
  });
});

describe('percentOf', () => {
  it('rounds half up, so that no customer loses half a cent', () => {
    expect(percentOf(5, 50)).to.equal(3);
    expect(percentOf(1, 49)).to.equal(0);
    expect(percentOf(8990, 40)).to.equal(3596);
  });

  it('gives all of an amount for 100 percent, and nothing for none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (amount) => {
        return percentOf(amount, 100) === amount && percentOf(amount, 0) === 0;
      }),
    );
  });

  it('is exact for shares with two decimals, which floating point is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        (amount, hundredths) => {
          const exact = (BigInt(amount) * BigInt(hundredths) + 5_000n) / 10_000n;
          return BigInt(percentOf(amount, hundredths / 100)) === exact;
        },
      ),
    );
  });

  it('grows with the share', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(199), (amount, percent) => {
        return percentOf(amount, percent) <= percentOf(amount, percent + 1);
      }),
    );
  });
});
