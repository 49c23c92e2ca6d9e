import { type Keys, lookedUp } from './keys.js';

/** Texts that share so many keys are worth comparing: one may be shared by chance. */
const ENOUGH_KEYS = 2;
/** A text meets the last so many that have a key of it: set phrases stand in thousands. */
export const WINDOW = 8;

const NONE = -0x80000000;

/** The last texts with one key, in a ring; of a text with number keys the complement stands for it. */
class Rings {
  readonly #slots = new Map<number, number>();
  readonly #rings: Int32Array;
  readonly #next: Uint8Array;

  constructor(keys: Iterable<number>) {
    for (const key of keys) if (!this.#slots.has(key | 0)) this.#slots.set(key | 0, this.#slots.size);
    this.#rings = new Int32Array(this.#slots.size * WINDOW).fill(NONE);
    this.#next = new Uint8Array(this.#slots.size);
  }

  /** Adds to `met` how often the text meets others, when it is asked for, and puts it into the rings of its keys. */
  pass(
    text: number,
    keys: Iterable<number>,
    met: Map<number, number> | null,
    passed: (other: number) => boolean,
  ): void {
    for (const key of keys) {
      const slot = this.#slots.get(key | 0); // a small integer is found faster
      if (slot === undefined) continue;
      for (let at = slot * WINDOW; met !== null && at < (slot + 1) * WINDOW; at++) {
        const other = this.#rings[at]!;
        if (other === NONE || passed(other)) continue;
        const name = other < 0 ? ~other : other;
        met.set(name, (met.get(name) ?? 0) + 1);
      }
      this.#rings[slot * WINDOW + this.#next[slot]!] = text;
      this.#next[slot] = (this.#next[slot]! + 1) % WINDOW;
    }
  }
}

const never = (): boolean => false;

/**
 * Finds the earlier texts that are worth comparing with some later ones. Those are named first; then every text passes
 * by in order. Memory grows with those asked for, not with the texts that pass.
 */
export class Meetings {
  readonly #words: Rings;
  readonly #numbers: Rings;

  constructor(asked: readonly Keys[]) {
    this.#words = new Rings(asked.flatMap((keys) => [...lookedUp(keys)]));
    this.#numbers = new Rings(asked.flatMap(({ numbers }) => [...numbers]));
  }

  /** The next text passes. Of one that is asked for, the texts that it meets: smaller ones first. */
  pass(text: number, keys: Keys, asked: boolean): number[] {
    const met = asked ? new Map<number, number>() : null;
    // Two texts with number keys meet by these only.
    const numbered = keys.numbers.length > 0;
    this.#words.pass(numbered ? ~text : text, lookedUp(keys), met, numbered ? (other) => other < 0 : never);
    this.#numbers.pass(text, keys.numbers, met, never);
    if (met === null) return [];
    return [...met]
      .filter(([, keys]) => keys >= ENOUGH_KEYS)
      .map(([other]) => other)
      .sort((a, b) => a - b);
  }
}
