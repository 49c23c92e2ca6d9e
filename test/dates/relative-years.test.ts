import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

describe('years told by relation', () => {
  it('counts from the article', () => {
    expect(datesOf('Năm nay tăng so với năm ngoái.', { published: '2022-08-01' })).toEqual([
      ['Năm nay', '2022'],
      ['năm ngoái', '2021'],
    ]);
  });

  it('"năm trước đó" only goes on from a year that is told', () => {
    expect(datesOf('Năm 2018, thu tăng 5% so với năm trước đó.', { published: '2022-08-01' })).toEqual([
      ['Năm 2018', '2018'],
    ]);
  });

  it('counts "năm trước" from the year of its sentence', () => {
    expect(datesOf('Năm 2018, thu tăng 5% so với năm trước.', { published: '2022-08-01' })).toEqual([
      ['Năm 2018', '2018'],
      ['năm trước', '2017'],
    ]);
  });

  it('counts "năm trước" from the year told before where the article names no other', () => {
    expect(datesOf('Năm 2020 đạt 98%. Trong khi đó, khối đại học tăng 7% so với cùng kỳ năm trước.')).toEqual([
      ['Năm 2020', '2020'],
      ['năm trước', '2019'],
    ]);
  });

  it('counts "năm trước" from last year in a look back told in January', () => {
    expect(datesOf('Hết năm 2021 đạt 9%. Số chi giảm so với năm trước.', { published: '2022-01-09' })).toEqual([
      ['Hết năm 2021', '2021-12-31'],
      ['năm trước', '2020'],
    ]);
  });

  it('takes "năm qua" for last year in spring, for the running year in December', () => {
    expect(datesOf('Trong năm qua, thu tăng.', { published: '2022-02-09' })).toEqual([['năm qua', '2021']]);
    expect(datesOf('Năm vừa qua, thu tăng.', { published: '2022-02-09' })).toEqual([['Năm vừa qua', '2021']]);
    expect(datesOf('Trong năm qua, thu tăng.', { published: '2022-12-09' })).toEqual([['năm qua', '2022']]);
  });

  it('leaves a year open that nothing makes certain', () => {
    expect(datesOf('Tăng so với cùng kỳ năm trước.')).toEqual([['năm trước', null]]);
  });

  it('does not take years in general for dates', () => {
    const given = { published: '2022-08-01' };
    expect(datesOf('Danh sách của năm nay dùng cho năm sau.', given)).toEqual([]);
    expect(datesOf('5 năm qua, nhiều năm trước, những năm tới, hằng năm.', given)).toEqual([]);
    expect(datesOf('Thẻ hết hạn ngày 31 tháng 12 của năm trước.', given)).toEqual([
      ['ngày 31 tháng 12 của năm trước', null],
    ]);
  });
});
