import { type KnownPerson, registry } from '../query/index.js';
import type { Store } from '../store/index.js';

/** How many answers are kept. */
const MOST = 64;

/** Changes whenever the database does, by this or any other program. */
const stampOf = (store: Store): string =>
  `${store.db.pragma('data_version', { simple: true })}/${store.sql('SELECT total_changes()').pluck().get()}`;

/** Keeps the answers to costly questions until the database changes. */
export class Remembered {
  readonly #answers = new Map<string, unknown>();
  #stamp = '';

  constructor(readonly store: Store) {}

  get<T>(question: string, answer: () => T): T {
    const stamp = stampOf(this.store);
    if (stamp !== this.#stamp) this.#answers.clear();
    this.#stamp = stamp;
    if (this.#answers.has(question)) return this.#answers.get(question) as T;
    const fresh = answer();
    if (this.#answers.size >= MOST) this.#answers.delete(this.#answers.keys().next().value!);
    this.#answers.set(question, fresh);
    return fresh;
  }
}

/** Everybody whom the articles name with an office. */
export const peopleOf = (store: Store, remembered: Remembered): readonly KnownPerson[] =>
  remembered.get('people', () => registry(store));
