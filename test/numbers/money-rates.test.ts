import { describe, expect, it } from 'vitest';
import { numbersIn } from './read.js';

describe('rates of money', () => {
  it.each([
    ['450.000 đồng/tháng', 450_000, 'VND_per_month'],
    ['450.000 đồng/người/tháng', 450_000, 'VND_per_month'],
    ['450.000 đồng /tháng', 450_000, 'VND_per_month'],
    ['450.000 đồng mỗi tháng', 450_000, 'VND_per_month'],
    ['5,4 triệu đồng/tháng', 5_400_000, 'VND_per_month'],
    ['7,6 triệu/tháng', 7_600_000, 'VND_per_month'],
    ['62 triệu/năm', 62_000_000, 'VND_per_year'],
    ['884.520 đồng/người/năm', 884_520, 'VND_per_year'],
    ['580.000 đồng/thẻ/năm', 580_000, 'VND_per_year'],
    ['42.100 đồng/lượt', 42_100, 'VND'],
    ['300 nghìn/lần', 300_000, 'VND'],
    ['2,4 triệu/lọ', 2_400_000, 'VND'],
    ['1,2 tỷ đồng/đơn vị', 1.2e9, 'VND'],
  ])('%s', (quote, value, unit) => {
    expect(numbersIn(`Mức này là ${quote}.`)).toMatchObject([{ quote, value, unit }]);
  });

  it('gives both ends of a step the rate that is printed last', () => {
    expect(numbersIn('Tăng từ 510.000 đồng lên 580.000 đồng/tháng.')).toMatchObject([
      { value: 510_000, unit: 'VND_per_month', shared: true },
      { value: 580_000, unit: 'VND_per_month', shared: false },
    ]);
  });

  it('gives a step in millions the coin and the rate that are printed last', () => {
    expect(numbersIn('Lương tăng từ 1,15 triệu lên 1,25 triệu đồng/tháng.')).toMatchObject([
      { value: 1_150_000, unit: 'VND_per_month' },
      { value: 1_250_000, unit: 'VND_per_month' },
    ]);
    expect(numbersIn('Từ 1-7 lên 1,25 triệu đồng/tháng.').filter((n) => n.unit !== null)).toHaveLength(1);
  });

  it('reads a tenth of a magnitude as it is spoken', () => {
    expect(numbersIn('Xã nợ 65 tỉ 7.')).toMatchObject([{ quote: '65 tỉ 7', value: 65.7e9 }]);
    expect(numbersIn('Xã nợ 65 tỉ 7 tháng.')[0]).toMatchObject({ value: 65e9 });
  });

  it('gives a range one rate', () => {
    expect(numbersIn('Mức đóng từ 330.000 đến 6.556.000 đồng/tháng.')).toMatchObject([
      { value: 330_000, upper: 6_556_000, unit: 'VND_per_month' },
    ]);
  });

  it.each([
    ['Đóng 200.000 đồng trong tháng.', '200.000 đồng'],
    ['Thu 5 tỷ đồng, tháng sau nhiều hơn.', '5 tỷ đồng'],
    ['Thu 5 tỷ đồng năm ngoái.', '5 tỷ đồng'],
  ])('no rate: %s', (text, quote) => {
    expect(numbersIn(text)).toMatchObject([{ quote, unit: 'VND' }]);
  });
});
