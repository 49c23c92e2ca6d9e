import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('money of care', () => {
  it("what is refused or deducted of hospital bills is health insurance's, named or not", () => {
    expect(
      rowsOf('Mỗi năm bệnh viện bị xuất toán 2-4 tỷ đồng do chỉ định không hợp lý.', ['concept', 'scheme']),
    ).toEqual([['recovered', ['BHYT']]]);
    expect(
      rowsOf('Đoàn thanh tra yêu cầu doanh nghiệp nộp, đã thu hồi 3 tỷ đồng nợ BHXH.', ['concept', 'scheme']),
    ).toEqual([['recovered', ['BHXH']]]);
  });

  it('a list of prices by the class of the hospital is set', () => {
    expect(
      rowsOf('Giá khám bệnh mới tại bệnh viện hạng I là 51.000 đồng, hạng II 46.000 đồng, trạm y tế 37.000 đồng.', [
        'concept',
        'scheme',
        'status',
      ]),
    ).toEqual(Array.from({ length: 3 }, () => ['medical_cost', ['BHYT'], 'policy']));
  });

  it('a share of the costs goes on behind a semicolon', () => {
    expect(
      rowsOf(
        'Mức hưởng BHYT khi khám trái tuyến: 40% chi phí điều trị nội trú tại bệnh viện tuyến trung ương; 60% chi phí điều trị nội trú tại bệnh viện tuyến tỉnh.',
        ['quote', 'concept', 'measure'],
      ),
    ).toEqual([
      ['40%', 'benefit', 'level'],
      ['60%', 'benefit', 'level'],
    ]);
    expect(
      rowsOf('Tiền thuốc chiếm 34% chi phí khám chữa bệnh BHYT, vật tư 12%.', ['quote', 'concept', 'measure']),
    ).toEqual([
      ['34%', 'expenditure', 'share'],
      ['12%', 'expenditure', 'share'],
    ]);
  });
});

describe('what is paid in', () => {
  it('a rate too high for the fund named last is of all that the sentence names', () => {
    expect(
      rowsOf('Người lao động đóng 10,5% tiền lương, gồm 8% BHXH, 1,5% BHYT và 1% BHTN; doanh nghiệp đóng 21,5%.', [
        'quote',
        'scheme',
      ]).at(-1),
    ).toEqual(['21,5%', ['BHXH', 'BHYT', 'BHTN']]);
    expect(rowsOf('Doanh nghiệp đóng BHXH, BHYT; riêng BHTN đóng 1% quỹ lương.', ['quote', 'scheme'])).toEqual([
      ['1%', ['BHTN']],
    ]);
  });

  it('pupils pay for health insurance alone', () => {
    expect(
      rowsOf('Mỗi học sinh chỉ phải đóng 617.000 đồng/năm, giảm 247.000 đồng so với năm học trước.', ['scheme']),
    ).toEqual([[['BHYT_HSSV']], [['BHYT_HSSV']]]);
  });

  it('the rate of a pension is drawn, whoever paid how long', () => {
    expect(
      rowsOf('Tỷ lệ hưởng lương hưu của lao động nam 15 năm đóng là 40%, đủ 20 năm được 45%.', ['quote', 'concept']),
    ).toEqual([
      ['40%', 'benefit'],
      ['45%', 'benefit'],
    ]);
  });

  it('support of many together is told; the wage of a rate is named behind it', () => {
    expect(
      rowsOf('Tỉnh hỗ trợ thêm 20% mức đóng cho hộ cận nghèo, tổng kinh phí hơn 3,4 tỷ đồng mỗi năm.', [
        'concept',
        'status',
      ]),
    ).toEqual([
      ['subsidy', 'policy'],
      ['subsidy', 'actual'],
    ]);
    expect(
      rowsOf('Mức đóng BHXH tự nguyện cao nhất bằng 22% của 20 lần mức tham chiếu.', ['quote', 'concept']),
    ).toEqual([
      ['22%', 'contribution'],
      ['20 lần', 'wage_base'],
    ]);
  });
});
