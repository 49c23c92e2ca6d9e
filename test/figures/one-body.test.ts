import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('an article on one firm or clinic', () => {
  const title = 'Kiện một doanh nghiệp ra tòa vì nợ bảo hiểm';
  const read = (text: string, lead: string): unknown => rowsOf(text, ['quote', 'place'], { title, lead });

  it.each([
    [
      'the branch, and what goes on with it',
      'BHXH tỉnh Hà Nam vừa khởi kiện Chi nhánh Công ty TNHH Gốm Minh Tân (phường Yên Bắc, thị xã Duy Tiên).',
      'Theo đơn kiện, chi nhánh này để nợ BHXH của 52 lao động. Số nợ gốc là 2,1 tỷ đồng. Phó Giám đốc BHXH tỉnh cho biết, toàn tỉnh có 143 đơn vị nợ BHXH. Cao nhất là khối xây dựng với 38 đơn vị nợ BHXH.',
      [
        ['52 lao động', 'Hà Nam/Duy Tiên'],
        ['2,1 tỷ đồng', 'Hà Nam/Duy Tiên'],
        ['143 đơn vị', 'Hà Nam'],
        ['38 đơn vị', 'Hà Nam'],
      ],
    ],
    [
      'a clinic that no list of organisations has',
      'TAND tỉnh Hà Nam xét xử vụ gian lận BHYT ở Phòng khám Đa khoa Tâm Phúc (thị trấn Quế, huyện Kim Bảng).',
      'Cáo trạng nêu, nguyên giám đốc phòng khám đã lập khống 620 hồ sơ BHYT. Quỹ BHYT bị thiệt hại 310 triệu đồng. Trưởng phòng giám định BHXH tỉnh Hà Nam cho biết đã từ chối thanh toán 4,6 tỷ đồng chi phí khám chữa bệnh BHYT.',
      [
        ['620 hồ sơ', 'Hà Nam/Kim Bảng'],
        ['310 triệu đồng', 'Hà Nam/Kim Bảng'],
        ['4,6 tỷ đồng', 'Hà Nam'],
      ],
    ],
    [
      'called again by the last words of its name',
      'BHXH tỉnh Hà Nam đề nghị điều tra Công ty TNHH May Phú Lộc (xã Thanh Hà, huyện Thanh Liêm).',
      'Toàn tỉnh có 143 đơn vị nợ BHXH. Đến hết tháng 3/2024, số tiền chậm đóng BHXH của Phú Lộc là 7,3 tỷ đồng. Trong số lao động bị nợ BHXH có 29 người đã nghỉ việc.',
      [
        ['143 đơn vị', 'Hà Nam'],
        ['7,3 tỷ đồng', 'Hà Nam/Thanh Liêm'],
        ['29 người', 'Hà Nam/Thanh Liêm'],
      ],
    ],
    [
      'one of two firms',
      'BHXH tỉnh Hà Nam khởi kiện Công ty TNHH May Phú Lộc (huyện Thanh Liêm) và Công ty CP Gạch Tân Hòa.',
      'Tổng số nợ BHXH là 9,1 tỷ đồng.',
      [['9,1 tỷ đồng', 'Hà Nam']],
    ],
  ])('%s', (_, lead, text, want) => {
    expect(read(text, lead)).toEqual(want);
  });

  it.each([
    'Công ty do ông Lê Văn B (51 tuổi, trú tại xã Thanh Hà, huyện Thanh Liêm) làm giám đốc.',
    'Công ty này do bà Lê Thị C (51 tuổi, ngụ huyện Thanh Liêm, Hà Nam) đứng tên.',
  ])('where its director lives is no address of it: %s', (lead) => {
    expect(rowsOf(`${lead} Công ty này còn nợ BHXH 2,4 tỷ đồng.`, ['place'], { place: 'Nam Định' })).toEqual([
      ['Nam Định'],
    ]);
  });

  it('an example after the figures of the province', () => {
    const text =
      'BHXH tỉnh Hà Nam cho biết, toàn tỉnh có 143 đơn vị nợ BHXH. Trong đó có Công ty TNHH May Phú Lộc (huyện Thanh Liêm). Tổng số nợ BHXH là 61 tỷ đồng.';
    expect(rowsOf(text, ['quote', 'place']).at(-1)).toEqual(['61 tỷ đồng', 'Hà Nam']);
  });
});
