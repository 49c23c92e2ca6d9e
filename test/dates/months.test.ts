import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const in2023 = { published: '2023-11-20' };

describe('months', () => {
  it.each([
    ['Trong tháng 10/2022, chi 3 tỷ.', 'tháng 10/2022', '2022-10'],
    ['Nghỉ hưu tháng 11- 2018 thì sao?', 'tháng 11- 2018', '2018-11'],
    ['Đến hết tháng 8.2022, đạt 60%.', 'hết tháng 8.2022', '2022-08-31'],
    ['Cuối tháng 6, xã họp.', 'Cuối tháng 6', '2023-06-30'],
    ['Từ đầu tháng 9 năm 2021, xã thu.', 'đầu tháng 9 năm 2021', '2021-09'],
    ['Đến cuối tháng tư, hộ mới có thẻ.', 'cuối tháng tư', '2023-04-30'],
    ['Từ tháng 1 đến hết tháng 9, thu 5 tỷ.', 'Từ tháng 1 đến hết tháng 9', '2023-01-01/2023-09-30'],
    ['Từ tháng 11/2021 đến tháng 2/2022, thu 5 tỷ.', 'Từ tháng 11/2021 đến tháng 2/2022', '2021-11-01/2022-02-28'],
    ['Chi lương kỳ (9/2022) đã xong.', '9/2022', '2022-09'],
  ])('%s', (text, quote, value) => {
    expect(datesOf(text, in2023)).toEqual([[quote, value]]);
  });

  it.each([
    ['Đợt rà soát làm trong tháng 1 và 2/2021 đã xong.', 'tháng 1 và 2/2021', '2021-01-01/2021-02-28'],
    ['Các tháng 7, 8 và 9/2020, quầy vắng.', 'tháng 7, 8 và 9/2020', '2020-07-01/2020-09-30'],
    ['Xưởng nợ lương tháng 9-10.2018.', 'tháng 9-10.2018', '2018-09-01/2018-10-31'],
    ['Lương hưu tháng 5 và 6 được chi gộp.', 'tháng 5 và 6', '2023-05-01/2023-06-30'],
    ['Lương hưu hai tháng 9, 10 sẽ chi cùng kỳ.', 'tháng 9, 10', '2023-09-01/2023-10-31'],
    ['Khoản nợ tháng 2 - 6/2014 đã trả.', 'tháng 2 - 6/2014', '2014-02-01/2014-06-30'],
    ['Từ năm 2011 đến cuối tháng 8/2014, xưởng nợ.', 'Từ năm 2011 đến cuối tháng 8/2014', '2011-01-01/2014-08-31'],
  ])('reads several months as one period: %s', (text, quote, value) => {
    expect(datesOf(text, in2023)).toEqual([[quote, value]]);
  });

  it('reads no month in what is counted behind one', () => {
    for (const text of [
      'Trong tháng 5, 6 xã đã thu đủ.',
      'Trong tháng 5, 6.200 người có thẻ.',
      'Trong tháng 5 và 6 tháng qua, thu tăng.',
    ])
      expect(datesOf(text, in2023)[0]).toEqual(['tháng 5', '2023-05']);
  });

  it('reads months that are no neighbours one by one', () => {
    expect(datesOf('Chi lương tháng 3 và 7/2022.', in2023).map(([quote]) => quote)).toEqual(['tháng 3', '7/2022']);
  });

  it('counts "tháng trước" from the month of its sentence, else from that of the article', () => {
    expect(datesOf('Riêng tháng 1 nhận 900 hồ sơ, ít hơn tháng trước.', in2023)).toEqual([
      ['tháng 1', '2023-01'],
      ['tháng trước', '2022-12'],
    ]);
    expect(datesOf('Bà mới làm thẻ tháng trước. Trong tháng này, bà đi khám.', in2023)).toEqual([
      ['tháng trước', '2023-10'],
      ['tháng này', '2023-11'],
    ]);
    expect(datesOf('Bà mới làm thẻ tháng trước.')).toEqual([['tháng trước', null]]);
  });

  it('gives the printed year to both of a pair', () => {
    expect(datesOf('Lương tháng 5 và tháng 6/2021 trả một kỳ.', in2023)).toEqual([
      ['tháng 5', '2021-05'],
      ['tháng 6/2021', '2021-06'],
    ]);
  });

  it('has no value for a month that comes every year', () => {
    expect(datesOf('Rà soát vào tháng 10 hằng năm.', in2023)).toEqual([['tháng 10 hằng năm', null]]);
    expect(datesOf('Ngành lấy tháng 6 là tháng cao điểm.', in2023)).toEqual([['tháng 6', null]]);
  });
});
