import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('where a company has its seat', () => {
  const placeOf = (text: string) => rowsOf(text, ['place'], { place: 'Quảng Nam' }).at(-1);
  it.each([
    'Công ty TNHH May Sao Mai có vốn đầu tư nước ngoài, thành lập năm 2011, có trụ sở tại Khu công nghiệp Điện Nam, huyện Thăng Bình. Công ty TNHH May Sao Mai nợ BHXH 7,5 tỷ đồng.',
    'Công ty CP Gạch Phú Sơn, trụ sở chính đặt tại xã Bình Nam, huyện Thăng Bình, đã dừng lò. Công ty CP Gạch Phú Sơn nợ BHXH 7,5 tỷ đồng.',
    'Công ty CP Gạch Phú Sơn hoạt động từ năm 2009, đóng ở huyện Thăng Bình. Nay Công ty CP Gạch Phú Sơn nợ BHXH 7,5 tỷ đồng.',
  ])('%s', (text) => {
    expect(placeOf(text)).toEqual(['Quảng Nam/Thăng Bình']);
  });

  it.each([
    'Công ty CP Gạch Phú Sơn mua lại Công ty CP Gốm Sông Trà, trụ sở tại huyện Thăng Bình. Nay Công ty CP Gạch Phú Sơn nợ BHXH 7,5 tỷ đồng.',
    'Công ty CP Gạch Phú Sơn bán hàng khắp nơi, có đại lý lớn là ông T. ở huyện Thăng Bình. Nay Công ty CP Gạch Phú Sơn nợ BHXH 7,5 tỷ đồng.',
  ])('but not another: %s', (text) => {
    expect(placeOf(text)).toEqual(['Quảng Nam']);
  });
});
