import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDigits } from '../../extractors/numbers/numeral.js';
import { numbersIn } from './read.js';

const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 });

describe('properties of numbers', () => {
  it('reads back every number as Vietnamese prints it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (n) => {
        expect(readDigits(vietnamese.format(n))?.value).toBe(n);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
        expect(readDigits(vietnamese.format(n / 1000))?.value).toBe(n / 1000);
      }),
    );
  });

  it('finds numbers in order, without overlap, finite, whatever the text', () => {
    const word = fc.constantFrom(
      '12', '3,5', '1.200', '2/3', '7-9', 'người', 'tỷ', 'triệu', 'đồng', '%', 'hơn', 'từ', 'đến', 'lên', 'và', 'rưỡi',
      'mười', 'năm', 'phần', 'tháng', 'trở lên', '/', ',', '.', '(', ')', 'hộ', 'nửa', 'điểm',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom(' ', ''), (words, space) => {
        const found = numbersIn(words.join(space));
        let end = 0;
        for (const n of found) {
          expect(n.start).toBeGreaterThanOrEqual(end);
          expect(n.end).toBeGreaterThan(n.start);
          expect(Number.isFinite(n.value)).toBe(true);
          if (n.upper !== null) expect(n.upper).toBeGreaterThan(n.value);
          end = n.end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
