import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const title = 'Bảo hiểm xã hội tỉnh họp báo';

describe('a share of all people right behind the name of a scheme', () => {
  it.each([
    ['Năm 2023, BHYT đạt 92,1% dân số.', [['coverage', 'population']]],
    ['BHTN mới đạt 31% lực lượng lao động trong độ tuổi.', [['coverage', 'labour_force']]],
    ['BHYT bằng 87,4% so với tổng dân số.', [['coverage', 'population']]],
    ['Nợ BHYT bằng 2,1% số phải thu.', [['arrears', 'receivable']]],
    ['BHYT đạt 92,1% kế hoạch.', []],
  ])('%s', (text, rows) => expect(rowsOf(text, ['concept', 'base'], { title })).toEqual(rows));
});
