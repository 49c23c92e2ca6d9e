import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('through whom people pay', () => {
  it.each([
    [
      'Số người tham gia BHYT qua hệ thống đại lý thu trên địa bàn huyện là 9.230 người.',
      ['9.230 người', 'participants'],
    ],
    [
      'Toàn tỉnh có 61.200 người tham gia BHYT hộ gia đình, trong đó có 18.400 người đóng qua hệ thống đại lý bưu điện.',
      ['18.400 người', 'participants'],
    ],
    ['Đã có 2.310 người tham gia BHXH tự nguyện tại các điểm thu.', ['2.310 người', 'participants']],
  ])('is no part of the network: %s', (text, row) => expect(rowsOf(text, ['quote', 'concept'])).toContainEqual(row));

  it.each([
    ['Mạng lưới có 1.260 nhân viên đại lý thu tại các xã.', ['1.260 nhân viên đại lý thu', 'network']],
    ['Toàn tỉnh có 96 đại lý thu với 310 nhân viên.', ['310 nhân viên', 'network']],
    ['Bình quân mỗi đại lý có 3 người, cả huyện có 41 đại lý.', ['41 đại lý', 'network']],
  ])('the network itself: %s', (text, row) => expect(rowsOf(text, ['quote', 'concept'])).toContainEqual(row));
});
