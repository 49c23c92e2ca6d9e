import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('months that are no debt', () => {
  it.each([
    ['"Tôi góp BHTN được 7 năm nên hưởng 7 tháng", anh Phúc nói.', [['7 tháng', 'benefit', 'actual']]],
    ['Anh Phúc hưởng trợ cấp thất nghiệp (TCTN) 8 tháng.', [['8 tháng', 'benefit', 'actual']]],
    [
      'Chị Nga được trợ cấp 4,2 triệu đồng/tháng trong 5 tháng theo chính sách BHTN.',
      [
        ['4,2 triệu đồng/tháng', 'benefit', 'actual'],
        ['5 tháng', 'benefit', 'actual'],
      ],
    ],
    [
      'Ngân sách huyện hỗ trợ 20% mức đóng BHYT, thời gian hỗ trợ là 9 tháng.',
      [
        ['20%', 'subsidy', 'policy'],
        ['9 tháng', 'subsidy', 'policy'],
      ],
    ],
    [
      'Mỗi người được hỗ trợ đóng BHXH tự nguyện không quá 10 năm (120 tháng).',
      [
        ['không quá 10 năm', 'subsidy', 'policy'],
        ['120 tháng', 'subsidy', 'policy'],
      ],
    ],
    [
      'Rút BHXH một lần, mỗi năm chỉ được 1,5 tháng lương cho thời gian trước 2014 và 2 tháng cho thời gian sau đó.',
      [
        ['1,5 tháng', 'benefit', 'policy'],
        ['2 tháng', 'benefit', 'policy'],
      ],
    ],
    [
      'Mỗi năm hai bên đóng vào quỹ hưu trí tương đương 2,6 tháng lương, còn rút một lần chỉ nhận lại 2 tháng.',
      [
        ['2,6 tháng', 'contribution', 'policy'],
        ['2 tháng', 'benefit', 'policy'],
      ],
    ],
    [
      'Tiền lương tháng đóng BHXH bắt buộc không quá 20 tháng lương tối thiểu.',
      [['không quá 20 tháng', 'wage_base', 'policy']],
    ],
  ])('are drawn, supported or paid: %s', (text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'status'])).toEqual(want);
  });

  it.each([
    'Công ty còn nợ 3 tháng lương của công nhân đang đóng BHXH.',
    'Công nhân được thưởng 2 tháng lương, BHXH đóng đủ.',
    'Lao động nữ nghỉ thai sản 6 tháng theo Luật BHXH.',
  ])('but not wages that are owed or given, nor leave: %s', (text) => {
    expect(figuresOf(text).filter((f) => f.unit === 'month')).toEqual([]);
  });
});
