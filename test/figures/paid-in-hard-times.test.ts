import { describe, expect, it } from 'vitest';
import { refusedIn, rowsOf } from './read.js';

const told = (text: string, title = 'Quỹ BHTN hỗ trợ lao động mất việc') =>
  rowsOf(text, ['concept', 'unit', 'measure'], { title });

describe('those whom a fund pays once', () => {
  it.each([
    [
      'Tính đến 30/9/2022, BHXH tỉnh đã chi hỗ trợ cho hơn 41.000 lao động với số tiền 112 tỷ đồng.',
      [
        ['claims', 'person', 'level'],
        ['expenditure', 'VND', 'level'],
      ],
    ],
    [
      'Tỉnh đã chi 64 tỷ đồng từ Quỹ BHTN cho 23.500 người lao động.',
      [
        ['expenditure', 'VND', 'level'],
        ['claims', 'person', 'level'],
      ],
    ],
    [
      'Đã có 46.300 người lao động được chi trả số tiền gần 127 tỷ đồng từ Quỹ BHTN.',
      [
        ['claims', 'person', 'level'],
        ['expenditure', 'VND', 'level'],
      ],
    ],
    ['BHXH tỉnh đã chi trả gói hỗ trợ đạt gần 68% tổng số hồ sơ đề nghị.', [['claims', 'percent', 'share']]],
  ])('are claims: %s', (text, rows) => expect(told(text)).toEqual(rows));

  it('are no subsidy of premiums, which tell for what', () => {
    expect(told('Ngân sách tỉnh hỗ trợ đóng BHYT cho 12.400 người cận nghèo.')[0]?.[0]).toBe('subsidy');
  });

  it('are paid in all provinces, which count nothing', () => {
    const text = 'Cơ quan BHXH tại 63 tỉnh, thành đã chi hỗ trợ cho 410.000 lao động mất việc.';
    expect(refusedIn(text).map((r) => r.reason)).toContain('all provinces');
    expect(told(text)).toEqual([['claims', 'person', 'level']]);
  });
});

describe('what the old draw without a pension', () => {
  it.each([
    'Từ 1/7/2025, người từ 75 tuổi nhận trợ cấp hưu trí xã hội 500.000 đồng/tháng.',
    'Người từ 75 tuổi nhận trợ cấp hưu trí xã hội 500.000 đồng/tháng và được ngân sách đóng BHYT.',
    'Người già không có lương hưu nhận được khoản hỗ trợ 610.000 đồng/tháng.',
    'Khi người hưởng mất, thân nhân được hỗ trợ chi phí mai táng 12 triệu đồng.',
  ])('is a benefit: %s', (text) => expect(told(text, 'Điều mới của Luật BHXH')[0]?.[0]).toBe('benefit'));
});
