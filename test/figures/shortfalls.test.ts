import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('what is short of a plan, and completions that are no coverage', () => {
  it.each([
    [
      'people',
      'Đến 20/11, toàn tỉnh có 1.206.000 người tham gia BHYT, đạt 96,1% kế hoạch, còn thiếu 48.900 người.',
      [
        ['1.206.000 người', 'participants', 'level'],
        ['96,1%', 'participants', 'completion'],
        ['48.900 người', 'participants', 'gap'],
      ],
    ],
    [
      'the next places',
      'Theo BHXH tỉnh Hà Nam, toàn tỉnh có 806.000 người tham gia BHYT. Nhiều nơi còn thiếu so với chỉ tiêu, như huyện Kim Bảng thiếu 3.140 người, huyện Duy Tiên 2.080 người.',
      [
        ['806.000 người', 'participants', 'level'],
        ['3.140 người', 'participants', 'gap'],
        ['2.080 người', 'participants', 'gap'],
      ],
    ],
    [
      'not of a plan',
      'Trường còn thiếu 12 giáo viên. Đến nay có 310 em tham gia BHYT.',
      [['310 em', 'participants', 'level']],
    ],
    [
      'more than all',
      'Theo BHXH tỉnh Hà Nam, toàn tỉnh có 806.000 người tham gia BHYT, đạt 96,1% kế hoạch. Mới có 2 huyện hoàn thành là Kim Bảng (100,7%) và Duy Tiên (100,2%).',
      [
        ['806.000 người', 'participants', 'level'],
        ['96,1%', 'participants', 'completion'],
        ['100,7%', 'participants', 'completion'],
        ['100,2%', 'participants', 'completion'],
      ],
    ],
    [
      'more than the labour force can be',
      'Cả nước có 14,1 triệu người tham gia BHXH bắt buộc (đạt 95,7%).',
      [
        ['14,1 triệu người', 'participants', 'level'],
        ['95,7%', 'participants', 'completion'],
      ],
    ],
    [
      'a rate of health insurance',
      'Toàn tỉnh có 812.000 người tham gia BHYT (đạt 95,7%).',
      [
        ['812.000 người', 'participants', 'level'],
        ['95,7%', 'coverage', 'level'],
      ],
    ],
    ['a rate of a group', 'Có 100% cán bộ hội tham gia BHXH tự nguyện.', [['100%', 'coverage', 'level']]],
    [
      'the next in a ranking of changes',
      'Chi phí BHYT tăng cao, đứng đầu là Bệnh viện Hòa An (tăng 54%), rồi đến Bệnh viện Bình Minh (31%), Bệnh viện Tân Phú (17%).',
      [
        ['54%', 'expenditure', 'change'],
        ['31%', 'expenditure', 'change'],
        ['17%', 'expenditure', 'change'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure'])).toEqual(want);
  });
});

describe('the whole year of a plan dates nothing', () => {
  it.each([
    [
      'what follows',
      'Hết tháng 7/2025, có 2.410.000 người tham gia BHYT, còn thiếu 190.000 người so với chỉ tiêu cả năm. BHXH bắt buộc giảm 3.100 người.',
      [
        ['2.410.000 người', '2025-07-31'],
        ['190.000 người', '2025-07-31'],
        ['3.100 người', '2025-07-31'],
      ],
    ],
    [
      'said of the number',
      'Năm 2025, bệnh viện được giao dự toán BHYT cả năm 24 tỷ đồng.',
      [['24 tỷ đồng', '2025-01-01/2025-12-31']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period'])).toEqual(want);
  });
});
