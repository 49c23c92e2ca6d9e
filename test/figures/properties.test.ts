import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../extractors/index.js';
import { zArticle } from '../../schemas/index.js';
import { figuresOf } from './read.js';

const WORDS = [
  '61.482', '4,5%', '3,1 tỷ đồng', '2/3', '7-9', '12 tháng', 'người', 'tham gia', 'BHXH', 'BHYT', 'BHTN', 'tự nguyện', 'nợ',
  'thu', 'chi', 'tăng', 'giảm', 'đạt', 'kế hoạch', 'so với', 'cùng kỳ', 'năm 2022', 'đến ngày 31/6', 'Thái Bình', 'lần lượt',
  'trong đó', 'chiếm', 'dân số', ',', ';', '.', '(', ')', ':', '\n', '\n\n', '"', '- ', 'và', 'Công ty', 'mức đóng', 'ước',
]; // prettier-ignore

const pressText = fc.array(fc.constantFrom(...WORDS), { minLength: 5, maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  pressText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const facts = { document: 'test', published: '2023-11-20', place: 'Thái Bình', title: null };

describe('properties of figures', () => {
  it('grounds every figure of every text, in order and finite', () => {
    fc.assert(
      fc.property(anyText, (rest) => {
        const text = `Thu BHXH, BHYT năm 2023\n\n${rest}`;
        for (const article of extract(text, facts)) {
          let end = 0;
          for (const figure of article.figures) {
            expect(text.slice(figure.start, figure.end)).toBe(figure.quote);
            expect(figure.start).toBeGreaterThanOrEqual(end);
            expect(Number.isFinite(figure.value)).toBe(true);
            if (figure.value < 0) expect(figure.measure).toBe('change');
            if (figure.base !== null) expect(['percent', 'percentage_point']).toContain(figure.unit);
            expect(figure.confidence).toBeGreaterThan(0);
            end = figure.end;
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('makes records that the schema accepts', () => {
    fc.assert(
      fc.property(pressText, (rest) => {
        for (const article of extract(`Thu BHXH năm 2023\n\n${rest}`, facts)) zArticle.parse(article);
      }),
      { numRuns: 40 },
    );
  });

  it('reads back any count that is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 90_000_000 }), (n) => {
        const text = `Tin BHXH\n\nToàn tỉnh có ${new Intl.NumberFormat('vi-VN').format(n)} người tham gia BHXH tự nguyện.`;
        expect(extract(text, facts)[0]!.figures).toMatchObject([
          { value: n, concept: 'participants', scheme: ['BHXH_TN'] },
        ]);
      }),
      { numRuns: 40 },
    );
  });
});

it('a sentence without an end is read in pieces, and nothing of it is lost', () => {
  const text = '12 người tham gia BHXH, '.repeat(1000);
  const figures = figuresOf(text);
  expect(figures).toHaveLength(1000);
  expect(new Set(figures.map((f) => f.quote))).toEqual(new Set(['12 người']));
});
