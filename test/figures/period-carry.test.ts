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

  it('reads a year behind a closing bracket', () => {
    const text = 'Tỷ lệ bao phủ BHYT tăng từ 58% năm 2011 lên 77,4% (tương ứng với 610.200 người) năm 2016.';
    expect(periodsOf(text)).toEqual(['2011-12-31', '2016-12-31', '2016-12-31']);
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
