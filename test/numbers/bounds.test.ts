import { describe, expect, it } from 'vitest';
import type { Bound } from '../../schemas/codes.js';
import { numbersIn } from './read.js';

describe('bounds', () => {
  it.each<[string, Bound]>([
    ['hơn 5.200 người', 'more_than'],
    ['trên 40 hộ', 'more_than'],
    ['vượt 300 người', 'more_than'],
    ['vượt mốc 300 người', 'more_than'],
    ['quá 50 hộ', 'more_than'],
    ['ít nhất 30 hộ', 'at_least'],
    ['tối thiểu 12 tháng', 'at_least'],
    ['không dưới 95%', 'at_least'],
    ['lớn hơn hoặc bằng 92%', 'at_least'],
    ['nhỏ hơn hoặc bằng 3%', 'at_most'],
    ['dưới 40 hộ', 'less_than'],
    ['chưa đến 30 hộ', 'less_than'],
    ['chưa tới 50%', 'less_than'],
    ['không đến 20 hộ', 'less_than'],
    ['chưa đầy 6 tháng', 'less_than'],
    ['gần 30.000 người', 'almost'],
    ['ngót 40 hộ', 'almost'],
    ['khoảng gần 60 hộ', 'almost'],
    ['xấp xỉ 50%', 'about'],
    ['khoảng 40 hộ', 'about'],
    ['ước 5 tỷ đồng', 'about'],
    ['ước khoảng 7 tỷ đồng', 'about'],
    ['tối đa 75%', 'at_most'],
    ['không quá 5 tỷ đồng', 'at_most'],
    ['không cao hơn 5 tỷ đồng', 'at_most'],
    ['không ít hơn 5 tỷ đồng', 'at_least'],
    ['từ 3 tháng trở lên', 'at_least'],
    ['từ 10 người trở xuống', 'at_most'],
  ])('%s', (quote, bound) => {
    const printed = quote.includes(' bằng ') ? quote.slice(quote.lastIndexOf(' ') + 1) : quote;
    expect(numbersIn(`Con số đó là: ${quote}.`)).toMatchObject([{ quote: printed, bound }]);
  });

  it.each<[string, Bound]>([
    ['Xã phấn đấu có 75% dân số trở lên tham gia BHYT.', 'at_least'],
    ['Có 40% số hộ dân trở lên mua thẻ.', 'at_least'],
    ['Có 90% học sinh từ lớp ba trở lên mua thẻ.', 'exact'],
    ['Có 90% người trình độ đại học trở lên mua thẻ.', 'exact'],
  ])('stand around what a percentage is of: %s', (text, bound) => expect(numbersIn(text)).toMatchObject([{ bound }]));

  it('takes the word next to the number of two', () => {
    expect(numbersIn('Có khoảng trên 55.000 người.')).toMatchObject([
      { quote: 'trên 55.000 người', bound: 'more_than' },
    ]);
  });

  it('keeps the number alone in the quote when a verb parts it from its bound', () => {
    expect(numbersIn('Mức tối đa bằng 75%.')).toMatchObject([{ quote: '75%', bound: 'at_most' }]);
    expect(numbersIn('Mức hỗ trợ tối đa tới 30%.')).toMatchObject([{ quote: 'tối đa tới 30%', bound: 'at_most' }]);
  });

  it('reads the highest or lowest of many as the value that it is', () => {
    expect(numbersIn('Người có mức cao nhất là 61 triệu đồng.')).toMatchObject([{ bound: 'exact' }]);
    expect(numbersIn('Huyện thấp nhất là 71%.')).toMatchObject([{ bound: 'exact' }]);
  });

  it('bounds a whole range', () => {
    expect(numbersIn('Tăng hơn 2-3%.')).toMatchObject([{ quote: 'hơn 2-3%', value: 2, upper: 3, bound: 'more_than' }]);
  });

  it.each([
    ['Tỷ lệ thấp hơn 1,6% so với mức chung.', '1,6%'],
    ['Tỷ lệ cao hơn 2% so với năm trước.', '2%'],
    ['Tốc độ nhanh hơn 3%.', '3%'],
    ['Tỷ lệ vượt 0,9% chỉ tiêu.', '0,9%'],
    ['Có trên địa bàn 40 xã.', '40 xã'],
    ['Hơn nữa 30 hộ đã nộp.', '30 hộ'],
    ['Gần đây 12 hộ đã nộp.', '12 hộ'],
    ['Số hộ lên tới 40 hộ.', '40 hộ'],
    ['Số hộ lên đến 50 hộ.', '50 hộ'],
    ['Số hộ đạt 60%.', '60%'],
    ['Số hộ dự kiến gần xã là 15 hộ.', '15 hộ'],
  ])('no bound: %s', (text, quote) => {
    expect(numbersIn(text)).toMatchObject([{ quote, bound: 'exact' }]);
  });
});
