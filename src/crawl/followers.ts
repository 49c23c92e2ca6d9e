import { type Keys, lookedUp } from './keys.js';
import { WINDOW } from './meetings.js';

// Hashes have 32 bits: number keys stand above them.
const NUMBER = 2 ** 32;
const keysIn = (keys: Keys): number[] => [...lookedUp(keys), ...Array.from(keys.numbers, (key) => NUMBER + key)];

/**
 * Finds the texts that meet others when some texts come or go before them: those that follow with the same key, closely
 * enough that one which came or went was, or is now, among the last ones they meet.
 */
export class Followers {
  /** How many more texts with a key are near one that came or went. */
  readonly #near = new Map<number, number>();

  /** The next text passes. Did it come or go? If not, does it follow one that did? */
  pass(keys: Keys, changed: boolean): boolean {
    let follows = false;
    for (const key of keysIn(keys)) {
      if (changed) {
        this.#near.set(key, WINDOW);
        continue;
      }
      const near = this.#near.get(key);
      if (near === undefined) continue;
      follows = true;
      if (near === 1) this.#near.delete(key);
      else this.#near.set(key, near - 1);
    }
    return follows;
  }
}
