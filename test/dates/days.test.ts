import { describe, expect, it } from 'vitest';
import { datesOf, read } from './dates-of.js';

const in2023 = { published: '2023-11-20' };

describe('days', () => {
  it.each([
    ['Tính đến ngày 15/10, toàn huyện đạt 80%.', 'ngày 15/10', '2023-10-15'],
    ['Tính đến 15-10-2022, toàn huyện đạt 80%.', '15-10-2022', '2022-10-15'],
    ['Hội nghị ngày 3.4.2021 bàn về thu.', 'ngày 3.4.2021', '2021-04-03'],
    ['Ngày 05 tháng 9 năm 2022, UBND họp.', 'Ngày 05 tháng 9 năm 2022', '2022-09-05'],
    ['Từ 1.7 tới, lương tăng.', '1.7', '2023-07-01'],
    ['Hồ sơ phải nộp trước 25/11.', '25/11', '2023-11-25'],
    ['Đến 19-8 toàn xã có 40 hộ.', '19-8', '2023-08-19'],
    ['Với đà ấy, 30/9 huyện sẽ về đích.', '30/9', '2023-09-30'],
    ['Đến 31.10 vẫn còn xã chưa nộp.', '31.10', '2023-10-31'],
    ['Hội nghị hôm qua (19/11) nêu rõ.', '19/11', '2023-11-19'],
    ['Nhân ngày Phụ nữ Việt Nam 20/10, hội tặng quà.', '20/10', '2023-10-20'],
    ['date 2022-03-09 Tin trong tỉnh', '2022-03-09', '2022-03-09'],
    ['Đến hết ngày 31/10, đạt 90%.', 'hết ngày 31/10', '2023-10-31'],
    ['Ngày 5/8 năm ngoái, xã ra quân.', 'Ngày 5/8 năm ngoái', '2022-08-05'],
  ])('%s', (text, quote, value) => {
    expect(datesOf(text, in2023)).toEqual([[quote, value]]);
  });

  it('leaves the part of the day out of the quote', () => {
    expect(datesOf('Sáng 14/11, Chiều ngày 15/11, đoàn làm việc.', in2023)).toEqual([
      ['14/11', '2023-11-14'],
      ['ngày 15/11', '2023-11-15'],
    ]);
  });

  it('has no value when the year is open', () => {
    expect(datesOf('Ngày 14/11, đoàn làm việc.')).toEqual([['Ngày 14/11', null]]);
  });

  it('says when the year was inferred', () => {
    const { dates } = read('Ngày 14/11, nhớ ngày 14/11/2020.', in2023);
    expect(dates.map((d) => d.inferred)).toEqual([['value'], []]);
  });
});
