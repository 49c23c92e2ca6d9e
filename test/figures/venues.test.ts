import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('where something is told', () => {
  it.each([
    [
      'a press conference in the capital',
      'Báo cáo tại buổi họp báo chiều 6/9 tại Hà Nội cho thấy, quỹ BHYT đã chi 9.400 tỷ đồng trong quý I/2020.',
      'VN',
    ],
    [
      'a workshop held somewhere',
      'Tại hội thảo vừa tổ chức ở Cần Thơ, ông Bùi Văn Tám cho biết có 14,1 triệu người tham gia BHXH.',
      'VN',
    ],
    ['what a place has', 'Họp báo cho biết tại Cần Thơ có 91.000 người tham gia BHXH.', 'Cần Thơ'],
    [
      'a place named behind the meeting',
      'Tại hội nghị tổng kết ở Hà Nội, đại diện Cần Thơ cho biết thành phố Cần Thơ có 91.000 người tham gia BHXH.',
      'Cần Thơ',
    ],
  ])('%s', (_, text, place) => {
    expect(rowsOf(text, ['place'], { place: 'VN' }).flat()).toContain(place);
  });
});
