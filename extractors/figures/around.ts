import type { Scene, Site } from './types.js';

/** The sentence before a number, as far as words reach, in characters: a long sentence costs no more. */
export const textBefore = ({ lower, sentence }: Scene, { n }: Pick<Site, 'n'>, reach: number): string =>
  lower.slice(Math.max(sentence.start, n.start - reach), n.start);

/** The sentence behind a number, as far as words reach, in characters. */
export const textAfter = ({ lower, sentence }: Scene, { n }: Pick<Site, 'n'>, reach: number): string =>
  lower.slice(n.end, Math.min(sentence.end, n.end + reach));
