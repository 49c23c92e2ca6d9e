import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('how pensions are paid', () => {
  const told = 'Tại Cần Thơ, hơn 91.000 người đã nhận lương hưu tháng 3.';
  it.each([
    ['Lương hưu được trả qua chuyển khoản, tiền mặt và tại nhà.', 'beneficiaries'],
    ['Hơn 90% người hưởng nhận lương hưu không dùng tiền mặt.', 'beneficiaries'],
  ])('makes no one cashless who is not said to be: %s', (lead, concept) => {
    expect(rowsOf(told, ['concept'], { lead, title: 'Trả lương hưu' })).toEqual([[concept]]);
  });
});
