import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('what ran up over a time, and what has gathered by a day', () => {
  it.each([
    [
      'a deficit of a time',
      'Năm 2022, bệnh viện vượt quỹ BHYT hơn 3,4 tỷ đồng; 9 tháng đầu năm 2023 đã bội chi 1,6 tỷ đồng.',
      [
        ['hơn 3,4 tỷ đồng', '2022-01-01/2022-12-31'],
        ['1,6 tỷ đồng', '2023-01-01/2023-09-30'],
      ],
    ],
    [
      'a surplus of a year',
      'Trong năm 2021, quỹ BHXH kết dư 84.300 tỷ đồng, số dư cuối kỳ lên 902.000 tỷ đồng.',
      [
        ['84.300 tỷ đồng', '2021-01-01/2021-12-31'],
        ['902.000 tỷ đồng', '2021-12-31'],
      ],
    ],
    ['up to a day', 'Đến cuối năm 2021, quỹ BHXH kết dư 902.000 tỷ đồng.', [['902.000 tỷ đồng', '2021-12-31']]],
    [
      'what was overspent by a day',
      'Tính đến hết tháng 5/2019, có 14 bệnh viện chi vượt quỹ BHYT với 21 tỷ đồng. Đến ngày 30/9/2019, quỹ BHYT đã bội chi 33 tỷ đồng.',
      [
        ['14 bệnh viện', '2019-01-01/2019-05-31'],
        ['21 tỷ đồng', '2019-01-01/2019-05-31'],
        ['33 tỷ đồng', '2019-01-01/2019-09-30'],
      ],
    ],
    ['what a fund still has', 'Năm 2021, quỹ BHTN dư 54.000 tỷ đồng.', [['54.000 tỷ đồng', '2021-12-31']]],
    ['what is left', 'Số dư quỹ BHXH năm 2021 là 902.000 tỷ đồng.', [['902.000 tỷ đồng', '2021-12-31']]],
    [
      'downloads in all',
      'Tính đến ngày 20/4/2021, đã có 3,9 triệu lượt tải ứng dụng VssID.',
      [['3,9 triệu lượt', '2021-04-20']],
    ],
    [
      'look-ups of a time',
      'Trong 4 tháng đầu năm 2023, các cơ sở tra cứu 6,1 triệu lượt thẻ BHYT bằng căn cước công dân.',
      [['6,1 triệu lượt', '2023-01-01/2023-04-30']],
    ],
    [
      'a share of the files of a time',
      'Năm 2021, 84,2% hồ sơ BHXH được nộp trực tuyến.',
      [['84,2%', '2021-01-01/2021-12-31']],
    ],
    [
      'files told before their share',
      'Năm 2021, số hồ sơ BHXH gửi qua mạng chiếm 62% tổng số tiếp nhận.',
      [['62%', '2021-01-01/2021-12-31']],
    ],
    [
      'a share of those who are able to',
      'Trong năm 2021, 91% cơ sở y tế tiếp nhận căn cước công dân thay thẻ BHYT.',
      [['91%', '2021-12-31']],
    ],
    [
      'a share of the money that is paid out',
      'Năm 2021, tiền chi qua tài khoản chiếm 27% tổng số tiền chi trả lương hưu.',
      [['27%', '2021-01-01/2021-12-31']],
    ],
    [
      'a share of those who are paid',
      'Năm 2021, 27% người hưởng lương hưu nhận qua tài khoản.',
      [['27%', '2021-12-31']],
    ],
    [
      'what is paid by the month, up to a month',
      'Đến tháng 4/2022, toàn tỉnh có 41 người hưởng lương hưu trên 22 triệu đồng/tháng.',
      [
        ['41 người', '2022-04-30'],
        ['trên 22 triệu đồng/tháng', '2022-04-30'],
      ],
    ],
    [
      'a rate that is set for a year',
      'Đến năm 2026, mức đóng BHYT tăng lên 5,1%.',
      [['5,1%', '2026-01-01/2026-12-31']],
    ],
    [
      'still to be won in a year that is named',
      'Chỉ tính năm 2025, huyện cần vận động thêm 38.000 người tham gia BHYT.',
      [['38.000 người', '2025-01-01/2025-12-31']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period'])).toEqual(want);
  });
});

describe('the month, quarter or year that a running total ends with', () => {
  it.each([
    [
      'ahead of the number',
      'Đến hết quý III/2024, BHXH tỉnh thu 900 tỷ đồng. Trong quý, toàn tỉnh thu BHXH 310 tỷ đồng.',
      [
        ['900 tỷ đồng', '2024-01-01/2024-09-30'],
        ['310 tỷ đồng', '2024-07-01/2024-09-30'],
      ],
    ],
    [
      'a month',
      'Đến hết tháng 9/2024, toàn tỉnh có 1,1 triệu người tham gia BHYT. Trong tháng, toàn tỉnh thu BHXH 110 tỷ đồng.',
      [
        ['1,1 triệu người', '2024-09-30'],
        ['110 tỷ đồng', '2024-09-01/2024-09-30'],
      ],
    ],
    [
      'behind the number',
      'Đến hết quý III/2024, BHXH tỉnh thu 900 tỷ đồng. Các cơ sở tra cứu thẻ BHYT với 15.300 lượt trong quý, đúng hẹn.',
      [
        ['900 tỷ đồng', '2024-01-01/2024-09-30'],
        ['15.300 lượt', '2024-07-01/2024-09-30'],
      ],
    ],
    [
      'in the same sentence',
      'Đến hết năm 2020, toàn tỉnh có 1,1 triệu người tham gia BHYT, cấp mới 41.300 thẻ BHYT trong năm.',
      [
        ['1,1 triệu người', '2020-12-31'],
        ['41.300 thẻ', '2020-01-01/2020-12-31'],
      ],
    ],
    [
      'a quarter that is named',
      'Đến hết quý III/2024, BHXH tỉnh thu 900 tỷ đồng. Trong quý I, toàn tỉnh thu BHXH 310 tỷ đồng.',
      [
        ['900 tỷ đồng', '2024-01-01/2024-09-30'],
        ['310 tỷ đồng', '2024-01-01/2024-03-31'],
      ],
    ],
    [
      'a month told beside its quarter',
      'Trong tháng 5/2020, quỹ chi BHXH 21.400 tỷ đồng; tính chung quý II/2020 là 63.900 tỷ đồng. Trong tháng, cơ quan BHXH giải quyết 8.210 hồ sơ hưởng chế độ.',
      [
        ['21.400 tỷ đồng', '2020-05-01/2020-05-31'],
        ['63.900 tỷ đồng', '2020-04-01/2020-06-30'],
        ['8.210 hồ sơ', '2020-05-01/2020-05-31'],
      ],
    ],
    [
      'a quarter told before a month',
      'Quý I/2020, quỹ chi BHXH 60 tỷ đồng. Trong tháng 5/2020, quỹ chi BHXH 21 tỷ đồng. Trong quý, BHXH tỉnh giải quyết 8.210 hồ sơ hưởng chế độ.',
      [
        ['60 tỷ đồng', '2020-01-01/2020-03-31'],
        ['21 tỷ đồng', '2020-05-01/2020-05-31'],
        ['8.210 hồ sơ', '2020-01-01/2020-03-31'],
      ],
    ],
    [
      'before the running total of the same sentence',
      'Trong tháng 5/2020, quỹ chi BHXH 21 tỷ đồng. Trung tâm giải quyết trợ cấp thất nghiệp cho 1.240 người, hỗ trợ học nghề cho 85 người; tính chung 5 tháng đầu năm là 6.120 người và 401 người.',
      [
        ['21 tỷ đồng', '2020-05-01/2020-05-31'],
        ['1.240 người', '2020-05-01/2020-05-31'],
        ['85 người', '2020-05-01/2020-05-31'],
        ['6.120 người', '2020-01-01/2020-05-31'],
        ['401 người', '2020-01-01/2020-05-31'],
      ],
    ],
    [
      'a time behind a semicolon',
      'BHXH tỉnh giải quyết chế độ cho 640 người; riêng năm 2021 là 910 người.',
      [
        ['640 người', null],
        ['910 người', '2021-01-01/2021-12-31'],
      ],
    ],
    [
      'a time behind a comma',
      'BHXH tỉnh giải quyết chế độ cho 640 người, trong năm 2021.',
      [['640 người', '2021-01-01/2021-12-31']],
    ],
    [
      'a school year',
      'Đến 30/9/2020, toàn tỉnh có 88.000 em tham gia BHYT trong năm học.',
      [['88.000 em', '2020-09-30']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period'])).toEqual(want);
  });
});

describe('a stock of a headline or lead', () => {
  it('takes no time of what ran up', () => {
    const text =
      'Toàn tỉnh có 412.000 người tham gia BHYT.\n\nTính đến ngày 25/4/2022, có 2.600 hồ sơ gửi qua mạng, chiếm 84% tổng số hồ sơ; có 96.000 người dùng ứng dụng VssID.';
    expect(rowsOf(text, ['quote', 'period'])).toEqual([
      ['412.000 người', '2022-04-25'],
      ['2.600 hồ sơ', '2022-01-01/2022-04-25'],
      ['84%', '2022-01-01/2022-04-25'],
      ['96.000 người', '2022-04-25'],
    ]);
  });
});

describe('what a fund or budget is over by', () => {
  const title = 'Nhiều huyện vượt dự toán chi BHYT';

  it.each([
    ['Năm 2022, huyện vượt 9 tỷ đồng chi BHYT.', '9 tỷ đồng', 'exact'],
    ['Quỹ BHYT của bệnh viện vượt 2,3 tỷ đồng.', '2,3 tỷ đồng', 'exact'],
    ['Số kết dư quỹ BHYT đã vượt 9 tỷ đồng.', 'vượt 9 tỷ đồng', 'more_than'],
  ])('%s', (text, quote, bound) => expect(rowsOf(text, ['quote', 'bound'], { title })).toEqual([[quote, bound]]));
});

describe('the running total beside what was done in a month', () => {
  const month = '2021-08-01/2021-08-31';
  const soFar = '2021-01-01/2021-08-31';
  it.each([
    ['Trong tháng 8/2021, đã giải quyết 640 hồ sơ hưởng BHXH, lũy kế 5.170 hồ sơ.', [month, soFar]],
    ['Trong tháng 8/2021, quỹ BHYT chi 33 tỷ đồng, luỹ kế từ đầu năm là 251 tỷ đồng.', [month, soFar]],
    ['Trong tháng 8/2021, thu BHXH 47 tỷ đồng, lũy kế 366 tỷ đồng, đạt 62% kế hoạch.', [month, soFar, soFar]],
    [
      'Trong quý II/2021, BHXH tỉnh đã cấp 910 sổ BHXH, lũy kế 1.730 sổ.',
      ['2021-04-01/2021-06-30', '2021-01-01/2021-06-30'],
    ],
    // each member of a list begins with the month's again
    ['Trong tháng 8/2021, thu BHXH 47 tỷ đồng, lũy kế 366 tỷ đồng; chi BHXH 29 tỷ đồng.', [month, soFar, month]],
    // for longer than the year
    [
      'Trong tháng 8/2021, có 640 người tham gia mới BHXH tự nguyện, lũy kế từ khi triển khai 9.800 người.',
      [month, month],
    ],
  ])('%s', (text, periods) => {
    expect(rowsOf(text, ['period']).flat()).toEqual(periods);
  });
});
