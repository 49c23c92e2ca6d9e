import { describe, expect, it } from 'vitest';
import { extract } from '../../extractors/index.js';
import { HOSTILE } from './hostile.js';

const HEAD = 'Toàn huyện có 1.250 người tham gia BHXH tự nguyện.\n\n';
const SHORT = 25_000;
const TIMES = 4;
/** Four times the text may take four times as long, and some more for a machine that does other things; never sixteen. */
const MOST = 12;
/** Less than this tells nothing: the clock and the compiler make more noise. */
const NOISE_MS = 100;

function milliseconds(text: string): number {
  const before = process.cpuUsage();
  extract(text, { document: 'hostile' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('time grows with the length and not with its square', () => {
  it.each(Object.entries(HOSTILE))('%s', { timeout: 60_000 }, (_, make) => {
    const short = HEAD + make(SHORT);
    const long = HEAD + make(SHORT * TIMES);
    milliseconds(short); // the first run pays for the compiler
    for (let attempt = 1; ; attempt++) {
      const took = milliseconds(long);
      const ratio = took / milliseconds(short);
      if (took < NOISE_MS || ratio <= MOST) return;
      if (attempt === 3) expect(ratio).toBeLessThanOrEqual(MOST);
    }
  });
});
