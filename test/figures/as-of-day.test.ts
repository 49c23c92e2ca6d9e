import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('the time of figures whose own sentence tells none', () => {
  it.each([
    [
      'a stock goes past what went on in between',
      'Tính đến 31/3/2015, còn 64 đơn vị nợ BHXH 21 tỷ đồng. Năm 2014, đã kiện 12 đơn vị ra tòa. Ngoài ra, còn 38 đơn vị nợ 4,1 tỷ đồng.',
      [
        ['64 đơn vị', '2015-03-31'],
        ['21 tỷ đồng', '2015-03-31'],
        ['12 đơn vị', '2014-01-01/2014-12-31'],
        ['38 đơn vị', '2015-03-31'],
        ['4,1 tỷ đồng', '2015-03-31'],
      ],
    ],
    [
      'a flow does not',
      'Tính đến 31/3/2015, còn 64 đơn vị nợ BHXH. Năm 2014, đã kiện 12 đơn vị ra tòa. Qua đó thu hồi được 3,2 tỷ đồng.',
      [
        ['64 đơn vị', '2015-03-31'],
        ['12 đơn vị', '2014-01-01/2014-12-31'],
        ['3,2 tỷ đồng', '2014-01-01/2014-12-31'],
      ],
    ],
    [
      'a month singled out',
      '6 tháng đầu năm 2022, trung tâm đã nhận 21.400 hồ sơ hưởng trợ cấp thất nghiệp. Riêng tháng 3 có 5.120 người nộp hồ sơ. Mức hưởng bình quân 4,2 triệu đồng/tháng.',
      [
        ['21.400 hồ sơ', '2022-01-01/2022-06-30'],
        ['5.120 người', '2022-03-01/2022-03-31'],
        ['4,2 triệu đồng/tháng', '2022-01-01/2022-06-30'],
      ],
    ],
    [
      'what something is called now is no present',
      'Đến hết tháng 5/2025, xã Tân Lập (nay là xã Đông Sơn) có 4.120 người tham gia BHYT.',
      [['4.120 người', '2025-05-31']],
    ],
    [
      'what is counted now is',
      'Hết tháng 5/2025 xã rà soát. Toàn xã nay có 4.120 người tham gia BHYT.',
      [['4.120 người', null]],
    ],
    [
      'what brackets tell of another time leaves none',
      'Trong quý II/2022, có 860 hồ sơ hưởng trợ cấp thất nghiệp, giảm so với tháng 12/2021 (910 hồ sơ). Trung tâm ban hành 820 quyết định hưởng.',
      [
        ['860 hồ sơ', '2022-04-01/2022-06-30'],
        ['910 hồ sơ', '2021-12-01/2021-12-31'],
        ['820 quyết định', '2022-04-01/2022-06-30'],
      ],
    ],
    [
      'the day of the data, though another day stands beside it',
      'Số liệu được chốt đến hết ngày 30/11/2024, đã trừ các khoản nộp trước ngày 10/12/2024.\n\nCông ty TNHH An Phú chậm đóng BHXH 3,1 tỷ đồng.',
      [['3,1 tỷ đồng', '2024-11-30']],
    ],
    [
      'a death dates nothing',
      'Trong 9 tháng đầu năm 2019, phát hiện 3 trường hợp đã chết vẫn phát sinh chi phí khám BHYT. Ông A (chết tháng 1/2019) có 5 lượt khám BHYT.',
      [
        ['3 trường hợp', '2019-01-01/2019-09-30'],
        ['5 lượt', '2019-01-01/2019-09-30'],
      ],
    ],
    [
      'a programme dates nothing',
      'Năm 2014, ngành BHXH thực hiện Đề án BHYT toàn dân giai đoạn 2012-2015 và 2020; phấn đấu trên 74% dân số tham gia BHYT.',
      [['trên 74%', '2014-12-31']],
    ],
    [
      'an estimate for the year leaves no time',
      'Tới cuối tháng 9/2023, số chi BHYT đã hơn 1.900 tỷ đồng, cả năm ước chi vượt dự toán 210 tỷ đồng. Số lượt khám chữa bệnh BHYT tăng 12%.',
      [
        ['hơn 1.900 tỷ đồng', '2023-01-01/2023-09-30'],
        ['210 tỷ đồng', '2023-01-01/2023-12-31'],
        ['12%', '2023-01-01/2023-09-30'],
      ],
    ],
    [
      'parts of a plan',
      'Theo dự toán, cả năm 2017 ngành BHXH phải thu 290.000 tỷ đồng. Trong đó, thu BHXH là 180.000 tỷ đồng.',
      [
        ['290.000 tỷ đồng', '2017-01-01/2017-12-31'],
        ['180.000 tỷ đồng', '2017-01-01/2017-12-31'],
      ],
    ],
    [
      'how long something is owed',
      'Tính đến 31/3/2015, công ty nợ BHXH 2,1 tỷ đồng từ tháng 4/2013.',
      [['2,1 tỷ đồng', '2015-03-31']],
    ],
    [
      'what follows on debts that are owed now',
      'Tính đến 31/3/2015, toàn tỉnh nợ BHXH 96 tỷ đồng. Tỷ lệ nợ hiện ở mức 4%. Cụ thể, khối doanh nghiệp nợ BHXH 71 tỷ đồng.',
      [
        ['96 tỷ đồng', '2015-03-31'],
        ['4%', '2015-03-31'],
        ['71 tỷ đồng', '2015-03-31'],
      ],
    ],
    [
      'the plan of a part, and the plan in brackets',
      'Đến 30/9/2022, phường có 640/910 người tham gia BHXH tự nguyện, đạt 70,33% chỉ tiêu. Bao phủ BHYT đạt 91,2%, thấp hơn 0,8% so với chỉ tiêu cả năm (92%).',
      [
        ['640', '2022-09-30'],
        ['910 người', '2022-12-31'],
        ['70,33%', '2022-09-30'],
        ['91,2%', '2022-09-30'],
        ['0,8%', '2022-09-30'],
        ['92%', '2022-12-31'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period'])).toEqual(want);
  });
});

describe('debts are of the day up to which the article counts them', () => {
  it.each([
    [
      'owed until now',
      'Tính đến 31/3/2015, toàn tỉnh nợ BHXH 96 tỷ đồng. Công ty TNHH An Phú đến nay còn nợ 3,1 tỷ đồng.',
      [
        ['96 tỷ đồng', '2015-03-31'],
        ['3,1 tỷ đồng', '2015-03-31'],
      ],
    ],
    [
      'owed since a year',
      'Tính đến 31/3/2015, toàn tỉnh nợ BHXH 96 tỷ đồng. Công ty TNHH An Phú chậm đóng kể từ năm 2012, số nợ đã lên 3,1 tỷ đồng.',
      [
        ['96 tỷ đồng', '2015-03-31'],
        ['3,1 tỷ đồng', '2015-03-31'],
      ],
    ],
    [
      'those who take part now',
      'Tính đến 31/3/2015, toàn tỉnh nợ BHXH 96 tỷ đồng. Hiện toàn tỉnh có 612.000 người tham gia BHYT.',
      [
        ['96 tỷ đồng', '2015-03-31'],
        ['612.000 người', null],
      ],
    ],
    [
      'the next fund of one count',
      'Tính đến 31/3/2015, toàn tỉnh có 71.400 người tham gia BHXH. Đối với BHYT, hiện có 612.000 người tham gia.',
      [
        ['71.400 người', '2015-03-31'],
        ['612.000 người', '2015-03-31'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period'])).toEqual(want);
  });
});

describe('times of parts, of plans and of goals leave the others theirs', () => {
  it.each([
    [
      'parts by year',
      'Các khoản chi BHYT vượt dự toán của các năm 2016 - 2021 là 91 tỷ đồng, trong đó năm 2017 là 21 tỷ đồng, năm 2019 là 17 tỷ đồng. Bệnh viện Đa khoa Thảo Nguyên vượt 12 tỷ đồng.',
      [
        ['91 tỷ đồng', '2016-01-01/2021-12-31'],
        ['21 tỷ đồng', '2017-01-01/2017-12-31'],
        ['17 tỷ đồng', '2019-01-01/2019-12-31'],
        ['12 tỷ đồng', '2016-01-01/2021-12-31'],
      ],
    ],
    [
      'foreseen behind it',
      'Đến hết tháng 10/2022, tỉnh có 612.000 người tham gia BHYT. Thu BHXH được 1.840 tỷ đồng, ước hết năm đạt 99% kế hoạch.',
      [
        ['612.000 người', '2022-10-31'],
        ['1.840 tỷ đồng', '2022-01-01/2022-10-31'],
        ['99%', '2022-01-01/2022-12-31'],
      ],
    ],
    [
      'still to be won in a quarter',
      'Đến hết tháng 9/2022, tỉnh có 9.400 người tham gia BHXH tự nguyện. Riêng quý IV/2022, ngành phải phát triển thêm 1.900 người tham gia BHXH tự nguyện.',
      [
        ['9.400 người', '2022-09-30'],
        ['1.900 người', '2022-10-01/2022-12-31'],
      ],
    ],
    [
      'a school year told last',
      'Đến hết tháng 8/2018, tỉnh có 612.000 người tham gia BHYT. Năm học 2017-2018, có 91.200 học sinh tham gia BHYT. Khối tiểu học có 41.300 em tham gia.',
      [
        ['612.000 người', '2018-08-31'],
        ['91.200 học sinh', '2018-05-31'],
        ['41.300 em', '2018-05-31'],
      ],
    ],
    [
      'what a resolution sets for a year to come',
      'Đến hết tháng 9/2022, tỉnh có 9.400 người tham gia BHXH tự nguyện. Tỷ lệ này cao hơn mức 2,2% mà nghị quyết đặt ra cho năm 2025. Về BHYT, tỉnh có 612.000 người tham gia.',
      [
        ['9.400 người', '2022-09-30'],
        ['2,2%', '2025-12-31'],
        ['612.000 người', '2022-09-30'],
      ],
    ],
    [
      'the day of the event',
      'Ngày 14/5/2023, BHXH tỉnh tổ chức ra quân vận động. Tháng 4/2023, toàn tỉnh phát triển mới 640 người tham gia BHXH tự nguyện. Chỉ trong ngày ra quân, các tổ vận động được 96 người tham gia BHXH tự nguyện.',
      [
        ['640 người', '2023-04-01/2023-04-30'],
        ['96 người', '2023-05-14'],
      ],
    ],
    [
      'whom a rise did not reach, and since when they are retired',
      'Từ ngày 1/7/2023, lương hưu được tăng thêm 12%. Người chưa được tăng trong đợt 1/5/2021, vì nghỉ hưu sau thời điểm này, có mức tăng lương hưu là 20%.',
      [
        ['12%', '2023-07-01'],
        ['20%', '2023-07-01'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period'])).toEqual(want);
  });
});

it('a time that the sentence does not print is marked inferred', () => {
  const [own, left] = figuresOf(
    'Tính đến 31/3/2015, toàn tỉnh nợ BHXH 96 tỷ đồng. Công ty TNHH An Phú đến nay còn nợ 3,1 tỷ đồng.',
  );
  expect(own!.inferred).not.toContain('period');
  expect(left!.inferred).toContain('period');
});

describe('a school year that still runs', () => {
  const text =
    'Năm học 2021-2022, toàn huyện đã có 21.400 học sinh tham gia BHYT, đạt 96,2%. Mục tiêu là 99% học sinh có thẻ.';
  it.each([
    ['2021-10-11', '2021-10-11'],
    ['2022-06-20', '2022-05-31'],
    [null, '2022-05-31'],
  ])('published %s', (published, day) => {
    const [all, rate] = rowsOf(text, ['period'], { published });
    expect([all, rate]).toEqual([[day], [day]]);
  });
});
