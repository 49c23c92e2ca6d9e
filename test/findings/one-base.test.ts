import { describe, expect, test } from 'vitest';
import { body, kinds, read } from './build.js';

describe('rates and amounts of one base', () => {
  test('what is left to pay after each rate of support', () => {
    const text = body(
      'Hộ nghèo được hỗ trợ 40% (chỉ đóng 118.800 đồng/tháng), hộ cận nghèo được hỗ trợ 30% (chỉ đóng 138.600 đồng/tháng), người khác được hỗ trợ 10% (chỉ đóng 178.200 đồng/tháng).',
    );
    expect(read(text).map((f) => [f.kind, f.note])).toEqual([
      ['share_ok', '118.800 / 60% = 138.600 / 70% = 178.200 / 90% = 198.000'],
    ]);
  });

  test('the amount of each rate itself', () => {
    expect(kinds(body('Mức hỗ trợ là 30% tương đương 59.400 đồng, 25% tương đương 49.500 đồng.'))).toEqual([
      'share_ok',
    ]);
  });

  test('one amount that is not of that base', () => {
    const text = body(
      'Hộ nghèo được hỗ trợ 40% (chỉ đóng 118.800 đồng/tháng), hộ cận nghèo được hỗ trợ 30% (chỉ đóng 138.600 đồng/tháng), người khác được hỗ trợ 10% (chỉ đóng 187.200 đồng/tháng).',
    );
    expect(kinds(text)).toEqual(['share_ok', 'share_mismatch']);
  });

  test.each([
    ['two bases', 'Bậc một đóng 5% (tức 81.000 đồng), bậc hai 70% (tức 56.700 đồng), bậc ba 60% (tức 48.600 đồng).'],
    ['no pair agrees', 'Nhóm một 30% (59.400 đồng), nhóm hai 25% (61.200 đồng), nhóm ba 10% (22.300 đồng).'],
    ['rounded', 'Nhóm một 30% (59.400 đồng), nhóm hai 25% (49.500 đồng), nhóm ba 10% (khoảng 20.000 đồng).'],
  ])('no mismatch: %s', (_, sentence) => {
    expect(kinds(body(sentence))).not.toContain('share_mismatch');
  });
});
