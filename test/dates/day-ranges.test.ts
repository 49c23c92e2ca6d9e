import { describe, expect, it } from 'vitest';
import { datesOf, read } from './dates-of.js';

const in2023 = { published: '2023-11-20' };

describe('days in ranges and lists', () => {
  it.each([
    ['Từ ngày 2-5-2021 đến 9-6-2022, ông đi khám.', 'Từ ngày 2-5-2021 đến 9-6-2022', '2021-05-02/2022-06-09'],
    ['Từ 03/4 - 05/4/2022, đoàn kiểm tra.', '03/4 - 05/4/2022', '2022-04-03/2022-04-05'],
    ['Trong hai ngày 8 và 9/5, hội nghị họp.', 'ngày 8 và 9/5', '2023-05-08/2023-05-09'],
    ['Ngày 8-9/5, hội nghị họp.', 'Ngày 8-9/5', '2023-05-08/2023-05-09'],
    ['Kỷ niệm ngày thành lập (2/3/1970 - 2/3/2020).', '2/3/1970 - 2/3/2020', '1970-03-02/2020-03-02'],
    ['Từ ngày 20/12 đến ngày 5/1/2023 thu thêm.', 'Từ ngày 20/12 đến ngày 5/1/2023', '2022-12-20/2023-01-05'],
    ['Từ đầu năm đến ngày 15/11, thu đạt 80%.', 'Từ đầu năm đến ngày 15/11', '2023-01-01/2023-11-15'],
  ])('%s', (text, quote, value) => {
    const { dates } = read(text, in2023);
    expect(datesOf(text, in2023)).toEqual([[quote, value]]);
    expect(dates[0]!.type).toBe('PERIOD');
  });

  it.each([
    ['Từ năm 2021 đến 24/6/2022, quỹ đã chi.', 'Từ năm 2021 đến 24/6/2022', '2021-01-01/2022-06-24'],
    ['Chi từ năm 2022 đến hết quý I/2023 tăng.', 'từ năm 2022 đến hết quý I/2023', '2022-01-01/2023-03-31'],
    ['Từ tháng 3/2017- 21/10/2017, ông đi khám.', 'Từ tháng 3/2017- 21/10/2017', '2017-03-01/2017-10-21'],
    ['Từ tháng 3 đến ngày 21/10/2017, ông đi khám.', 'Từ tháng 3 đến ngày 21/10/2017', '2017-03-01/2017-10-21'],
    ['Từ ngày 4-7 đến hết tháng 9-2016, thu nợ.', 'Từ ngày 4-7 đến hết tháng 9-2016', '2016-07-04/2016-09-30'],
    ['Từ 4-8 đến tháng 2-2017, thu nợ.', 'Từ 4-8 đến tháng 2-2017', '2016-08-04/2017-02-28'],
    ['Từ 5/3/2016 đến hết năm 2017, thu nợ.', 'Từ 5/3/2016 đến hết năm 2017', '2016-03-05/2017-12-31'],
    ['Từ ngày 5/3 đến hết tháng 6, thu nợ.', 'Từ ngày 5/3 đến hết tháng 6', '2023-03-05/2023-06-30'],
    ['Giai đoạn tháng 3/2007 đến 5/2015, bà đóng đủ.', 'Giai đoạn tháng 3/2007 đến 5/2015', '2007-03-01/2015-05-31'],
  ])('between ends of different grains: %s', (text, quote, value) => {
    expect(datesOf(text, in2023)).toEqual([[quote, value]]);
  });

  it.each([
    ['Trong quý (7-9/2022), xã có thêm 40 thẻ.', '7-9/2022', '2022-07-01/2022-09-30'],
    ['Gộp lương hưu 11-12/2021 vào một kỳ.', '11-12/2021', '2021-11-01/2021-12-31'],
    ['Họp ngày 7-9/2022 tại xã.', 'ngày 7-9/2022', '2022-09-07'],
    ['Họp (7-9-2022) tại xã.', '7-9-2022', '2022-09-07'],
    ['Họp (17-9/2022) tại xã.', '17-9/2022', '2022-09-17'],
  ])('months with a dash and days with one: %s', (text, quote, value) => {
    expect(datesOf(text, in2023)).toEqual([[quote, value]]);
  });

  it('makes no span that ends before it begins', () => {
    expect(datesOf('So với năm 2022 đến 5/2021, thu tăng.', in2023)).toEqual([
      ['năm 2022', '2022'],
      ['5/2021', '2021-05'],
    ]);
  });

  it('keeps days apart that do not follow each other', () => {
    expect(datesOf('Ngày 4 và 18/5, đoàn kiểm tra.', in2023)).toEqual([
      ['Ngày 4', '2023-05-04'],
      ['18/5', '2023-05-18'],
    ]);
  });

  it.each([
    ['Trong hai ngày mùng 8 và 9/7, xã họp.', 'ngày mùng 8 và 9/7', '2023-07-08/2023-07-09'],
    ['Ngày mồng 3, mồng 4/7 quầy mở.', 'Ngày mồng 3, mồng 4/7', '2023-07-03/2023-07-04'],
  ])('of the first days of a month: %s', (text, quote, value) => {
    expect(datesOf(text, { published: '2023-07-20' })).toEqual([[quote, value]]);
  });

  it('takes no other count for days', () => {
    expect(datesOf('Ngày mùng 8 và 9 xã đều họp.', { published: '2023-07-20' })).toEqual([]);
  });
});
