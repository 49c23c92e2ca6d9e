import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const published = '2022-11-18';
const periods = (text: string) => rowsOf(text, ['period'], { published, title: 'BHYT ở các trường' }).flat();

describe('a stock that nothing dates, where the day of publication is known', () => {
  it.each([
    'Hiện toàn tỉnh còn 412 đơn vị nợ BHXH.',
    'Giám đốc BHXH tỉnh cho biết, tỉnh đã có 91.300 người tham gia BHYT.',
    'Cả nước có 3,1 triệu người hưởng lương hưu.',
    'Doanh nghiệp này còn nợ 3,1 tỷ đồng tiền BHXH.',
  ])('is of that day where it is told how things are: %s', (text) => expect(periods(text)).toEqual([published]));

  it.each([
    'Tổng số học sinh tham gia BHYT là 18.640 em.',
    'Số học sinh tham gia BHYT là 18.640 em, trong đó khối tiểu học có 9.120 em.',
  ])('is of no day where it is not: %s', (text) => expect(new Set(periods(text))).toEqual(new Set([null])));

  it('goes on with what its paragraph told', () => {
    expect(periods('Về BHXH bắt buộc, tỉnh đã có 91.300 người tham gia; BHYT là 640.000 người.')).toEqual([
      published,
      published,
    ]);
  });
});
