import { describe, expect, test } from 'vitest';
import { body, kinds, read } from './build.js';

describe('arithmetic that the text prints', () => {
  test.each([
    ['Mức đóng cả năm là 4,5% × 1.620.000 × 12 tháng = 874.800 đồng.', '4,5% × 1.620.000 × 12 = 874.800'],
    ['Mức tối đa: 5 x 3.450.000 = 17.250.000 đồng/tháng.', '5 × 3.450.000 = 17.250.000'],
    ['Đóng 6 tháng: 61.200 đồng/tháng × 6 tháng = 367.200 đồng.', '61.200 × 6 = 367.200'],
    ['Người dân được hỗ trợ 198.000 x 30% = 59.400 đồng.', '198.000 × 30% = 59.400'],
  ])('a product that holds: %s', (sentence, note) => {
    expect(read(body(sentence)).map((f) => [f.kind, f.note])).toEqual([['share_ok', note]]);
  });

  test('a sum that holds, and one product after the other', () => {
    expect(kinds(body('Tổng mức đóng: 10,5% + 21,5% = 32% tiền lương.'))).toContain('sum_ok');
    expect(kinds(body('Người thứ hai đóng 70.000 × 70% = 49.000 đồng × 12 tháng = 588.000 đồng.'))).toEqual([
      'share_ok',
      'share_ok',
    ]);
  });

  test.each([
    'Mức đóng cả năm là 4,5% × 1.620.000 × 12 tháng = 847.800 đồng.',
    'Mức tối đa: 5 x 3.450.000 = 17.520.000 đồng/tháng.',
    'Đóng 3 tháng: 61.200 đồng/tháng × 3 tháng = 193.600 đồng.',
  ])('a product that does not: %s', (sentence) => {
    expect(kinds(body(sentence))).toEqual(['share_mismatch']);
  });

  test.each([
    ['thousands grouped by a comma', 'Mức đóng: 4,5% × 1.620.000 = 72,900 đồng.'],
    ['rounded', 'Mức đóng: 4,5% × 1.620.000 × 12 = 875.000 đồng.'],
    ['brackets', 'Lương hưu: (45% + 2% × 7) × 6.200.000 = 3.658.000 đồng.'],
    ['a range', 'Từ 3 - 6 tháng = 2 lần chi trả.'],
    ['a name', 'Vùng 1: 5 × 3.450.000 = 17.250.000 đồng.'],
  ])('no mismatch: %s', (_, sentence) => {
    expect(kinds(body(sentence))).not.toContain('share_mismatch');
    expect(kinds(body(sentence))).not.toContain('sum_mismatch');
  });
});
