import type { Span, View } from '../document/view.js';
import { tag } from './compromise.js';

/** A word, numeral or mark of a sentence. `forms` are the word as printed and its base forms, which phrases may meet. */
export interface Word extends Span {
  text: string;
  root: string;
  forms: readonly string[];
  noun: boolean;
  verb: boolean;
}

// "year-on-year" · "'s" · "1,380.1" · "%" : words keep their inner hyphens, numerals their inner marks
const WORD = /\p{L}+(?:-\p{L}+)*|'\p{L}+|\d+(?:[.,]\d+)*|[^\s]/gu;

// Base forms that the tagger, led astray by headlines and unknown names, leaves undone: dossiers, recovered, owing, agencies
function endingsOff(word: string): string[] {
  if (word.length < 4) return [];
  if (/ies$/.test(word)) return [`${word.slice(0, -3)}y`];
  if (/(?:sh|ch|ss|x)es$/.test(word)) return [word.slice(0, -2)];
  if (/[^su']s$/.test(word)) return [word.slice(0, -1)];
  if (/ed$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  return /ing$/.test(word) ? [word.slice(0, -3), `${word.slice(0, -3)}e`] : [];
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'being']);

/** The words of a sentence in reading order. Asks compromise for base forms when `tagged`. Spans are of the view. */
export function wordsOf(view: View, sentence: Span, tagged: boolean): Word[] {
  const known = new Map(
    tagged ? tag(view.text.slice(sentence.start, sentence.end), sentence.start).map((word) => [word.start, word]) : [],
  );
  const words: Word[] = [];
  for (const m of view.lower.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + m.index;
    const found = known.get(start);
    const root = BE.has(m[0]) ? 'be' : (found?.root ?? m[0]);
    words.push({
      start,
      end: start + m[0].length,
      text: m[0],
      root: root === m[0] ? (endingsOff(root)[0] ?? root) : root,
      forms: [...new Set([m[0], root, ...endingsOff(m[0])])],
      noun: found?.noun ?? true,
      verb: found?.verb ?? false,
    });
  }
  return words;
}

/** Phrases over words: each step of a phrase may be met by the word as printed or by its base form. Longest wins. */
export class WordPhrases<T> {
  private readonly byFirst = new Map<string, { words: string[]; value: T }[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ');
      const list = this.byFirst.get(words[0]!);
      if (list) list.push({ words, value });
      else this.byFirst.set(words[0]!, [{ words, value }]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins at word `i`. */
  at(words: readonly Word[], i: number): { length: number; value: T } | null {
    const word = words[i];
    if (!word) return null;
    let best: { length: number; value: T } | null = null;
    for (const first of word.forms) {
      for (const { words: phrase, value } of this.byFirst.get(first) ?? []) {
        if (best && phrase.length <= best.length) break;
        if (phrase.every((step, k) => words[i + k]?.forms.includes(step))) {
          best = { length: phrase.length, value };
          break;
        }
      }
    }
    return best;
  }

  /** The longest phrase that ends right before word `i`, of at most four words. */
  before(words: readonly Word[], i: number): { length: number; value: T } | null {
    for (let length = Math.min(4, i); length > 0; length--) {
      const match = this.at(words, i - length);
      if (match?.length === length) return match;
    }
    return null;
  }
}
