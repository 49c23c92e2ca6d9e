import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('what support of premiums costs, and whom it reaches', () => {
  const rate = 'Ngân sách tỉnh hỗ trợ 30% mức đóng BHYT cho người thuộc hộ cận nghèo. ';
  it.each([
    ['Tổng kinh phí thực hiện dự kiến 18 tỷ đồng.', ['subsidy']],
    ['Kinh phí mỗi năm khoảng 18 tỷ đồng, trong đó năm 2024 là 9 tỷ đồng.', ['subsidy', 'subsidy']],
    ['Dự kiến có 14.600 người được hưởng chính sách.', ['subsidy']],
    ['Quỹ BHYT đã chi 18 tỷ đồng khám chữa bệnh.', ['expenditure']],
    ['Toàn tỉnh có 14.600 người hưởng lương hưu.', ['beneficiaries']],
  ])('%s', (text, want) => expect(rowsOf(rate + text, ['concept']).flat()).toEqual(['subsidy', ...want]));

  it('is none where no rate of support is told', () => {
    expect(rowsOf('Kinh phí thực hiện chế độ BHXH dự kiến 18 tỷ đồng.', ['concept'])).toEqual([['expenditure']]);
  });
});
