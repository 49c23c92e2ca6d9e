import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const in2023 = { published: '2023-11-20' };

describe('first and last months of a year', () => {
  it.each([
    ['6 tháng đầu năm nay, thu 9 tỷ.', '6 tháng đầu năm nay', '2023-H1'],
    ['Trong 9 tháng đầu năm, thu 9 tỷ.', '9 tháng đầu năm', '2023-01-01/2023-09-30'],
    ['Nhiệm vụ 2 tháng cuối năm là thu nợ.', '2 tháng cuối năm', '2023-11-01/2023-12-31'],
    ['Trong 7 tháng năm 2022, thu 9 tỷ.', '7 tháng năm 2022', '2022-01-01/2022-07-31'],
    ['Chín tháng đầu năm 2021, thu 9 tỷ.', 'Chín tháng đầu năm 2021', '2021-01-01/2021-09-30'],
    ['Nửa đầu năm 2022, thu 9 tỷ.', 'Nửa đầu năm 2022', '2022-H1'],
    ['Trong những tháng đầu năm 2022, thu tăng.', 'những tháng đầu năm 2022', null],
    ['Vào mấy tháng cuối năm, thu tăng.', 'mấy tháng cuối năm', null],
    ['Nhiệm vụ những tháng còn lại cuối năm 2023 là thu nợ.', 'những tháng còn lại cuối năm 2023', null],
  ])('%s', (text, quote, value) => {
    expect(datesOf(text, in2023)).toEqual([[quote, value]]);
  });

  it('reads bare months as the first ones where the article says so', () => {
    const text =
      '7 tháng, thu 9 tỷ đồng\nTrong 7 tháng đầu năm 2022, thu 9 tỷ. Nợ trong 7 tháng là 2 tỷ, nợ 5 tháng trở lên 1 tỷ.';
    expect(datesOf(text)).toEqual([
      ['7 tháng', '2022-01-01/2022-07-31'],
      ['7 tháng đầu năm 2022', '2022-01-01/2022-07-31'],
      ['7 tháng', '2022-01-01/2022-07-31'],
    ]);
  });

  it('reads the months that open a sentence where the article tells of their end', () => {
    const text =
      '8 tháng, ngành kiểm tra 900 đơn vị\nTính đến hết tháng 8/2019, đã kiểm tra 912 đơn vị, 30 đơn vị nợ 8 tháng.';
    expect(datesOf(text)).toEqual([
      ['8 tháng', '2019-01-01/2019-08-31'],
      ['hết tháng 8/2019', '2019-08-31'],
    ]);
  });

  it.each([
    ['Đến 30/9/2022, xã còn nợ. 9 tháng qua, xã thu đủ.', '9 tháng qua', '2022-01-01/2022-09-30'],
    ['Quý III/2022, xã thu đủ. Lũy kế 9 tháng có 41 người.', '9 tháng', '2022-01-01/2022-09-30'],
  ])('reads months that end with a day or quarter that is told: %s', (text, quote, value) => {
    expect(datesOf(text).at(-1)).toEqual([quote, value]);
  });

  it('leaves months that end with none', () => {
    expect(datesOf('Đến 28/9/2022, xã còn nợ. Trong 9 tháng, xã thu đủ.')).toHaveLength(1);
    expect(datesOf('Quý III/2022, xã thu đủ. Lũy kế 8 tháng có 41 người.')).toHaveLength(1);
  });

  it('reads "10 tháng qua" by the day of the telling', () => {
    expect(datesOf('Số thu trong 10 tháng qua là 312 tỷ đồng.', in2023)).toEqual([
      ['10 tháng qua', '2023-01-01/2023-10-31'],
    ]);
    expect(datesOf('10 tháng qua, thu 9 tỷ.', in2023)).toEqual([['10 tháng qua', '2023-01-01/2023-10-31']]);
    expect(datesOf('4 tháng qua, thu 9 tỷ.', in2023)).toEqual([]);
  });

  it.each([
    ['Nửa năm, xã có 41 người mới.', 'Nửa năm', '2023-H1'],
    ['Huế: Bốn tháng, thu 9 tỷ đồng.', 'Bốn tháng', '2023-01-01/2023-04-30'],
    ['Về công tác thu, 5 tháng, toàn huyện thu 9 tỷ.', '5 tháng', '2023-01-01/2023-05-31'],
    ['Số thu BHXH, BHYT 6 tháng đạt 9 tỷ.', '6 tháng', '2023-H1'],
    ['Qua giám định 6 tháng, quỹ từ chối 9 tỷ.', '6 tháng', '2023-H1'],
  ])('reads months that lead a sentence or what was reached by the time of the telling: %s', (text, quote, value) => {
    const published = value.endsWith('-04-30') ? '2023-05-09' : '2023-07-09';
    expect(datesOf(text, { published })).toEqual([[quote, value]]);
  });

  it('leaves months that lie far back, or that something lasts', () => {
    expect(datesOf('3 tháng, xã có 41 người mới.', in2023)).toEqual([]);
    expect(datesOf('Cứ nửa năm, xã chốt số nợ một lần.', { published: '2023-07-09' })).toEqual([]);
    expect(datesOf('Công ty Bình Minh nợ 2 tỷ đồng, 6 tháng, không đóng.', { published: '2023-07-09' })).toEqual([]);
  });
});
