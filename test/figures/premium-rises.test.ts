import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const FIELDS = ['quote', 'concept', 'measure', 'scheme'] as const;

describe('what is paid rises with the wage that it is reckoned from', () => {
  it.each<[string, unknown[][]]>([
    [
      'Khi lương cơ sở tăng từ 1.600.000 đồng lên 1.900.000 đồng/tháng, mức đóng BHYT của người thứ nhất trong hộ tăng thêm 13.500 đồng/tháng, người thứ hai thêm 9.450 đồng/tháng.',
      [
        ['1.600.000 đồng', 'wage_base', 'level', ['BHYT']],
        ['1.900.000 đồng/tháng', 'wage_base', 'level', ['BHYT']],
        ['13.500 đồng/tháng', 'contribution', 'change', ['BHYT_HGD']],
        ['9.450 đồng/tháng', 'contribution', 'change', ['BHYT_HGD']],
      ],
    ],
    [
      'Khi lương cơ sở lên, mức đóng BHYT của người thứ nhất tăng nhiều hơn cả, thêm 6.300 đồng/tháng.',
      [['6.300 đồng/tháng', 'contribution', 'change', ['BHYT_HGD']]],
    ],
    [
      'Mức đóng BHYT theo hộ gia đình phụ thuộc vào lương cơ sở; từ năm nay lương cơ sở tăng 90.000 đồng/tháng.',
      [['90.000 đồng/tháng', 'wage_base', 'change', ['BHYT_HGD']]],
    ],
    [
      'Toàn huyện có số tiền đóng BHXH tự nguyện tăng 48 tỷ đồng so với cùng kỳ.',
      [['48 tỷ đồng', 'revenue', 'change', ['BHXH_TN']]],
    ],
  ])('%s', (text, rows) => {
    expect(rowsOf(text, FIELDS)).toEqual(rows);
  });

  it('of a contribution that support is a rate of, only the support is told', () => {
    const text =
      'Người tham gia BHXH tự nguyện được ngân sách hỗ trợ theo tỷ lệ trên mức đóng BHXH hằng tháng theo chuẩn nghèo, cụ thể: Bằng 40% đối với hộ nghèo; bằng 15% đối với đối tượng khác.';
    expect(rowsOf(text, ['quote', 'concept', 'base'])).toEqual([
      ['40%', 'subsidy', 'cost'],
      ['15%', 'subsidy', 'cost'],
    ]);
    expect(
      rowsOf('Hiện mức đóng BHXH bắt buộc của người lao động và doanh nghiệp là 25,5%.', ['quote', 'concept']),
    ).toEqual([['25,5%', 'contribution']]);
  });

  it('a wage in an article on one fund is of that fund, where none is named beside it', () => {
    const lead = 'Người đóng BHTN đủ 12 tháng được hưởng trợ cấp thất nghiệp, tính theo lương tháng đóng BHTN.';
    expect(
      rowsOf('Lương tối thiểu tháng ở vùng II: 4.100.000 đồng.', ['concept', 'scheme'], { lead, title: 'Chính sách' }),
    ).toEqual([['wage_base', ['BHTN']]]);
    expect(
      rowsOf('Lương cơ sở của cán bộ, công chức là 1.900.000 đồng/tháng.', ['concept', 'scheme'], {
        lead: 'Lương hưu và trợ cấp BHXH được điều chỉnh từ tháng 7.',
        title: 'Chính sách',
      }),
    ).toEqual([['wage_base', []]]);
  });
});
