import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const factsOf = (text: string, title?: string) =>
  rowsOf(text, ['quote', 'concept', 'scheme', 'status'], title ? { title } : {});

describe('wages that contributions are paid on', () => {
  it.each([
    [
      'in the mean, whosever they are, and by how much they rose',
      'Năm 2021, tiền lương bình quân làm căn cứ đóng BHXH bắt buộc của người lao động làm việc trong các doanh nghiệp nhà nước là 6,4 triệu đồng/tháng, tăng 1,2% so với năm 2020. Khu vực tư nhân là 5,1 triệu đồng/tháng, tăng 2,3%.',
      [
        ['6,4 triệu đồng/tháng', 'wage_base', ['BHXH_BB'], 'actual'],
        ['1,2%', 'wage_base', ['BHXH_BB'], 'actual'],
        ['5,1 triệu đồng/tháng', 'wage_base', ['BHXH_BB'], 'actual'],
        ['2,3%', 'wage_base', ['BHXH_BB'], 'actual'],
      ],
    ],
    [
      'under other names',
      'Lương bình quân đóng BHXH của các chủ quán khoảng 3,2 triệu đồng mỗi tháng.',
      [['khoảng 3,2 triệu đồng mỗi tháng', 'wage_base', ['BHXH'], 'actual']],
    ],
    [
      'that the law reckons with',
      'Tham chiếu hiện hành là 2,34 triệu đồng mỗi tháng.',
      [['2,34 triệu đồng mỗi tháng', 'wage_base', ['BHXH'], 'policy']],
    ],
    [
      'lowest, as set',
      'Tiền lương thấp nhất làm căn cứ đóng BHXH bắt buộc là 4,4 triệu đồng/tháng.',
      [['4,4 triệu đồng/tháng', 'wage_base', ['BHXH_BB'], 'policy']],
    ],
  ])('%s', (_, text, want) => {
    expect(factsOf(text)).toEqual(want);
  });
});

describe('rates of them', () => {
  it('add up within their clause', () => {
    expect(
      factsOf(
        'Tỷ lệ đóng BHXH của chủ quán bằng 25% bình quân tiền lương được chọn, gồm 22% vào quỹ hưu trí và 3% vào quỹ ốm đau; ngoài ra còn 4,5% vào quỹ BHYT.',
      ),
    ).toEqual([
      ['25%', 'contribution', ['BHXH'], 'policy'],
      ['22%', 'contribution', ['BHXH'], 'policy'],
      ['3%', 'contribution', ['BHXH'], 'policy'],
      ['4,5%', 'contribution', ['BHYT'], 'policy'],
    ]);
  });

  it('of the mean of a life are of what is paid out', () => {
    expect(factsOf('Lương hưu chỉ bằng 45% mức bình quân tiền lương làm căn cứ đóng.')).toEqual([
      ['45%', 'benefit', ['BHXH'], 'policy'],
    ]);
  });
});

describe('by how much the state raises', () => {
  it.each([
    [
      'the wage of many kinds of servants',
      'Lương cơ sở của cán bộ, công chức, viên chức được điều chỉnh tăng thêm 17,3%.',
      [['17,3%', 'wage_base', [], 'policy']],
    ],
    [
      'pensions, told as an adjustment',
      'Năm 2022, lương hưu đã được điều chỉnh với mức chung là 6,8%.',
      [['6,8%', 'benefit', ['BHXH'], 'policy']],
    ],
    [
      'and how many more draw one',
      'Năm 2022, số người hưởng lương hưu tăng 4,1%.',
      [['4,1%', 'beneficiaries', ['BHXH'], 'actual']],
    ],
  ])('%s', (_, text, want) => {
    expect(factsOf(text)).toEqual(want);
  });
});
