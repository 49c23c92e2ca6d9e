import { expect, it } from 'vitest';
import { places } from './plays.js';

it('an article does not play in one of the provinces that are told as examples of many', () => {
  const text =
    'Nhiều tỉnh sắp dùng hết quỹ\n\nTheo BHXH Việt Nam, nhiều tỉnh đã chi hết 80% quỹ KCB BHYT cả năm của tỉnh.\n\nMột số tỉnh đã chi hết 85% quỹ cả năm của tỉnh như Phú Yên, Sơn La. Dự kiến 41 tỉnh bội chi, gồm Hà Nam, Phú Yên, Bắc Kạn. BHXH Việt Nam và Bộ Y tế sẽ kiểm tra.';
  expect(places(text)).toEqual(['VN']);
  const own = 'BHXH tỉnh cho biết nhiều địa phương của tỉnh đã thu đủ. Kết quả của tỉnh: 310 tỷ đồng.';
  expect(places(`Thu BHXH tăng\n\n${own}`)).toEqual(['null']);
});
