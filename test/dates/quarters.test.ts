import { describe, expect, it } from 'vitest';
import { datesOf, read } from './dates-of.js';

const in2023 = { published: '2023-11-20' };

describe('quarters', () => {
  it.each([
    ['Trong quý I/2022, thu 9 tỷ.', 'quý I/2022', '2022-Q1'],
    ['So với quý 4-2021, thu tăng.', 'quý 4-2021', '2021-Q4'],
    ['Quý IV năm 2020, thu 9 tỷ.', 'Quý IV năm 2020', '2020-Q4'],
    ['Quý 3 thu 9 tỷ.', 'Quý 3', '2023-Q3'],
    ['Trong quý đầu năm 2021, thu 9 tỷ.', 'quý đầu năm 2021', '2021-Q1'],
    ['Sang quý cuối của năm nay, xã thu đủ.', 'quý cuối của năm nay', '2023-Q4'],
    ['Đến hết quý III, thu 9 tỷ.', 'hết quý III', '2023-09-30'],
    ['Quý II năm ngoái thu 9 tỷ.', 'Quý II năm ngoái', '2022-Q2'],
  ])('%s', (text, quote, value) => {
    expect(datesOf(text, in2023)).toEqual([[quote, value]]);
  });

  it('knows that a quarter is dated by its end only when words say so', () => {
    expect(read('Hết quý I/2022, quý II/2022.', in2023).dates.map((d) => [d.type, d.anchor, d.grain])).toEqual([
      ['DATE', 'end', 'day'],
      ['PERIOD', null, 'quarter'],
    ]);
  });

  it.each([
    ['Trong quý I và II/2022, thu 9 tỷ.', 'quý I và II/2022', '2022-H1'],
    ['Quý II, III và IV năm 2021, thu 9 tỷ.', 'Quý II, III và IV năm 2021', '2021-04-01/2021-12-31'],
    ['Quý I-III/2022, thu 9 tỷ.', 'Quý I-III/2022', '2022-01-01/2022-09-30'],
    ['Giảm so với quý 1 và 2 (9 tỷ).', 'quý 1 và 2', '2023-H1'],
  ])('that are neighbours are one period: %s', (text, quote, value) => {
    expect(datesOf(text, in2023)).toEqual([[quote, value]]);
  });

  it.each([
    ['Quý 1 và 2 đơn vị nợ.', ['Quý 1']],
    ['Quý I và quý II, thu 9 tỷ.', ['Quý I', 'quý II']],
    ['Quý 3, 2 xã thu đủ.', ['Quý 3']],
  ])('but not what is counted, nor two of their own: %s', (text, quotes) => {
    expect(datesOf(text, in2023).map(([quote]) => quote)).toEqual(quotes);
  });

  it('is not said to guests', () => {
    expect(datesOf('Kính thưa quý vị, quý khách, trong quý đầu tiên làm việc.', in2023)).toEqual([]);
  });
});
