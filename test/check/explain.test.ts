import { expect, test } from 'vitest';
import { claimDocument, explain } from '../../src/check/index.js';

const text =
  'Chiều 4/7/2024, 60 đại biểu dự họp. Năm 2023, toàn tỉnh Cà Mau có 12.345 người tham gia BHXH tự nguyện, tăng 7,5%.';
const document = claimDocument(text);

test('every number: the rule that made it a figure, or the reason why it is none', () => {
  const numbers = explain(document);
  const figure = numbers.find((n) => n.quote === '12.345 người')!;
  expect(figure).toMatchObject({ what: 'số người tham gia · BHXH_TN', refused: null, reading: '12.345 người' });
  expect(figure.figure!.rule).not.toBe('');
  expect(figure.sentence).toMatch(/^Năm 2023, .* 7,5%\.$/);
  const refused = numbers.filter((n) => n.figure === null);
  expect(refused.map((n) => n.quote)).toContain('60 đại biểu');
  for (const { start, end, quote, refused: reason } of refused) {
    expect(text.slice(start, end)).toBe(quote);
    expect(reason).toBeTruthy();
  }
  expect(numbers.map((n) => n.start)).toEqual(numbers.map((n) => n.start).sort((a, b) => a - b));
});

test('one offset', () => {
  expect(explain(document, text.indexOf('345')).map((n) => n.quote)).toEqual(['12.345 người']);
  expect(explain(document, 0)).toEqual([]);
});
