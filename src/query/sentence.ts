import { documentText, type Store } from '../store/index.js';

/** How far to look for the ends of a sentence, in characters: pages without full stops stay short. */
const REACH = 400;

// "… năm 2023. Số thu": a stop, space, and a capital, digit or quotation mark; never the dot inside of 1.250
const STOP = /[.!?…;]["”»)]?\s+(?=["“«(\p{Lu}\d-])|\n/gu;

/** The sentence around a span, trimmed and on one line. */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const after = text.slice(end, end + REACH);
  const left = [...before.matchAll(STOP)].at(-1);
  const [right] = after.matchAll(STOP); // never exec, which leaves its place in STOP for the next search
  const head = left ? before.slice(left.index + left[0].length) : before;
  const tail = right ? after.slice(0, right.index + right[0].trimEnd().length) : after;
  return `${head}${text.slice(start, end)}${tail}`.replace(/\s+/g, ' ').trim();
}

/** Sentences of stored figures; the text of the last article is kept, since figures come article by article. */
export class Sentences {
  #article: number | null = null;
  #text = '';

  constructor(readonly store: Store) {}

  of({ article_key, start, end }: { article_key: number; start: number; end: number }): string {
    if (article_key !== this.#article) {
      this.#article = article_key;
      this.#text = documentText(this.store, article_key) ?? '';
    }
    return sentenceAround(this.#text, start, end);
  }
}
