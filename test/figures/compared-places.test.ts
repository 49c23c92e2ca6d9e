import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('compared behind the number', () => {
  it.each([
    [
      'with the year before',
      'Cả nước có 18,3 triệu người tham gia BHXH, nhiều hơn 1,2 triệu người (6,4%) so với cùng kỳ năm trước.',
      [
        ['18,3 triệu người', 'participants', 'level', 'VN'],
        ['1,2 triệu người', 'participants', 'change', 'VN'],
        ['6,4%', 'participants', 'change', 'VN'],
      ],
    ],
    [
      'with no time',
      'Cả nước có 18,3 triệu người tham gia BHXH, nhiều hơn 1,2 triệu người ở khu vực chính thức.',
      [
        ['18,3 triệu người', 'participants', 'level', 'VN'],
        ['1,2 triệu người', 'participants', 'change', 'VN'],
      ],
    ],
    [
      'a place apart',
      'Cả nước có 18,3 triệu người tham gia BHXH. Riêng TP.HCM có 2,6 triệu người. Cả nước có 91 triệu người tham gia BHYT. Riêng tỉnh Hà Nam là 803.000 người. Số người hưởng trợ cấp thất nghiệp là 880.000.',
      [
        ['18,3 triệu người', 'participants', 'level', 'VN'],
        ['2,6 triệu người', 'participants', 'level', 'Hồ Chí Minh'],
        ['91 triệu người', 'participants', 'level', 'VN'],
        ['803.000 người', 'participants', 'level', 'Hà Nam'],
        ['880.000', 'claims', 'level', 'VN'],
      ],
    ],
    [
      'a place that opens',
      'Tại tỉnh Hà Nam, có 131.000 người tham gia BHXH. Số người hưởng trợ cấp thất nghiệp là 8.800.',
      [
        ['131.000 người', 'participants', 'level', 'Hà Nam'],
        ['8.800', 'claims', 'level', 'Hà Nam'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure', 'place'])).toEqual(want);
  });
});
