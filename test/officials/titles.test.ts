import { describe, expect, it } from 'vitest';
import { namesOf, officesOf } from '../organisations/context.js';

const given = { place: 'Sơn La', places: ['Sơn La'] };

describe('a minister is of the ministry that the title names', () => {
  it.each([
    ['Bộ trưởng Y tế Cầm Thị Yêu cho biết', 'Cầm Thị Yêu: Bộ trưởng @ Bộ Y tế'],
    ['Theo nguyên Thứ trưởng Tài chính Lò Minh Hùng, quỹ an toàn', 'Lò Minh Hùng: nguyên Thứ trưởng @ Bộ Tài chính'],
    ['Thứ trưởng Bộ Nội vụ Lò Minh Hùng trả lời', 'Lò Minh Hùng: Thứ trưởng @ Bộ Nội vụ'],
    ['Bộ trưởng Cầm Thị Yêu trả lời', 'Cầm Thị Yêu: Bộ trưởng @ null'],
  ])('%s', (text, office) => {
    expect(officesOf(text, given)).toEqual([office]);
  });

  it('whose short form is taken from its own name only', () => {
    expect(namesOf('Bộ Lao động - Thương binh và Xã hội trình dự luật. Bộ trưởng LĐ-TB&XH giải trình.', given)).toEqual(
      ['Bộ Lao động - Thương binh và Xã hội'],
    );
    expect(namesOf('Các Bộ trưởng Y tế ASEAN họp.', given)).toEqual([]);
  });
});
