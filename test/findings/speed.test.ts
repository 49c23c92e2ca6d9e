import { describe, expect, test } from 'vitest';
import { findFindings } from '../../extractors/findings/index.js';
import { inputOf } from './build.js';

/** Sentences without a full stop are the worst case: every rule sees its neighbours at once. */
const text = (times: number): string =>
  `Tin bảo hiểm\n\n${'có 1.234 người, trong đó 600 người (48,6%), tăng 12 người (1%) so với cùng kỳ, chiếm 5% tổng số '.repeat(times)}\n`;

const time = (times: number): number => {
  const input = inputOf(text(times));
  const start = performance.now();
  findFindings(input);
  return performance.now() - start;
};

describe('work', () => {
  test('grows with the text, not with its square', () => {
    time(200);
    const [small, large] = [Math.min(time(400), time(400)), time(1600)];
    expect(large / small).toBeLessThan(4 * 4);
  });
});
