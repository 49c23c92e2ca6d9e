import { createRequire } from 'node:module';
import type { Span } from '../document/view.js';

/** A word with what compromise knows of it: its base form (owed → owe, dossiers → dossier) and part of speech. */
export interface TaggedWord extends Span {
  root: string;
  noun: boolean;
  verb: boolean;
}

interface Term {
  text: string;
  root?: string;
  normal: string;
  tags: Set<string>;
  offset: { start: number; length: number };
}
interface Compromise {
  tokenize(text: string): { compute(steps: string[]): void; docs: Term[][] };
}

let compromise: Compromise | null = null;

/** compromise is loaded with the first English sentence, so that Vietnamese runs neither wait for it nor carry it. */
const load = (): Compromise => (compromise ??= createRequire(import.meta.url)('compromise/three') as Compromise);

// "VND85.3 trillion", "US$3.4 billion": glued currency hides the number from the tagger
const GLUED = /(?:VN[DĐ]|US\$|USD|\$) ?(?=\d)/g;
// "No. 28", "vs. 5": a stop that ends no sentence
const STOP = /(?<=\b(?:No|vs|Mr|Ms|Mrs|Dr|Prof))\./g;

/**
 * Blanks out, at equal length, what compromise would misread; offsets stay those of the input.
 * `prepare('paid VND85.3 trillion')` → `'paid    85.3 trillion'`
 */
export const prepare = (text: string): string =>
  text.replace(GLUED, (glued) => ' '.repeat(glued.length)).replace(STOP, ' ');

// Words, their endings and their neighbours tell base form and part of speech; the rules of whole sentences that follow in
// compromise (its postTagger and chunks) cost three times as much and changed no figure of our articles
const STEPS = ['lexicon', 'preTagger', 'offset', 'root'];

/** The words of one sentence with base form and part of speech; spans are shifted by `at`. */
export function tag(sentence: string, at: number): TaggedWord[] {
  const doc = load().tokenize(prepare(sentence));
  doc.compute(STEPS);
  return doc.docs.flat().flatMap((term) =>
    term.text === ''
      ? [] // the second half of a contraction
      : [
          {
            start: at + term.offset.start,
            end: at + term.offset.start + term.offset.length,
            root: (term.root ?? term.normal).toLowerCase(),
            noun: term.tags.has('Noun') || term.tags.has('Adjective') || term.tags.has('Gerund'),
            verb: term.tags.has('Verb'),
          },
        ],
  );
}
