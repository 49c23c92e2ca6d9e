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

describe('counts of several kinds and peoples', () => {
  it.each([
    ['Toàn tỉnh có 184 doanh nghiệp, hộ kinh doanh nợ BHXH.', [['184 doanh nghiệp, hộ kinh doanh', 'arrears_units']]],
    ['Còn 41 cơ quan, đơn vị, doanh nghiệp chậm đóng BHXH.', [['41 cơ quan, đơn vị, doanh nghiệp', 'arrears_units']]],
    [
      'Toàn huyện có 21.300 đồng bào dân tộc thiểu số được cấp thẻ BHYT.',
      [['21.300 đồng bào dân tộc thiểu số', 'cards']],
    ],
    ['Hơn 9.000 đồng bào Khmer tham gia BHYT.', [['Hơn 9.000 đồng bào', 'participants']]],
    // who lives there, with the rate of those who are in
    ['Huyện có 41.000 đồng bào dân tộc thiểu số sinh sống với tỷ lệ bao phủ BHYT đạt 96,2%.', [['96,2%', 'coverage']]],
    ['Tỉnh hiện có khoảng 120 nghìn đồng bào sinh sống, 93% đã có thẻ BHYT.', [['93%', 'coverage']]],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});
