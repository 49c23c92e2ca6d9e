import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('added to what is paid', () => {
  it.each([
    [
      'an amount',
      'Người có lương hưu dưới 3,2 triệu đồng/tháng được cộng thêm 250.000 đồng.',
      [
        ['dưới 3,2 triệu đồng/tháng', 'benefit', 'level'],
        ['250.000 đồng', 'benefit', 'change'],
      ],
    ],
    [
      'a rate for each year',
      'Lao động nam đóng BHXH 20 năm được hưởng mức lương hưu 45%. Mỗi năm đóng thêm được cộng thêm 2%.',
      [
        ['45%', 'benefit', 'level'],
        ['2%', 'benefit', 'level'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure'])).toEqual(want);
  });
});
