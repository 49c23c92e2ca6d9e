import { describe, expect, it } from 'vitest';
import { slips } from '../../src/eval/baseline.js';

describe('the baseline', () => {
  it('reports a metric that dropped, with what it was', () => {
    expect(slips({ corpus: { L1: 0.9 } }, { corpus: { L1: 0.88 } })).toEqual([
      { set: 'corpus', metric: 'L1', was: 0.9, is: 0.88 },
    ]);
  });

  it('lets rounding and gains pass', () => {
    expect(slips({ corpus: { L1: 0.9, L2: 0.8 } }, { corpus: { L1: 0.8996, L2: 0.95 } })).toEqual([]);
  });

  it('does not compare sets and metrics that one side lacks', () => {
    expect(slips({ press: { L1: 0.9 } }, { corpus: { L1: 0.1 } })).toEqual([]);
    expect(slips({ corpus: {} }, { corpus: { L1: 0.1 } })).toEqual([]);
  });
});
