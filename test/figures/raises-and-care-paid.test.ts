import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('raises of pensions', () => {
  it.each<[string, unknown[][]]>([
    [
      'Riêng lương hưu và trợ cấp ưu đãi người có công tiếp tục giữ mức đã tăng 6% như năm trước.',
      [['6%', 'benefit', 'change', null]],
    ],
    [
      'Chính phủ điều chỉnh tăng thêm 11,5% trên mức lương hưu, trợ cấp BHXH của tháng 6/2022.',
      [['11,5%', 'benefit', 'change', null]],
    ],
    [
      'Mức điều chỉnh tăng 7,2% áp dụng với người hưởng lương hưu từ ngày 1/1/2021.',
      [['7,2%', 'benefit', 'change', '2021-01-01']],
    ],
    [
      'Đến cuối năm 2021, số người hưởng lương hưu, trợ cấp của huyện tăng 3%.',
      [['3%', 'beneficiaries', 'change', '2021-12-31']],
    ],
  ])('%s', (text, rows) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure', 'period'])).toEqual(rows);
  });

  it('what a raise costs is spent, out of which purse ever; whom it is for are counted', () => {
    expect(
      rowsOf(
        'Kinh phí tăng lương hưu, trợ cấp từ ngân sách nhà nước khoảng 4.700 tỷ đồng, từ quỹ khoảng 13.000 tỷ đồng.',
        ['concept', 'scheme'],
      ),
    ).toEqual([
      ['expenditure', ['BHXH']],
      ['expenditure', ['BHXH']],
    ]);
    expect(rowsOf('Việc tăng lương hưu áp dụng với khoảng 3,1 triệu người.', ['quote', 'concept'])).toEqual([
      ['khoảng 3,1 triệu người', 'beneficiaries'],
    ]);
  });

  it('a sum paid once is granted', () => {
    expect(
      rowsOf(
        'Năm 2021, tỉnh chi BHXH một lần 810 tỷ đồng cho 20.300 người, chi lương hưu 390 tỷ đồng cho 8.700 người.',
        ['quote', 'concept'],
      ),
    ).toEqual([
      ['810 tỷ đồng', 'expenditure'],
      ['20.300 người', 'claims'],
      ['390 tỷ đồng', 'expenditure'],
      ['8.700 người', 'beneficiaries'],
    ]);
  });
});

describe('patients whose care the fund paid', () => {
  it.each<[string, unknown[][]]>([
    [
      'Có 7 trường hợp được bảo hiểm y tế thanh toán chi phí điều trị lên đến vài tỷ đồng.',
      [['7 trường hợp', 'medical_visits']],
    ],
    ['Trường hợp thứ 2 được quỹ BHYT trả trên 3,4 tỷ đồng, ở huyện Đông Hưng.', [['trên 3,4 tỷ đồng', 'medical_cost']]],
    ['Người dân được bảo hiểm y tế chi trả 80% chi phí.', [['80%', 'benefit']]],
    ['Cả tỉnh được quỹ BHYT trả 640 tỷ đồng chi phí khám chữa bệnh.', [['640 tỷ đồng', 'expenditure']]],
  ])('%s', (text, rows) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(rows);
  });
});
