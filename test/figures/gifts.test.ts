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
    ['Huyện có gần 14 tỷ đồng mua thẻ BHYT cho hộ cận nghèo.', [['subsidy', 'VND']]],
    ['Sở Tài chính cấp 31 tỷ đồng, gồm tiền hỗ trợ đóng BHYT.', [['subsidy', 'VND']]],
    [
      'Có 6.300 cụ nghèo được mua thẻ BHYT với số tiền 4,2 tỷ đồng; trẻ nhỏ 2.100 cháu, kinh phí 1,3 tỷ đồng.',
      [
        ['cards', 'person'],
        ['subsidy', 'VND'],
        ['cards', 'person'],
        ['subsidy', 'VND'],
      ],
    ],
    [
      'Quý II, BHXH tỉnh chi chế độ ốm đau 2,4 tỷ đồng, kinh phí 1,3 tỷ đồng cho thai sản.',
      [
        ['expenditure', 'VND'],
        ['expenditure', 'VND'],
      ],
    ],
    ['Người dân bỏ ra 14 tỷ đồng mua thẻ BHYT cho cả nhà.', [['revenue', 'VND']]],
    ['Có 2.900 người khó khăn được tặng sổ BHXH, thẻ BHYT.', [['subsidy', 'person']]],
    ['Tỉnh chi 21 tỷ đồng để trả trợ cấp BHXH.', [['expenditure', 'VND']]],
    ['Toàn tỉnh có 2.900 người được cấp thẻ BHYT.', [['cards', 'person']]],
    ['BHXH tỉnh chi trả trợ cấp một lần cho 412 trường hợp.', [['claims', 'case']]],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept', 'unit'])).toEqual(want);
  });
});
