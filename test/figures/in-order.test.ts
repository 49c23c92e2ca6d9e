import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('rates given anew in the order of the sentence before', () => {
  const told =
    'Đến hết năm 2022 phấn đấu có 8% lực lượng lao động tham gia BHXH; 5% lực lượng lao động tham gia BHTN; 90% dân số tham gia BHYT. ';
  const fields = ['scheme', 'status', 'period', 'value'] as const;

  it('each is of its own scheme', () => {
    const rows = rowsOf(`${told}Đến năm 2025, các tỷ lệ này lần lượt là 13%, 7% và 95%.`, fields);
    expect(rows.slice(3)).toEqual([
      [['BHXH'], 'target', '2025-12-31', 13],
      [['BHTN'], 'target', '2025-12-31', 7],
      [['BHYT'], 'target', '2025-12-31', 95],
    ]);
  });

  it('not when they are of another number', () => {
    const rows = rowsOf(`${told}Đến năm 2025, các tỷ lệ này lần lượt là 13% và 95%.`, fields);
    expect(rows.slice(3).map(([scheme]) => scheme)).not.toContainEqual(['BHTN']);
  });
});

describe('parts that add up to those who take part', () => {
  const whole = 'Đã có 290.000 em tham gia BHYT. Trong đó, ';
  it.each([
    ['210.000 em được cấp thẻ; 80.000 em tham gia theo nhóm học sinh.', 'participants'],
    ['210.000 em được cấp thẻ; 70.000 em tham gia theo nhóm học sinh.', 'cards'],
  ])('%s', (rest, concept) => expect(rowsOf(whole + rest, ['concept'])[1]).toEqual([concept]));
});

describe('how pensions are paid elsewhere', () => {
  const told = 'Cả nước có 2,5 triệu người nhận lương hưu qua tài khoản. ';
  it.each([
    ['Tại Hà Nội, BHXH chi trả cho 590.000 người.', 'beneficiaries'],
    ['Tại Hà Nội, 590.000 người nhận qua ngân hàng.', 'cashless'],
  ])('is told by its own words: %s', (text, concept) => expect(rowsOf(told + text, ['concept'])[1]).toEqual([concept]));
});
