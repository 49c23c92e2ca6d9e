import { describe, expect, it } from 'vitest';
import { figureOf } from './read.js';

describe('what a rate of coverage is of', () => {
  it.each([
    ['Đến nay, 98% đảng viên ở đây tham gia BHXH tự nguyện.', 'other', 98],
    ['Hội đặt mục tiêu 95% hội viên nông dân có thẻ BHYT.', 'other', 95],
    ['Mới có 41% người cận nghèo tham gia BHYT.', 'other', 41],
    ['Tỷ lệ hộ cận nghèo có thẻ BHYT là 77%.', 'households', 77],
    ['Kết quả vẫn thấp: hộ gia đình mới có 49,5% tham gia BHYT.', 'households', 49.5],
    ['Toàn xã có 93% dân số tham gia BHYT.', 'population', 93],
    ['Tỷ lệ bao phủ BHYT của xã đạt 93%.', 'population', 93],
  ])('%s', (text, base, value) => {
    expect(figureOf(text)).toMatchObject({ concept: 'coverage', measure: 'level', base, value });
  });

  it('the plan of those whom a branch is to win', () => {
    expect(figureOf('Số người tham gia BHYT hộ gia đình đạt 97,4% kế hoạch.')).toMatchObject({
      measure: 'completion',
      base: 'plan',
    });
  });
});

describe('who holds a card', () => {
  it.each(['96% trẻ dưới sáu tuổi được cấp thẻ BHYT.', 'Đến nay, 83% nông dân trong huyện đã có thẻ BHYT.'])(
    '%s',
    (text) => {
      expect(figureOf(text)).toMatchObject({ concept: 'coverage', measure: 'level' });
    },
  );

  it('not what is done for them', () => {
    expect(figureOf('Huyện hỗ trợ 30% mức đóng BHYT cho trẻ em dưới 6 tuổi.')).toMatchObject({ concept: 'subsidy' });
  });
});
