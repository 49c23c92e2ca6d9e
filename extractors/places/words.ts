/** Regular-expression source for one of the words, the longest first; a space in a word also matches a line break. */
export const either = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\n]+'))
    .join('|');

/** A whole word, anywhere in lower-case text. Global: for `matchAll`. */
export const anyOf = (words: Iterable<string>): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${either(words)})(?![\\p{L}\\d])`, 'gu');

/** One of the words right before a position: `before(words).test(lower.slice(at - reach, at))`. */
export const before = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${either(words)})[ \\n]?$`, 'u');
