import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const published = '2019-02-18';
const answer = 'Phát triển mới 1.300 người tham gia BHXH tự nguyện, đưa tỷ lệ bao phủ BHYT lên 91%.';

describe('answers in an interview', () => {
  it('tell the goals that the question asks for, in its time', () => {
    expect(rowsOf(`P.V: Mục tiêu cụ thể của năm nay?\n${answer}`, ['status', 'period'], { published })).toEqual([
      ['target', '2019-01-01/2019-12-31'],
      ['target', '2019-12-31'],
    ]);
  });

  it('tell what is, beside the goals', () => {
    const text = `P.V: Mục tiêu cụ thể của năm nay?\n${answer} Hiện chúng tôi có 74 đại lý thu.`;
    expect(rowsOf(text, ['status'], { published }).at(-1)).toEqual(['actual']);
    const first = 'P.V: Mục tiêu của năm nay ra sao?\nHiện chúng tôi có 74 đại lý thu BHXH.';
    expect(rowsOf(first, ['status'], { published })).toEqual([['actual']]);
  });

  it('tell what is where the question asks of no goal', () => {
    const text = 'P.V: Kết quả ra sao?\nĐã phát triển mới 1.300 người tham gia BHXH tự nguyện.';
    expect(rowsOf(text, ['status'], { published })).toEqual([['actual']]);
  });

  it('"P.V" names no ward', () => {
    const text = 'P.V: Thưa ông, kết quả ra sao?\nToàn tỉnh có 41.300 người tham gia BHXH.';
    expect(rowsOf(text, ['place'], { lead: 'BHXH tỉnh Hà Nam báo cáo.' })).toEqual([['Hà Nam']]);
  });
});
