import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('the time of what was before', () => {
  it.each([
    [
      'the same term of the year before, in brackets',
      'Quý I/2021, trung tâm tiếp nhận 1.240 hồ sơ hưởng trợ cấp thất nghiệp (cùng kỳ 930 hồ sơ).',
      [
        ['1.240 hồ sơ', '2021-01-01/2021-03-31'],
        ['930 hồ sơ', '2020-01-01/2020-03-31'],
      ],
    ],
    [
      'the same term, in brackets that open with a space',
      'Quý I/2021, trung tâm tiếp nhận 1.240 hồ sơ hưởng trợ cấp thất nghiệp, tăng 33% so với cùng kỳ năm 2020 ( 930 hồ sơ).',
      [
        ['1.240 hồ sơ', '2021-01-01/2021-03-31'],
        ['33%', '2021-01-01/2021-03-31'],
        ['930 hồ sơ', '2020-01-01/2020-03-31'],
      ],
    ],
    [
      'the same term, behind its value',
      'Quý I/2021, có 71,2% hồ sơ BHXH nộp trực tuyến, tăng từ mức 44,6% của cùng kỳ.',
      [
        ['71,2%', '2021-01-01/2021-03-31'],
        ['44,6%', '2020-01-01/2020-03-31'],
      ],
    ],
    [
      'the same term, where nothing is told of this one',
      '6 tháng đầu năm 2021, không ai được hỗ trợ, trong khi cùng kỳ năm trước có 17 người hưởng trợ cấp thất nghiệp học nghề.',
      [['17 người', '2020-01-01/2020-06-30']],
    ],
    [
      'a change against the same term',
      'Quý I/2021, trung tâm tiếp nhận 1.240 hồ sơ hưởng trợ cấp thất nghiệp, tăng 12% so với cùng kỳ.',
      [
        ['1.240 hồ sơ', '2021-01-01/2021-03-31'],
        ['12%', '2021-01-01/2021-03-31'],
      ],
    ],
    [
      'the day of the new value is not of the old one',
      'Độ bao phủ BHYT của xã từ 97,4% tụt xuống 80,6% vào cuối tháng 8/2022.',
      [
        ['97,4%', null],
        ['80,6%', '2022-08-31'],
      ],
    ],
    [
      'the old value with a day of its own',
      'Độ bao phủ BHYT của xã từ 80,6% cuối năm 2020 lên 97,4% vào cuối tháng 8/2022.',
      [
        ['80,6%', '2020-12-31'],
        ['97,4%', '2022-08-31'],
      ],
    ],
    [
      'a share that has grown',
      'Đến 30/9/2019, nợ BHXH kéo dài từ chỗ chiếm 18% đã lên 27% tổng số nợ.',
      [
        ['18%', null],
        ['27%', '2019-09-30'],
      ],
    ],
    [
      'a rate that was',
      'Từ tháng 7/2025, ngân sách hỗ trợ 50% mức đóng BHYT cho học sinh, trước đó mức này là 30%.',
      [
        ['50%', '2025-07-01'],
        ['30%', null],
      ],
    ],
    [
      'a rate that is replaced',
      'Từ ngày 1/7/2025, người cận nghèo được BHYT trả 100% chi phí khám chữa bệnh, thay cho mức 95% hiện hành.',
      [
        ['100%', '2025-07-01'],
        ['95%', null],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period'])).toEqual(want);
  });
});

describe('a time behind a bracket', () => {
  it.each([
    [
      'that opens with the time of another value',
      'Quỹ BHYT dự kiến còn kết dư 410 tỷ đồng (năm 2018 là 1.320 tỷ đồng).',
      [
        ['410 tỷ đồng', null],
        ['1.320 tỷ đồng', '2018-01-01/2018-12-31'],
      ],
    ],
    [
      'that closes before another clause',
      'Nếu trả hết (bằng 61% dự toán chi khám chữa bệnh BHYT) thì năm 2019 quỹ BHYT bội chi 410 tỷ đồng.',
      [
        ['61%', null],
        ['410 tỷ đồng', '2019-01-01/2019-12-31'],
      ],
    ],
    [
      'that only restates',
      'Toàn tỉnh có 61,4% dân số (gần 800 nghìn người) tham gia BHYT vào năm 2012.',
      [
        ['61,4%', '2012-12-31'],
        ['gần 800 nghìn người', '2012-12-31'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period'])).toEqual(want);
  });
});

describe('an old value behind a difference', () => {
  it.each<[string, string]>([
    [
      'Đến 30/9/2023 có 2.140 đơn vị nợ BHXH. Con số này tăng 120 đơn vị so với số liệu thống kê hồi tháng 6/2023 (với 2.020 đơn vị).',
      '2023-06-30',
    ],
    ['Đến 30/9/2023 có 2.140 đơn vị nợ BHXH, giảm so với cuối năm 2022 (2.310 đơn vị).', '2022-12-31'],
    ['Đến 30/9/2023 có 2.140 đơn vị nợ BHXH (gồm 2.020 đơn vị nợ trên 3 tháng).', '2023-09-30'],
  ])('%s', (text, period) => {
    const old = figuresOf(text).find(({ quote }) => /2\.020|2\.310/.test(quote));
    expect(old?.period).toBe(period);
  });
});
