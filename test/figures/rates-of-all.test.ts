import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('what stands behind a count of those who take part', () => {
  it.each([
    ['Toàn huyện có 21.300 em tham gia BHYT, chiếm tỷ lệ trên 93%.', 'coverage', 'level', 'students'],
    ['Số người tham gia BHYT là 88.400 người, chiếm 90,1%.', 'coverage', 'level', 'population'],
    ['Có 21.300 em tham gia BHYT, trong đó 16.200 em bậc tiểu học, chiếm 76%.', 'participants', 'share', 'total'],
    ['Số người tham gia BHYT là 88.400 người, chiếm 61% tổng số người của ba nhóm.', 'participants', 'share', 'total'],
    ['Nhóm tự đóng có 52.300 người tham gia BHYT, chiếm 58%.', 'participants', 'share', 'total'],
    ['Có 9.100 người nghèo tham gia BHYT, chiếm 12%.', 'participants', 'share', 'total'],
  ])('what they are of all: %s', (text, concept, measure, base) =>
    expect(figuresOf(text).at(-1)).toMatchObject({ concept, measure, base }),
  );

  it('a change without a noun behind a percentage is none', () => {
    expect(
      rowsOf('Số người tham gia BHYT là 8.150 người, đạt 41% kế hoạch năm, tăng 1.260 so với cùng kỳ năm 2018.', [
        'quote',
        'unit',
        'measure',
      ]),
    ).toEqual([
      ['8.150 người', 'person', 'level'],
      ['41%', 'percent', 'completion'],
      ['1.260', 'person', 'change'],
    ]);
  });
});
