import { describe, expect, it } from 'vitest';
import { articleOf, refusedIn, rowsOf } from './read.js';

const head = 'Chỉ tiêu | Năm 2022 | Năm 2023 | Tăng, giảm (%)';
const lead = 'BHXH tỉnh Hà Nam công bố số liệu BHXH, BHYT.';

describe('rows of a table', () => {
  it('have the unit of their label and the time of their column', () => {
    const text = `${head}\nSố người tham gia BHXH (người) | 158.240 | 166.930 | 5,5\nSố thu (tỷ đồng) | 3.416 | 3.758 | 10,0\nNợ (tỷ đồng) | 96,4 | 88,6 | -8,1`;
    expect(rowsOf(text, ['value', 'unit', 'concept', 'period'], { lead })).toEqual([
      [158_240, 'person', 'participants', '2022-12-31'],
      [166_930, 'person', 'participants', '2023-12-31'],
      [3416e9, 'VND', 'revenue', '2022-01-01/2022-12-31'],
      [3758e9, 'VND', 'revenue', '2023-01-01/2023-12-31'],
      [96.4e9, 'VND', 'arrears', '2022-12-31'],
      [88.6e9, 'VND', 'arrears', '2023-12-31'],
    ]);
    expect(new Set(refusedIn(text, { lead }).map((r) => r.reason))).toEqual(new Set(['a column that compares others']));
  });

  it('are no figures where neither unit nor thing is printed', () => {
    const text = `${head}\nSố người tham gia BHXH | 158.240 | 166.930 | 5,5\nSố thu BHXH | 3.416 | 3.758 | 10,0`;
    expect(rowsOf(text, ['quote'], { lead }).flat()).toEqual(['158.240', '166.930']);
  });

  it('end with the table', () => {
    const text = `${head}\nSố thu (tỷ đồng) | 3.416 | 3.758 | 10,0\nNăm 2024, số thu BHXH là 3.912 tỷ đồng.`;
    expect(rowsOf(text, ['value', 'period'], { lead }).at(-1)).toEqual([3912e9, '2024-01-01/2024-12-31']);
  });

  it('round as their label does', () => {
    const text = `${head}\nNợ (tỷ đồng) | 96,4 | 88,6 | -8,1\nTừ năm 2022 đến 2023, nợ giảm từ 96,4 tỷ đồng xuống 88,6 tỷ đồng, giảm 8,1%.`;
    expect(articleOf(text, { lead }).findings.filter((f) => f.kind.endsWith('mismatch'))).toEqual([]);
  });
});
