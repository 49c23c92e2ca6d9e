import { describe, expect, test } from 'vitest';
import { body, kinds, read } from './build.js';

describe('a quantity of all funds and of each', () => {
  const halves = [
    { quote: '1,62 triệu' },
    { quote: '1,53 triệu', scheme: ['BHXH_BB'] as const },
    { quote: '91 nghìn', scheme: ['BHXH_TN'] as const },
  ];

  test('the two forms of social insurance, however far apart', () => {
    const text = body(
      'Cả vùng có 1,62 triệu người tham gia BHXH. Bắt buộc có 1,53 triệu người, thêm 14 nghìn người so với tháng trước. Tự nguyện là 91 nghìn người.',
    );
    expect(read(text, halves)).toMatchObject([{ kind: 'sum_ok', note: '1,53 triệu + 91 nghìn = 1,621 triệu' }]);
  });

  test('each fund that is owed', () => {
    const text = body(
      'Tỉnh còn nợ hơn 412 tỷ đồng BHXH, BHYT. Nợ BHXH 318,6 tỷ đồng, tăng 20 tỷ đồng. Nợ BHYT 93,9 tỷ đồng.',
    );
    const owed = { concept: 'arrears', unit: 'VND' } as const;
    expect(
      kinds(text, [
        { quote: '412', ...owed, scheme: ['BHXH', 'BHYT'] },
        { quote: '318,6', ...owed },
        { quote: '93,9', ...owed, scheme: ['BHYT'] },
      ]),
    ).toEqual(['sum_ok']);
  });

  test.each([
    ['another day', { ...halves[2]!, period: '2022-12-31' }],
    ['another fund', { ...halves[2]!, scheme: ['BHTN'] as const }],
    ['another place', { ...halves[2]!, place: 'Bến Tre/Ba Tri' }],
  ])('not of %s', (_, voluntary) => {
    const text = body(
      'Cả vùng có 1,62 triệu người tham gia BHXH. Bắt buộc có 1,53 triệu người, thêm 14 nghìn người so với tháng trước. Tự nguyện là 91 nghìn người.',
    );
    expect(kinds(text, [halves[0]!, halves[1]!, voluntary])).toEqual([]);
  });

  test('not when it does not come out: a fund may be left out', () => {
    const text = body(
      'Cả vùng có 1,62 triệu người tham gia BHXH. Bắt buộc có 1,47 triệu người. Tự nguyện là 91 nghìn người.',
    );
    expect(kinds(text, [halves[0]!, { ...halves[1]!, quote: '1,47 triệu' }, halves[2]!])).toEqual([]);
  });
});
