import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('the funds of inspections and of what they end in', () => {
  it.each([
    [
      'the fund of one member',
      'BHXH tỉnh đã thanh tra, kiểm tra việc thực hiện chính sách BHXH, BHYT, BHTN tại 640 đơn vị. Trong đó, kiểm tra 17 đơn vị, 96 đại lý thu, 12 cơ sở khám chữa bệnh BHYT.',
      [
        ['640 đơn vị', 'inspections', ['BHXH', 'BHYT', 'BHTN']],
        ['17 đơn vị', 'inspections', ['BHXH', 'BHYT', 'BHTN']],
        ['96 đại lý thu', 'inspections', ['BHXH', 'BHYT', 'BHTN']],
        ['12 cơ sở', 'inspections', ['BHYT']],
      ],
    ],
    [
      'wrongs found by them',
      'BHXH tỉnh đã thanh tra việc đóng BHXH, BHYT, BHTN tại 640 đơn vị. Ngoài ra, có 51 đơn vị bị xử phạt vi phạm hành chính.',
      [
        ['640 đơn vị', 'inspections', ['BHXH', 'BHYT', 'BHTN']],
        ['51 đơn vị', 'violations', ['BHXH', 'BHYT', 'BHTN']],
      ],
    ],
    [
      'wrongs of a fund that is named',
      'BHXH tỉnh đã thanh tra việc đóng BHXH, BHYT, BHTN tại 640 đơn vị. Ngoài ra, có 51 đơn vị vi phạm về đóng BHYT.',
      [
        ['640 đơn vị', 'inspections', ['BHXH', 'BHYT', 'BHTN']],
        ['51 đơn vị', 'violations', ['BHYT']],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'scheme'])).toEqual(want);
  });
});
