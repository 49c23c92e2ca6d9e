import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

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
    [
      'Chị em quyên góp được 21 triệu đồng mua 42 thẻ BHYT.',
      [
        ['subsidy', 'VND'],
        ['cards', 'card'],
      ],
    ],
    [
      'BHXH tỉnh trao 110 thẻ BHYT (trị giá khoảng 71 triệu đồng), hỗ trợ 40 triệu đồng tiền mặt cho các hộ bị lũ.',
      [
        ['cards', 'card'],
        ['subsidy', 'VND'],
      ],
    ],
    [
      'Tỉnh vận động hỗ trợ mua thẻ BHYT cho 3.100 người, đạt 58% trên tổng số người không còn thẻ.',
      [
        ['subsidy', 'person'],
        ['subsidy', 'percent'],
      ],
    ],
    ['Chị em quyên góp được 21 triệu đồng, trao 12 thẻ BHYT và 30 suất quà.', [['cards', 'card']]],
    ['Toàn tỉnh có 2.900 người được cấp thẻ BHYT.', [['cards', 'person']]],
    ['BHXH tỉnh chi trả trợ cấp một lần cho 412 trường hợp.', [['claims', 'case']]],
    [
      'BHXH tỉnh đã trao tặng 640 thẻ BHYT cho hộ khó khăn. Tổng trị giá chương trình hơn 410 triệu đồng.',
      [
        ['cards', 'card'],
        ['subsidy', 'VND'],
      ],
    ],
    [
      'Quý I, BHXH tỉnh cấp 640 thẻ BHYT. Tổng kinh phí chi khám chữa bệnh là 41 tỷ đồng.',
      [
        ['cards', 'card'],
        ['expenditure', 'VND'],
      ],
    ],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept', 'unit'])).toEqual(want);
  });
});

describe('what gifts are worth that were told before', () => {
  it.each([
    ['Huyện trao tặng 45 thẻ BHYT hộ gia đình. Tổng số tiền là 38 triệu đồng.', ['BHYT_HGD']],
    ['Ngành tặng 30 sổ BHXH tự nguyện và 52 thẻ BHYT. Tổng trị giá 90 triệu đồng.', ['BHXH_TN', 'BHYT']],
    ['Ngành tặng 610 thẻ BHYT. Tổng trị giá 320 triệu đồng, trong đó 250 thẻ cho học sinh.', ['BHYT']],
  ])('is of their schemes: %s', (text, scheme) =>
    expect(figuresOf(text).find((f) => f.unit === 'VND')).toMatchObject({ concept: 'subsidy', scheme }),
  );
});

describe('what is to be given yet', () => {
  it.each([
    ['Dự kiến, chương trình sẽ tặng 940 sổ BHXH, 2.310 thẻ BHYT cho hộ nghèo.', ['target', 'target']],
    ['Trong đợt này, có 481 thẻ BHYT sẽ được trao cho hộ nghèo.', ['target']],
    [
      '1.200 thẻ BHYT sẽ dành tặng cho hộ nghèo ở Mường Khến (700 thẻ), Cao Phong (500 thẻ).',
      ['target', 'target', 'target'],
    ],
    ['Ngân hàng đã trao tặng 210 thẻ BHYT, và sẽ tiếp tục đồng hành.', ['actual']],
    ['Hội đã trao 90 thẻ BHYT cho người nghèo; hai bên sẽ trao đổi thêm.', ['actual']],
  ])('is a goal: %s', (text, statuses) => {
    expect(figuresOf(text).map(({ status }) => status)).toEqual(statuses);
  });
});
