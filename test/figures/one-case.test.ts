import { describe, expect, it } from 'vitest';
import { articleOf, rowsOf } from './read.js';

describe('what one patient costs the fund', () => {
  it.each([
    ['Anh từng được quỹ BHYT chi trả số tiền là 3,2 tỷ đồng.', 'medical_cost'],
    ['Chị được bảo hiểm y tế thanh toán tổng cộng 1,7 tỷ đồng.', 'medical_cost'],
    ['Mức chi trả BHYT cao nhất, đến 2,1 tỷ đồng, là một bệnh nhân nam.', 'medical_cost'],
    [
      'Như trường hợp sinh viên Lê Văn An (Trường CĐ Y tế) được quỹ BHYT chi trả gần 210 triệu đồng viện phí.',
      'medical_cost',
    ],
    ['Ông Trần Văn Bình (xã An Phú) được quỹ BHYT thanh toán hơn 340 triệu đồng tiền thuốc.', 'medical_cost'],
    ['Trường hợp thứ nhất được quỹ BHYT chi trả 1,9 tỷ đồng.', 'medical_cost'],
    ['Được BHYT chi trả nhiều nhất, 1,9 tỷ đồng (sinh năm 2012), là ca bệnh máu.', 'medical_cost'],
    ['BHYT chăm lo cho học sinh; có em mắc bệnh tim được chi trả tới 1,1 tỷ đồng.', 'medical_cost'],
    ['Cơ quan BHXH đã chi trả BHYT 3,4 tỷ đồng.', 'expenditure'],
    ['Tỉnh có bệnh viện được BHYT chi trả 3,4 tỷ đồng.', 'expenditure'],
    ['Bà con vùng cao được quỹ BHYT chi trả 34 tỷ đồng.', 'expenditure'],
  ])('%s', (text, concept) => expect(rowsOf(text, ['concept'])).toEqual([[concept]]));

  it('also in a headline that leaves out whom it is of', () => {
    const title = 'BHYT chi trả hơn 1,4 tỷ đồng';
    const one = articleOf('Bệnh nhân ở Nam Định nằm viện với tổng chi phí 1,42 tỷ đồng, BHYT trả hết.', { title });
    expect(one.figures.map((f) => f.concept)).toEqual(['medical_cost', 'medical_cost']);
    const all = articleOf('Trong tháng, các trạm y tế được BHYT chi trả 1,42 tỷ đồng.', { title });
    expect(all.figures.map((f) => f.concept)).toEqual(['expenditure', 'expenditure']);
  });

  it('what the family pays beside the list is no wrong', () => {
    expect(rowsOf('Nhờ BHYT, gia đình chỉ phải trả 9 triệu đồng chi phí ngoài danh mục.', ['concept'])).toEqual([
      ['medical_cost'],
    ]);
    expect(rowsOf('Bệnh viện thanh toán BHYT sai 9 triệu đồng thuốc ngoài danh mục.', ['concept'])).toEqual([
      ['violations'],
    ]);
  });
});
