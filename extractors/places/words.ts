import { Phrases } from '../document/phrases.js';

/** Whole words of lower-case text; their spaces may be line breaks. */
export const anyOf = (words: readonly string[]): Phrases<string> =>
  new Phrases(
    words.map((word) => [word, word] as const),
    true,
  );

/** Start of the one of `words` that stands right before `at`, or one space before it; -1 when none within `reach`. */
export function startBefore(words: Phrases<unknown>, lower: string, at: number, reach: number): number {
  const gap = at > 0 && (lower[at - 1] === ' ' || lower[at - 1] === '\n') ? 1 : 0;
  return words.endingAt(lower, at - gap, Math.max(0, at - reach))?.start ?? -1;
}
