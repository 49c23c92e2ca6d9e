import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

type Row = [measure: string, value: number];
const rows = (text: string) => rowsOf(text, ['measure', 'value']);

describe('changes that no plain verb tells', () => {
  it.each<[string, Row[]]>([
    // signs
    [
      'Số tiền nợ BHXH là 98 tỷ đồng (+6,1% so với cùng kỳ).',
      [
        ['level', 98e9],
        ['change', 6.1],
      ],
    ],
    [
      'Nợ BHXH 30 tỷ đồng (-2,1%), nợ BHYT 4 tỷ đồng (+0,4%).',
      [
        ['level', 30e9],
        ['change', -2.1],
        ['level', 4e9],
        ['change', 0.4],
      ],
    ],
    // what a policy costs more, and what of it each one pays
    [
      'Tổng kinh phí tăng thêm trong 6 tháng cuối năm 2023 khoảng 9.410 tỷ đồng, trong đó ngân sách bảo đảm 2.090 tỷ đồng, quỹ BHXH 7.320 tỷ đồng.',
      [
        ['change', 9410e9],
        ['change', 2090e9],
        ['change', 7320e9],
      ],
    ],
    [
      'Tổng kinh phí chi lương hưu trong năm 2023 khoảng 9.410 tỷ đồng, trong đó ngân sách bảo đảm 2.090 tỷ đồng.',
      [
        ['level', 9410e9],
        ['level', 2090e9],
      ],
    ],
    // the other side stands between verb and number
    [
      'Số nợ BHXH đến hết tháng 6 là 98 tỷ đồng, hơn cùng kỳ năm trước 7,3 tỷ đồng.',
      [
        ['level', 98e9],
        ['change', 7.3e9],
      ],
    ],
    [
      'Nợ BHXH là 98 tỷ đồng, kém cùng kỳ 4,1%, bằng 2,7% số phải thu.',
      [
        ['level', 98e9],
        ['change', -4.1],
        ['share', 2.7],
      ],
    ],
    ['Số đơn vị nợ BHXH nhiều hơn tháng trước 14 đơn vị.', [['change', 14]]],
    ['Số thu BHXH cao hơn cùng kỳ năm trước 12,4 tỷ đồng.', [['change', 12.4e9]]],
    ['So với cùng kỳ năm 2018, số thu BHXH nhiều hơn 12,4 tỷ đồng.', [['change', 12.4e9]]],
    // verbs of the press
    [
      'Chi KCB BHYT 412 tỷ đồng, đội thêm 14,2% hay 51 tỷ đồng.',
      [
        ['level', 412e9],
        ['change', 14.2],
        ['change', 51e9],
      ],
    ],
    [
      'Nợ BHXH còn 98 tỷ đồng, bớt được 12 tỷ đồng so với đầu năm.',
      [
        ['level', 98e9],
        ['change', -12e9],
      ],
    ],
    [
      'Nợ BHXH lên 98 tỷ đồng, thêm 12 tỷ đồng chỉ sau một quý.',
      [
        ['level', 98e9],
        ['change', 12e9],
      ],
    ],
    // a change, then the plan
    [
      'Thu BHXH 98 tỷ đồng, so với cùng kỳ tăng 8,1%, so với kế hoạch đạt 48,2%.',
      [
        ['level', 98e9],
        ['change', 8.1],
        ['completion', 48.2],
      ],
    ],
  ])('%s', (text, want) => {
    expect(rows(text)).toEqual(want);
  });

  it.each<[string, Row[]]>([
    ['Số nợ BHXH giảm so với cùng kỳ còn 1,2% số phải thu.', [['share', 1.2]]],
    ['Số thu BHXH tăng so với năm 2014 đạt 512 tỷ đồng.', [['level', 512e9]]],
    ['Thêm 28 doanh nghiệp nợ BHXH được khoanh nợ.', [['level', 28]]],
    ['Hội đã vận động thêm 120 người tham gia BHXH tự nguyện.', [['level', 120]]],
  ])('levels beside a comparison: %s', (text, want) => {
    expect(rows(text)).toEqual(want);
  });

  it('the day of the other side is not the day of the figure', () => {
    const text = 'So với thời điểm cuối năm 2018, nợ BHXH tăng 4,2 tỷ đồng.';
    expect(rowsOf(text, ['measure', 'period'])).toEqual([['change', null]]);
  });
});

describe('a count against one time and then another', () => {
  it.each([
    [
      'So với quý I năm ngoái, số người có thẻ BHYT tăng 1,7 triệu người. Nhưng so với cuối năm ngoái thì giảm 0,9 triệu, còn 52,6 triệu người.',
      [
        ['1,7 triệu người', 1.7e6, 'change'],
        ['0,9 triệu', -0.9e6, 'change'],
        ['52,6 triệu người', 52.6e6, 'level'],
      ],
    ],
    [
      'Số người tham gia BHXH tự nguyện giảm 310 người. Tuy nhiên, so với đầu năm thì tăng 4.120 người.',
      [
        ['310 người', -310, 'change'],
        ['4.120 người', 4120, 'change'],
      ],
    ],
    [
      'Trung tâm giải quyết 2.140 hồ sơ BHTN (tăng so với 7 tháng đầu năm 2018 là 160 hồ sơ).',
      [
        ['2.140 hồ sơ', 2140, 'level'],
        ['160 hồ sơ', 160, 'change'],
      ],
    ],
    [
      'Trung tâm giải quyết 2.140 hồ sơ BHTN (7 tháng đầu năm 2018 là 160 hồ sơ).',
      [
        ['2.140 hồ sơ', 2140, 'level'],
        ['160 hồ sơ', 160, 'level'],
      ],
    ],
    [
      'Số người tham gia BHXH tự nguyện giảm 310 người. Nhà máy chế biến tăng 4.120 tấn.',
      [['310 người', -310, 'change']],
    ],
  ])('is of the same: %s', (text, want) => {
    expect(rowsOf(text, ['quote', 'value', 'measure'])).toEqual(want);
  });
});
