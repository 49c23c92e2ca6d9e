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

  it('is not said to guests', () => {
    expect(datesOf('Kính thưa quý vị, quý khách, trong quý đầu tiên làm việc.', in2023)).toEqual([]);
  });
});
