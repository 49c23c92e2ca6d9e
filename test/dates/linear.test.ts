import { describe, expect, it } from 'vitest';
import { read } from './dates-of.js';

// Time of the processor, best of three: what else the machine does is not taken for growth.
const milliseconds = (text: string): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const from = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    }),
  );

describe('hostile strings take linear time', () => {
  it.each([
    '1',
    '1.',
    '1-',
    '1/',
    '31/12, ',
    'năm ',
    'năm 2019, ',
    'từ ngày 1 ',
    'từ đầu năm đến ',
    '3 tháng ',
    '2019 - ',
    'cùng kỳ năm trước ',
  ])('%j', (unit) => {
    const [small, large] = [10_000, 80_000].map((n) => milliseconds(unit.repeat(Math.ceil(n / unit.length))));
    expect(large).toBeLessThan(Math.max(60, small! * 8 * 3));
  });
});
