import { describe, expect, it } from 'vitest';
import { read } from './dates-of.js';

describe('times that no calendar has', () => {
  it.each([
    'ngày 31/6',
    '32/10/2024',
    'ngày 5/13/2024',
    'ngày 30/2/2022',
    'ngày 29/2/2023',
    'quý 3/3022',
    'quý 5/2022',
    'năm học 2021 - 2021',
    'năm học 2022-2021',
  ])('%s', (time) => {
    const { dates } = read(`Hạn là ${time} tại xã.`, { published: '2023-03-01' });
    expect(dates.map((d) => [d.value, d.impossible])).toEqual([[null, true]]);
  });

  it('29/2 is possible in a leap year and when the year is open', () => {
    expect(read('Hạn là ngày 29/2/2024.').dates[0]!.impossible).toBe(false);
    expect(read('Hạn là ngày 29/2.').dates[0]!.impossible).toBe(false);
  });
});
