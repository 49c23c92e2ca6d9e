import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('up to now, and up to a printed day', () => {
  it.each([
    [
      'are one in one clause',
      'Đến cuối tháng 9/2018, dù còn nhiều trở ngại, nhờ các xã vào cuộc, đến nay có 4.310 người tham gia BHXH tự nguyện.',
      ['2018-09-30'],
    ],
    [
      'are one, however now is told',
      'Tính đến hết tháng 4/2018, với sự góp sức của các đại lý, tới giờ toàn huyện đã có 61.200 người tham gia BHYT.',
      ['2018-04-30'],
    ],
    [
      'are two where the day has a number of its own',
      'Đến cuối năm 2017 có 3.900 xã viên đóng BHXH tự nguyện, đến nay có 4.310 người.',
      ['2017-12-31', '2018-10-08'],
    ],
    [
      'are two behind a semicolon',
      'Đến cuối năm 2017 huyện đứng cuối bảng; đến nay có 4.310 người tham gia BHXH tự nguyện.',
      ['2018-10-08'],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['period'], { published: '2018-10-08' }).flat()).toEqual(want);
  });
});

describe('a year that still runs', () => {
  const text = 'Năm 2018, toàn huyện đã có 61.200 người tham gia BHYT, chiếm 84,1% dân số.';
  it.each([
    ['2018-08-14', '2018-08-14'],
    ['2018-12-27', '2018-12-31'], // it is summed up
    ['2019-01-11', '2018-12-31'],
  ])('published %s', (published, day) => {
    expect(rowsOf(text, ['period', 'status'], { published })).toEqual([
      [day, 'actual'],
      [day, 'actual'],
    ]);
  });

  it('of which nothing is told as done', () => {
    const plan = 'Năm 2018, toàn huyện có 61.200 người tham gia BHYT.';
    expect(rowsOf(plan, ['period'], { published: '2018-08-14' })).toEqual([['2018-12-31']]);
  });
});

describe('what somebody has on a printed day', () => {
  it.each([
    [
      'Tính đến hết tháng 3/2017, toàn huyện Hòn Đất hiện có 8.140 người tham gia BHXH, chiếm 9,1% lực lượng lao động.',
      '2017-03-31',
    ],
    ['Đến ngày 30/6/2017, trên địa bàn hiện còn 41 đơn vị nợ BHXH.', '2017-06-30'],
    [
      'Đến ngày 30/6/2017, các xã đã rà soát xong hộ dân, chủ yếu ở vùng sâu, hiện còn 410 người chưa có thẻ BHYT.',
      '2017-09-14',
    ],
  ])('%s', (text, day) => {
    expect(figuresOf(text, { published: '2017-09-14' }).map((f) => f.period)).toContain(day);
    expect(figuresOf(text, { published: '2017-09-14' }).map((f) => f.period)).not.toContain(
      day === '2017-09-14' ? '2017-06-30' : '2017-09-14',
    );
  });
});
