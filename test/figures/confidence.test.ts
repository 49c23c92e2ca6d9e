import { describe, expect, it } from 'vitest';
import { figureOf, figuresOf } from './read.js';

const given = { published: '2023-11-20', place: 'Thái Bình' };
const sure = figureOf('Tại huyện Tiền Hải, đến hết tháng 10/2023, có 5.210 người tham gia BHXH tự nguyện.', given);

describe('confidence', () => {
  it('is high where everything is printed', () => {
    expect(sure.inferred).toEqual([]);
    expect(sure.confidence).toBeGreaterThan(0.9);
  });

  it.each([
    ['an inferred place', 'Đến hết tháng 10/2023, có 5.210 người tham gia BHXH tự nguyện.'],
    ['no period', 'Tại huyện Tiền Hải, có 5.210 người tham gia BHXH tự nguyện.'],
    ['a repaired number', 'Tại huyện Tiền Hải, đến hết tháng 10/2023, có 5. 210 người tham gia BHXH tự nguyện.'],
  ])('falls by %s', (_, text) => {
    expect(figureOf(text, given).confidence).toBeLessThan(sure.confidence);
  });

  it('falls for what is carried on', () => {
    const [first, second] = figuresOf('Số tiền nợ BHXH là 62 tỷ đồng; BHYT là 12 tỷ đồng.', given);
    expect(second!.rule).toBe('carry');
    expect(second!.confidence).toBeLessThan(first!.confidence);
  });

  it('stays between nothing and certainty', () => {
    for (const { confidence } of figuresOf(
      'Thu BHXH 12.5 tỷ đồng, chi 3.2 tỷ đồng, nợ 1. 309,4 tỷ đồng, 0,3 hay 0,5%.',
    )) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });
});

describe('flags', () => {
  it('mark a repaired number', () => {
    expect(figureOf('Tỷ lệ bao phủ BHYT đạt 93.4%.').flags).toContain('repaired_number');
    expect(figureOf('Tỷ lệ bao phủ BHYT đạt 93,4%.').flags).toEqual([]);
  });

  it('mark a coverage or share above the whole', () => {
    expect(figureOf('Tỷ lệ bao phủ BHYT đạt 101,4% dân số.').flags).toContain('coverage_over_100');
    expect(figureOf('Nợ BHXH chiếm 110% tổng nợ.').flags).toContain('share_over_100');
  });
});
