import { describe, expect, it } from 'vitest';
import { datesOf, read } from './dates-of.js';

const yearOf = (text: string): number | null => read(text).year;

describe("what tells the article's year", () => {
  it.each([
    // a day printed as that of an event
    ['Sáng 4-11-2025, BHXH tỉnh họp báo. Năm 2026, phấn đấu thu 310 tỷ đồng.', 2025],
    // a goal is of the year last told
    ['Năm 2014, toàn tỉnh thu 310 tỷ đồng. Mục tiêu đến hết năm 2016 đạt 90%. Ngày 12/5, tỉnh họp.', 2014],
    ['Ngày 21-12, BHXH tỉnh tổng kết công tác năm 2019.', 2019],
    ['Ngày 11/1, BHXH tỉnh tổng kết công tác năm 2019.', 2020],
    // a sentence on what the year has brought
    ['Ngày 5/3, hội nghị khai mạc. Năm 2018, toàn ngành đã làm việc tốt.', 2019],
    // no plan of the headline's
    ['Chi vượt dự toán 9 tỷ đồng\nNgày 6/1, BHXH tỉnh cho biết, đến cuối năm 2021 chi 310 tỷ.', 2022],
    ['Phấn đấu đạt 92%\nNgày 12/2, BHXH tỉnh họp; đến hết tháng 12/2019 đạt 90%.', 2020],
    // what the headline plans is not planned for the day below it
    ['Chi vượt dự toán 9 tỷ đồng\nNgày 6/1, xã cho biết, đến cuối năm 2021 chi 310 tỷ.', 2022],
    ['Phấn đấu đạt 92%\nNgày 12/2, xã họp; đến hết tháng 12/2019 đạt 90%.', 2020],
    ['Phấn đấu ngày 6/1 chi đủ; đến cuối năm 2021 chi 310 tỷ.', 2021],
    // told in the year that has begun
    [
      'Năm nay, ngành ra quân sớm. Đến cuối năm 2021 đạt 86%. Năm 2022, tỉnh phấn đấu đạt 91%. Ba tháng đầu năm thu đủ.',
      2022,
    ],
    ['Cuối năm ngoái, quỹ còn dư. Đến hết năm 2021 đạt 86%. Ba tháng đầu năm thu đủ.', 2022],
    // a goal that is reached by a day, a rule that holds for a time
    [
      'Ngày 17/10, bộ họp. Đến hết tháng 8/2014 có 62 triệu người. Luật sẽ đưa tỷ lệ lên ít nhất 70% vào cuối năm 2015.',
      2014,
    ],
    [
      '10 tháng đầu năm 2021, trung tâm nhận 8.100 hồ sơ. Mức đóng giảm, thực hiện từ ngày 1/10/2021 đến hết ngày 30/9/2022. Ngày 5/11, tỉnh họp.',
      2021,
    ],
    ['Chiều 12/12, tỉnh họp. Đến hết tháng 11/2024 đạt 92%. Hết năm 2025 tỉnh phải đạt 95%.', 2024],
    // the plan of the year still runs
    ['Ngày 22/7, ông cho biết sẽ tạm ứng đến hết quý III/2018, dự toán năm 2018 đã giao.', 2018],
    // paid ahead
    ['Ngày 14/1, bưu điện chi trả lương hưu tháng 2/2024.', 2024],
    ['Ngày 14/1, bưu điện chi trả lương hưu từ tháng 1 đến tháng 2/2024.', 2024],
  ])('%s', (text, year) => expect(yearOf(text)).toBe(year));

  it.each([
    // a law comes into force on a day, and nothing happens on it
    'Từ 1/7/2025, luật có hiệu lực. Ngày 12/5, tỉnh họp.',
    // what one person did in a year, and what a year brought, told late in another, may be of long ago
    'Năm 2018, bà Hoa đã mua BHXH. Ngày 5/3, xã họp.',
    'Năm 2018, toàn ngành đã làm việc tốt. Ngày 5/7, hội nghị khai mạc.',
    // a school year is told of before, in and after it
    'Năm học 2023-2024, trường thu đủ. Ngày 12/5, tỉnh họp.',
  ])('but not: %s', (text) => expect(read(text).dates.at(-1)!.value).toBeNull());
});

describe('counts of months that stand alone', () => {
  it.each([
    ['Lũy kế 4 tháng, thu 31 tỷ đồng, hết tháng 4/2021 nợ 2 tỷ.', '4 tháng', '2021-01-01/2021-04-30'],
    ['Trong 4 tháng, thu 31 tỷ đồng, hết tháng 4/2021 nợ 2 tỷ.', '4 tháng', '2021-01-01/2021-04-30'],
    ['Tổng thu 4 tháng đạt 31 tỷ đồng, 4 tháng đầu năm 2021 nợ 2 tỷ.', '4 tháng', '2021-01-01/2021-04-30'],
  ])('%s', (text, quote, value) => expect(datesOf(text)[0]).toEqual([quote, value]));

  it('those that ended when the article was told', () => {
    const text = 'Đến hết tháng 9/2021, nợ 2 tỷ đồng.\nTrong 10 tháng, thu 31 tỷ đồng.';
    expect(datesOf(text, { published: '2021-11-04' }).at(-1)).toEqual(['10 tháng', '2021-01-01/2021-10-31']);
    expect(read(text, { published: '2021-10-04' }).quotes).not.toContain('10 tháng');
  });

  it('not those that something lasts', () => {
    const quotes = read('Nợ từ 4 tháng, phạt 31 tỷ đồng; hết tháng 4/2021 còn 2 tỷ.').quotes;
    expect(quotes).toEqual(['hết tháng 4/2021']);
  });
});

describe('ends of spans, and years in brackets', () => {
  it.each([
    ['Hết 6 tháng đầu năm 2021, thu 31 tỷ đồng.', ['Hết 6 tháng đầu năm 2021', '2021-06-30']],
    ['Phấn đấu hết năm, thu 31 tỷ đồng.', ['hết năm', '2021-12-31']],
  ])('%s', (text, want) => expect(datesOf(text, { published: '2021-08-09' })[0]).toEqual(want));

  it('not the end that has not come', () => {
    expect(read('Gần hết năm, thu mới đạt 31 tỷ đồng.', { published: '2021-08-09' }).quotes).not.toContain('hết năm');
  });

  it('no day of what goes on each day', () => {
    expect(read('Mỗi ngày 4- 5 lượt người đến tư vấn. Ngày 4-5, xã họp.', { published: '2021-05-09' }).quotes).toEqual([
      'Ngày 4-5',
    ]);
  });

  it('the school year that is over', () => {
    expect(datesOf('Năm học rồi, thu 31 tỷ đồng.', { published: '2021-08-09' })).toEqual([
      ['Năm học rồi', '2020-09-01/2021-05-31'],
    ]);
  });

  it.each([
    ['Năm học này, trường thu đủ.', '2021-10-09', ['Năm học này', '2021-09-01/2022-05-31']],
    ['Năm học này, trường thu đủ.', '2021-03-09', ['Năm học này', '2020-09-01/2021-05-31']],
    ['Trường phấn đấu hết năm học này thu đủ.', '2021-10-09', ['hết năm học này', '2022-05-31']],
  ])('the school year that runs: %s', (text, published, want) => expect(datesOf(text, { published })).toEqual([want]));

  it('no school year of an article without a day', () => {
    expect(datesOf('Năm 2021, xã thu đủ. Năm học này, trường vận động thêm.').at(-1)).toEqual(['Năm học này', null]);
  });

  it.each([
    ['5 tháng còn lại của năm 2021, xã phải thu đủ.', ['5 tháng còn lại của năm 2021', '2021-08-01/2021-12-31']],
    ['Số nợ giảm 2 tỷ so với đầu năm.', ['đầu năm', '2021']],
  ])('the rest of a year, and its beginning: %s', (text, want) =>
    expect(datesOf(text, { published: '2021-08-09' })).toEqual([want]),
  );

  it('no year that somebody has been out of work', () => {
    expect(datesOf('Chị nghỉ việc hơn một năm nay.', { published: '2021-08-09' })).toEqual([]);
  });

  it('years of a list in brackets', () => {
    const text = 'Tỷ lệ tăng đều: 71,3% (năm 2015), 74,8% (2016). Trạm đã chi 61 triệu đồng (2016 lượt).';
    expect(datesOf(text)).toEqual([
      ['năm 2015', '2015'],
      ['2016', '2016'],
    ]);
  });
});

describe('times beside what comes every year', () => {
  it.each([
    [
      'Tại tọa đàm ngày 12/5, ông nói mỗi tháng xã thu 9 tỷ, chưa kể khoản mà doanh nghiệp mỗi năm nộp thêm.',
      '2021-05-12',
    ],
    ['Theo kết luận ngày 12/5, hai năm 2018 và 2019, huyện chi sai 9 tỷ đồng.', '2021-05-12'],
    ['Hằng năm, trước ngày 12/5, xã lập danh sách.', null],
    ['Danh sách lập xong trước ngày 12/5, tức là mỗi năm một lần.', null],
    ['Hai năm 2018 và 2019, đến ngày 12/5 huyện đều chi đủ.', null],
  ])('%s', (text, value) =>
    expect(datesOf(text, { published: '2021-06-09' }).find(([quote]) => quote === 'ngày 12/5')).toEqual([
      'ngày 12/5',
      value,
    ]),
  );
});

describe('times that share a year', () => {
  it.each([
    ['Sang năm 2019, xã phải thu 9 tỷ đồng trong quý III.', '2019-Q3'],
    ['Năm 2018, xã nợ 2 tỷ; năm 2019, tăng so với năm 2018, riêng quý III thu 9 tỷ.', '2019-Q3'],
    ['Năm 2019, xã thu 9 tỷ. Trong quý III, xã thu 2 tỷ.', '2021-Q3'],
    ['Năm 2018, theo quyết định năm 2019, xã thu 9 tỷ trong quý III.', '2021-Q3'],
    ['Nợ của năm 2019, xã thu trong quý III.', '2021-Q3'],
  ])('a quarter of the year that leads its sentence: %s', (text, value) =>
    expect(datesOf(text, { published: '2021-10-09' }).find(([quote]) => quote === 'quý III')![1]).toBe(value),
  );

  it('no year of a first day in brackets', () => {
    const text = 'Tính cả 2 tháng đầu năm (từ ngày 26/12/2020), có 310 hồ sơ, giảm so với cùng kỳ năm trước.';
    expect(datesOf(text, { published: '2021-03-09' }).at(-1)).toEqual(['năm trước', '2020']);
  });

  it('a month joined to another by a phrase', () => {
    expect(
      read('Công ty còn thiếu lương tháng 7 và toàn bộ lương tháng 8/2018. Ngày 12/5/2019, tòa xử.').dates.map(
        (d) => d.value,
      ),
    ).toEqual(['2018-07', '2018-08', '2019-05-12']);
  });

  it.each([
    ['Nghị định 81/2017/NĐ-CP về mức hỗ trợ có hiệu lực từ ngày 15/8.', '2017-08-15'],
    ['Nghị định số 9/2016/NĐ-CP có hiệu lực thi hành kể từ ngày 1/2.', '2016-02-01'],
    // in its year, or in the next
    ['Nghị định 146/2018/NĐ-CP có hiệu lực từ ngày 1/2.', null],
    ['Thông tư 30/2020/TT-BYT được ban hành. Quy chế của xã có hiệu lực từ ngày 1/9.', null],
  ])('the first day of a paper, and its number: %s', (text, value) => {
    expect(datesOf(text).at(-1)![1]).toBe(value);
  });
});
