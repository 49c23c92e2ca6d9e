import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('schools, files and multiples', () => {
  it.each([
    [
      'Có 84 trường bao phủ BHYT 100%, 17 trường đạt trên 95%.',
      [
        ['84 trường', 'coverage'],
        ['100%', 'coverage'],
        ['17 trường', 'coverage'],
        ['trên 95%', 'coverage'],
      ],
    ],
    ['BHXH tỉnh kiểm tra 640 hồ sơ bệnh án BHYT.', [['640 hồ sơ', 'inspections']]],
    ['Cô Hạnh làm giả 36 đơn thuốc để trục lợi quỹ BHYT.', [['36 đơn thuốc', 'violations']]],
    ['Cán bộ trạm lập khống 120 bệnh án để rút quỹ BHYT.', [['120 bệnh án', 'violations']]],
    ['Toàn huyện có 4.300 cháu được cấp thẻ BHYT.', [['4.300 cháu', 'cards']]],
    ['Quý II, 2.140 người thất nghiệp được học nghề.', [['2.140 người', 'claims']]],
    [
      'Trung tâm tạm dừng hưởng trợ cấp thất nghiệp với 75 trường hợp, chấm dứt hưởng 31 trường hợp.',
      [
        ['75 trường hợp', 'claims'],
        ['31 trường hợp', 'claims'],
      ],
    ],
    ['Số người rút BHXH một lần năm 2022 gấp 1,7 lần năm 2015.', [['1,7 lần', 'claims']]],
    ['Công ty nợ BHXH gần nửa tỷ đồng.', [['gần nửa tỷ đồng', 'arrears']]],
    ['Cả nước có hơn nửa triệu người rút BHXH một lần.', [['hơn nửa triệu người', 'claims']]],
  ])('are read: %s', (text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });

  it.each([
    'Người lao động được rút BHXH một lần 2 lần trong đời.',
    'Có 60 trường dạy bơi, BHXH huyện cho biết.',
    'Bà Na nuôi 2 cháu nhỏ, cả nhà chưa có thẻ BHYT.',
  ])('say nothing of ours: %s', (text) => {
    expect(rowsOf(text, ['quote'])).toEqual([]);
  });
});
