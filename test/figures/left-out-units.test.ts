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

  it('people behind what they draw are no money', () => {
    const text =
      'Có 4.120 người hưởng lương hưu từ 1 đến 2 triệu đồng/tháng; hơn 31.000 lương hưu từ 3 đến 4 triệu đồng.';
    expect(rowsOf(text, ['unit'])[2]).toEqual(['person']);
  });

  it('wages and rents of one who speaks are no people', () => {
    const text = 'Anh Nam rút BHXH một lần. Lương mỗi tháng 9,3 triệu mà tiền nhà đã 2,4 triệu, anh nói.';
    expect(figuresOf(text).filter((f) => f.unit === 'person')).toEqual([]);
  });
});
