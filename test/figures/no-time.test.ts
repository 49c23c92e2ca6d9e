import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('what no earlier sentence dates', () => {
  it.each([
    [
      'each day',
      'Năm 2022, bệnh viện tiếp nhận 162.000 lượt khám BHYT. Hiện mỗi ngày bệnh viện khám cho 520-610 lượt người bệnh BHYT.',
      [
        ['162.000 lượt', '2022-01-01/2022-12-31'],
        ['520-610 lượt người', null],
      ],
    ],
    [
      'in all',
      'Năm 2022, bệnh viện tiếp nhận 162.000 lượt khám BHYT. Khoa ngoại khám cho 31.000 lượt người bệnh BHYT.',
      [
        ['162.000 lượt', '2022-01-01/2022-12-31'],
        ['31.000 lượt người', '2022-01-01/2022-12-31'],
      ],
    ],
    [
      'a case',
      'Quý I/2022, quỹ chi 98 tỷ đồng khám chữa bệnh BHYT. Có người bệnh khám bốn lần một ngày, một toa thuốc BHYT ghi 163.000 đồng.',
      [
        ['98 tỷ đồng', '2022-01-01/2022-03-31'],
        ['bốn lần', null],
        ['163.000 đồng', null],
      ],
    ],
    [
      'the most of a time',
      'Quý I/2022, quỹ chi 98 tỷ đồng khám chữa bệnh BHYT; cá biệt, một bệnh nhân được quỹ thanh toán 1,2 tỷ đồng.',
      [
        ['98 tỷ đồng', '2022-01-01/2022-03-31'],
        ['1,2 tỷ đồng', '2022-01-01/2022-03-31'],
      ],
    ],
    [
      'one person',
      'Ba tháng đầu năm 2022, có 163 người tham gia BHXH tự nguyện. Chị Lê Thị Bình, bán tạp hóa, chọn mức đóng 297.000 đồng/tháng.',
      [
        ['163 người', '2022-03-31'],
        ['297.000 đồng/tháng', null],
      ],
    ],
    [
      'of all',
      'Ba tháng đầu năm 2022, có 163 người tham gia BHXH tự nguyện. Tính ra, mỗi người đã đóng bình quân 297.000 đồng/tháng.',
      [
        ['163 người', '2022-03-31'],
        ['297.000 đồng/tháng', '2022-01-01/2022-03-31'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period'])).toEqual(want);
  });
});

describe('the year of a plan that is given', () => {
  it.each([
    [
      'printed',
      'Đến 31/3/2022, toàn tỉnh có 1.206.000 người tham gia BHYT, bằng 80,3% dân số, còn thấp hơn 11,7% so với chỉ tiêu Chính phủ giao năm 2022 là 92%.',
      [
        ['1.206.000 người', '2022-03-31', 'actual'],
        ['80,3%', '2022-03-31', 'actual'],
        ['11,7%', '2022-03-31', 'actual'],
        ['92%', '2022-12-31', 'target'],
      ],
    ],
    [
      'of the time that is told',
      'Đến cuối năm 2021, toàn tỉnh có 31,2% lực lượng lao động tham gia BHXH, thấp hơn 0,4% so với mức UBND tỉnh giao là 31,6%.',
      [
        ['31,2%', '2021-12-31', 'actual'],
        ['0,4%', '2021-12-31', 'actual'],
        ['31,6%', '2021-12-31', 'target'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period', 'status'])).toEqual(want);
  });
});
