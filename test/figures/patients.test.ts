import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('patients and what their treatment costs', () => {
  it.each<[string, string[]]>([
    ['Có 186 bệnh nhân có chi phí điều trị BHYT từ 100 triệu đồng trở lên.', ['medical_visits', 'medical_cost']],
    ['Có 12 người được quỹ BHYT chi trả trên 1 tỷ đồng.', ['medical_visits', 'medical_cost']],
    ['Quỹ đã chi trả BHXH cho 6.800 người với số tiền trên 25,4 tỷ đồng.', ['beneficiaries', 'expenditure']],
    ['Mỗi lần chạy thận hết 550.000 đồng, nhờ có thẻ BHYT ông chỉ phải trả 20%.', ['medical_cost', 'benefit']],
    ['Bệnh viện tiếp nhận 620 lượt bệnh nhân, hơn 90% có thẻ BHYT.', ['medical_visits', 'medical_visits']],
    ['Quỹ BHYT chi trả 1,2 tỷ đồng cho một bệnh nhân.', ['medical_cost']],
    ['Quỹ BHYT chi trả 1,2 tỷ đồng cho các bệnh viện.', ['expenditure']],
    ['Toàn xã có 620 người, hơn 90% có thẻ BHYT.', ['coverage']],
    [
      'Số lượt khám BHYT là 1,2 triệu, so với cùng kỳ tăng 12,4%; chi khám chữa bệnh BHYT tăng 17,3%.',
      ['medical_visits', 'medical_visits', 'expenditure'],
    ],
    [
      'Quỹ BHYT chi 41 tỷ đồng, tăng 3,1%; số lượt bệnh nhân tăng 6%.',
      ['expenditure', 'expenditure', 'medical_visits'],
    ],
    ['Quỹ BHYT chi 41 tỷ đồng, tăng 3,1 tỷ đồng và vượt 6% dự toán.', ['expenditure', 'expenditure', 'expenditure']],
    ['Giá khám bệnh tăng từ 39.000 đồng lên 42.100 đồng/lượt, quỹ BHYT trả.', ['medical_cost', 'medical_cost']],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept']).flat()).toEqual(want);
  });

  it('prices are set, costs are told', () => {
    expect(rowsOf('Giá khám bệnh BHYT hạng I là 42.100 đồng.', ['status']).flat()).toEqual(['policy']);
    expect(rowsOf('Chi phí bình quân một lượt khám BHYT là 310.000 đồng.', ['status']).flat()).toEqual(['actual']);
  });
});

describe('what patients pay beside the fund', () => {
  it.each<[string, string[]]>([
    [
      'Bệnh viện khống 140 hồ sơ BHYT, quỹ thanh toán 212 triệu đồng, người bệnh cùng chi trả 27 triệu đồng.',
      ['medical_cost', 'actual'],
    ],
    ['Ca mổ tim của chị được BHYT trả 80 triệu đồng, gia đình đồng chi trả 16 triệu đồng.', ['medical_cost', 'actual']],
    ['Người bệnh có thẻ BHYT cùng chi trả 20%.', ['benefit', 'policy']],
  ])('%s', (text, row) => {
    expect(rowsOf(text, ['concept', 'status']).at(-1)).toEqual(row);
  });
});
