import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('the group that a rate of health insurance is of', () => {
  it.each([
    [
      'groups in one list',
      'Toàn tỉnh có 972.000 người tham gia BHYT. Xét theo nhóm, học sinh, sinh viên tham gia đạt 97,9%, cận nghèo 100%; thấp nhất là nhóm hộ gia đình, mới đạt 70,8%.',
      [
        ['972.000 người', ['BHYT']],
        ['97,9%', ['BHYT_HSSV']],
        ['100%', ['BHYT']],
        ['70,8%', ['BHYT_HGD']],
      ],
    ],
    [
      'places after a group',
      'Theo BHXH tỉnh Hà Nam, độ bao phủ BHYT đạt 91,2% dân số. Trong đó, BHYT hộ gia đình có 498.000 người; học sinh, sinh viên đạt 98,1%. Các địa phương có tỷ lệ cao là Kim Bảng (94,2%), Duy Tiên (93,7%).',
      [
        ['91,2%', ['BHYT']],
        ['498.000 người', ['BHYT_HGD']],
        ['98,1%', ['BHYT_HSSV']],
        ['94,2%', ['BHYT']],
        ['93,7%', ['BHYT']],
      ],
    ],
    ['pupils only', 'Tỷ lệ học sinh tham gia BHYT đạt 96,4%.', [['96,4%', ['BHYT_HSSV']]]],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'scheme'])).toEqual(want);
  });
});
