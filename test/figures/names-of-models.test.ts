import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.js';

const quotesOf = (text: string): string[] => figuresOf(text).map((f) => f.quote);

describe('numbers in names', () => {
  it.each([
    'Phường vừa ra mắt mô hình “Tổ dân phố 100% hộ dân tham gia BHYT”.',
    'Hội Phụ nữ xã phát động phong trào "Chi hội 100% hội viên có thẻ BHYT".',
    'Xã trao bảng công nhận thôn kiểu mẫu 100% bao phủ BHYT.',
    'Tất cả 63 tỉnh, thành phố đã giao chỉ tiêu bao phủ BHYT.',
    'Cả 34 tỉnh, thành phố đã có kế hoạch phát triển BHXH tự nguyện.',
  ])('are no figures: %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it.each([
    ['Nhờ mô hình này, 98% hộ dân của thôn đã tham gia BHYT.', ['98%']],
    ['Toàn phường có 97,2% dân số tham gia BHYT nhờ mô hình “Tuyến phố an sinh”.', ['97,2%']],
    ['Ông nói: “Xã có 100% học sinh tham gia BHYT”.', ['100%']],
    ['Có 25/63 tỉnh, thành phố bội chi quỹ BHYT năm 2016.', ['25', '63 tỉnh, thành phố']],
  ])('or are: %s', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
