import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('what one member of a list leaves to the next', () => {
  it.each<[string, string[][]]>([
    [
      'Mức lương cơ sở tăng từ 900.000 đồng lên 1.000.000 đồng thì mệnh giá thẻ BHYT cũng tăng.',
      [['wage_base'], ['wage_base']],
    ],
    ['Lương cơ sở là 900.000 đồng, mức đóng BHYT là 40.500 đồng.', [['wage_base'], ['contribution']]],
  ])('old and new value: %s', (text, want) => {
    expect(rowsOf(text, ['concept'])).toEqual(want);
  });

  it.each<[string, (string | null)[][]]>([
    [
      'BHXH tự nguyện có 2.310 người tham gia, đạt 104,2% kế hoạch năm; tham gia BHYT: 81.400 người, đạt 100%.',
      [
        ['participants', 'level', null],
        ['participants', 'completion', 'plan'],
        ['participants', 'level', null],
        ['participants', 'completion', 'plan'],
      ],
    ],
    [
      'BHXH tự nguyện có 2.310 người tham gia, đạt 104,2% kế hoạch năm; tham gia BHYT: 81.400 người, đạt 91,3% dân số.',
      [
        ['participants', 'level', null],
        ['participants', 'completion', 'plan'],
        ['participants', 'level', null],
        ['coverage', 'level', 'population'],
      ],
    ],
    ['Tỷ lệ tham gia BHXH, BHYT đạt trên 97% kế hoạch.', [['participants', 'completion', 'plan']]],
    [
      'Có 13.340 người tham gia BHXH; so với chỉ tiêu giao (12.310 người) đạt 108%, vượt 1.030 người.',
      [
        ['participants', 'level', null],
        ['participants', 'level', null],
        ['participants', 'completion', 'plan'],
        ['participants', 'gap', null],
      ],
    ],
    ['Phương án 1 là tăng mức đóng BHYT thêm 0,2%.', [['contribution', 'change', 'wage']]],
    [
      'Từ năm sau, mức đóng BHYT sẽ tăng 0,2% so với hiện nay, từ 4,5% lên 4,7%.',
      [
        ['contribution', 'change', 'wage'],
        ['contribution', 'level', 'wage'],
        ['contribution', 'level', 'wage'],
      ],
    ],
    ['Do lương cơ sở tăng, mức đóng BHYT tăng 7,2% so với năm trước.', [['contribution', 'change', 'previous_period']]],
    ['Mức đóng BHYT là 4,5% tiền lương.', [['contribution', 'level', 'wage']]],
  ])('plan or coverage, change or level: %s', (text, want) => {
    expect(rowsOf(text, ['concept', 'measure', 'base'])).toEqual(want);
  });

  it.each<[string, (string | number)[][]]>([
    [
      'Còn 210 em chưa tham gia BHYT, trong đó tiểu học là 64; THCS là 101 và THPT là 45 em.',
      [
        ['uninsured', 210],
        ['uninsured', 64],
        ['uninsured', 101],
        ['uninsured', 45],
      ],
    ],
    ['Còn 210 em chưa tham gia BHYT, học kỳ sau khối lớp 9 là 64; cả trường có 3 dãy nhà.', [['uninsured', 210]]],
  ])('the unit of a list: %s', (text, want) => {
    expect(rowsOf(text, ['concept', 'value'])).toEqual(want);
  });

  it.each<[string, string[]]>([
    ['BHYT học sinh\nToàn tỉnh có tổng số 41.200 học sinh, sinh viên.', ['eligible']],
    ['BHYT học sinh\nToàn tỉnh có 41.200 học sinh, sinh viên tham gia BHYT.', ['participants']],
    ['Toàn huyện có 2.140 người nghèo được cấp thẻ BHYT.', ['cards']],
    ['Cấp thẻ BHYT cho 2.140 người thuộc hộ nghèo.', ['cards']],
    ['Có 100% hộ nghèo được cấp thẻ BHYT.', ['coverage']],
    ['Tạm dừng đóng vào quỹ hưu trí BHXH cho 14 đơn vị với 350 lao động.', ['other', 'other']],
    ['Doanh nghiệp đóng 17% và người lao động đóng 8% vào quỹ BHXH.', ['contribution', 'contribution']],
    ['Số người nghèo được quỹ BHYT chi từ ngân sách nhà nước 7,6 tỷ đồng.', ['expenditure']],
    ['Thu lãi chậm đóng BHXH 2,1 tỷ đồng.', ['revenue']],
  ])('persons by what was done for them: %s', (text, want) => {
    expect(rowsOf(text, ['concept']).flat()).toEqual(want);
  });
});

describe('schemes that no word next to the number names', () => {
  it.each<[string, string[][]]>([
    // what is collected and owed is of all the funds that the article names
    [
      'Tham gia BHXH có 4.100 người.\nTham gia BHYT có 61.000 người.\nSố thu đạt 120 tỷ đồng.',
      [['BHXH'], ['BHYT'], ['BHXH', 'BHYT']],
    ],
    ['Tham gia BHYT có 61.000 người.\nSố thu đạt 120 tỷ đồng.', [['BHYT'], ['BHYT']]],
    ['Thu BHXH, BHTN bắt buộc đạt 84 tỷ đồng.', [['BHXH_BB', 'BHTN']]],
    ['Tổng thu các loại hình bảo hiểm bắt buộc là 84 tỷ đồng, gồm BHXH, BHYT, BHTN.', [['BHXH', 'BHYT', 'BHTN']]],
    ['Có 1.200 học sinh tham gia BHYT, đạt 99,1%.', [['BHYT_HSSV'], ['BHYT_HSSV']]],
    ['Phát hiện sai lệch, gồm: 120 lượt khám trùng ngày tại trạm y tế của BHXH.', [['BHYT']]],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['scheme']).flat()).toEqual(want);
  });
});

describe('money in a list', () => {
  it('may be printed without "đồng"', () => {
    const text =
      'Số thu BHXH bắt buộc là 7,2 tỷ đồng, BHTN 412 triệu đồng, BHXH tự nguyện 185 triệu và BHYT 2,3 tỷ đồng.';
    expect(rowsOf(text, ['quote', 'concept', 'unit']).slice(2)).toEqual([
      ['185 triệu', 'revenue', 'VND'],
      ['2,3 tỷ đồng', 'revenue', 'VND'],
    ]);
  });
  it('is none where people are counted', () => {
    const text = 'Số thu là 7,2 tỷ đồng. Có 1,2 triệu người tham gia BHXH, BHYT 4,1 triệu.';
    expect(rowsOf(text, ['unit']).at(-1)).toEqual(['person']);
  });
});
