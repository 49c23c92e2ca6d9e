import { describe, expect, test } from 'vitest';
import { body, kinds, read } from './build.js';

describe('three numbers of which two make the third', () => {
  test.each([
    [
      'a rest',
      'Xã nợ 4.386 triệu đồng. Nợ dưới nửa năm là 2.154 triệu đồng, 2.232 triệu đồng là nợ lâu hơn.',
      'sum_ok',
    ],
    ['a step', 'Đầu năm có 1.216 người tham gia, nay con số này là 4.873 người, tăng 3.657 người.', 'change_ok'],
  ])('%s', (_, sentence, kind) => expect(kinds(body(sentence))).toEqual([kind]));

  test.each([
    ['few digits', 'Có 12 người tham gia, 7 người tạm dừng, 5 người đã nghỉ.'],
    ['off by one', 'Đầu năm có 1.216 người tham gia, nay con số này là 4.873 người, tăng 3.658 người.'],
    ['two units', 'Có 4.386 người nợ 2.154 đồng và 2.232 đồng.'],
  ])('not of %s', (_, sentence) => expect(kinds(body(sentence))).toEqual([]));
});

describe('numbers in a row that make a total', () => {
  const text = (last: string) =>
    body(
      `Huyện có 1.374 người nợ tiền. Xét theo xã, An Khê có 312 người, nợ 2 tỷ đồng; Bình Trị 605 người, nợ 4 tỷ đồng; Cẩm Sơn 118 người; còn ${last} người ở các xã khác.`,
    );
  const total = [{ quote: '1.374' }];

  test('whatever stands between', () => {
    expect(read(text('339'), total)).toMatchObject([
      { kind: 'sum_ok', quotes: ['1.374 người', '312 người', '605 người', '118 người', '339 người'] },
    ]);
  });

  test('not when one is off', () => expect(kinds(text('341'), total)).toEqual([]));
});

describe('what is left', () => {
  test('a rounded rest of two exact counts', () => {
    expect(read(body('Xã có 8.215/9.046 em tham gia, còn hơn 830 em đứng ngoài.'))).toMatchObject([
      { kind: 'sum_ok', note: '9.046 - 8.215 = 831' },
    ]);
    expect(kinds(body('Xã có 8.215/9.046 em tham gia, còn hơn 910 em đứng ngoài.'))).toEqual([]);
  });
});

describe('shares that come to 100', () => {
  test.each([
    'Danh mục gồm 83,6% là trái phiếu, 16,4% gửi ngân hàng.',
    'Nữ chiếm 36%, nam dưới 40 tuổi 41% và nam trên 40 tuổi 23%.',
    'Lao động phổ thông chiếm 64%, có bằng cấp chiếm 36%.',
  ])('%s', (sentence) => expect(kinds(body(sentence))).toEqual(['sum_ok']));

  test.each(['Thu tăng 64%, chi giảm 36%.', 'Xã đạt 64%, huyện được 36%.', 'Nữ chiếm 36%, nam chiếm 63%.'])(
    'not: %s',
    (sentence) => expect(kinds(body(sentence))).toEqual([]),
  );
});
