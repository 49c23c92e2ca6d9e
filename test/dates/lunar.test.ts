import { describe, expect, it } from 'vitest';
import { datesOf, read } from './dates-of.js';

const in2024 = { published: '2024-01-20' };

describe('times of the lunar calendar have no value', () => {
  it.each([
    ['Quầy trả lương hưu mở đến ngày 23 tháng chạp.', 'ngày 23 tháng chạp'],
    ['Xã họp mặt vào mùng 8 tháng giêng năm Giáp Thìn.', '8 tháng giêng'],
    ['Hội nghỉ lễ ngày 10/3 âm lịch.', 'ngày 10/3'],
    ['Hội nghỉ lễ ngày 10/3 (âm lịch).', 'ngày 10/3'],
    ['Bà con tặng thẻ BHYT vào ngày 15 tháng 7 năm Quý Mão.', 'ngày 15 tháng 7'],
    ['Quầy đóng từ ngày 25 tháng chạp đến 5 tháng giêng.', 'từ ngày 25 tháng chạp đến 5 tháng giêng'],
  ])('%s', (text, quote) => {
    expect(datesOf(text, in2024).map(([q, value]) => [q!.toLowerCase(), value])).toEqual([[quote, null]]);
  });

  it('finds no impossible day in a month that has it', () => {
    expect(read('Giỗ tổ của làng là ngày 30/2 âm lịch.', in2024).dates).toMatchObject([
      { value: null, impossible: false },
    ]);
    expect(read('Đoàn họp ngày 30/2.', in2024).dates).toMatchObject([{ value: null, impossible: true }]);
  });
});

describe('times of our calendar keep theirs', () => {
  it.each([
    ['Ngày 10/3, âm thanh của loa phường đổi khác.', 'Ngày 10/3', '2024-03-10'],
    ['Ngày 15 tháng 7 năm 2023, xã họp.', 'Ngày 15 tháng 7 năm 2023', '2023-07-15'],
    ['Hết tháng tư, xã có 310 thẻ.', 'Hết tháng tư', '2024-04-30'],
  ])('%s', (text, quote, value) => {
    expect(datesOf(text, in2024)).toEqual([[quote, value]]);
  });
});
