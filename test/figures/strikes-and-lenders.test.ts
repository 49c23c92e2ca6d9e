import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('trouble at a debtor', () => {
  it.each([
    ['strikes', 'Công ty nợ BHXH nên đã xảy ra 9 vụ công nhân nghỉ việc tập thể.'],
    ['stoppages', 'Do nợ BHXH, tại công ty đã có 3 cuộc ngừng việc, đình công.'],
    [
      'a long list of what others are owed',
      'Công ty nợ BHXH. Công ty còn nợ ngân hàng, nợ tiền xây xưởng, tiền suất ăn, tiền thuê mặt bằng và hạ tầng lên đến 9 tỷ đồng.',
    ],
  ])('%s', (_, text) => {
    expect(figuresOf(text)).toEqual([]);
  });
  it.each([
    ['lawsuits', 'BHXH tỉnh đã khởi kiện 9 vụ nợ BHXH.', 9],
    ['insurance behind a bank', 'Công ty nợ ngân hàng và nợ BHXH 9 tỷ đồng.', 9e9],
  ])('but not %s', (_, text, value) => {
    expect(rowsOf(text, ['value'])).toEqual([[value]]);
  });
});

describe('who is found out not to be paid for', () => {
  it.each([
    [
      'by an inspection',
      'Qua thanh tra 310 đơn vị, đã phát hiện 520 lao động chưa đóng, đóng thiếu thời gian tham gia BHXH.',
      'violations',
    ],
    ['by the debt itself', 'Hiện có 310 đơn vị nợ BHXH của 520 lao động.', 'arrears_workers'],
  ])('%s', (_, text, concept) => {
    expect(rowsOf(text, ['concept', 'value'])).toContainEqual([concept, 520]);
  });
});
