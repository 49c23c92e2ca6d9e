import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('places that did well with a plan told before', () => {
  const WON = 'Hệ thống bưu điện đã vận động được 612 người tham gia BHXH tự nguyện, đạt 104,2% kế hoạch giao.';
  const rows = (text: string) =>
    rowsOf(`${WON} ${text}`, ['quote', 'concept', 'measure', 'place'], { place: 'Hà Nam' }).slice(2);

  it.each([
    'Một số đơn vị thực hiện tốt như: Bưu điện Kim Bảng đạt 131%, Lý Nhân 97%.',
    'Các huyện đạt kết quả cao gồm Kim Bảng đạt 131%, Lý Nhân 97%.',
  ])('%s', (text) =>
    expect(rows(text)).toEqual([
      ['131%', 'new_participants', 'completion', 'Hà Nam/Kim Bảng'],
      ['97%', 'new_participants', 'completion', 'Hà Nam/Lý Nhân'],
    ]),
  );

  it('is no list where another rate is named', () => {
    const [, , rate] = figuresOf(`${WON} Huyện Kim Bảng có tỷ lệ bao phủ BHYT đạt 93%.`, { place: 'Hà Nam' });
    expect(rate).toMatchObject({ concept: 'coverage', measure: 'level' });
  });
});
