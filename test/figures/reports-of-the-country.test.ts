import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const place = 'Đồng Nai';
const placesOf = (text: string) => rowsOf(text, ['place'], { place }).map(([p]) => p);

describe('what the agency of the country reports, in an article on a province', () => {
  it.each([
    [
      'with words that lead over to it, and what follows',
      'Toàn tỉnh có 420 đơn vị nợ BHXH. Liên quan vấn đề này, theo thống kê của BHXH Việt Nam, hết năm 2021 có 1,9 triệu lao động bị chậm đóng BHXH. Tổng số tiền chậm đóng là 9.800 tỷ đồng.',
      [place, 'VN', 'VN'],
    ],
    [
      'until the province is told of again',
      'Trước đó, số liệu của BHXH Việt Nam cho thấy có 1,1 triệu người rút BHXH một lần. Riêng BHXH tỉnh giải quyết cho 21.300 người.',
      ['VN', place],
    ],
    [
      'of the province where the sentence says so',
      'Cũng trong dịp này, theo thống kê của BHXH Việt Nam, toàn tỉnh có 61.000 người đóng BHXH tự nguyện. Có 420 đơn vị nợ BHXH.',
      [place, place],
    ],
    [
      'who are all over the country',
      'Chương trình sẽ tặng 30.000 thẻ BHYT cho người khó khăn trên phạm vi cả nước. Đợt này có 410 thẻ BHYT được trao tặng.',
      ['VN', place],
    ],
    [
      'and all over a district',
      'Đã trao 260 thẻ BHYT cho hộ nghèo trên địa bàn huyện Trảng Bom.',
      ['Đồng Nai/Trảng Bom'],
    ],
  ])('%s', (_, text, want) => {
    expect(placesOf(text)).toEqual(want);
  });
});
