import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('words of ours within the name of a place', () => {
  it('name no wage', () => {
    const text =
      'Bao phủ BHYT cao nhất là huyện Mai Châu 96,4%, thấp nhất là huyện Lạc Thủy 88,3% và huyện Lương Sơn 87,1%.';
    expect(rowsOf(text, ['concept', 'status'])).toEqual([
      ['coverage', 'actual'],
      ['coverage', 'actual'],
      ['coverage', 'actual'],
    ]);
    expect(rowsOf('Người lao động đóng BHXH 8% lương.', ['concept', 'base'])).toEqual([['contribution', 'wage']]);
  });

  it('tell of nobody who is new', () => {
    expect(rowsOf('Có 41.300 người ở huyện Chợ Mới tham gia BHYT.', ['concept'])).toEqual([['participants']]);
    expect(rowsOf('Có 1.300 người ở huyện Tân Phú mới tham gia BHXH tự nguyện.', ['concept'])).toEqual([
      ['new_participants'],
    ]);
  });
});
