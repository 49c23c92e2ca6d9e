import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('wholes that name no fund', () => {
  it('are of the funds whose parts add up to them, and so is what follows them', () => {
    const text =
      'Ở chiều ngược lại, số chi là 1.745 tỷ đồng, tăng 12%, gồm quỹ bảo hiểm xã hội 1.068 tỷ đồng, quỹ bảo hiểm thất nghiệp 46 tỷ đồng và 631 tỷ đồng khám chữa bệnh bảo hiểm y tế.';
    const all = ['BHXH', 'BHYT', 'BHTN'];
    expect(rowsOf(text, ['quote', 'scheme'])).toEqual([
      ['1.745 tỷ đồng', all],
      ['12%', all],
      ['1.068 tỷ đồng', ['BHXH']],
      ['46 tỷ đồng', ['BHTN']],
      ['631 tỷ đồng', ['BHYT']],
    ]);
  });

  it.each([
    [
      'parts that do not add up',
      'Số chi là 1.745 tỷ đồng, gồm quỹ BHXH 1.068 tỷ đồng và quỹ BHTN 46 tỷ đồng.',
      ['BHXH'],
    ],
    ['a fund of its own', 'Nợ BHYT là 18 tỷ đồng, gồm 11 tỷ đồng nợ BHXH cũ và 7 tỷ đồng nợ BHTN cũ.', ['BHYT']],
  ])('are left alone: %s', (_, text, scheme) => {
    expect(rowsOf(text, ['scheme'])[0]).toEqual([scheme]);
  });

  it.each([
    ['Tổng cộng 433.800 người tham gia.', ['BHXH']],
    ['Tổng cộng 433.900 người tham gia.', ['BHXH_TN']], // not their sum
  ])('both forms together are social insurance: %s', (total, scheme) => {
    const text = `BHXH bắt buộc: 402.100 người, BHXH tự nguyện: 31.700 người. ${total}`;
    expect(rowsOf(text, ['scheme']).at(-1)).toEqual([scheme]);
  });
});
