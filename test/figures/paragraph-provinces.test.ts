import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const LEAD = 'Hiện cả nước còn khoảng 61.000 đơn vị nợ BHXH.';
const placesIn = (text: string): (string | null)[] =>
  rowsOf(text, ['place'], { place: 'VN', title: 'Nợ BHXH còn nhiều', lead: LEAD }).map(([place]) => place ?? null);

describe('a province that a paragraph of a national report is on', () => {
  it.each([
    [
      'as the subject of its first words',
      'Nam Định là một trong những nơi nợ kéo dài. Đến hết tháng 4/2018, BHXH tỉnh Nam Định ghi nhận 2.140 đơn vị nợ BHXH. Đáng chú ý có 310 đơn vị nợ trên 12 tháng.',
      ['Nam Định', 'Nam Định', 'Nam Định'],
    ],
    [
      'behind the day up to which it is told',
      'Tính đến 30/6/2019, Phú Yên còn 640 đơn vị nợ 51 tỷ đồng tiền BHXH. Số nợ khó thu là 9 tỷ đồng.',
      ['Phú Yên', 'Phú Yên', 'Phú Yên'],
    ],
    [
      'after "còn tại"',
      'Còn tại Cần Thơ, 720 đơn vị nợ BHXH. Cơ quan BHXH đã kiện 14 đơn vị. Số tiền thu hồi là 3 tỷ đồng.',
      ['Cần Thơ', 'Cần Thơ', 'Cần Thơ'],
    ],
    [
      'after "tại", where a few words lead over to it',
      'Cũng trong quý này, tại Nam Định, có 412 đơn vị nợ BHXH. Trong đó, 61 đơn vị nợ trên 6 tháng. BHXH đã kiện 9 đơn vị.',
      ['Nam Định', 'Nam Định', 'Nam Định', 'Nam Định'],
    ],
    [
      'told in detail by the next sentence alone',
      'Nhiều nơi nợ BHXH. Riêng nợ BHXH ở Nam Định là 96 tỷ đồng. Trong đó, 21 tỷ đồng là nợ khó thu.',
      ['Nam Định', 'Nam Định'],
    ],
  ])('%s', (_, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it.each([
    ['the next paragraph', 'Nam Định nợ BHXH 96 tỷ đồng.\n\nSố đơn vị nợ kéo dài là 4.100 đơn vị.', ['Nam Định', 'VN']],
    [
      'the country again',
      'Nam Định nợ BHXH 96 tỷ đồng. Cả nước đã kiện 640 đơn vị. Số tiền nợ thu hồi được là 310 tỷ đồng.',
      ['Nam Định', 'VN', 'VN'],
    ],
    ['more than one province', 'Nam Định, Hà Nam cùng nợ BHXH nhiều. Số nợ khó thu là 41 tỷ đồng.', ['VN']],
    [
      'no first words, no detail',
      'Nợ BHXH ở Nam Định là 96 tỷ đồng. Số đơn vị nợ kéo dài là 4.100 đơn vị.',
      ['Nam Định', 'VN'],
    ],
  ])('but not %s', (_, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });
});
