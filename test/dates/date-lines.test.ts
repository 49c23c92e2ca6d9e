import { describe, expect, it } from 'vitest';
import { read } from './dates-of.js';

describe('the line that dates an article', () => {
  it.each([
    ['Xã ra quân\n\n07:30 06/03/2021\nNgày 5/3, xã họp.', '2021-03-06'],
    ['Xã ra quân\n(06-03-2021) - Chiều 5-3, xã họp.', '2021-03-06'],
    ['Xã ra quân\nCà Mau, 6/3/2021 - Xã đã thu đủ.', '2021-03-06'],
    ['Xã ra quân\n(Nguồn: huyện, đăng ngày 6/3/2021)\nXã họp.', '2021-03-06'],
    [' date 2021-03-06 Xã ra quân\nXã họp.', '2021-03-06'],
    [' date 2021-03 Xã ra quân\nXã họp.', '2021-03'],
  ])('%j', (text, published) => {
    expect(read(text).published).toBe(published);
  });

  it.each([
    'Xã ra quân\nẢnh chụp ngày 12/3/2020\nXã họp.',
    'Xã ra quân\nNgày 12/3/2020, xã họp bàn việc thu trong toàn địa bàn.',
    'Xã ra quân\n(Số liệu tính đến 12/3/2020)\nXã họp.',
    ' date 2021-03 Nợ kéo dài từ tháng 6-2011. Đến hết tháng 7/2011, nợ 2 tỷ; đến 30/9/2011, nợ 3 tỷ.',
  ])('is not %j', (text) => {
    expect(read(text).published).toBeNull();
  });
});
