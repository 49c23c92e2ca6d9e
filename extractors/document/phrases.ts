/** Longest-match lookup of fixed phrases in lower-case text. Built once per table; a lookup costs the phrase's length. */
interface Node<T> {
  next: Map<number, Node<T>>;
  value: T | undefined;
}

export interface PhraseMatch<T> {
  start: number;
  end: number;
  value: T;
}

const LETTER = /[\p{L}\p{N}]/u;
// One byte for each UTF-16 unit: 0 not yet asked, 1 no, 2 yes.
const wordUnits = new Uint8Array(0x10000);

/** Is this UTF-16 unit a letter or digit? Cached: Unicode property tests are slow one by one. */
export function isWordUnit(unit: number): boolean {
  return (wordUnits[unit] ||= LETTER.test(String.fromCharCode(unit)) ? 2 : 1) === 2;
}

/** Is there a word boundary before position `at`? True at both ends of the text. */
export const isBoundary = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || !isWordUnit(text.charCodeAt(at - 1)) || !isWordUnit(text.charCodeAt(at));

export class Phrases<T> {
  private readonly root: Node<T> = { next: new Map(), value: undefined };
  private readonly backward: Node<T> = { next: new Map(), value: undefined };

  /** @param entries phrases in lower case, NFC, single spaces */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      Phrases.insert(this.root, phrase, value);
      Phrases.insert(this.backward, [...phrase].reverse().join(''), value);
    }
  }

  private static insert<T>(root: Node<T>, phrase: string, value: T): void {
    let node = root;
    for (let i = 0; i < phrase.length; i++) {
      const unit = phrase.charCodeAt(i);
      let child = node.next.get(unit);
      if (!child) node.next.set(unit, (child = { next: new Map(), value: undefined }));
      node = child;
    }
    node.value ??= value;
  }

  /** The longest phrase that starts at `start` and ends at a word boundary. */
  startingAt(lower: string, start: number, limit = lower.length): PhraseMatch<T> | null {
    let node: Node<T> | undefined = this.root;
    let best: PhraseMatch<T> | null = null;
    for (let i = start; i < limit; i++) {
      node = node.next.get(lower.charCodeAt(i));
      if (!node) break;
      if (node.value !== undefined && isBoundary(lower, i + 1)) best = { start, end: i + 1, value: node.value };
    }
    return best;
  }

  /** The longest phrase that ends at `end` and starts at a word boundary, not reaching before `floor`. */
  endingAt(lower: string, end: number, floor = 0): PhraseMatch<T> | null {
    let node: Node<T> | undefined = this.backward;
    let best: PhraseMatch<T> | null = null;
    for (let i = end - 1; i >= floor; i--) {
      node = node.next.get(lower.charCodeAt(i));
      if (!node) break;
      if (node.value !== undefined && isBoundary(lower, i)) best = { start: i, end, value: node.value };
    }
    return best;
  }

  /** Every longest match between `from` and `to`, left to right, without overlaps. */
  *within(lower: string, from: number, to: number): Generator<PhraseMatch<T>> {
    let insideWord = from > 0 && isWordUnit(lower.charCodeAt(from - 1));
    for (let at = from; at < to; at++) {
      const beforeWord = !insideWord;
      insideWord = isWordUnit(lower.charCodeAt(at));
      if (!beforeWord || !insideWord) continue;
      const match = this.startingAt(lower, at, to);
      if (!match) continue;
      yield match;
      at = match.end - 1;
      insideWord = isWordUnit(lower.charCodeAt(at));
    }
  }
}
