import { expect, test } from 'vitest';
import { sentenceAround } from '../../src/query/index.js';

const at = (text: string, quote: string): string =>
  sentenceAround(text, text.indexOf(quote), text.indexOf(quote) + quote.length);

test.each([
  ['Tin vắn. Có 1.250 người tham gia, đạt 92,4%. Số thu tăng.', '92,4%', 'Có 1.250 người tham gia, đạt 92,4%.'],
  ['Tiêu đề 15 tỷ\nĐoạn đầu có 20 tỷ đồng.', '20 tỷ', 'Đoạn đầu có 20 tỷ đồng.'],
  ['Tiêu đề 15 tỷ\nĐoạn đầu.', '15 tỷ', 'Tiêu đề 15 tỷ'],
  ['Ông nói: "Có 5 ca." Rồi thôi.', '5 ca', 'Ông nói: "Có 5 ca."'],
])('%j around %s', (text, quote, sentence) => {
  expect(at(text, quote)).toBe(sentence);
});

test('what was asked before does not matter: a headline without a full stop is no part of the next sentence', () => {
  const text = 'Hậu Giang nợ bảo hiểm 84 tỷ đồng\n\nTheo BHXH tỉnh, các đơn vị còn nợ 84,2 tỷ đồng.';
  at('Có 9 ca bệnh được ghi nhận trong cả tuần vừa qua ở xã. Hết.', '9 ca');
  expect(at(text, '84,2 tỷ')).toBe('Theo BHXH tỉnh, các đơn vị còn nợ 84,2 tỷ đồng.');
  expect(at(text, '84 tỷ')).toBe('Hậu Giang nợ bảo hiểm 84 tỷ đồng');
});

test('a page without stops stays short', () => {
  expect(at(`${'a '.repeat(5000)}7 người${' b'.repeat(5000)}`, '7 người').length).toBeLessThan(820);
});
