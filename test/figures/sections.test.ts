import { describe, expect, it } from 'vitest';
import { articleOf, rowsOf } from './read.js';

const text = 'Hộ nghèo được hỗ trợ 30% mức đóng, hộ cận nghèo 25%.';
const schemesBelow = (heading: string, title = 'Những điểm mới về BHXH, BHYT'): unknown[] =>
  rowsOf(`${heading}\n${text}`, ['scheme'], { title }).flat();

describe('headings above the text', () => {
  it('that name one scheme are of the figures below them', () => {
    expect(schemesBelow('2. BHXH tự nguyện: thêm người được hỗ trợ')).toEqual([['BHXH_TN'], ['BHXH_TN']]);
  });

  it.each([
    ['several schemes', '1. Mức đóng BHXH tự nguyện, BHYT tăng'],
    ['a sentence', 'Mức đóng BHXH tự nguyện tăng.'],
  ])('not: %s', (_, heading) => {
    expect(schemesBelow(heading)).not.toEqual([['BHXH_TN'], ['BHXH_TN']]);
  });

  it('say nothing of a scheme that is printed', () => {
    const below = '1. BHXH tự nguyện tăng mạnh\nTỷ lệ bao phủ BHYT đạt 92,4% dân số.';
    expect(rowsOf(below, ['scheme'])).toEqual([[['BHYT']]]);
  });
});

describe('a day in the headline from which something holds', () => {
  const periods = (title: string): (string | null)[] =>
    articleOf('Mức này áp dụng cho mọi người. Nhà nước hỗ trợ 30% mức đóng BHYT cho hộ nghèo.', { title }).figures.map(
      (f) => f.period,
    );

  it('dates what the article sets', () => {
    expect(periods('Thẻ BHYT đổi mẫu từ 1/1/2022')).toEqual(['2022-01-01']);
  });

  it.each(['Họp về BHYT ngày 1/1/2022', 'Thay đổi về BHYT'])('not: %s', (title) => {
    expect(periods(title)).toEqual([null]);
  });

  it('dates no rate that only a law sets, and no old value', () => {
    const title = 'Lương hưu tăng từ 1/7/2024';
    const law = 'Người lao động nghỉ hưu được hưởng 45% mức bình quân tiền lương.';
    expect(rowsOf(law, ['period'], { title })).toEqual([[null]]);
  });
});
