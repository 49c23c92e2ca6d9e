import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('the time of a sum that is put first', () => {
  it.each([
    [
      'the fund that paid it plans nothing',
      '6 tháng cuối năm 2020, chi phí khám chữa bệnh BHYT vẫn tăng. Trên 9.400 tỷ đồng là số tiền mà quỹ BHYT đã chi trả trong quý I/2020.',
      [['expenditure', '2020-01-01/2020-03-31']],
    ],
    [
      'as much as in all of another year',
      'Số bội chi 140 tỷ đồng của quỹ BHYT 6 tháng đầu năm 2020 đã gần bằng cả năm 2019.',
      [['fund_balance', '2020-01-01/2020-06-30']],
    ],
    [
      'twice as much as then',
      'Từ tháng 1/2020 đến tháng 5/2020, toàn tỉnh vận động được 3.120 người tham gia BHXH tự nguyện, gấp đôi năm 2019.',
      [['new_participants', '2020-01-01/2020-05-31']],
    ],
    [
      'a time right behind it',
      'Toàn tỉnh chi 3.120 tỷ đồng BHYT năm 2019.',
      [['expenditure', '2019-01-01/2019-12-31']],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text, ['concept', 'period'])).toEqual(rows);
  });
});

describe('so many percent of what was then', () => {
  it('is of its own time', () => {
    const text =
      'Trong tháng 5/2020, có 8.300 người nộp hồ sơ hưởng trợ cấp thất nghiệp, bằng 131% số hồ sơ bình quân năm 2019.';
    expect(rowsOf(text, ['period']).flat()).toEqual(['2020-05-01/2020-05-31', '2020-05-01/2020-05-31']);
  });
  it('is of another where no other is told', () => {
    expect(rowsOf('Số người tham gia BHXH tự nguyện bằng 131% năm 2019.', ['period']).flat()).toEqual([null]);
  });
});

describe('what is foreseen', () => {
  it.each([
    [
      'goes on with what was foreseen of the same',
      'Trong 6 tháng đầu năm 2020, quỹ BHYT chi 9.400 tỷ đồng. Dự kiến năm 2020, quỹ BHYT bội chi 1.300 tỷ đồng. Ước có khoảng 31 tỉnh bội chi.',
      ['2020-01-01/2020-06-30', '2020-01-01/2020-12-31', '2020-01-01/2020-12-31'],
    ],
    [
      'has a time of its own',
      'Dự kiến năm 2020, quỹ BHYT bội chi 1.300 tỷ đồng. Đến năm 2023, ước quỹ BHYT bội chi 4.100 tỷ đồng.',
      ['2020-01-01/2020-12-31', '2023-01-01/2023-12-31'],
    ],
  ])('%s', (_, text, periods) => {
    expect(rowsOf(text, ['period']).flat()).toEqual(periods);
  });
});

describe('debts told once more, in another unit', () => {
  it('are of the same unknown day as those who owe them', () => {
    const text =
      'Tính đến 30/9/2020, nợ BHXH là 9.100 tỷ đồng. Hiện có 84.300 đơn vị đang nợ BHXH, tương đương với số tiền 7.450 tỷ đồng.';
    expect(rowsOf(text, ['concept', 'period'])).toEqual([
      ['arrears', '2020-09-30'],
      ['arrears_units', null],
      ['arrears', null],
    ]);
  });
  it('but what is owed now is of the day up to which an article counts', () => {
    const text = 'Tính đến 30/9/2020, nợ BHXH là 9.100 tỷ đồng. Hiện khối ngoài quốc doanh nợ BHXH 7.450 tỷ đồng.';
    expect(rowsOf(text, ['period']).flat()).toEqual(['2020-09-30', '2020-09-30']);
  });
});

describe('more than then', () => {
  it.each([
    [
      'by how much, where the verb stands before a sum',
      'Trong quý I/2020, chi khám chữa bệnh BHYT là 9.400 tỷ đồng, vượt 1.150 tỷ đồng so với cùng kỳ năm trước.',
      [
        ['level', 'exact', 9400e9],
        ['change', 'exact', 1150e9],
      ],
    ],
    [
      'more than a sum, where nothing is compared',
      'Trong quý I/2020, chi khám chữa bệnh BHYT đã vượt 1.150 tỷ đồng.',
      [['level', 'more_than', 1150e9]],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text, ['measure', 'bound', 'value'])).toEqual(rows);
  });
});
