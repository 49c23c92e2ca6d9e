/** How scanning, typing and old software spell a text. Never changes what a number says. */
import type { Random } from './random.js';
import type { Spelling } from './text.js';

const same = (s: string): string => s;

/** BHYT → BH YT, chữa → chữ a, đồng → đồngg: known noise of scanned pages, in some of the places. */
function scanned(random: Random): Spelling {
  const words = (s: string): string =>
    s
      .replace(/BH(?=YT|XH|TN)/g, (hit) => (random.chance(0.3) ? 'BH ' : hit))
      .replace(/(?<= )(kế hoạch|lao động|chỉ tiêu)(?=[ ,.])/g, (hit) =>
        random.chance(0.1) ? `${hit.slice(0, -1)} ${hit.slice(-1)}` : hit,
      );
  const quote = (s: string): string =>
    s
      .replace(/(?<=\d)%/, (hit) => (random.chance(0.3) ? ' %' : hit))
      .replace(/ tỷ(?= |$)/, (hit) => (random.chance(0.1) ? ' ttỷ' : hit));
  return { words, quote };
}

const nfd = (s: string): string => s.normalize('NFD');

/** hoà, thuỷ: the tone mark where typewriters put it. */
const oldTone = (s: string): string => s.replace(/òa(?!\p{L})/gu, 'oà').replace(/ủy(?!\p{L})/gu, 'uỷ');

/** Most articles are clean; some decomposed, some scanned, some with old tone marks or non-breaking spaces. */
export function spelling(random: Random): Spelling {
  const dice = random.next();
  if (dice < 0.06) return { words: nfd, quote: nfd };
  if (dice < 0.12) return scanned(random);
  if (dice < 0.16) return { words: oldTone, quote: oldTone };
  if (dice < 0.18) return { words: same, quote: (s) => s.replace(/ /g, '\u00a0') };
  return { words: same, quote: same };
}
