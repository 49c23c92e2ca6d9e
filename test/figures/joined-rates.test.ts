import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const FIELDS = ['value', 'concept', 'scheme', 'base'] as const;

describe('two rates that are joined', () => {
  it.each([
    [
      'a goal for each fund',
      'Huyện Vụ Bản đặt chỉ tiêu tỷ lệ người lao động tham gia BHXH đạt 34% và tỷ lệ người dân tham gia BHYT đạt 92,5%.',
      [
        [34, 'coverage', ['BHXH'], 'labour_force'],
        [92.5, 'coverage', ['BHYT'], 'population'],
      ],
    ],
    [
      'a result for each',
      'Hết năm 2021, tỷ lệ tham gia BHTN đạt 21,4% và độ bao phủ BHYT đạt 91,2%.',
      [
        [21.4, 'coverage', ['BHTN'], 'labour_force'],
        [91.2, 'coverage', ['BHYT'], 'population'],
      ],
    ],
    [
      'one against the other',
      'Tỷ lệ tham gia BHXH tự nguyện mới đạt 2,1% còn tỷ lệ bao phủ BHYT đã là 90,4%.',
      [
        [2.1, 'coverage', ['BHXH_TN'], 'labour_force'],
        [90.4, 'coverage', ['BHYT'], 'population'],
      ],
    ],
    // look-alikes: the fund stands behind its own rate
    [
      'nouns behind their rates',
      'Toàn tỉnh có 36% lao động tham gia BHXH và 93% người dân tham gia BHYT.',
      [
        [36, 'coverage', ['BHXH'], 'labour_force'],
        [93, 'coverage', ['BHYT'], 'population'],
      ],
    ],
    [
      'a rate with its fund behind it',
      'Đến nay mới 1,9% lao động có BHXH tự nguyện và tỷ lệ này tăng rất chậm.',
      [[1.9, 'coverage', ['BHXH_TN'], 'labour_force']],
    ],
    [
      'counts that are joined',
      'Huyện có 4.120 người tham gia BHXH tự nguyện và tỷ lệ bao phủ BHYT đạt 91,2%.',
      [
        [4120, 'participants', ['BHXH_TN'], null],
        [91.2, 'coverage', ['BHYT'], 'population'],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text, FIELDS)).toEqual(rows);
  });
});
