import { describe, expect, it } from 'vitest';
import { figureOf, figuresOf, rowsOf } from './read.js';

const published = '2023-11-20';

describe('periods', () => {
  it.each([
    ['Đến hết tháng 10/2023, toàn tỉnh có 61.482 người tham gia BHXH tự nguyện.', '2023-10-31'],
    ['Tính đến ngày 15/10, số tiền nợ BHXH là 96,4 tỷ đồng.', '2023-10-15'],
    ['Đến cuối năm 2022, toàn tỉnh có 61.482 người tham gia BHYT.', '2022-12-31'],
    ['Đầu năm 2023, toàn tỉnh có 61.482 người tham gia BHYT.', '2023-01-01'],
    ['Năm 2022, toàn tỉnh có 61.482 người tham gia BHYT.', '2022-12-31'],
    ['Quý II/2023, toàn tỉnh có 612 đơn vị nợ BHXH.', '2023-06-30'],
    ['Toàn tỉnh có 61.482 người tham gia BHYT vào năm 2021.', '2021-12-31'],
    ['Hiện nay, toàn tỉnh có 61.482 người tham gia BHYT.', '2023-11-20'],
    ['Đến nay, toàn tỉnh có 318 điểm thu BHXH.', '2023-11-20'],
    ['Ngày 14/11, BHXH huyện cho biết có 320 người tham gia BHXH tự nguyện.', '2023-11-14'],
    ['Tính đến hết tháng 10/2023, cơ quan BHXH đã cấp 294.587 sổ BHXH.', '2023-10-31'],
    ['Đến 16 giờ ngày 12/10, toàn tỉnh có 61.482 người tham gia BHYT.', '2023-10-12'],
  ])('a stock has its day: %s', (text, period) => {
    expect(figureOf(text, { published }).period).toBe(period);
  });

  it.each([
    ['Trong quý I/2023, toàn tỉnh thu 640 tỷ đồng tiền BHXH.', '2023-01-01/2023-03-31'],
    ['6 tháng đầu năm 2023, toàn tỉnh thu 1.204 tỷ đồng tiền BHXH.', '2023-01-01/2023-06-30'],
    ['Lũy kế đến hết tháng 9/2023, toàn tỉnh thu 1.846 tỷ đồng tiền BHXH.', '2023-01-01/2023-09-30'],
    ['Tính đến 9h30 ngày 21/9/2023, toàn tỉnh đã chi 215 tỷ đồng trợ cấp thất nghiệp.', '2023-01-01/2023-09-21'],
    ['Tính đến 17 giờ ngày 21/9/2023, toàn tỉnh đã chi 215 tỷ đồng trợ cấp thất nghiệp.', '2023-01-01/2023-09-21'],
    ['Từ đầu năm đến nay, cơ quan BHXH đã thu hồi 21 tỷ đồng tiền nợ.', '2023-01-01/2023-11-20'],
    ['Năm 2022, có 4.310 lượt người được giải quyết chế độ ốm đau.', '2022-01-01/2022-12-31'],
    ['Trong tháng 10, toàn tỉnh có 98.000 lượt khám, chữa bệnh BHYT.', '2023-10-01/2023-10-31'],
    ['Trong tháng 10/2023, cơ quan BHXH cấp 3.214 sổ BHXH.', '2023-10-01/2023-10-31'],
    ['Trong 2 năm 2021 và 2022, toàn tỉnh thu 4.120 tỷ đồng tiền BHXH.', '2021-01-01/2022-12-31'],
    ['Bưu điện chi trả 96 tỷ đồng lương hưu kỳ tháng 1 và tháng 2/2023.', '2023-01-01/2023-02-28'],
    ['Quỹ BHYT chi 310 tỷ đồng trong quý I và quý II/2023.', '2023-01-01/2023-06-30'],
    ['Quỹ BHYT chi 310 tỷ đồng trong quý I và quý II/2023 sẽ quyết toán sau.', '2023-01-01/2023-06-30'],
    ['Ngày 6/9/2023, cơ quan BHXH đã thu hồi 1,2 tỷ đồng tiền nợ BHXH.', '2023-09-06'],
  ])('a flow has its interval: %s', (text, period) => {
    expect(figureOf(text, { published }).period).toBe(period);
  });

  it.each([
    ['Từ ngày 01/7/2023, mức lương cơ sở là 1.800.000 đồng/tháng.', '2023-07-01'],
    ['Năm 2018, mức đóng BHYT là 4,5% lương cơ sở.', '2018-01-01/2018-12-31'],
  ])('a policy has its beginning or its year: %s', (text, period) => {
    expect(figureOf(text, { published }).period).toBe(period);
  });

  it('is null when nothing tells', () => {
    expect(figureOf('Toàn tỉnh có 61.482 người tham gia BHXH tự nguyện.').period).toBeNull();
    expect(figureOf('Hiện nay, toàn tỉnh có 61.482 người tham gia BHXH tự nguyện.').period).toBeNull();
  });

  it('takes the month of an impossible day', () => {
    expect(figureOf('Đến ngày 31/6/2023, toàn huyện có 4.120 người tham gia BHYT.').period).toBe('2023-06-30');
  });

  it('takes no time from the other side of a comparison', () => {
    const text = 'Số người tham gia BHXH là 101.240 người, tăng 4.315 người so với cùng kỳ năm 2021.';
    expect(rowsOf(text, ['period'])).toEqual([[null], [null]]);
    expect(rowsOf(`Hiện nay, ${text}`, ['period'], { published })).toEqual([[published], [published]]);
  });

  it('what is drawn from the beginning of a year is of its first day', () => {
    expect(figureOf('Đầu năm 2022, bà Nga được nhận lương hưu 2.190.000 đồng/tháng.').period).toBe('2022-01-01');
    expect(figureOf('Năm 2022, bà Nga được nhận lương hưu 2.190.000 đồng/tháng.').period).toBe('2022-01-01/2022-12-31');
  });

  it('what is paid each month is of no month', () => {
    const text = 'Trung bình mỗi tháng, BHXH tỉnh chi trả lương hưu cho hơn 58.000 người.';
    expect(figureOf(text, { published }).period).toBeNull();
  });

  it('takes no time from a law or a decision', () => {
    const text = 'Theo Quyết định số 705/QĐ-TTg ngày 8/5/2013, có 1.204 người tham gia BHYT.';
    expect(figureOf(text).period).toBeNull();
    const yearbook = 'Năm 2020, BHYT bao phủ 91,2% dân số theo niên giám thống kê năm 2018.';
    expect(figureOf(yearbook).period).toBe('2020-12-31');
  });

  it('gives changes and completions the time of their figure', () => {
    const text =
      'Trong 9 tháng đầu năm 2023, số thu BHXH đạt 1.846 tỷ đồng, bằng 74,2% kế hoạch, tăng 6,1% so với cùng kỳ năm 2022.';
    expect(new Set(figuresOf(text, { published }).map((f) => f.period))).toEqual(new Set(['2023-01-01/2023-09-30']));
  });

  it('reads a previous value in brackets', () => {
    const text =
      'Đến hết tháng 9/2023, có 1.204 người tham gia BHXH tự nguyện, tăng 115% so với cùng kỳ năm 2022 (560 người).';
    expect(figuresOf(text, { published }).at(-1)).toMatchObject({ value: 560, measure: 'level', period: '2022-09-30' });
  });

  it('turns from stock to flow inside one sentence', () => {
    const text =
      'Tính đến ngày 15/10, số tiền nợ BHXH là 96,4 tỷ đồng; trong tháng 10, toàn tỉnh thu BHXH 210 tỷ đồng.';
    expect(rowsOf(text, ['period'], { published })).toEqual([['2023-10-15'], ['2023-10-01/2023-10-31']]);
  });

  it('gives old and new their own years', () => {
    const text = 'Số người tham gia BHXH tự nguyện tăng từ 1.204 người năm 2021 lên 1.850 người năm 2022.';
    expect(rowsOf(text, ['value', 'period'])).toEqual([
      [1204, '2021-12-31'],
      [1850, '2022-12-31'],
    ]);
  });

  it('carries the time of the sentence before, and says that it is inferred', () => {
    const [, second] = figuresOf(
      'Đến hết tháng 10/2023, toàn tỉnh có 61.482 người tham gia BHXH tự nguyện. Có 812.407 người tham gia BHYT.',
      { published },
    );
    expect(second).toMatchObject({ period: '2023-10-31' });
    expect(second!.inferred).toContain('period');
  });

  it.each<[string, (string | null)[]]>([
    // the other side of a comparison dates nothing after it
    [
      'Cuối năm 2019 có 3.100 người tham gia BHXH, nhiều hơn năm 2016 là 410 người; BHTN có 2.900 người.',
      ['2019-12-31', '2019-12-31', '2019-12-31'],
    ],
    // the plan's year is not the result's
    [
      'Lũy kế đến hết tháng 10/2018, toàn ngành thu 218 tỷ đồng BHXH, tức 81,4% kế hoạch cả năm; BHTN thu 12 tỷ đồng.',
      ['2018-01-01/2018-10-31', '2018-01-01/2018-10-31', '2018-01-01/2018-10-31'],
    ],
    [
      '6 tháng đầu năm 2017, chi KCB BHYT là 41 tỷ đồng, chiếm 48,2% quỹ được sử dụng trong năm 2017.',
      ['2017-01-01/2017-06-30', '2017-01-01/2017-06-30'],
    ],
    // papers come in later than the debts they are of
    ['Số chậm đóng BHXH đến hết ngày 30/9/2024, cập nhật chứng từ đến ngày 8/10/2024, là 41 tỷ đồng.', ['2024-09-30']],
    ['Số chậm đóng BHXH, cập nhật đến ngày 8/10/2024, là 41 tỷ đồng.', ['2024-10-08']],
    // a span runs from its first time to its last, of whatever kind they are
    ['Từ năm 2014 đến tháng 8/2016, quỹ BHYT chi trả 412 tỷ đồng.', ['2014-01-01/2016-08-31']],
    ['Từ năm 2016 đến hết quý I/2023, có 41.200 người hưởng BHXH một lần.', ['2016-01-01/2023-03-31']],
    ['Năm 2022 và 4 tháng đầu năm 2023, có 1.250 người hưởng BHXH một lần.', ['2022-01-01/2023-04-30']],
    [
      'Năm 2022 và năm 2023, số người hưởng BHXH một lần lần lượt là 980 người và 270 người.',
      ['2022-01-01/2022-12-31', '2023-01-01/2023-12-31'],
    ],
    [
      'Số nợ BHXH các năm 2020, 2021 và 2022 lần lượt là 41 tỷ đồng, 44 tỷ đồng và 52 tỷ đồng.',
      ['2020-12-31', '2021-12-31', '2022-12-31'],
    ],
    [
      'Năm 2022 và 2023, tỉnh thu 41 tỷ đồng BHXH, lần lượt chi 11 tỷ đồng.',
      ['2022-01-01/2023-12-31', '2022-01-01/2023-12-31'],
    ],
    ['Năm 2021 và quý I/2023, có 270 người hưởng BHXH một lần.', ['2023-01-01/2023-03-31']],
    ['Nửa đầu tháng 6/2020, có 612 người nộp hồ sơ hưởng trợ cấp thất nghiệp.', ['2020-06-01/2020-06-15']],
  ])('times that govern what follows, and times that do not: %s', (text, periods) => {
    expect(rowsOf(text, ['period'], { published }).flat()).toEqual(periods);
  });
});
