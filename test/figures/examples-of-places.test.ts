import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const VN = { place: 'VN' };

describe('places behind a number', () => {
  it.each([
    [
      'examples of many',
      'Nhiều địa phương nợ BHXH trên 90 tỷ đồng như Nghệ An, Thanh Hóa và Bình Dương.',
      'Nghệ An; Thanh Hóa; Bình Dương',
    ],
    ['those that are counted', 'Có 2 tỉnh có tỷ lệ bao phủ BHYT dưới 70% là Bạc Liêu, Cà Mau.', 'Bạc Liêu; Cà Mau'],
    [
      'each with a number of its own',
      'Nhiều địa phương nợ BHXH trên 90 tỷ đồng như Nghệ An (120 tỷ đồng), Thanh Hóa (96 tỷ đồng).',
      'VN',
    ],
    ['examples of none', 'Cả nước nợ BHXH trên 90 tỷ đồng, tăng như Nghệ An, Thanh Hóa.', 'VN'],
  ])('%s', (_, text, place) => {
    expect(rowsOf(text, ['place'], VN).map(([p]) => p)).toContain(place);
  });
  it('a patient is still where he was named', () => {
    const text = 'Một bệnh nhân tại Cà Mau đi khám BHYT 96 lần. Từ đầu năm 2020 đến nay, người này khám BHYT 41 lần.';
    expect(rowsOf(text, ['place'], VN).flat()).toEqual(['Cà Mau', 'Cà Mau']);
  });
});
