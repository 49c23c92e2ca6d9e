import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('times that an article does not go on with', () => {
  it.each([
    [
      'an earlier list',
      'Số liệu tính đến hết ngày 31/12/2025, toàn thành phố có 22.900 đơn vị chậm đóng BHXH. Ở kỳ trước, tính đến 30/11/2025, chỉ có 17.100 đơn vị chậm đóng BHXH. Công ty An Phú chậm đóng BHXH 51 tỷ đồng.',
      [
        ['22.900 đơn vị', '2025-12-31'],
        ['17.100 đơn vị', '2025-11-30'],
        ['51 tỷ đồng', '2025-12-31'],
      ],
    ],
    [
      'a list announced on one day and counted up to another',
      'Ngày 9/4/2024, BHXH tỉnh công khai danh sách đơn vị chậm đóng BHXH từ 3 tháng trở lên, số liệu tính đến hết ngày 31/3/2024. Theo đó, có 812 đơn vị chậm đóng.',
      [
        ['từ 3 tháng trở lên', '2024-03-31'],
        ['812 đơn vị', '2024-03-31'],
      ],
    ],
    [
      'twice as many as in another year',
      'Năm 2013, BHXH thành phố đã kiện 1.130 đơn vị nợ BHXH, gấp đôi số vụ của năm 2012. Từ các vụ kiện này, cơ quan BHXH thu về 76 tỷ đồng.',
      [
        ['1.130 đơn vị', '2013-01-01/2013-12-31'],
        ['76 tỷ đồng', '2013-01-01/2013-12-31'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period'])).toEqual(want);
  });
});
