import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const FIELDS = ['quote', 'concept', 'measure', 'base'] as const;

describe('so much of what there was', () => {
  it.each([
    [
      'behind a plan',
      'Huyện có 9.140 người tham gia BHXH, đạt 97,2% kế hoạch tỉnh giao và bằng 111% so với cùng kỳ năm 2017.',
      [
        ['9.140 người', 'participants', 'level', null],
        ['97,2%', 'participants', 'completion', 'plan'],
        ['111%', 'participants', 'share', 'previous_period'],
      ],
    ],
    [
      'less than it',
      'Huyện có 9.140 người tham gia BHXH, bằng 96% cùng kỳ.',
      [
        ['9.140 người', 'participants', 'level', null],
        ['96%', 'participants', 'share', 'previous_period'],
      ],
    ],
    [
      'as reached',
      'Số người tham gia BHTN là 8.020 người, đạt 104,5% so với cùng kỳ năm trước.',
      [
        ['8.020 người', 'participants', 'level', null],
        ['104,5%', 'participants', 'share', 'previous_period'],
      ],
    ],
    // look-alikes
    [
      'a rise',
      'Huyện có 9.140 người tham gia BHXH, tăng 11% so với cùng kỳ năm 2017.',
      [
        ['9.140 người', 'participants', 'level', null],
        ['11%', 'participants', 'change', 'previous_period'],
      ],
    ],
    [
      'more than the plan',
      'Huyện có 9.140 người tham gia BHXH, bằng 111% kế hoạch.',
      [
        ['9.140 người', 'participants', 'level', null],
        ['111%', 'participants', 'completion', 'plan'],
      ],
    ],
    [
      'a rate',
      'Huyện có 91.400 người tham gia BHYT, bằng 93% dân số.',
      [
        ['91.400 người', 'participants', 'level', null],
        ['93%', 'coverage', 'level', 'population'],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text, FIELDS)).toEqual(rows);
  });
});
