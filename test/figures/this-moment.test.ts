import { describe, expect, it } from 'vitest';
import { figureOf, rowsOf } from './read.js';

describe('"đến thời điểm này", where no day of publication is known', () => {
  it('is the day of the event that is told', () => {
    const text = 'Ngày 12/8/2019, BHXH tỉnh họp. Đến thời điểm này, còn 41 đơn vị nợ BHXH.';
    expect(figureOf(text).period).toBe('2019-08-12');
  });

  it.each([
    'Số nợ BHXH đến thời điểm này là 96 tỷ đồng, tăng 5 tỷ đồng so với thời điểm 31/12/2018.',
    'Tính đến thời điểm này, toàn tỉnh nợ BHXH 96 tỷ đồng, giảm 5 tỷ đồng so với ngày 31/12/2018.',
    'Đến thời điểm này, số nợ BHXH là 96 tỷ đồng, cao hơn 5 tỷ đồng so với cuối ngày 31/12/2018.',
  ])('but not the other side of a comparison: %s', (text) => {
    expect(rowsOf(text, ['period'])[0]).toEqual([null]);
  });
});
