import { describe, expect, test } from 'vitest';
import { kinds, read } from './build.js';

const body = (sentence: string): string =>
  `Hội nghị tổng kết\n\nSáng qua, hội nghị diễn ra tại hội trường lớn.\n\n${sentence}\n`;

describe('totals and their parts', () => {
  test('parts that make the total', () => {
    const text = body(
      'Toàn huyện có 12.480 người tham gia BHXH, trong đó 9.310 người tham gia bắt buộc và 3.170 người tham gia tự nguyện.',
    );
    expect(read(text)).toEqual([
      { kind: 'sum_ok', quotes: ['12.480 người', '9.310 người', '3.170 người'], note: '9.310 + 3.170 = 12.480' },
    ]);
  });

  test('two digits transposed in one part', () => {
    const text = body(
      'Toàn huyện có 12.480 người tham gia BHXH, trong đó 9.310 người tham gia bắt buộc và 3.710 người tham gia tự nguyện.',
    );
    expect(kinds(text)).toEqual(['sum_mismatch']);
  });

  test('the two kinds of social insurance make the whole, whatever the slip', () => {
    const text = body(
      'Toàn huyện có 12.480 người tham gia BHXH, trong đó 9.310 người bắt buộc và 2.055 người tự nguyện.',
    );
    const figures = [
      { quote: '12.480' },
      { quote: '9.310', scheme: ['BHXH_BB'] as const },
      { quote: '2.055', scheme: ['BHXH_TN'] as const },
    ];
    expect(kinds(text, figures)).toEqual(['sum_mismatch']);
  });

  test.each([
    ['13.605', ['sum_mismatch']],
    ['12.480', ['sum_ok']],
  ])('nor does it matter that the list goes on with other funds: %s', (whole, want) => {
    const text = body(
      `Toàn huyện có ${whole} người tham gia BHXH, trong đó 9.310 người bắt buộc; 3.170 người tự nguyện; BHTN 8.644 người.`,
    );
    const figures = [
      { quote: whole },
      { quote: '9.310', scheme: ['BHXH_BB'] as const },
      { quote: '3.170', scheme: ['BHXH_TN'] as const },
      { quote: '8.644', scheme: ['BHTN'] as const },
    ];
    expect(kinds(text, figures)).toEqual(want);
  });

  test.each([
    ['examples', 'Quỹ chi 640 tỷ đồng, trong đó chủ yếu là chi thuốc 310 tỷ đồng và giường bệnh 120 tỷ đồng.'],
    ['an open list', 'Có 9.400 người được hỗ trợ, trong đó 2.100 người nghèo, 3.050 người cao tuổi…'],
    ['groups that overlap', 'Có 1.000 người được tặng thẻ, trong đó 780 người là nữ và 640 người dân tộc thiểu số.'],
    ['rounded parts', 'Tổng thu 905 tỷ đồng, gồm thu BHXH hơn 600 tỷ đồng và thu BHYT gần 310 tỷ đồng.'],
    [
      'money rounded to the last place',
      'Tổng chi 1.204,6 tỷ đồng, bao gồm 802,3 tỷ đồng lương hưu và 402,2 tỷ đồng chế độ khác.',
    ],
  ])('no mismatch: %s', (_, sentence) => {
    expect(kinds(body(sentence))).not.toContain('sum_mismatch');
  });

  test.each([
    'Toàn huyện có 11.760 người hưởng, trong đó qua tài khoản là 2.310 người và bằng tiền mặt là 8.450 người.',
    'Thành phố có hơn 9.500 người hưởng, trong đó lĩnh qua thẻ ATM 2.310 người, lĩnh bằng tiền mặt 8.450 người.',
    'Bệnh viện đón gần 64.000 lượt người khám, trong đó ngoại trú 58.210 lượt, nội trú 9.340 lượt.',
  ])('two kinds leave no third: %s', (sentence) => {
    expect(kinds(body(sentence))).toEqual(['sum_mismatch']);
  });

  test.each([
    'Thành phố có hơn 10.000 người hưởng, trong đó lĩnh qua thẻ ATM 2.310 người, lĩnh bằng tiền mặt 8.450 người.',
    'Toàn huyện có hơn 10.000 người hưởng, trong đó lĩnh qua thẻ ATM 2.310 người, ở vùng xa 7.230 người.',
    'Toàn huyện có 13.990 người hưởng, trong đó qua tài khoản 2.310 người, qua bưu điện 8.450 người.',
  ])('two parts that may leave a third: %s', (sentence) => {
    expect(kinds(body(sentence))).not.toContain('sum_mismatch');
  });

  test('the whole list is promised: gồm', () => {
    const sentence = 'Tổng chi 1.204,6 tỷ đồng, bao gồm 802,3 tỷ đồng lương hưu và 352,2 tỷ đồng chế độ khác.';
    expect(kinds(body(sentence))).toEqual(['sum_mismatch']);
  });

  test('parts in the parenthesis and in the next sentence', () => {
    expect(kinds(body('Huyện có 5.220 hộ tham gia (nông dân 3.150 hộ, tiểu thương 2.070 hộ).'))).toEqual(['sum_ok']);
    expect(kinds(body('Tỉnh cấp 8.431 thẻ trong tháng. Trong đó cấp mới 5.120 thẻ, cấp lại 3.311 thẻ.'))).toEqual([
      'sum_ok',
    ]);
  });

  test('done and left make the whole', () => {
    expect(kinds(body('Trường có 1.846 em thuộc diện tham gia; 1.790 em đã có thẻ, còn 56 em chưa tham gia.'))).toEqual(
      ['sum_ok'],
    );
  });
});

describe('totals that stand apart from their parts', () => {
  const debt = { unit: 'VND', concept: 'arrears' } as const;

  test('companies of a list', () => {
    const text = body(
      'Ba công ty nợ tổng cộng 41,3 tỷ đồng. Công ty An Lộc nợ 20,6 tỷ đồng. Công ty Bình Phát nợ 12,5 tỷ đồng. Công ty Cẩm Tú nợ 8,2 tỷ đồng.',
    );
    const figures = [
      { quote: '41,3', ...debt },
      ...[
        ['20,6', 'An Lộc'],
        ['12,5', 'Bình Phát'],
        ['8,2', 'Cẩm Tú'],
      ].map(([quote, organisation]) => ({ quote: quote!, ...debt, organisation: organisation! })),
    ];
    expect(kinds(text, figures)).toContain('sum_ok');
  });

  test('a headline that adds two figures of the body', () => {
    const text =
      'Hai tỉnh nợ hơn 740 tỷ đồng\n\nHội nghị diễn ra sáng qua.\n\nHai tỉnh nợ nhiều nhất, lần lượt là 412,3 tỷ đồng và 331,8 tỷ đồng.\n';
    expect(
      kinds(text, [
        { quote: '740', ...debt },
        { quote: '412,3', ...debt },
        { quote: '331,8', ...debt },
      ]),
    ).toEqual(['sum_ok']);
  });

  test('a list that is already full', () => {
    const text = body(
      'Các quỹ bị nợ 912,4 tỷ đồng. Số nợ đến từ các khoản BHXH 655,3 tỷ đồng; BHYT 257,1 tỷ đồng và cuối cùng là nợ lãi 88,6 tỷ đồng.',
    );
    const figures = ['912,4', '655,3', '257,1', '88,6'].map((quote) => ({ quote, ...debt }));
    expect(kinds(text, figures).sort()).toEqual(['sum_mismatch', 'sum_ok']);
  });
});

describe('percentages that complete each other', () => {
  test('support of two budgets, and the rest', () => {
    expect(kinds(body('Ngân sách trung ương hỗ trợ 60%, tỉnh hỗ trợ 40%.'))).toEqual(['sum_ok']);
    expect(kinds(body('Nhà nước hỗ trợ 70% mức đóng, 30% còn lại người dân tự đóng.'))).toEqual(['sum_ok']);
  });

  test('two rates of support that complete nothing', () => {
    expect(kinds(body('Hộ nghèo được hỗ trợ 70%, hộ cận nghèo được hỗ trợ 25%.'))).toEqual([]);
  });
});
