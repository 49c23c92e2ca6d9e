import { describe, expect, it } from 'vitest';
import { numbersIn, valuesIn } from './read.js';

const valuesOf = (text: string) => numbersIn(text).filter((n) => n.unit !== null);

describe('ranges', () => {
  it.each([
    ['Tăng 2-3%.', '2-3%', 2, 3],
    ['Giá thuốc giảm từ 10 -15%.', 'từ 10 -15%', 10, 15],
    ['Chi phí tăng từ 5-7% một năm.', 'từ 5-7%', 5, 7],
    ['Đạt 90 – 92%.', '90 – 92%', 90, 92],
    ['Nợ từ 3 đến 6 tháng.', 'từ 3 đến 6 tháng', 3, 6],
    ['Có em được cấp 2-4 thẻ.', '2-4 thẻ', 2, 4],
    ['Có từ 5 tới 7 hộ.', 'từ 5 tới 7 hộ', 5, 7],
    ['Mỗi xã có 20 – 30 hộ.', '20 – 30 hộ', 20, 30],
    ['Mức phạt từ 5,6 triệu đến 7 triệu đồng.', 'từ 5,6 triệu đến 7 triệu đồng', 5.6e6, 7e6],
    ['Mức phạt từ 5,6 đến 7 triệu đồng.', 'từ 5,6 đến 7 triệu đồng', 5.6e6, 7e6],
    ['Cả vùng có 12 - 15 nghìn người.', '12 - 15 nghìn người', 12_000, 15_000],
    ['Đạt 5 đến 10 phần trăm.', '5 đến 10 phần trăm', 5, 10],
    ['Nợ từ 300 triệu đồng đến hơn 2 tỷ đồng.', 'từ 300 triệu đồng đến hơn 2 tỷ đồng', 3e8, 2e9],
    ['Phạt từ 20 triệu đồng đến gần 75 triệu đồng.', 'từ 20 triệu đồng đến gần 75 triệu đồng', 2e7, 7.5e7],
    ['Nợ từ 12 tháng đến trên 60 tháng.', 'từ 12 tháng đến trên 60 tháng', 12, 60],
  ])('%s', (text, quote, value, upper) => {
    expect(valuesOf(text)).toMatchObject([{ quote, value, upper }]);
  });

  it.each([
    ['Tăng từ 4,5% lên 4,8%.', [4.5, 4.8]],
    ['Giảm từ 3,2% xuống 2,9%.', [3.2, 2.9]],
    ['Tăng từ 1.204 người lên 1.850 người.', [1204, 1850]],
    ['Tăng từ 30% đến 50%.', [30, 50]],
    ['Tăng từ 30% đến hơn 50%.', [30, 50]],
    ['Tăng từ 12 tỷ đồng lên hơn 20 tỷ đồng.', [12e9, 20e9]],
    ['Mức 0,3 hay 0,5%.', [0.3, 0.5]],
    ['Mức 70%, 60%, 50%.', [70, 60, 50]],
    ['Mức 70, 60 và 50%.', [70, 60, 50]],
  ])('old and new, or alternatives, are numbers of their own: %s', (text, values) => {
    expect(valuesOf(text).map((n) => n.value)).toEqual(values);
    expect(valuesOf(text).every((n) => n.upper === null)).toBe(true);
  });

  it('marks a unit that was taken from the neighbour', () => {
    expect(numbersIn('Mức 0,3 hay 0,5%.').map((n) => n.shared)).toEqual([true, false]);
  });

  it('does not run downwards', () => {
    expect(numbersIn('Còn 10 - 5 hộ.').every((n) => n.upper === null)).toBe(true);
  });
});

describe('part and whole', () => {
  it.each([
    ['Có 12/48 cơ sở.', ['12', '48 cơ sở'], [12, 48]],
    ['Có 13/28 xã.', ['13', '28 xã'], [13, 28]],
    ['Đã nộp 6,8/32,2 tỷ đồng.', ['6,8', '32,2 tỷ đồng'], [6.8e9, 32.2e9]],
    ['Đã trả 10.200 sổ/12.000 sổ.', ['10.200 sổ', '12.000 sổ'], [10_200, 12_000]],
    ['Đã nộp 6,8 tỷ đồng / 32,2 tỷ đồng.', ['6,8 tỷ đồng', '32,2 tỷ đồng'], [6.8e9, 32.2e9]],
  ])('%s', (text, quotes, values) => {
    const found = numbersIn(text);
    expect(found.map((n) => n.quote)).toEqual(quotes);
    expect(found.map((n) => n.value)).toEqual(values);
    expect(found.map((n) => n.slash)).toEqual(['part', 'whole']);
    expect(found[0]!.unit).toBe(found[1]!.unit);
  });

  it('two rates, or the larger one first, are none', () => {
    expect(numbersIn('Đóng 4,5%/6%.').map((n) => n.slash)).toEqual([null, null]);
    expect(numbersIn('Có 48 xã/12 xã.').map((n) => n.slash)).toEqual([null, null]);
  });

  it.each([
    'Ngày 13/8 có 5 hộ.',
    'Đến 30/9/2023 có 5 hộ.',
    'Từ ngày 20 đến 30/6 có 5 hộ.',
    'Giai đoạn 2019-2023 có 5 hộ.',
  ])('a date is neither slash nor range: %s', (text) => {
    expect(valuesIn(text)).toEqual([['5 hộ', 5]]);
  });
});

it('takes the time behind the last for both ends', () => {
  expect(numbersIn('Lương hưu từ 2,4 triệu đồng đến dưới 2,7 triệu đồng/tháng.')).toMatchObject([
    { value: 2_400_000, upper: 2_700_000, unit: 'VND_per_month' },
  ]);
  expect(numbersIn('Từ 2,4 triệu đồng/tháng đến 2,7 triệu đồng.')).toHaveLength(2);
});

describe('a range told roughly', () => {
  it.each([
    ['Mỗi đợt hết khoảng từ 4 - 5 triệu đồng.', 'khoảng từ 4 - 5 triệu đồng', 'about'],
    ['Có chừng từ 20 đến 30 người.', 'chừng từ 20 đến 30 người', 'about'],
    ['Mỗi đợt hết từ 4 - 5 triệu đồng.', 'từ 4 - 5 triệu đồng', 'exact'],
    ['Trong khoảng thời gian từ 3 đến 6 tháng.', 'từ 3 đến 6 tháng', 'exact'],
  ])('%s', (text, quote, bound) => {
    expect(valuesOf(text)).toMatchObject([{ quote, bound }]);
  });
});
