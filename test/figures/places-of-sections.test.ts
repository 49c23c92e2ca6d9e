import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const GIVEN = 'Năm 2023, BHXH tỉnh Hà Nam tặng 150 sổ BHXH.';
const places = (text: string) => rowsOf(`${GIVEN}\n\n${text}`, ['quote', 'place']).slice(1);

describe('a heading that names a place', () => {
  it('is where what stands below it happens, whoever does it', () => {
    const text =
      'Tại huyện Kim Bảng\n\nBHXH tỉnh Hà Nam trao 22 sổ BHXH và 310 thẻ BHYT.\n\nTại huyện Lý Nhân\n\nBưu điện trao 14 sổ BHXH.';
    expect(places(text)).toEqual([
      ['22 sổ', 'Hà Nam/Kim Bảng'],
      ['310 thẻ', 'Hà Nam/Kim Bảng'],
      ['14 sổ', 'Hà Nam/Lý Nhân'],
    ]);
  });

  it.each([
    [
      'the province again where it is named so',
      'Tại huyện Kim Bảng\n\nHuyện trao 22 sổ BHXH. Toàn tỉnh có 41.300 sổ BHXH.',
      'Hà Nam',
    ],
    ['a heading of more words is none', 'Huyện Kim Bảng góp sức\n\nBHXH tỉnh Hà Nam trao 22 sổ BHXH.', 'Hà Nam'],
    [
      'nor is the next one its',
      'Tại huyện Kim Bảng\n\nCó quà.\n\nQuà đến tay\n\nBHXH tỉnh Hà Nam trao 22 sổ BHXH.',
      'Hà Nam',
    ],
  ])('%s', (_, text, place) => {
    expect(places(text).at(-1)![1]).toBe(place);
  });
});
