import { describe, expect, it } from 'vitest';
import { datesOf, read } from './dates-of.js';

describe('years', () => {
  it.each([
    ['Năm 2022, thu 9 tỷ.', 'Năm 2022', '2022'],
    ['Đến hết năm 2022, thu 9 tỷ.', 'hết năm 2022', '2022-12-31'],
    ['Nghỉ hưu cuối năm 2022.', 'cuối năm 2022', '2022-12-31'],
    ['Từ đầu năm 2022 đến nay, khám 9 lần.', 'đầu năm 2022', '2022'],
    ['Tăng so với cùng kỳ năm 2021.', 'năm 2021', '2021'],
    ['Từ năm 2011 đến nay, xã thu đủ.', 'năm 2011', '2011'],
    ['Luật BHXH 2014 nêu rõ.', '2014', '2014'],
    ['Theo Quyết định 17/2016 của tỉnh.', '2016', '2016'],
    ['Trong hai năm 2013-2014, thu đủ.', 'hai năm 2013-2014', '2013/2014'],
    ['Thu 3 năm 2015 - 2017 tăng.', '3 năm 2015 - 2017', '2015/2017'],
    ['Trong 2 năm 2018 và 2019, thu đủ.', '2 năm 2018 và 2019', '2018/2019'],
    ['Giai đoạn 2016 - 2020, thu đủ.', 'Giai đoạn 2016 - 2020', '2016/2020'],
    ['Nhiệm kỳ 2020-2025, thu đủ.', 'Nhiệm kỳ 2020-2025', '2020/2025'],
    ['Năm năm liền (2017 - 2021) thu đủ.', '2017 - 2021', '2017/2021'],
    ['Năm học 2021 - 2022, thu đủ.', 'Năm học 2021 - 2022', '2021-09-01/2022-05-31'],
    ['Học sinh có thẻ năm 2021-2022 tăng.', 'năm 2021-2022', '2021-09-01/2022-05-31'],
    ['Lúa vụ hè thu 2018.', '2018', '2018'],
    ['Xã có 41 người (2018).', '2018', '2018'],
    ['Cuối 2012, quỹ còn dư.', 'Cuối 2012', '2012-12-31'],
    ['Từ đầu 2013 đến nay, xã thu đủ.', 'đầu 2013', '2013'],
  ])('%s', (text, quote, value) => {
    expect(datesOf(text)).toEqual([[quote, value]]);
  });

  it('reads no year in a count or a part number', () => {
    expect(datesOf('Cuối 2012 người ngồi. Hết 2013.4 là mã số.')).toEqual([]);
  });

  it('reads bare years that open the members of a list', () => {
    expect(datesOf('Từng năm như sau: 2016 là 5.100 người; 2017 là 5.600 người.')).toEqual([
      ['2016', '2016'],
      ['2017', '2017'],
    ]);
    expect(datesOf('Số người tham gia đạt 2016 người; 2017 hộ.')).toEqual([]);
  });

  it('reads a bare year that opens a part in brackets', () => {
    expect(datesOf('Chi sai 118 triệu đồng (2014 là 41 triệu đồng; năm 2015 là 77 triệu đồng).')).toEqual([
      ['2014', '2014'],
      ['năm 2015', '2015'],
    ]);
    expect(datesOf('Toàn xã cấp thẻ cho người dân (2014 người).')).toEqual([]);
  });

  it('keeps listed years apart', () => {
    expect(datesOf('Bội chi của năm 2018 và 2019, 2020.')).toEqual([
      ['năm 2018', '2018'],
      ['2019', '2019'],
      ['2020', '2020'],
    ]);
  });

  it('reads a year before "lần lượt", no count', () => {
    expect(
      datesOf('Số nợ các năm 2020, 2021 và 2022 lần lượt là 41, 44 và 52 tỷ đồng.').map(([quote]) => quote),
    ).toEqual(['năm 2020', '2021', '2022']);
    expect(datesOf('Số người tham gia gấp 2022 lần.')).toEqual([]);
  });

  it('tells the first day from the last for stocks', () => {
    expect(read('Đầu năm 2022, cuối năm 2022, giữa năm 2022.').dates.map((d) => d.anchor)).toEqual([
      'start',
      'end',
      null,
    ]);
  });

  it('reads a bare year in a headline', () => {
    expect(datesOf('Đóng BHYT 2019\nTin về thẻ.', { title: 14 })).toEqual([['2019', '2019']]);
  });
});
