import { describe, expect, it } from 'vitest';
import { articleOf, rowsOf } from './read.js';

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
      'each quarter, and with it what the clause goes on to',
      'Năm 2022, quỹ chi 98 tỷ đồng khám chữa bệnh BHYT. Mỗi quý cơ quan BHXH tạm ứng 80% chi phí khám chữa bệnh BHYT. Mỗi năm có khoảng 2,4 triệu lượt người đi khám, bình quân mỗi người 3,1 lần.',
      [
        ['98 tỷ đồng', '2022-01-01/2022-12-31'],
        ['80%', null],
        ['khoảng 2,4 triệu lượt người', null],
        ['3,1 lần', null],
      ],
    ],
    [
      'an advance of the time that is told',
      'Năm 2022, quỹ chi 98 tỷ đồng khám chữa bệnh BHYT. Cơ quan BHXH đã tạm ứng 80% chi phí khám chữa bệnh BHYT.',
      [
        ['98 tỷ đồng', '2022-01-01/2022-12-31'],
        ['80%', '2022-01-01/2022-12-31'],
      ],
    ],
    [
      'what each collector is asked for by the month',
      'Đến 30/6/2021, toàn huyện có 8.100 người tham gia BHXH tự nguyện. Mỗi đại lý được giao vận động ít nhất 4 người/tháng.',
      [
        ['8.100 người', '2021-06-30'],
        ['ít nhất 4 người', null],
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

describe('some time ago', () => {
  const lead = 'Đến 30/4/2021, huyện có 84 đơn vị nợ BHXH.';
  it.each([
    ['a while ago', 'Mới đây, Công ty TNHH Bình An đã nộp 96 triệu đồng tiền nợ BHXH.', null],
    ['before', 'Trước đó, cơ quan BHXH đã xử phạt 5 đơn vị chậm đóng.', null],
    ['of the time that is told', 'Nhờ đó, Công ty TNHH Bình An đã nộp 96 triệu đồng nợ BHXH.', '2021-01-01/2021-04-30'],
    ['with a year', 'Trước đó, năm 2020, cơ quan BHXH thu hồi 210 triệu đồng nợ BHXH.', '2020-01-01/2020-12-31'],
  ])('%s', (_, text, period) => {
    expect(rowsOf(text, ['period'], { lead })).toEqual([[period]]);
  });
});

describe('what a headline tells of now', () => {
  const body = 'Đến hết tháng 9/2019, cả nước có 14,9 triệu người tham gia BHXH bắt buộc.';
  it.each([
    ['on a day that nobody knows', 'Hiện cả nước có 1,1 triệu hộ tham gia BHYT hộ gia đình', null],
    ['without saying when', 'Cả nước có 1,1 triệu hộ tham gia BHYT hộ gia đình', '2019-09-30'],
  ])('%s', (_, title, period) => {
    const [first] = articleOf(body, { title }).figures;
    expect([first?.quote, first?.period]).toEqual(['1,1 triệu hộ', period]);
  });
});

describe('the size of the network', () => {
  it.each([
    [
      'as of the time of a part of it',
      'Năm 2021, quỹ chi khám chữa bệnh BHYT 61 tỷ đồng. Có 5/14 cơ sở khám chữa bệnh bội chi.',
      '2021-12-31',
    ],
    [
      'on its own',
      'Năm 2021, quỹ chi khám chữa bệnh BHYT 61 tỷ đồng. Toàn tỉnh có 14 cơ sở khám chữa bệnh BHYT.',
      null,
    ],
  ])('%s', (_, text, period) => {
    expect(rowsOf(text, ['quote', 'period']).at(-1)).toEqual(['14 cơ sở', period]);
  });
});

describe('the steps of a household', () => {
  it.each([
    [
      'stay when the wage rises',
      'Từ ngày 1/7/2024, mức đóng BHYT của người thứ nhất là 105.300 đồng/tháng. Mức đóng của người thứ hai, thứ ba lần lượt bằng 70% và 60% mức đóng của người thứ nhất.',
      [
        ['105.300 đồng/tháng', '2024-07-01'],
        ['70%', null],
        ['60%', null],
      ],
    ],
    [
      'in money, reckoned anew',
      'Từ ngày 1/7/2024, mức đóng BHYT hộ gia đình thay đổi. Người thứ hai đóng 73.710 đồng/tháng.',
      [['73.710 đồng/tháng', '2024-07-01']],
    ],
    [
      'with a day of their own',
      'Từ ngày 1/7/2024, người thứ hai của hộ gia đình đóng BHYT bằng 75% mức đóng của người thứ nhất.',
      [['75%', '2024-07-01']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period'])).toEqual(want);
  });
});

describe('what no time of the headline dates', () => {
  it.each([
    [
      'each day',
      'Trung tâm đã nhận 9.100 hồ sơ. Trung bình mỗi ngày có 110 người đến nộp hồ sơ hưởng trợ cấp.',
      [
        ['9.100 hồ sơ', '2022-01-01/2022-03-31'],
        ['110 người', null],
      ],
    ],
    [
      'in all',
      'Trung tâm đã nhận 9.100 hồ sơ. Trong số đó, có 110 người đến nộp hồ sơ hưởng trợ cấp hai lần.',
      [
        ['9.100 hồ sơ', '2022-01-01/2022-03-31'],
        ['110 người', '2022-01-01/2022-03-31'],
      ],
    ],
  ])('%s', (_, text, want) => {
    const title = '3 tháng đầu năm 2022, 9.100 hồ sơ hưởng trợ cấp thất nghiệp';
    expect(rowsOf(text, ['quote', 'period'], { title })).toEqual(want);
  });
});

describe('what one person is paid', () => {
  const published = '2022-04-08';
  it.each([
    [
      'is drawing, told on a day',
      'Ba tháng đầu năm 2022, có 163 người hưởng lương hưu mới. Bà Lê Thị Bình đang nhận lương hưu 3,1 triệu đồng/tháng.',
      '2022-04-08',
    ],
    [
      'drew, whenever that was',
      'Ba tháng đầu năm 2022, có 163 người hưởng lương hưu mới. Bà Lê Thị Bình nhận lương hưu 3,1 triệu đồng/tháng.',
      null,
    ],
  ])('%s', (_, text, period) => {
    expect(rowsOf(text, ['quote', 'period'], { published }).at(-1)).toEqual(['3,1 triệu đồng/tháng', period]);
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

describe('what a step set out from', () => {
  it('is not of the day of publication, as what it reached is', () => {
    const text = 'Tỷ lệ bao phủ BHYT toàn tỉnh đang tăng từ 92,1% lên 93,4%.';
    expect(rowsOf(text, ['quote', 'period'], { published: '2022-04-08' })).toEqual([
      ['92,1%', null],
      ['93,4%', '2022-04-08'],
    ]);
  });
});
