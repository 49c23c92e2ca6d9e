import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const factsOf = (text: string, title?: string) =>
  rowsOf(text, ['quote', 'concept', 'scheme', 'status'], title ? { title } : {});

describe('wages that contributions are paid on', () => {
  it.each([
    [
      'in the mean, whosever they are, and by how much they rose',
      'Năm 2021, bình quân lương dùng để đóng BHXH bắt buộc của những ai đang làm ở các nhà máy, hầm mỏ do nhà nước nắm phần lớn vốn là 6,4 triệu đồng/tháng, tăng 1,2% so với năm 2020. Khu vực tư nhân là 5,1 triệu đồng/tháng, tăng 2,3%.',
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
      'Tham chiếu từ sang năm sẽ là 2,61 triệu đồng/tháng.',
      [['2,61 triệu đồng/tháng', 'wage_base', ['BHXH'], 'policy']],
    ],
    [
      'lowest, as set',
      'Mức lương thấp nhất để đóng BHXH bắt buộc sẽ là 4,4 triệu đồng/tháng.',
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
        'Tỷ lệ đóng BHXH của chủ quán bằng 25% bình quân tiền lương được chọn, gồm 22% vào quỹ hưu trí và 3% vào quỹ ốm đau; riêng 4,5% vào quỹ BHYT.',
      ),
    ).toEqual([
      ['25%', 'contribution', ['BHXH'], 'policy'],
      ['22%', 'contribution', ['BHXH'], 'policy'],
      ['3%', 'contribution', ['BHXH'], 'policy'],
      ['4,5%', 'contribution', ['BHYT'], 'policy'],
    ]);
  });

  it('of the mean of a life are of what is paid out', () => {
    expect(factsOf('Lương hưu chỉ bằng 47% mức bình quân thu nhập từng đóng.')).toEqual([
      ['47%', 'benefit', ['BHXH'], 'policy'],
    ]);
  });
});

describe('by how much the state raises', () => {
  it.each([
    [
      'the wage of many kinds of servants',
      'Lương cơ sở của giáo viên, bác sĩ, chiến sĩ đã được tăng thêm 17,3%.',
      [['17,3%', 'wage_base', [], 'policy']],
    ],
    [
      'pensions, told as an adjustment',
      'Năm 2020, lương hưu vừa được điều chỉnh theo tỷ lệ chung 6,8%.',
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
