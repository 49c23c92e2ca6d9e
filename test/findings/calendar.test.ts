import { describe, expect, test } from 'vitest';
import { kinds } from './build.js';

describe('the calendar', () => {
  test('a day that does not exist', () => {
    expect(kinds('Tin bảo hiểm\n\nTính đến ngày 31/9/2022, toàn huyện có nhiều người tham gia.\n')).toEqual([
      'impossible_date',
    ]);
  });

  test('a weekday that is not that of its day', () => {
    expect(kinds('Tin bảo hiểm\n\nThứ Hai, 10/4/2024\n\nHội nghị diễn ra tại tỉnh.\n')).toEqual(['contradiction']);
    expect(kinds('Tin bảo hiểm\n\nThứ Tư, 10/4/2024\n\nHội nghị diễn ra tại tỉnh.\n')).toEqual([]);
  });
});
