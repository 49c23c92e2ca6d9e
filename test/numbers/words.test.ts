import { describe, expect, it } from 'vitest';
import { numbersIn, valuesIn } from './read.js';

describe('numbers in words', () => {
  it.each([
    ['Đơn vị nợ chín tháng.', 'chín tháng', 9],
    ['Đoàn đến mười lăm xã.', 'mười lăm xã', 15],
    ['Có năm mươi người.', 'năm mươi người', 50],
    ['Có ba mươi hai hộ.', 'ba mươi hai hộ', 32],
    ['Có bảy mươi lăm hộ.', 'bảy mươi lăm hộ', 75],
    ['Ngân hàng có ba chi nhánh.', 'ba chi nhánh', 3],
    ['Xã có hai nghìn người.', 'hai nghìn người', 2000],
    ['Xã có một trăm người.', 'một trăm người', 100],
    ['Xã có hai trăm linh năm hộ.', 'hai trăm linh năm hộ', 205],
    ['Tỉnh có bảy trăm hai mươi nghìn người.', 'bảy trăm hai mươi nghìn người', 720_000],
    ['Quỹ có ba trăm mười lăm tỷ đồng.', 'ba trăm mười lăm tỷ đồng', 315e9],
    [
      'Thiệt hại là một trăm mười hai triệu ba trăm linh tám nghìn sáu trăm đồng.',
      'một trăm mười hai triệu ba trăm linh tám nghìn sáu trăm đồng',
      112_308_600,
    ],
    ['Có bốn mươi mốt hộ.', 'bốn mươi mốt hộ', 41],
    ['Công ty nợ hai mươi triệu năm trăm nghìn đồng.', 'hai mươi triệu năm trăm nghìn đồng', 20_500_000],
    [
      'Công ty nợ sáu trăm hai mươi mốt triệu năm trăm ba mươi nghìn tám trăm linh hai đồng.',
      'sáu trăm hai mươi mốt triệu năm trăm ba mươi nghìn tám trăm linh hai đồng',
      621_530_802,
    ],
    ['Công ty nợ hai tỷ bốn trăm triệu đồng.', 'hai tỷ bốn trăm triệu đồng', 2.4e9],
    ['Chùa đã một trăm năm tuổi.', 'một trăm năm', 100],
  ])('%s', (text, quote, value) => {
    expect(valuesIn(text)).toEqual([[quote, value]]);
    expect(numbersIn(text)[0]!.form).toBe('words');
  });

  it.each([
    ['Có một nửa số hộ.', 'một nửa', 50],
    ['Có phân nửa số hộ.', 'phân nửa', 50],
    ['Có hai phần ba số hộ.', 'hai phần ba', 66.67],
    ['Có ba phần tư số hộ.', 'ba phần tư', 75],
    ['Có một phần năm số hộ.', 'một phần năm', 20],
    ['Có hơn một nửa số hộ.', 'hơn một nửa', 50],
  ])('a fraction is a percentage: %s', (text, quote, value) => {
    expect(numbersIn(text)).toMatchObject([{ quote, value, unit: 'percent', form: 'fraction' }]);
  });

  it.each([
    ['Mức đóng là 2 triệu rưỡi đồng.', 2_500_000],
    ['Số thu là 3 tỷ rưỡi đồng.', 3_500_000_000],
    ['Số thu là 1 tỷ 200 triệu đồng.', 1_200_000_000],
    ['Số chi là 3.200 tỷ 450 triệu đồng.', 3_200_450_000_000],
    ['Cả tỉnh có 48 nghìn 215 lao động.', 48_215],
  ])('compounds are one number: %s', (text, value) => {
    expect(valuesIn(text).map(([, v]) => v)).toEqual([value]);
  });

  it('a range is no part of a compound', () => {
    expect(valuesIn('Thu 12 triệu 7-9 đồng.').every(([, value]) => value !== 12_000_007)).toBe(true);
  });

  it('keeps numbers apart that a mark parts', () => {
    expect(valuesIn('Thu 1 tỷ đồng, 200 triệu đồng là lãi.').map(([, v]) => v)).toEqual([1e9, 2e8]);
  });

  it.each(['Cả năm tỉnh chi vượt dự toán.', 'Mỗi năm đơn vị mở ba đợt ra quân.', 'Trong năm huyện thu đạt kế hoạch.'])(
    'năm is the year: %s',
    (text) => {
      expect(numbersIn(text).some((n) => n.quote.startsWith('năm'))).toBe(false);
    },
  );

  it('năm is five in front of what is counted', () => {
    expect(valuesIn('Đoàn đến năm huyện.')).toEqual([['năm huyện', 5]]);
  });

  it.each([
    'Có hai ba người.',
    'Có vài trăm hộ.',
    'Có hàng chục người.',
    'Có mấy nghìn người.',
    'Nợ nhiều tháng.',
    'Chị đi năm lần bảy lượt.',
    'Chi nhánh ở Mười Hai Tầng.',
  ])('vague or no number: %s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it('needs a unit: "một" and "năm" alone say nothing', () => {
    expect(numbersIn('Một bước tiến của năm học, bốn phương tám hướng.').filter((n) => !n.foreign)).toEqual([]);
  });
});
