import { describe, expect, test } from 'vitest';
import { body, read } from './build.js';

const mismatches = (sentence: string): string[] =>
  read(body(sentence))
    .filter((f) => f.kind === 'change_mismatch')
    .map((f) => f.note);

describe('the growth of a whole is made by that of its parts', () => {
  test.each([
    'Toàn tỉnh chi 2.140 tỷ đồng, tăng 9,4% so với cùng kỳ, trong đó chi BHXH 1.420 tỷ đồng, tăng 1,2%, chi BHYT 720 tỷ đồng, tăng 3,1%.',
    'Toàn tỉnh thu 2.140 tỷ đồng, tăng 2,5%. Trong đó, thu BHXH 1.420 tỷ đồng, giảm 6,1% so với cùng kỳ, thu BHYT 720 tỷ đồng, tăng 3,1%.',
  ])('and cannot be more than theirs: %s', (sentence) => {
    expect(mismatches(sentence)).toHaveLength(1);
  });

  test.each([
    [
      'it fits',
      'Toàn tỉnh chi 2.140 tỷ đồng, tăng 1,8% so với cùng kỳ, trong đó chi BHXH 1.420 tỷ đồng, tăng 1,2%, chi BHYT 720 tỷ đồng, tăng 3,1%.',
    ],
    [
      'a part without growth',
      'Toàn tỉnh chi 2.140 tỷ đồng, tăng 9,4% so với cùng kỳ, trong đó chi BHXH 1.420 tỷ đồng, tăng 1,2%, chi BHYT 720 tỷ đồng.',
    ],
    [
      'against other times',
      'Toàn tỉnh chi 2.140 tỷ đồng, tăng 9,4% so với cùng kỳ, trong đó chi BHXH 1.420 tỷ đồng, tăng 1,2% so với tháng trước, chi BHYT 720 tỷ đồng, tăng 3,1%.',
    ],
    [
      'parts that do not make the whole',
      'Toàn tỉnh chi 2.140 tỷ đồng, tăng 9,4% so với cùng kỳ, trong đó chi BHXH 1.120 tỷ đồng, tăng 1,2%, chi BHYT 720 tỷ đồng, tăng 3,1%.',
    ],
  ])('no mismatch: %s', (_, sentence) => {
    expect(mismatches(sentence)).toEqual([]);
  });
});
