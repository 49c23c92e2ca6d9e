import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('units that are left out', () => {
  it.each([
    ['Nợ BHXH: 14.512 triệu, tăng 512 triệu so với đầu năm.', ['VND', 'VND']],
    ['Số đơn vị nợ BHXH giảm từ 1.320 xuống 1.180.', ['organisation', 'organisation']],
    ['Số người nợ BHXH tăng từ 1.320 lên 1.480.', ['person', 'person']],
  ])('are those of the head: %s', (text, units) => {
    expect(rowsOf(text, ['unit']).flat()).toEqual(units);
  });

  it('wages and rents of one who speaks are no people', () => {
    const text = 'Anh Nam rút BHXH một lần. Lương mỗi tháng 9,3 triệu mà tiền nhà đã 2,4 triệu, anh nói.';
    expect(figuresOf(text).filter((f) => f.unit === 'person')).toEqual([]);
  });
});
