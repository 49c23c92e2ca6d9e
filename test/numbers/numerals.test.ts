import { describe, expect, it } from 'vitest';
import { numbersIn, valuesIn } from './read.js';

describe('numerals in digits', () => {
  it.each([
    ['Toàn huyện có 63 hộ.', '63 hộ', 63],
    ['Toàn tỉnh có 318.406 người.', '318.406 người', 318_406],
    ['Cả nước có 91.204.377 người.', '91.204.377 người', 91_204_377],
    ['Số thu là 2.417,605 tỷ đồng.', '2.417,605 tỷ đồng', 2_417_605_000_000],
    ['Tỷ lệ là 17,55%.', '17,55%', 17.55],
    ['Tỷ lệ là 98 %.', '98 %', 98],
    ['Số chi là 20.350.000.000 đồng.', '20.350.000.000 đồng', 20_350_000_000],
    ['Gửi về 5triệu đồng.', '5triệu đồng', 5_000_000],
  ])('%s', (text, quote, value) => {
    expect(valuesIn(text)).toEqual([[quote, value]]);
    expect(numbersIn(text)[0]!.doubtful).toBe(false);
  });

  it.each([
    ['English groups', 'Số chi là 1,234,567 đồng.', '1,234,567 đồng', 1_234_567],
    ['English groups with decimals', 'Số chi là 1,234.5 tỷ đồng.', '1,234.5 tỷ đồng', 1_234_500_000_000],
    ['English decimals', 'Tỷ lệ là 12.5%.', '12.5%', 12.5],
    ['English decimals of money', 'Số thu là 3.2 tỷ đồng.', '3.2 tỷ đồng', 3_200_000_000],
    ['an English group of people', 'Toàn tỉnh có 41,280 người.', '41,280 người', 41_280],
    ['an English group of money', 'Mỗi em đóng 680,400 đồng.', '680,400 đồng', 680_400],
    ['an English group of cards', 'Xã đã cấp 3,120 thẻ.', '3,120 thẻ', 3120],
    ['a group broken by a space', 'Số thu là 1. 309,4 tỷ đồng.', '1. 309,4 tỷ đồng', 1_309_400_000_000],
    ['a broken group of books', 'Ngành tặng hơn 10. 600 sổ.', 'hơn 10. 600 sổ', 10_600],
    ['a broken group of people', 'Xã có 4. 120 người.', '4. 120 người', 4120],
  ])('repairs and doubts: %s', (_, text, quote, value) => {
    expect(valuesIn(text)).toEqual([[quote, value]]);
    expect(numbersIn(text)[0]!.doubtful).toBe(true);
  });

  it.each([
    ['millions of people', 'Cả nước có 13,247 triệu người.', '13,247 triệu người', 13_247_000],
    ['billions of money', 'Số nợ là 164,700 tỷ đồng.', '164,700 tỷ đồng', 164_700_000_000],
    ['a percentage', 'Tỷ lệ đạt 93,125%.', '93,125%', 93.125],
    ['times', 'Bình quân 2,125 lần.', '2,125 lần', 2.125],
    ['a mean', 'Mỗi hộ có 4,25 người.', '4,25 người', 4.25],
  ])('takes the comma of %s for decimals', (_, text, quote, value) => {
    expect(valuesIn(text)).toEqual([[quote, value]]);
    expect(numbersIn(text)[0]!.doubtful).toBe(false);
  });

  it('takes no full stop for a group mark', () => {
    expect(valuesIn('Cả xã vượt mức 98. 105 đơn vị đã nộp đủ.')).toEqual([['105 đơn vị', 105]]);
    expect(valuesIn('Tỷ lệ đạt 90,5%. 210 hộ đã nộp đủ.')).toEqual([
      ['90,5%', 90.5],
      ['210 hộ', 210],
    ]);
  });

  it.each([
    'Có 0123.456.789 người.',
    'Bản 1.2.3 người dùng.',
    'Có 12.34.567 người.',
    'Mã A12 người, B7 hộ.',
    'Tệp x_12 hộ.',
  ])('no number of people: %s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it('leaves trailing marks to the sentence', () => {
    expect(valuesIn('Đạt 17,55%, thu 7.205.')).toEqual([['17,55%', 17.55]]);
    expect(numbersIn('Đạt 17,55%, thu 7.205.')[1]!.quote).toBe('7.205');
  });

  it('reads no digits inside dates', () => {
    expect(valuesIn('Đến ngày 30/9/2023, có 12 hộ.')).toEqual([['12 hộ', 12]]);
    expect(valuesIn('Năm 2023, 30 hộ tham gia.')).toEqual([['30 hộ', 30]]);
  });
});
