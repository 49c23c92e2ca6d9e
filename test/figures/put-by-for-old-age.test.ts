import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('what a package of insurance costs', () => {
  it('is what is paid in', () => {
    const text = 'Chị để dành đủ tham gia gói BHXH tự nguyện thấp nhất là 264.000 đồng/tháng.';
    expect(rowsOf(text, ['concept'], { title: 'Lương hưu từ heo đất' })).toEqual([['contribution']]);
  });
});

describe('money of a family that saves for a pension', () => {
  const lead = 'Chị Lụa tham gia BHXH tự nguyện đã ba năm. BHXH tự nguyện là của để dành, chị nói về BHXH tự nguyện.';
  const title = 'Của để dành từ BHXH tự nguyện';

  it.each([
    'Chồng chị làm phụ hồ xa nhà, mỗi tháng gửi về cho vợ 4 triệu đồng.',
    'Mỗi ngày bán rau, chị dành ra 30.000 đồng bỏ vào heo đất.',
    'Các con biếu ông bà 2 triệu đồng mỗi dịp Tết.',
  ])('is no figure when it is sent home: %s', (text) => expect(figuresOf(text, { title, lead })).toEqual([]));

  it('is a figure when it is sent to be paid in', () => {
    const text = 'Mỗi tháng anh gửi về cho mẹ 500.000 đồng để đóng BHXH tự nguyện.';
    expect(rowsOf(text, ['concept'], { title, lead })).toEqual([['contribution']]);
  });

  it('is of voluntary insurance when it is paid in', () => {
    expect(rowsOf('Chị đã trích 900.000 đồng đóng bảo hiểm.', ['concept', 'scheme'], { title, lead })).toEqual([
      ['contribution', ['BHXH_TN']],
    ]);
  });

  it('is of all funds where firms pay it', () => {
    const [paid] = figuresOf('Công ty gửi về cơ quan BHXH 4 tỷ đồng tiền đóng bảo hiểm.');
    expect(paid).toMatchObject({ value: 4e9 });
  });
});
