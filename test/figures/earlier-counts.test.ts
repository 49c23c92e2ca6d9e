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
      'Ngày 9/4/2024, BHXH tỉnh nêu tên những đơn vị nợ BHXH từ 6 tháng trở lên, chốt số liệu đến hết ngày 31/3/2024. Theo đó, có 816 đơn vị nợ.',
      [
        ['từ 6 tháng trở lên', '2024-03-31'],
        ['816 đơn vị', '2024-03-31'],
      ],
    ],
    [
      'the old value behind its time',
      'Năm 2023, có 5.600 người tham gia BHXH tự nguyện, tăng so với cuối năm 2022 (4.900 người).',
      [
        ['5.600 người', '2023-12-31'],
        ['4.900 người', '2022-12-31'],
      ],
    ],
    [
      'a difference behind its time',
      'Năm 2023, có 5.600 người tham gia BHXH tự nguyện, tăng so với cuối năm 2022 (700 người).',
      [
        ['5.600 người', '2023-12-31'],
        ['700 người', '2023-12-31'],
      ],
    ],
    [
      'years in brackets',
      'Số người tham gia BHXH tăng từ 41.300 người (2018) lên 58.700 người (2023).',
      [
        ['41.300 người', '2018-12-31'],
        ['58.700 người', '2023-12-31'],
      ],
    ],
    [
      'the years told before',
      'Giai đoạn 2016-2020, có 31.400 người rút BHXH một lần. Năm 2021, có 8.100 người rút BHXH một lần. Tính chung số người rút trong 5 năm ấy, nữ chiếm 54%.',
      [
        ['31.400 người', '2016-01-01/2020-12-31'],
        ['8.100 người', '2021-01-01/2021-12-31'],
        ['54%', '2016-01-01/2020-12-31'],
      ],
    ],
    [
      'a rate and the other year’s rate',
      'Năm 2025, tiếp nhận 24.100 hồ sơ hưởng trợ cấp thất nghiệp. 88% hồ sơ nộp qua mạng, trong khi năm 2024 mới đạt 57%.',
      [
        ['24.100 hồ sơ', '2025-01-01/2025-12-31'],
        ['88%', '2025-01-01/2025-12-31'],
        ['57%', '2024-01-01/2024-12-31'],
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
