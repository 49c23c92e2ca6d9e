import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('what a number counts whose unit stands before it', () => {
  it.each([
    ['Tính đến 30/6, số doanh nghiệp nợ BHXH là 1.310.', [['arrears_units', 'organisation']]],
    ['Nay số lượng đơn vị chậm đóng BHXH đã tăng lên đến gần 2.400.', [['arrears_units', 'organisation']]],
    ['Ở huyện, số người đóng BHXH tự nguyện lúc này là 8.210.', [['participants', 'person']]],
    ['Số doanh nghiệp nợ BHXH là 1.310 người.', [['arrears_workers', 'person']]],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept', 'unit'])).toEqual(want);
  });
});

describe('health insurance of pupils together with others', () => {
  it.each([
    ['Huyện trao tặng 1.240 thẻ BHYT cho người dân và học sinh khó khăn.', ['BHYT']],
    ['Tỉnh miễn phí BHYT cho 310.000 học sinh, người cao tuổi.', ['BHYT']],
    ['Huyện trao tặng 1.240 thẻ BHYT cho học sinh khó khăn.', ['BHYT_HSSV']],
    ['Có 21.300 học sinh, sinh viên tham gia BHYT.', ['BHYT_HSSV']],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['scheme']).flat(2)).toEqual(want);
  });
});
