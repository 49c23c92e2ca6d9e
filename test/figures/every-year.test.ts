import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const lead = 'Năm 2021, cả nước có 590.000 người rút BHXH một lần.';
const quotesAndPeriods = (text: string, before = lead) => rowsOf(text, ['quote', 'period'], { lead: before });

describe('every year, whatever year was told before', () => {
  it.each([
    ['what is paid', 'Bình quân mỗi năm, quỹ chi 12.400 tỷ đồng cho BHXH một lần.', [['12.400 tỷ đồng', null]]],
    ['how it grows', 'Số người rút BHXH một lần mỗi năm tăng khoảng 6%.', [['khoảng 6%', null]]],
    ['who comes', 'Hằng năm, có chừng 340.000 lao động nhận BHXH một lần.', [['chừng 340.000 lao động', null]]],
    [
      'of years that the sentence prints',
      'Giai đoạn 2014-2018, mỗi năm có 410.000 người rút BHXH một lần.',
      [['410.000 người', '2014-01-01/2018-12-31']],
    ],
    [
      'a plan that is made every year',
      'Theo kế hoạch hằng năm được duyệt, quỹ đã chi 11.900 tỷ đồng cho BHXH một lần.',
      [['11.900 tỷ đồng', '2021-01-01/2021-12-31']],
    ],
  ])('%s', (_, text, want) => {
    expect(quotesAndPeriods(text)).toEqual(want);
  });

  it('is of the years that were told before', () => {
    const years = 'Giai đoạn 2014-2018, cả nước có 2 triệu người rút BHXH một lần.';
    expect(quotesAndPeriods('Trung bình mỗi năm tăng thêm 28.000 người.', years)).toEqual([
      ['28.000 người', '2014-01-01/2018-12-31'],
    ]);
  });
});

describe('years of which no first is told', () => {
  it.each([
    [
      'since a law came, and of those some',
      'Trong 9 năm thi hành Luật BHXH/2014, đã có 5,2 triệu người rút BHXH một lần. Trong số đó, 870.000 người đã quay lại đóng BHXH.',
      [
        ['5,2 triệu người', null],
        ['870.000 người', null],
      ],
    ],
    ['looked back on', 'Sau gần mười năm, quỹ đã chi 96.000 tỷ đồng cho BHXH một lần.', [['96.000 tỷ đồng', null]]],
    ['told behind', 'Quỹ đã chi 96.000 tỷ đồng BHXH một lần trong 9 năm.', [['96.000 tỷ đồng', null]]],
    [
      'how long somebody paid in',
      'Sau 12 năm đóng BHXH, nhiều người vẫn chọn rút; quỹ đã chi 11.900 tỷ đồng cho BHXH một lần.',
      [['11.900 tỷ đồng', '2021-01-01/2021-12-31']],
    ],
  ])('%s', (_, text, want) => {
    expect(quotesAndPeriods(text)).toEqual(want);
  });
});
