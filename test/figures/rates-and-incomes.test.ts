import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('the rate of a pension', () => {
  it.each([
    ['Ông Lâm hưởng mức lương hưu với tỷ lệ 37,5%.', 'benefit'],
    ['Người lao động hưởng lương hưu với tỷ lệ 45%.', 'benefit'],
    ['Chừng 41% người già được hưởng lương hưu.', 'beneficiaries'],
  ])('%s', (text, concept) => expect(rowsOf(text, ['concept'])).toEqual([[concept]]));
});

describe('the income of a poor household', () => {
  const given = { lead: 'Nhiều người dân tham gia BHXH tự nguyện.' };
  it.each<[string, string, (string | string[])[][]]>([
    [
      'is a wage that voluntary contributions are reckoned from',
      'Mức hỗ trợ dựa trên chuẩn hộ nghèo khu vực nông thôn hiện là 1,4 triệu đồng/tháng.',
      [['1,4 triệu đồng/tháng', 'wage_base', ['BHXH_TN']]],
    ],
    [
      'also where it is raised',
      'Nghị định nâng chuẩn nghèo của khu vực nông thôn lên 2 triệu đồng/người/tháng.',
      [['2 triệu đồng/người/tháng', 'wage_base', ['BHXH_TN']]],
    ],
    [
      'but a rate of it in money is what is paid in',
      'Mức đóng 22% hằng tháng trên chuẩn nghèo là 308.000 đồng.',
      [
        ['22%', 'contribution', ['BHXH_TN']],
        ['308.000 đồng', 'contribution', ['BHXH_TN']],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'scheme'], given)).toEqual(want);
  });
});

describe('rates of benefits', () => {
  it.each<[string, string, (string | null)[][]]>([
    ['how far they go', 'Người bệnh được hưởng BHYT lên đến 95%.', [['95%', 'benefit', 'cost']]],
    [
      'with the years that they ask for',
      'Muốn đạt tỷ lệ 70% phải có đủ 28 năm đóng BHXH.',
      [['70%', 'benefit', 'wage']],
    ],
    [
      'behind a rate that is paid in',
      'Vì mức đóng BHXH chỉ có 12% nên lao động chỉ được hưởng lương hưu bằng 30% tiền lương.',
      [
        ['12%', 'contribution', 'wage'],
        ['30%', 'benefit', 'wage'],
      ],
    ],
    [
      'but not how many take part',
      'Xã phấn đấu đạt tỷ lệ 95% dân số tham gia BHYT.',
      [['95%', 'coverage', 'population']],
    ],
    ['nor how many draw one', 'Có 41% người cao tuổi đang hưởng lương hưu.', [['41%', 'beneficiaries', 'other']]],
    [
      'and a rate in the same clause is still paid in',
      'Mức đóng BHYT bằng 4,5% lương cơ sở.',
      [['4,5%', 'contribution', 'wage']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'base'])).toEqual(want);
  });
});

describe('parts of what the sentence before told', () => {
  it('are of its place', () => {
    const text =
      'Theo BHXH An Giang, có 21.400 người ở An Giang được nhận lương hưu. Trong đó, có 3.200 người nhận qua tài khoản.';
    expect(rowsOf(text, ['value', 'place'], { place: 'Hà Nam' })).toEqual([
      [21_400, 'An Giang'],
      [3_200, 'An Giang'],
    ]);
  });
  it('unless they name their own, or are no parts', () => {
    const text =
      'Có 21.400 người ở An Giang nhận lương hưu. Trong đó, riêng Châu Đốc có 1.800 người. Cả tỉnh có 41.000 người hưởng lương hưu.';
    expect(rowsOf(text, ['value', 'place'], { place: 'Hà Nam' })).toEqual([
      [21_400, 'An Giang'],
      [1_800, 'An Giang/Châu Đốc'],
      [41_000, 'Hà Nam'],
    ]);
  });
  it('are of its funds', () => {
    const text =
      'Đến cuối năm 2014, số dư đầu tư của các quỹ BHXH, BHYT, BHTN là 310.000 tỷ đồng. Trong số này, tiền mua trái phiếu Chính phủ là 42.000 tỷ đồng; cho ngân sách vay 230.000 tỷ đồng.';
    expect(rowsOf(text, ['scheme']).map(([s]) => s!.length)).toEqual([3, 3, 3]);
  });
});
