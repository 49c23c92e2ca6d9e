import type { Keys } from './shingles.js';

/** Texts that share so many keys are worth comparing: one may be shared by chance. */
const ENOUGH_KEYS = 2;
/** A text meets the last so many that have a key of it: set phrases stand in thousands. */
const WINDOW = 8;

// Key, kind and position in one double: 31, 1 and 21 bits
const PLACES = 2 ** 21;
const WORD = 0;
const NUMBER = 1;

/** Finds the texts that share keys. 8 bytes a key; what grows faster than the number of texts is sorting alone. */
export class Meetings {
  #entries = new Float64Array(1024);
  #length = 0;
  #texts = 0;
  /** Texts with number keys: two of them meet by these only. */
  readonly #numbered = new Set<number>();

  /** The next text. Its position counts from 0. */
  add({ words, numbers }: Keys): void {
    const at = this.#texts++;
    if (numbers.length > 0) this.#numbered.add(at);
    for (const key of words) this.#put(key, WORD, at);
    for (const key of numbers) this.#put(key, NUMBER, at);
  }

  #put(key: number, kind: number, at: number): void {
    if (this.#length === this.#entries.length) {
      const wider = new Float64Array(this.#length * 2);
      wider.set(this.#entries);
      this.#entries = wider;
    }
    this.#entries[this.#length++] = ((key >>> 1) * 2 + kind) * PLACES + at;
  }

  /** Positions of two texts that are worth comparing: each pair once, smaller first, in the order of the larger. */
  pairs(): [number, number][] {
    const met = new Map<number, number>();
    let run: number[] = [];
    let last = -1;
    for (const entry of this.#entries.subarray(0, this.#length).sort()) {
      const at = entry % PLACES;
      const key = Math.floor(entry / PLACES);
      if (key !== last) run = [];
      last = key;
      const byNumber = key % 2 === NUMBER;
      for (const other of run.slice(-WINDOW)) {
        if (!byNumber && this.#numbered.has(at) && this.#numbered.has(other)) continue;
        const pair = at * PLACES + other;
        met.set(pair, (met.get(pair) ?? 0) + 1);
      }
      run.push(at);
    }
    const enough = [...met].filter(([, keys]) => keys >= ENOUGH_KEYS).map(([pair]) => pair);
    return enough.sort((a, b) => a - b).map((pair) => [pair % PLACES, Math.floor(pair / PLACES)]);
  }
}
