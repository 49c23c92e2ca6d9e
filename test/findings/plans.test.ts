import { describe, expect, test } from 'vitest';
import { body, kinds, read } from './build.js';

describe('a count against its plan', () => {
  test.each([
    'Xã có 1.482 người tham gia, giảm 35 người, đạt 61,8% kế hoạch (2.398 người).',
    'Xã được giao phát triển mới 2.398 người. Đến nay có 1.482 người tham gia, bằng 61,8% kế hoạch.',
    'Xã có 1.482 người tham gia; so với chỉ tiêu được giao (2.398 người) đạt 61,8% kế hoạch.',
    'Xã có 2.516/2.398 người tham gia, tăng 214 người, đạt 104,9% kế hoạch.',
  ])('agrees: %s', (sentence) => {
    const completion = { quote: sentence.includes('104,9') ? '104,9' : '61,8', measure: 'completion', unit: 'percent' } as const; // prettier-ignore
    expect(kinds(body(sentence), [completion])).toEqual(['share_ok']);
  });

  test('a plan in parentheses behind the percentage may disagree', () => {
    expect(read(body('Xã có 1.482 người tham gia, đạt 68,1% kế hoạch (2.398 người).'))).toMatchObject([
      { kind: 'share_mismatch', note: '1.482 / 2.398 = 61,8%, not the printed 68,1%' },
    ]);
  });

  test.each([
    ['a plan elsewhere is no mismatch', 'Xã được giao 2.398 người. Đến nay có 1.482 người tham gia, bằng 68,1% kế hoạch.'],
    ['a plan of something else', 'Xã được giao thu 2.398 tỷ đồng. Đến nay có 1.482 người tham gia, bằng 61,8% kế hoạch.'],
    ['a bracket that says by how much', 'Xã có 2.475 người tham gia, đạt 180% kế hoạch (vượt 1.100 người).'],
    ['a bracket of another size', 'Xã có 1.482 người tham gia, đạt 68,1% kế hoạch (312 người ở thôn Đông).'],
  ])('%s', (_, sentence) => expect(kinds(body(sentence))).toEqual([])); // prettier-ignore
});

describe('a part of what it is said to lie in', () => {
  test('agrees or not', () => {
    const text = (share: string) =>
      body(`Trong 7.460 người thuộc diện này chỉ có 1.238 người tham gia, chiếm ${share}.`);
    expect(kinds(text('16,6%'))).toEqual(['share_ok']);
    expect(kinds(text('19,6%'))).toEqual(['share_mismatch']);
  });

  test('the percentage before its part', () => {
    expect(kinds(body('Xã nợ 1.874 tỷ đồng; ngân sách chiếm 61,4%, với 1.151 tỷ đồng.'))).toEqual(['share_ok']);
  });
});
