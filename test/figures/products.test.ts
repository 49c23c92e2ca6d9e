import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('products that are printed', () => {
  it.each([
    [
      'what comes out is of what stands before the first factor',
      'Chị Hòa đóng BHXH theo mức lương 7 triệu đồng thì tiền thai sản của chị là: 7 triệu đồng x 6 = 42 triệu đồng.',
      [
        ['7 triệu đồng', 'wage_base'],
        ['7 triệu đồng', 'wage_base'],
        ['42 triệu đồng', 'benefit'],
      ],
    ],
    [
      'the rates in them too',
      'Lương cơ sở là 1.800.000 đồng, ngân sách hỗ trợ 30% mức đóng BHYT. Mức đóng của một em trong cả năm là: 4,5% × 1.800.000 × 12 tháng = 972.000 đồng.',
      [
        ['1.800.000 đồng', 'wage_base'],
        ['30%', 'subsidy'],
        ['4,5%', 'contribution'],
        ['1.800.000', 'wage_base'],
        ['972.000 đồng', 'contribution'],
      ],
    ],
    [
      'what else is reckoned out is none of ours',
      'Mức hưởng thai sản tính theo lương. Quầy hàng bán 12 chai x 9.000 đồng = 108.000 đồng.',
      [],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});

describe('parts of a contribution', () => {
  it.each([
    [
      'who pays is not what the rate is of',
      'Mức đóng BHYT: người lao động đóng 1,5% + doanh nghiệp đóng 3%.',
      [
        ['1,5%', 'contribution', 'wage'],
        ['3%', 'contribution', 'wage'],
      ],
    ],
    [
      'a part of the whole',
      'Ngân sách hỗ trợ 40% mức đóng BHYT, còn lại 60% học sinh tự đóng.',
      [
        ['40%', 'subsidy', 'cost'],
        ['60%', 'contribution', 'cost'],
      ],
    ],
    [
      'of pupils and students together',
      'Trường hỗ trợ 20% mức đóng. Mức đóng BHYT của học sinh, sinh viên được tính bằng 4,5% mức lương cơ sở.',
      [
        ['20%', 'subsidy', 'cost'],
        ['4,5%', 'contribution', 'wage'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'base'])).toEqual(want);
  });
});
