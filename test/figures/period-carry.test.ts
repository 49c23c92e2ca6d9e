import { describe, expect, it } from 'vitest';
import { figuresOf, figureOf, rowsOf } from './read.js';

const published = '2022-12-08';
const periodsOf = (text: string, given = {}) => rowsOf(text, ['period'], given).map(([period]) => period);

describe('times that are carried, joined or left out', () => {
  it('dates an undated stock by the day of publication, and says so', () => {
    const [figure] = figuresOf('Toàn tỉnh có 61.482 người tham gia BHXH tự nguyện.', { published });
    expect(figure).toMatchObject({ period: published });
    expect(figure!.inferred).toContain('period');
  });

  it.each([
    ['a flow', 'Số thu BHXH đạt 22.415 tỷ đồng.', published],
    ['a month of publication', 'Toàn tỉnh có 61.482 người tham gia BHXH tự nguyện.', '2022-12'],
    ['a vague past', 'Trong thời gian qua, ngành đã chi trả cho 21.400 người hưởng lương hưu.', published],
    ['a thing to come', 'Thời gian tới sẽ cấp thẻ BHYT cho 4.100 người.', published],
  ])('leaves open %s', (_, text, day) => {
    for (const figure of figuresOf(text, { published: day })) expect(figure.period).toBeNull();
  });

  it.each([
    ['Năm ngoái nợ BHXH bằng 3% kế hoạch thu thì đến hết tháng 8/2022 đã có 310 đơn vị nợ.', '2022-08-31'],
    ['Số nợ BHXH theo kế hoạch còn thấp thì đến ngày 30/6/2022 có 310 đơn vị nợ.', '2022-06-30'],
    ['Theo kế hoạch thu đến hết tháng 8/2022, có 310 đơn vị nợ BHXH.', published],
  ])('dates a main clause by its own time, not by that of a plan: %s', (text, period) => {
    expect(periodsOf(text, { published }).at(-1)).toBe(period);
  });

  it.each([
    ['Theo báo cáo tháng 6/2022 của trung tâm, trong khoảng thời gian trên, có 310 hồ sơ hưởng trợ cấp thất nghiệp.'],
    ['Số liệu tháng 6/2022 cho biết, cũng trong thời gian này, trung tâm nhận 310 hồ sơ hưởng trợ cấp thất nghiệp.'],
  ])('reads the time told before, past that of a report: %s', (text) => {
    const lead = 'Từ ngày 21/5/2022 đến ngày 20/6/2022, 290 người nhận trợ cấp thất nghiệp.';
    expect(periodsOf(text, { lead })).toEqual(['2022-05-21/2022-06-20']);
  });

  it('reads the time of the sentence where it is that of what is told', () => {
    const lead = 'Từ ngày 21/5/2022 đến ngày 20/6/2022, 290 người nhận trợ cấp thất nghiệp.';
    const text = 'Trong tháng 7/2022, cũng trong thời gian này, trung tâm nhận 310 hồ sơ hưởng trợ cấp thất nghiệp.';
    expect(periodsOf(text, { lead })).toEqual(['2022-07-01/2022-07-31']);
  });

  it('reads a year behind a closing bracket', () => {
    const text = 'Tỷ lệ bao phủ BHYT tăng từ 58% năm 2011 lên 77,4% (tương ứng với 610.200 người) năm 2016.';
    expect(periodsOf(text)).toEqual(['2011-12-31', '2016-12-31', '2016-12-31']);
  });

  it('reads a year behind the noun of a rate', () => {
    const text = 'Số người tham gia BHYT tăng từ 5,1% dân số vào năm 1994 lên 44% dân số vào năm 2007.';
    expect(periodsOf(text)).toEqual(['1994-12-31', '2007-12-31']);
  });

  it('counts cards that are there today as a stock', () => {
    expect(figureOf('Hiện hơn 52% thẻ BHYT được ngân sách hỗ trợ.', { published }).period).toBe(published);
  });

  it('takes no earlier time for what is so today', () => {
    const text =
      'Năm 2014, toàn tỉnh có 61.482 người tham gia BHYT. Để có trên 84% dân số tham gia BHYT như hiện nay là cả một quá trình.';
    expect(periodsOf(text)).toEqual(['2014-12-31', null]);
    expect(periodsOf('Năm 1998 có 41.300 người tham gia BHYT, nay đã đạt 655.000 người.')).toEqual([
      '1998-12-31',
      null,
    ]);
  });

  it('joins two times into one', () => {
    const text = 'Trong tháng 3 và tháng 4/2021, toàn tỉnh thu 210 tỷ đồng tiền BHXH.';
    expect(figureOf(text).period).toBe('2021-03-01/2021-04-30');
    const apart = 'Trong tháng 3/2021 thu BHXH 96 tỷ đồng, trong tháng 4/2021 thu 114 tỷ đồng.';
    expect(periodsOf(apart)).toEqual(['2021-03-01/2021-03-31', '2021-04-01/2021-04-30']);
  });

  it('lets flows run up to the first day of a month', () => {
    expect(figureOf('Tính đến đầu tháng 7/2019, số thu BHXH đạt 1.204 tỷ đồng.').period).toBe('2019-01-01/2019-07-01');
  });

  it('points back to a time already named', () => {
    const time =
      'Tính đến hết tháng 10/2021, toàn tỉnh có 61.482 người tham gia BHXH. Trong thời gian này, BHXH tỉnh đã cấp 3.120 sổ BHXH.';
    expect(periodsOf(time)).toEqual(['2021-10-31', '2021-01-01/2021-10-31']);
    const year =
      'Đến đầu tháng 12/2021, số nợ BHXH là 96 tỷ đồng. Trong năm, BHXH tỉnh đã thanh tra 41 đơn vị, có 310.000 lượt khám chữa bệnh BHYT.';
    expect(periodsOf(year)).toEqual(['2021-12-01', '2021-01-01/2021-12-31', '2021-01-01/2021-12-31']);
  });

  it('counts books issued in a time as a flow, those managed as a stock', () => {
    expect(figureOf('Trong tháng 8/2021, ngành đã cấp 2.310 sổ BHXH.').period).toBe('2021-08-01/2021-08-31');
    expect(figureOf('Tháng 8/2021, nâng tổng số sổ BHXH lên 94.310 sổ.').period).toBe('2021-08-31');
  });

  it('gives a change its own school year where one is printed', () => {
    const text =
      'Năm học 2017-2018, tỷ lệ học sinh tham gia BHYT đạt 91,2%; năm học 2018-2019, tỷ lệ bao phủ tăng thêm trên 4%, đạt 95,3%.';
    expect(periodsOf(text)).toEqual(['2018-05-31', '2019-05-31', '2019-05-31']);
  });
});

describe('times that other sentences tell', () => {
  it.each([
    [
      'a conference that sums up a year',
      'Sáng 21/12, BHXH tỉnh tổ chức tổng kết công tác thực hiện chính sách BHYT năm 2018.\n\nToàn tỉnh có 84.310 người tham gia BHXH; tổng thu đạt 740 tỷ đồng.',
      ['2018-12-31', '2018-01-01/2018-12-31'],
    ],
    [
      'a time that opens a sentence without figures',
      'Trong tháng 3 và tháng 4/2021, bưu điện tổ chức nhiều hội nghị khách hàng. Qua đó phát triển mới được 461 người tham gia BHXH tự nguyện.',
      ['2021-03-01/2021-04-30'],
    ],
    [
      'data announced as of a day, also where what follows says "hiện có"',
      'BHXH thành phố công bố danh sách đơn vị chậm đóng BHXH, số liệu tính đến hết ngày 31/10/2021.\n\nTheo đó, hiện có 19.310 đơn vị chậm đóng BHXH.',
      ['2021-10-31'],
    ],
    [
      'the running total behind what the month brought',
      'Trong tháng 3/2019, ngành chi trả BHXH 31.210 tỷ đồng. 3 tháng đầu năm 2019 chi BHXH 71.640 tỷ đồng. Ngành đã giải quyết cho 22.410 người hưởng trợ cấp thất nghiệp. Lũy kế 3 tháng đầu năm, giải quyết cho 113.200 người.',
      ['2019-03-01/2019-03-31', '2019-01-01/2019-03-31', '2019-03-01/2019-03-31', '2019-01-01/2019-03-31'],
    ],
  ])('%s', (_, text, periods) => expect(periodsOf(text)).toEqual(periods));

  it('a plan for the future announces nothing', () => {
    const text =
      'Kế hoạch thực hiện trong quý IV/2021 đã được ban hành. Toàn tỉnh có 61.482 người tham gia BHXH tự nguyện.';
    expect(periodsOf(text)).toEqual([null]);
  });

  it('a goal without a date takes none from what was told before', () => {
    const text = 'Đến hết tháng 6/2021, tỷ lệ bao phủ BHYT đạt 91,2%. Tỉnh phấn đấu đạt 95% dân số tham gia BHYT.';
    expect(periodsOf(text)).toEqual(['2021-06-30', null]);
  });

  it('the plan beside a result is of its year; that of a decision is open', () => {
    const text =
      'Đến 31/10/2021, tỷ lệ bao phủ BHYT đạt 86,5% dân số, thấp hơn 4,5% so với chỉ tiêu UBND tỉnh giao (91%).';
    expect(periodsOf(text).at(-1)).toBe('2021-12-31');
    const decided =
      'Đến 30/9/2022, tỷ lệ bao phủ BHYT đạt 86,2% dân số, thấp hơn 5,3% so với chỉ tiêu giao tại Quyết định số 71/QĐ-TTg ngày 29/4/2022 của Thủ tướng Chính phủ (91,5%).';
    expect(periodsOf(decided).at(-1)).toBeNull();
  });

  it("a whole year's budget is of the year", () => {
    const text =
      '6 tháng đầu năm 2019, bệnh viện chi KCB BHYT 17 tỷ đồng. Bệnh viện được giao dự toán chi KCB BHYT cả năm 21 tỷ đồng.';
    expect(periodsOf(text)).toEqual(['2019-01-01/2019-06-30', '2019-01-01/2019-12-31']);
  });

  it('a sum runs over the times of its parts', () => {
    const text =
      'Bệnh nhân được quỹ BHYT chi trả 3,1 tỷ đồng (trong đó năm 2021 là 1,9 tỷ đồng, 6 tháng đầu năm 2022 là 1,2 tỷ đồng).';
    expect(periodsOf(text)).toEqual(['2021-01-01/2022-06-30', '2021-01-01/2021-12-31', '2022-01-01/2022-06-30']);
  });

  it('cards that are a share of all people are all the cards', () => {
    const text = 'Trong 6 tháng đầu năm 2017, ước cấp 1,2 triệu thẻ BHYT, bao phủ 84,6% dân số.';
    expect(periodsOf(text)[0]).toBe('2017-06-30');
  });

  it('what a resolution sets begins when it comes into force', () => {
    const text =
      'Học sinh trên địa bàn tỉnh được hỗ trợ 50% mức đóng BHYT. Nghị quyết có hiệu lực thi hành từ ngày 01/8/2021.';
    expect(periodsOf(text)).toEqual(['2021-08-01']);
    const today = 'Hiện nay, học sinh được hỗ trợ 30% mức đóng BHYT. Nghị quyết có hiệu lực từ ngày 01/8/2021.';
    expect(periodsOf(today)).toEqual([null]);
  });

  it('"đến nay" ends on the day that the sentence prints', () => {
    const text =
      'Từ ngày 1/4/2018 đến 20/2/2019, bà A đi khám bệnh 215 lần bằng thẻ BHYT, trong đó từ đầu năm 2019 đến nay khám 31 lần.';
    expect(periodsOf(text).at(-1)).toBe('2019-01-01/2019-02-20');
  });

  it('a plan has its year, what is to be done of it its time', () => {
    const text =
      'Đến nay, phát triển mới được 1.204 người tham gia BHXH tự nguyện. Ngành phấn đấu hoàn thành 60% chỉ tiêu kế hoạch năm 2022 trong 6 tháng đầu năm nay.';
    expect(periodsOf(text, { published: '2022-05-23' }).at(-1)).toBe('2022-01-01/2022-06-30');
  });

  it('a time still to come dates nothing that is told', () => {
    const text =
      'Từ nay đến cuối năm, ngành tập trung thu nợ; toàn tỉnh có 18.400 hộ thuộc diện phải tham gia BHXH bắt buộc.';
    expect(periodsOf(text, { published: '2022-10-15' })).toEqual(['2022-10-15']);
  });

  it('what hospitals overspent runs up, though how many they are is of a day', () => {
    const text =
      'Tính đến 30/9/2021, có 20 cơ sở KCB vượt dự toán chi KCB BHYT, như Bệnh viện An Bình (vượt 51,4%), Bệnh viện Hòa Hảo (vượt 39,2%).';
    expect(periodsOf(text).slice(1)).toEqual(['2021-01-01/2021-09-30', '2021-01-01/2021-09-30']);
  });

  it('a share of what runs up over a time is of that time', () => {
    const text =
      'Trong quý I/2021, bộ phận một cửa tiếp nhận 88.200 hồ sơ nộp qua mạng, chiếm 89,6% tổng số hồ sơ BHXH điện tử.';
    expect(new Set(periodsOf(text))).toEqual(new Set(['2021-01-01/2021-03-31']));
  });
});

describe('the same moment', () => {
  it.each([
    [
      'of stocks and of what ran up to it',
      'Đến 30/9/2021, huyện Kim Bảng có 31,5% hộ tham gia BHYT. Cùng thời điểm, tỷ lệ bao phủ BHYT cả tỉnh là 88,2%; số thu BHXH đạt 96 tỷ đồng.',
      [
        ['31,5%', '2021-09-30'],
        ['88,2%', '2021-09-30'],
        ['96 tỷ đồng', '2021-01-01/2021-09-30'],
      ],
    ],
    [
      'of a raise',
      'Từ ngày 1/7/2019, lương cơ sở là 1.490.000 đồng. Cùng thời điểm này, lương hưu tăng thêm 7,19%.',
      [
        ['1.490.000 đồng', '2019-07-01'],
        ['7,19%', '2019-07-01'],
      ],
    ],
    [
      'of another year',
      'Đến 30/9/2021, huyện có 1.240 người tham gia BHXH tự nguyện. Cùng thời điểm năm 2020, toàn huyện có 930 người tham gia.',
      [
        ['1.240 người', '2021-09-30'],
        ['930 người', '2020-12-31'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period'])).toEqual(want);
  });
});
