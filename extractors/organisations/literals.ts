import { Phrases } from '../document/phrases.js';

/** Words looked up whole, the longest first; a space in one also stands for the line break of a column: "Phó Bí¶thư". */
export const literals = (forms: Iterable<string>): Phrases<string> =>
  new Phrases(
    Array.from(forms, (form) => [form, form] as const),
    true,
  );

/** End of what a table of words or a sticky pattern matches at `at`, or -1. */
export function endOf(words: Phrases<unknown> | RegExp, text: string, at: number): number {
  if (words instanceof Phrases) return words.endAt(text, at);
  words.lastIndex = at;
  return words.test(text) ? words.lastIndex : -1;
}
