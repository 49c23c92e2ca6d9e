import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../extractors/document/view.js';

const WORDS = [
  'Bảo',
  'hiểm',
  'xã',
  'hội',
  'BH YT',
  'hoà',
  'thuỷ',
  'quý',
  'Đắk',
  'người',
  '1.410,5',
  '81,3%',
  '“trích”',
  '–',
  'ước',
  'Ủy',
  'khoẻ',
];
const SPACES = [' ', '\u00a0', '  ', '\u2009', '\t', ' \u3000', '\n', '\u200b '];
const passage = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SPACES), fc.boolean()), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.map(([word, space, nfd]) => (nfd ? word.normalize('NFD') : word) + space).join(''));

describe('view', () => {
  it('is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(passage, (text) => {
        expect(viewOf(text.normalize('NFD')).text).toBe(viewOf(text.normalize('NFC')).text);
      }),
    );
  });

  it('quotes slice to the original, and read again they give the same view', () => {
    fc.assert(
      fc.property(passage, (text) => {
        const view = viewOf(text);
        for (const m of view.text.matchAll(/\S+/g)) {
          const { start, end, quote } = view.quote(m.index, m.index + m[0].length);
          expect(text.slice(start, end)).toBe(quote);
          expect(viewOf(quote).text).toBe(m[0]);
        }
      }),
    );
  });

  it('keeps lower case at the same offsets, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const view = viewOf(text);
        expect(view.lower.length).toBe(view.text.length);
        if (view.text.length > 0) {
          const { start, end, quote } = view.quote(0, view.text.length);
          expect(text.slice(start, end)).toBe(quote);
        }
      }),
    );
  });

  it('modernises tones, dashes, quotes and broken abbreviations, and leaves quý alone', () => {
    expect(viewOf('Hoà thuỷ quý – “BH YT”').text).toBe('Hòa thủy quý - "BHYT"');
  });
});
