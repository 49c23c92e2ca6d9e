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

  it('"năm rồi" is last year, "10 năm rồi" is none', () => {
    const given = { published: '2022-08-01' };
    expect(datesOf('Năm rồi xã vận động được 31 người.', given)).toEqual([['Năm rồi', '2021']]);
    expect(datesOf('Chị đóng bảo hiểm 10 năm rồi.', given)).toEqual([]);
  });

  it('takes "cũng trong năm này" and "cũng năm học này" for the one told last', () => {
    const given = { published: '2025-10-03' };
    expect(datesOf('Năm 2023, quỹ chi 41 tỷ đồng. Cũng trong năm này, tỉnh thu đủ.', given)).toEqual([
      ['Năm 2023', '2023'],
      ['năm này', '2023'],
    ]);
    expect(datesOf('Năm học 2023-2024 đạt 97%. Cũng trong năm học này, quỹ chi 4 tỷ đồng.', given)[1]).toEqual([
      'năm học này',
      '2023-09-01/2024-05-31',
    ]);
    expect(datesOf('Năm học 2023-2024 đạt 97%. Năm học này, phấn đấu đạt 99%.', given)[1]).toEqual([
      'Năm học này',
      '2025-09-01/2026-05-31',
    ]);
  });

  it('counts school years from the one of the sentence, else from the day of the article or the last that it names', () => {
    const [told, next] = ['2016-09-01/2017-05-31', '2015-09-01/2016-05-31'];
    expect(datesOf('Năm học 2016-2017, số em có thẻ tăng so với năm học trước.')[1]).toEqual(['năm học trước', next]);
    expect(datesOf('Năm học 2016-2017 đạt 97%. Năm học trước đạt 91%.')[1]).toEqual(['Năm học trước', next]);
    expect(datesOf('Năm học 2016-2017 đạt 97%. Từ năm học này, mức đóng tăng.')[1]).toEqual(['năm học này', told]);
    expect(datesOf('Số thẻ tăng so với năm học trước.', { published: '2017-03-02' })).toEqual([
      ['năm học trước', next],
    ]);
    expect(datesOf('Số thẻ tăng so với năm học trước.', { published: '2016-10-02' })).toEqual([
      ['năm học trước', next],
    ]);
    expect(datesOf('Từ năm học này, mức đóng tăng.')).toEqual([['năm học này', null]]);
  });

  it('takes the end of the year for that of the year its sentence told', () => {
    const given = { published: '2023-08-09' };
    expect(datesOf('Năm 2022 xã được giao 70 người, tới cuối năm đã có 82 người.', given)[1]).toEqual([
      'cuối năm',
      '2022-12-31',
    ]);
    for (const text of [
      'Năm 2022 có 82 người, từ nay đến cuối năm còn phải vận động thêm.',
      'So với năm 2022, đến cuối năm xã phải tăng 20 người.',
      'Năm 2022 có 82 người. Đến cuối năm, xã phải có 100 người.',
    ])
      expect(datesOf(text, given)[1]).toEqual(['cuối năm', '2023-12-31']);
  });
});
