import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const rows = (text: string) => rowsOf(text, ['quote', 'concept', 'measure', 'base']);

describe('the rate of insured pupils that schools reach', () => {
  it.each([
    [
      'Có 31.200 học sinh tham gia BHYT, tỷ lệ 95,3%, trong đó có 22 trường tỷ lệ học sinh tham gia đạt 100%, các trường còn lại đều đạt trên 88%.',
      ['100%', 'trên 88%'],
    ],
    [
      'Có 31.200 học sinh tham gia BHYT; 22 trường đạt tỷ lệ 100%, 6 trường đạt từ 92% trở lên.',
      ['100%', 'từ 92% trở lên'],
    ],
  ])('%s', (text, quotes) => {
    for (const quote of quotes) expect(rows(text)).toContainEqual([quote, 'coverage', 'level', 'students']);
  });

  it.each([
    ['a share of the schools', 'Có 22 trường hoàn thành thu BHYT học sinh, chiếm 80% số trường.', '80%'],
    ['how far a task went', 'Có 22 trường đạt 100% kế hoạch thu BHYT học sinh.', '100%'],
  ])('but not %s', (_, text, quote) => {
    expect(rows(text)).not.toContainEqual([quote, 'coverage', 'level', 'students']);
  });
});
