import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('"phát triển đối tượng tham gia"', () => {
  it.each([
    [
      'BHXH tỉnh giao chỉ tiêu phát triển đối tượng tham gia BHXH tự nguyện 690 người, BHYT hộ gia đình 7.400 người.',
      [
        ['690 người', 'new_participants'],
        ['7.400 người', 'new_participants'],
      ],
    ],
    ['Xã đã phát triển mới người tham gia BHYT hộ gia đình 320 người.', [['320 người', 'new_participants']]],
    [
      'Công tác phát triển đối tượng tham gia BHXH tự nguyện có nhiều tiến bộ, toàn huyện có 4.300 người.',
      [['4.300 người', 'participants']],
    ],
    ['Số người tham gia BHXH tự nguyện là 4.300 người.', [['4.300 người', 'participants']]],
  ])('%s', (text, rows) => expect(rowsOf(text, ['quote', 'concept'])).toEqual(rows));
});
