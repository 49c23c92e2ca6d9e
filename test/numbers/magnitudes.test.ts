import { describe, expect, it } from 'vitest';
import { numbersIn } from './read.js';

describe('magnitudes', () => {
  it.each([
    ['4 chục hộ', 40],
    ['3 trăm hộ', 300],
    ['25,4 nghìn người', 25_400],
    ['25,4 ngàn người', 25_400],
    ['5 vạn người', 50_000],
    ['1,5 triệu người', 1_500_000],
    ['138,5 tỷ đồng', 138_500_000_000],
    ['138,5 tỉ đồng', 138_500_000_000],
    ['800 tr đồng', 800_000_000],
    ['7,4 nghìn tỷ đồng', 7_400_000_000_000],
    ['7,4 ngàn tỉ đồng', 7_400_000_000_000],
    ['2 triệu tỷ đồng', 2_000_000_000_000_000],
    ['5 ttỷ đồng', 5_000_000_000],
  ])('%s', (quote, value) => {
    expect(numbersIn(`Con số là ${quote}.`)).toMatchObject([{ quote, value }]);
  });

  it('means money by a milliard, and nothing by a million, when the noun is left out', () => {
    expect(numbersIn('Thu 1.756 tỷ.')).toMatchObject([{ quote: '1.756 tỷ', unit: 'VND', value: 1.756e12 }]);
    expect(numbersIn('Có 12 triệu.')).toMatchObject([{ quote: '12 triệu', unit: null, value: 12e6 }]);
  });

  it.each([
    ['Nêu 3 tỷ lệ khác nhau.', 3],
    ['Nêu 2 tỷ trọng khác nhau.', 2],
    ['Nêu 4 tỷ suất khác nhau.', 4],
    ['Có 5 triệu chứng khác nhau.', 5],
    ['Cách nay 2 trăm năm.', 2],
  ])('other words that begin like one: %s', (text, value) => {
    expect(numbersIn(text)).toMatchObject([{ value, unit: null }]);
  });

  it.each([
    ['Có 12 đồng nghiệp.', null],
    ['Giúp 4 đồng bào.', 'person'],
    ['Có 30 Đồng Nai.', null],
    ['Khen 3 đồng chí.', null],
  ])('đồng that is no money: %s', (text, unit) => {
    expect(numbersIn(text)).toMatchObject([{ unit }]);
  });
});
