import type { Store } from '../store/index.js';
import { Followers } from './followers.js';
import { regroup } from './groups.js';
import { type Keys, mayShare } from './keys.js';
import { Meetings } from './meetings.js';
import { type Sketch, shared } from './shingles.js';
import { ENOUGH_NUMBERS, Sketches, keysStored, passing, putKeys } from './sketches.js';

/**
 * Copies share most of their words: part of the shorter text's shingles that stands in the other, too. Editors change
 * headlines, cut the end and reword a lede; two reports of one meeting by two reporters share under a quarter.
 */
export const SAME_WORDS = 0.6;
/**
 * And they give the same figures. A monthly report in the words of the last one has others, so that words alone would
 * link two months of one paper. Asked of texts with three numbers and more.
 */
export const SAME_NUMBERS = 0.6;

/** How much of the shorter of two texts is in the other, if they are copies; else null. */
export function likeness(a: Sketch, b: Sketch): number | null {
  const words = shared(a.shingles, b.shingles);
  if (words < SAME_WORDS) return null;
  const few = Math.min(a.numbers.length, b.numbers.length) < ENOUGH_NUMBERS;
  return few || shared(a.numbers, b.numbers) >= SAME_NUMBERS ? words : null;
}

// Articles that are linked in one go: all others pass by once for each. Of those that come or go among earlier ones fewer, since
// others have to be asked again.
const MANY = 8_000;
const FEW = 100;

/**
 * Links copies among the current, relevant articles, one transaction a step: those that went are let go, then those that
 * came are compared with the ones before them that share keys. What was linked already only passes by, yet the outcome
 * is the same as when all are linked at once, in whatever order and in however many runs they came.
 */
export function* linkCopies(store: Store): Generator<void> {
  const link = new Linking(store);
  for (let next = link.gone(); next.length > 0; next = link.gone()) {
    store.transaction(() => link.letGo(next));
    yield;
  }
  for (let next = link.came(0); next.length > 0; next = link.came(next.at(-1)!)) {
    store.transaction(() => link.take(next));
    yield;
  }
}

class Linking {
  readonly #sketches: Sketches;

  constructor(readonly store: Store) {
    this.#sketches = new Sketches(store);
  }

  /** Articles that are linked and should not be. */
  gone(): number[] {
    const rows = this.store.sql(
      `SELECT s.article FROM sketches s LEFT JOIN articles a ON a.key = s.article AND a.current = 1 AND a.relevant = 1
       WHERE s.gone OR a.key IS NULL ORDER BY s.article LIMIT ${FEW}`,
    );
    return rows.pluck().all() as number[];
  }

  /** The next articles that should be linked and are not; fewer when they stand among earlier ones. */
  came(after: number): number[] {
    const rows = this.store.sql(
      `SELECT a.key FROM articles a LEFT JOIN sketches s ON s.article = a.key
       WHERE a.key > ? AND a.current = 1 AND a.relevant = 1 AND s.article IS NULL ORDER BY a.key LIMIT ${MANY}`,
    );
    const found = rows.pluck().all(after) as number[];
    return found.length > 0 && found[0]! < this.#last() ? found.slice(0, FEW) : found;
  }

  /** Unlinks articles. Those that met them may meet others now. */
  letGo(gone: readonly number[]): void {
    const followers = this.#followers(new Set(gone));
    const touched = new Set<number>();
    for (const article of gone) for (const other of this.#partners(article)) touched.add(other);
    for (const article of gone) {
      touched.delete(article);
      this.store.sql('DELETE FROM links WHERE article = :article OR earlier = :article').run({ article });
      this.store.sql('DELETE FROM sketches WHERE article = ?').run(article);
      this.store.sql('DELETE FROM clusters WHERE article = ?').run(article);
    }
    this.#compare(followers, touched);
  }

  /** Links articles. When earlier ones are linked already, those that follow may have met others before. */
  take(came: readonly number[]): void {
    const last = this.#last();
    const asked = new Map<number, Keys>();
    for (const article of came) {
      const keys = this.#sketches.keysOf(article);
      putKeys(this.store, article, keys);
      if (keys) asked.set(article, keys);
    }
    if (came[0]! < last) for (const [article, keys] of this.#followers(asked)) asked.set(article, keys);
    this.#compare(asked, new Set());
  }

  #last = (): number => this.store.sql('SELECT coalesce(max(article), 0) FROM sketches').pluck().get() as number;

  #partners = (article: number): number[] =>
    this.store
      .sql(
        'SELECT earlier FROM links WHERE article = :article UNION SELECT article FROM links WHERE earlier = :article',
      )
      .pluck()
      .all({ article }) as number[];

  #followers(changed: { has: (article: number) => boolean }): Map<number, Keys> {
    const followers = new Followers();
    const found = new Map<number, Keys>();
    for (const { article, keys } of passing(this.store)) {
      if (followers.pass(keys, changed.has(article))) found.set(article, keys);
    }
    return found;
  }

  /** Compares articles with the earlier ones that they meet, and forms the groups anew of those whose links changed. */
  #compare(asked: ReadonlyMap<number, Keys>, touched: Set<number>): void {
    for (const [article, others] of this.#met(asked)) {
      const linked = new Set(this.store.sql('SELECT earlier FROM links WHERE article = ?').pluck().all(article));
      for (const other of others) {
        if (linked.delete(other)) continue; // what was alike is
        const alike = this.#alike(article, asked.get(article)!, other, asked.get(other));
        if (alike === null) continue;
        this.store.sql('INSERT INTO links VALUES (?, ?, ?)').run(article, other, alike);
        touched.add(article).add(other);
      }
      for (const other of linked as Set<number>) {
        this.store.sql('DELETE FROM links WHERE article = ? AND earlier = ?').run(article, other);
        touched.add(article).add(other);
      }
    }
    regroup(this.store, touched);
  }

  #met(asked: ReadonlyMap<number, Keys>): [article: number, others: number[]][] {
    const met: [number, number[]][] = [];
    if (asked.size === 0) return met;
    const meetings = new Meetings([...asked.values()]);
    for (const { article, keys } of passing(this.store)) {
      const others = meetings.pass(article, keys, asked.has(article));
      if (asked.has(article)) met.push([article, others]);
    }
    return met;
  }

  #alike(article: number, keys: Keys, other: number, others = keysStored(this.store, other)): number | null {
    if (!mayShare(keys, others, SAME_WORDS)) return null;
    return likeness(this.#sketches.of(article), this.#sketches.of(other));
  }
}
