import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('a count that is told of another time', () => {
  it.each([
    [
      'that count',
      'Năm 2020, cơ quan BHXH đã kiểm tra 1.300 doanh nghiệp. Năm 2019, con số này chỉ là 860 doanh nghiệp.',
      [
        ['inspections', '2020-01-01/2020-12-31'],
        ['inspections', '2019-01-01/2019-12-31'],
      ],
    ],
    ['those who pay into a fund', 'Hiện quỹ hưu trí có 11,2 triệu người đóng.', [['participants', null]]],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text, ['concept', 'period'])).toEqual(rows);
  });
  it('another count is none of ours', () => {
    const text = 'Năm 2020, cơ quan BHXH đã kiểm tra 1.300 doanh nghiệp. Năm 2019, tỉnh thành lập 860 doanh nghiệp.';
    expect(figuresOf(text)).toHaveLength(1);
  });
});

describe('a worker and what is owed', () => {
  it.each([
    [
      'when she was employed',
      'Chị Lan làm việc tại công ty từ năm 2010 đến năm 2016 nhưng công ty nợ BHXH 3,1 tỷ đồng.',
      null,
    ],
    ['when it was owed', 'Chị Lan cho biết năm 2016 công ty nợ BHXH 3,1 tỷ đồng.', '2016-12-31'],
  ])('%s', (_, text, period) => {
    expect(rowsOf(text, ['period'])).toEqual([[period]]);
  });
});

describe('what a court tells a debtor to pay', () => {
  it.each([
    [
      'to an office of a district',
      'Tòa tuyên buộc Công ty Hoa Sen trả cho BHXH quận Tân Bình 2,6 tỷ đồng.',
      'recovered',
    ],
    ['to the office of a province', 'Tòa tuyên buộc Công ty Hoa Sen trả cho BHXH tỉnh 2,6 tỷ đồng.', 'recovered'],
    ['what is owed to it', 'Công ty Hoa Sen nợ BHXH quận Tân Bình 2,6 tỷ đồng.', 'arrears'],
  ])('%s', (_, text, concept) => {
    expect(rowsOf(text, ['concept'])).toEqual([[concept]]);
  });
});

describe('who draws most', () => {
  it('is told of, and no rule', () => {
    expect(rowsOf('Người hưởng trợ cấp thất nghiệp cao nhất là 14,2 triệu đồng/tháng.', ['status'])).toEqual([
      ['actual'],
    ]);
  });
});
