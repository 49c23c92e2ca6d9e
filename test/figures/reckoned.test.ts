import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('amounts that are reckoned with', () => {
  it.each([
    [
      'are what they were',
      'Người dân tham gia BHYT hộ gia đình đóng theo mức lương cơ sở 1.380.000 đồng. Người thứ nhất đóng 1.380.000 x 4,5% = 62.100 đồng/tháng.',
      [
        ['1.380.000 đồng', 'wage_base', 'VND'],
        ['1.380.000', 'wage_base', 'VND'],
        ['4,5%', 'contribution', 'percent'],
        ['62.100 đồng/tháng', 'contribution', 'VND_per_month'],
      ],
    ],
    [
      'a plain amount',
      'Lương cơ sở là 1.380.000 đồng. Người thứ nhất đóng BHYT 62.100 đồng/tháng.',
      [
        ['1.380.000 đồng', 'wage_base', 'VND'],
        ['62.100 đồng/tháng', 'contribution', 'VND_per_month'],
      ],
    ],
    [
      'dearer by',
      'Mức đóng BHYT hộ gia đình là 62.100 đồng/tháng, tăng 9.300 đồng.',
      [
        ['62.100 đồng/tháng', 'contribution', 'VND_per_month'],
        ['9.300 đồng', 'contribution', 'VND'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'unit'])).toEqual(want);
  });
});

describe('a rate told again in money', () => {
  it.each([
    [
      'past the wage in brackets that it is of',
      'Mức đóng BHYT của hộ gia đình bằng 4,5% lương cơ sở (1,49 triệu đồng), tương đương 804.600 đồng/năm.',
      [
        ['4,5%', 'contribution'],
        ['1,49 triệu đồng', 'wage_base'],
        ['804.600 đồng/năm', 'contribution'],
      ],
    ],
    [
      'right behind it',
      'Người tham gia BHXH tự nguyện được Nhà nước hỗ trợ 10% mức đóng, tức 33.000 đồng.',
      [
        ['10%', 'subsidy'],
        ['33.000 đồng', 'subsidy'],
      ],
    ],
    [
      'not behind an amount of another',
      'Sau khi được ngân sách hỗ trợ 30%, học sinh chỉ còn đóng BHYT 47.250 đồng/tháng, tương đương 567.000 đồng/năm.',
      [
        ['30%', 'subsidy'],
        ['47.250 đồng/tháng', 'contribution'],
        ['567.000 đồng/năm', 'contribution'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});

describe('rates of all funds', () => {
  it.each([
    [
      'a whole and its parts',
      'Doanh nghiệp đóng 21%, gồm 17% cho BHXH, 3% cho BHYT và 1% cho BHTN. Người lao động góp 10,5%.',
      [
        ['21%', ['BHXH', 'BHYT', 'BHTN'], 'contribution'],
        ['17%', ['BHXH'], 'contribution'],
        ['3%', ['BHYT'], 'contribution'],
        ['1%', ['BHTN'], 'contribution'],
        ['10,5%', ['BHXH', 'BHYT', 'BHTN'], 'contribution'],
      ],
    ],
    ['a rate of one fund', 'Doanh nghiệp đóng 17% vào BHXH.', [['17%', ['BHXH'], 'contribution']]],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'scheme', 'concept'])).toEqual(want);
  });
});

describe('parts of a coverage', () => {
  it.each([
    [
      'by scheme',
      'Độ bao phủ BHXH đạt 41,2% lực lượng lao động. Riêng bắt buộc chiếm 36,9%, tự nguyện 4,3%.',
      [
        ['41,2%', 'coverage', 'level', 'labour_force'],
        ['36,9%', 'coverage', 'level', 'labour_force'],
        ['4,3%', 'coverage', 'level', 'labour_force'],
      ],
    ],
    [
      'no coverage',
      'Toàn tỉnh thu 640 tỷ đồng tiền BHXH, trong đó BHXH tự nguyện chiếm 4,3%.',
      [
        ['640 tỷ đồng', 'revenue', 'level', null],
        ['4,3%', 'revenue', 'share', 'total'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure', 'base'])).toEqual(want);
  });
});
