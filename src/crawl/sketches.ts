import type { Store } from '../store/index.js';
import { textOf } from '../store/text.js';
import { type Keys, keysOf } from './keys.js';
import { type Sketch, sketchOf } from './shingles.js';

/** A brief of fewer shingles is too short to tell a copy from a set phrase. */
export const SHORTEST = 30;
/** Figures are compared of texts with three numbers and more. */
export const ENOUGH_NUMBERS = 3;

/** An article that is linked, by its key. */
export interface Passing {
  article: number;
  keys: Keys;
}

interface Row {
  article: number;
  shingles: number;
  numbers: number;
  keys: Buffer;
}

const opened = ({ article, shingles, numbers, keys }: Row): Passing => {
  const all = new Uint32Array(keys.buffer.slice(keys.byteOffset, keys.byteOffset + keys.length));
  const words = all.length - numbers;
  return { article, keys: { shingles, words: all.subarray(0, words), numbers: all.subarray(words) } };
};

/** The linked articles that can have copies, in the order of storing. Do not use the store meanwhile. */
export function* passing(store: Store): Generator<Passing> {
  const rows = store.sql(`SELECT article, shingles, numbers, keys FROM sketches WHERE shingles >= ${SHORTEST}`);
  for (const row of rows.iterate()) yield opened(row as Row);
}

export function keysStored(store: Store, article: number): Keys {
  const row = store.sql('SELECT article, shingles, numbers, keys FROM sketches WHERE article = ?').get(article);
  return opened(row as Row).keys;
}

/** Notes an article as linked. Null: it is too short to have copies. */
export function putKeys(store: Store, article: number, keys: Keys | null): void {
  const { shingles = 0, words = [], numbers = [] } = keys ?? {};
  store
    .sql('INSERT INTO sketches (article, shingles, numbers, keys) VALUES (?, ?, ?, ?)')
    .run(article, shingles, numbers.length, new Uint8Array(Uint32Array.of(...words, ...numbers).buffer));
}

/** Shingles that are held in memory: those of some thousand articles. */
const HELD = 2_000_000;

/** Sketches of the articles that were asked for last: copies stand close together. */
export class Sketches {
  readonly #known = new Map<number, Sketch>();
  #held = 0;

  constructor(readonly store: Store) {}

  of(article: number): Sketch {
    const known = this.#known.get(article);
    if (known) return known;
    const sketch = sketchOf(this.#text(article));
    this.#known.set(article, sketch);
    this.#held += sketch.shingles.length;
    for (const [oldest, { shingles }] of this.#known) {
      if (this.#held <= HELD) break;
      this.#known.delete(oldest);
      this.#held -= shingles.length;
    }
    return sketch;
  }

  keysOf(article: number): Keys | null {
    return keysOf(this.of(article), SHORTEST, ENOUGH_NUMBERS);
  }

  #text(article: number): string {
    const row = this.store.sql('SELECT document, start, "end" FROM articles WHERE key = ?').get(article);
    const { document, start, end } = row as { document: number; start: number; end: number };
    return (textOf(this.store, document) ?? '').slice(start, end);
  }
}
