import { describe, expect, it } from 'vitest';
import { officialsOf } from './context.js';

const SIZE = 60_000;
const filled = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length));

// Quadratic work on texts of this size takes minutes; the bound is wide for slow machines.
describe('hostile texts take linear time', () => {
  it.each([
    ['head words', filled('BHXH tỉnh ')],
    ['heads in a chain', `${filled('HĐND, ')}UBND tỉnh`],
    ['parts without an agency', filled('Phòng Thu, ')],
    ['committees without an end', filled('Ban Chỉ đạo thực hiện ')],
    ['family names', filled('Nguyễn ')],
    ['a list of names', `các đồng chí ${filled('Lê Văn Tuấn, ')}Phó Giám đốc BHXH tỉnh`],
    ['titles', filled('Giám đốc, ')],
    ['given names', `Ông Lê Văn Tuấn, Giám đốc Sở Y tế. ${filled('ông Tuấn ')}`],
    ['an abbreviation', `Kiểm toán Nhà nước (KTNNX) ${filled('KTNNX ')}`],
    ['brackets', filled('(((')],
  ])('%s', (_, text) => {
    const start = performance.now();
    officialsOf(text, { place: 'Sơn La' });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
