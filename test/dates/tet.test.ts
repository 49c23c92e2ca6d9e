import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

describe('the year of a Tết', () => {
  it.each([
    ['Quà Xuân Bính Ngọ 2026 đến tay người nghèo.', [['2026', '2026']]],
    ['Quà Tết Nguyên đán 2026 đến tay người nghèo.', [['2026', '2026']]],
    ['Mã hồ sơ 2026 đã trả.', []],
  ])('is a date: %s', (text, want) => expect(datesOf(text)).toEqual(want));

  it.each([
    ['Ngày 11/12, BHXH tỉnh tặng quà Tết Nguyên đán Giáp Thìn.', '2023-12-11'],
    ['Ngày 26/1, BHXH tỉnh tặng quà xuân Giáp Thìn.', '2024-01-26'],
    ['Ngày 26/1, BHXH tỉnh tặng quà xuân Kỷ Hợi.', '2019-01-26'],
    ['Ngày 26/8, BHXH tỉnh kể lại chuyện xuân Giáp Thìn.', null],
    ['Ngày 26/1, BHXH tỉnh so quà xuân Giáp Thìn với xuân Quý Mão.', null],
    ['Ngày 26/1, chị Xuân Giáp mua thẻ BHYT.', null],
  ])('tells the year of a day near it: %s', (text, value) => expect(datesOf(text)[0]![1]).toBe(value));
});
