import { describe, expect, it } from 'vitest';
import type { Figure } from '../../schemas/index.js';
import { articleAround, articleOf, figuresOf } from './read.js';

const TEXT =
  'Đến hết tháng 10/2023, toàn tỉnh có 61.482 người tham gia BHXH tự nguyện, tăng 4,2% so với cùng kỳ; số nợ BHXH, BHYT ' +
  'là 96,4 tỷ đồng, chiếm 3,1% số phải thu. Tại huyện Tiền Hải, khoảng hai phần ba số hộ tham gia BHYT hộ gia đình.';
const given = { published: '2023-11-20', place: 'Thái Bình' };

/** A figure without what depends on how its characters are stored. */
const meaning = ({ quote: _quote, start: _start, end: _end, ...rest }: Figure) => rest;

describe('forms of one text', () => {
  it('gives the same figures twice', () => {
    expect(articleOf(TEXT, given)).toEqual(articleOf(TEXT, given));
  });

  it.each([
    ['decomposed', TEXT.normalize('NFD')],
    ['with non-breaking spaces', TEXT.replaceAll(' ', '\u00a0')],
    ['with doubled spaces', TEXT.replaceAll(' ', '  ')],
    ['with zero-width marks', TEXT.replaceAll('người', 'ng\u200bười')],
    ['in the other spelling of tỷ', TEXT.replaceAll('tỷ', 'tỉ')],
  ])('means the same %s', (_, text) => {
    expect(figuresOf(text, given).map(meaning)).toEqual(figuresOf(TEXT, given).map(meaning));
  });

  it.each(['NFC', 'NFD'] as const)('quotes the original of %s', (form) => {
    const text = TEXT.normalize(form);
    const whole = articleAround(text, given).text;
    const figures = figuresOf(text, given);
    expect(figures.length).toBe(5);
    for (const { start, end, quote } of figures) expect(whole.slice(start, end)).toBe(quote);
  });

  it('does not depend on what stands after it', () => {
    const led = { ...given, lead: 'BHXH tỉnh vừa họp bàn về công tác cuối năm.' };
    const alone = figuresOf(TEXT, led);
    const followed = figuresOf(`${TEXT}\n\nHội nghị bế mạc trong không khí vui tươi.`, led);
    expect(followed).toEqual(alone);
  });
});
