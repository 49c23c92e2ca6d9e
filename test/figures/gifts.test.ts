import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('books and cards that are given away', () => {
  it.each<[string, (string | null)[][]]>([
    [
      'Tỉnh dành 21 tỷ đồng để miễn phí BHYT cho 12.000 học sinh.',
      [
        ['subsidy', 'VND'],
        ['subsidy', 'person'],
      ],
    ],
    [
      'Ngân sách hỗ trợ 100% mức đóng BHYT cho 2.300 người cao tuổi.',
      [
        ['subsidy', 'percent'],
        ['subsidy', 'person'],
      ],
    ],
    ['Có 2.900 người khó khăn được tặng sổ BHXH, thẻ BHYT.', [['subsidy', 'person']]],
    ['Tỉnh chi 21 tỷ đồng để trả trợ cấp BHXH.', [['expenditure', 'VND']]],
    ['Toàn tỉnh có 2.900 người được cấp thẻ BHYT.', [['cards', 'person']]],
    ['BHXH tỉnh chi trả trợ cấp một lần cho 412 trường hợp.', [['claims', 'case']]],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept', 'unit'])).toEqual(want);
  });
});
