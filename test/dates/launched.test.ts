import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

describe('a conference that sets the work of a year going', () => {
  it.each([
    ['Ngày 9/1, hội nghị triển khai nhiệm vụ BHXH năm 2031 khai mạc. Năm 2030, thu tăng.', '2031-01-09'],
    ['Ngày 22/12, tại hội nghị triển khai công tác BHXH, BHYT năm 2031, bà Yêu nói.', '2030-12-22'],
    ['Ngày 9/1, BHXH tỉnh triển khai chi trả theo nghị định năm 2031.', null],
  ])('%s', (text, value) => {
    expect(datesOf(text)[0]![1]).toBe(value);
  });
});
