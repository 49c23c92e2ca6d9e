import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('the time of goals', () => {
  it.each([
    [
      'of a resolution',
      'Nghị quyết năm 2022 của Huyện ủy đề ra 78,5% người dân tham gia BHYT, còn thị trấn thì phải đạt 86%.',
      [
        ['78,5%', '2022-12-31', 'target'],
        ['86%', '2022-12-31', 'target'],
      ],
    ],
    [
      'the next goals',
      'Trong năm 2016, Lai Châu được giao chỉ tiêu 96,1% dân số tham gia BHYT. Ngược lại, Trà Vinh chỉ phải đạt 63%.',
      [
        ['96,1%', '2016-12-31', 'target'],
        ['63%', '2016-12-31', 'target'],
      ],
    ],
    [
      'of another kind',
      'Trong năm 2016, tỉnh được giao chỉ tiêu 96,1% dân số tham gia BHYT. Tỉnh phấn đấu 21% lực lượng lao động tham gia BHXH.',
      [
        ['96,1%', '2016-12-31', 'target'],
        ['21%', null, 'target'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period', 'status'])).toEqual(want);
  });
});
