import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('steps from an old value to a new one: what the old one is dated by', () => {
  it.each([
    [
      'both times printed',
      'Số người tham gia BHXH tăng từ 52.100 người năm 2017 lên 71.400 người năm 2022.',
      [
        ['52.100 người', '2017-12-31'],
        ['71.400 người', '2022-12-31'],
      ],
    ],
    [
      'the step before dates the next',
      'Số người tham gia BHXH tăng từ 52.100 người năm 2017 lên 71.400 người năm 2022. Tỷ lệ bao phủ BHXH tăng từ 11,4% lên 15,2%.',
      [
        ['52.100 người', '2017-12-31'],
        ['71.400 người', '2022-12-31'],
        ['11,4%', '2017-12-31'],
        ['15,2%', '2022-12-31'],
      ],
    ],
    [
      'the year compared with',
      'Đến hết năm 2022, so với năm 2017, tỷ lệ bao phủ BHYT tăng từ 84,1% lên 93,5%.',
      [
        ['84,1%', '2017-12-31'],
        ['93,5%', '2022-12-31'],
      ],
    ],
    [
      'nothing dates the old one',
      'Đến hết năm 2022, tỷ lệ bao phủ BHYT tăng từ 84,1% lên 93,5%.',
      [
        ['84,1%', null],
        ['93,5%', '2022-12-31'],
      ],
    ],
    [
      'another time named in between',
      'Số người tham gia BHXH tăng từ 52.100 người năm 2017 lên 71.400 người năm 2022. Đến tháng 6/2023, BHXH tự nguyện tăng từ 4.120 người lên 9.870 người.',
      [
        ['52.100 người', '2017-12-31'],
        ['71.400 người', '2022-12-31'],
        ['4.120 người', null],
        ['9.870 người', '2023-06-30'],
      ],
    ],
    [
      'no step but a range',
      'Năm 2022, mỗi xã có từ 20 đến 45 người tham gia BHXH tự nguyện.',
      [['từ 20 đến 45 người', '2022-12-31']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period'])).toEqual(want);
  });
});
