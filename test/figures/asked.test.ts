import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const published = '2019-02-18';
const answer = 'Vận động mới 1.300 người tham gia BHXH tự nguyện, nâng độ bao phủ BHYT thành 91%.';

describe('answers in an interview', () => {
  it('tell the goals that the question asks for, in its time', () => {
    expect(
      rowsOf(`P.V: Năm nay đơn vị đặt ra những mục tiêu nào?\n${answer}`, ['status', 'period'], { published }),
    ).toEqual([
      ['target', '2019-01-01/2019-12-31'],
      ['target', '2019-12-31'],
    ]);
  });

  it('tell what is, beside the goals', () => {
    const text = `P.V: Năm nay đơn vị đặt ra những mục tiêu nào?\n${answer} Hiện đơn vị quản lý 74 đại lý thu.`;
    expect(rowsOf(text, ['status'], { published }).at(-1)).toEqual(['actual']);
    const first = 'P.V: Năm nay các chỉ tiêu ra sao?\nHiện đơn vị quản lý 74 đại lý thu BHXH.';
    expect(rowsOf(first, ['status'], { published })).toEqual([['actual']]);
  });

  it('tell what is where the question asks of no goal', () => {
    const text = 'P.V: Kết quả ra sao?\nĐã phát triển mới 1.300 người tham gia BHXH tự nguyện.';
    expect(rowsOf(text, ['status'], { published })).toEqual([['actual']]);
  });

  it('a congress counts its goals, then tells them', () => {
    const announced = 'Hội nghị vừa thông qua 12 mục tiêu nhiệm kỳ 2020-2025.';
    expect(rowsOf(`${announced} Cụ thể, độ bao phủ BHYT đạt 98%.`, ['status', 'period'])).toEqual([
      ['target', '2025-12-31'],
    ]);
    const counted = 'Hội nghị vừa thông qua báo cáo của 12 chi bộ về chỉ tiêu.';
    expect(rowsOf(`${counted} Cụ thể, độ bao phủ BHYT đạt 98%.`, ['status'])).toEqual([['actual']]);
  });

  it('"P.V" names no ward', () => {
    const text = 'P.V: Thưa ông, kết quả ra sao?\nToàn tỉnh có 41.300 người tham gia BHXH.';
    expect(rowsOf(text, ['place'], { lead: 'BHXH tỉnh Hà Nam báo cáo.' })).toEqual([['Hà Nam']]);
  });
});
