import { documentText, type Store } from '../store/index.js';
import { Meetings } from './meetings.js';
import { type Sketch, keysOf, shared, sketchOf } from './shingles.js';

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
const ENOUGH_NUMBERS = 3;
/** A brief of fewer shingles is too short to tell a copy from a set phrase. */
const SHORTEST = 30;

export interface ClusterSummary {
  articles: number;
  clusters: number;
  /** Articles that are a copy of another. */
  copies: number;
}

interface Candidate {
  key: number;
  id: string;
  published: string | null;
  start: number;
  end: number;
}

/** How much of the shorter of two texts is in the other, if they are copies; else null. */
export function likeness(a: Sketch, b: Sketch): number | null {
  const words = shared(a.shingles, b.shingles);
  if (words < SAME_WORDS) return null;
  const few = Math.min(a.numbers.size, b.numbers.size) < ENOUGH_NUMBERS;
  return few || shared(a.numbers, b.numbers) >= SAME_NUMBERS ? words : null;
}

const textOf = (store: Store, { key, start, end }: Candidate): string =>
  (documentText(store, key) ?? '').slice(start, end);

/** The articles that may be copies, with which of them are worth comparing. One text is held at a time. */
function candidates(store: Store): { all: Candidate[]; pairs: [number, number][] } {
  const rows = store.sql(
    'SELECT key, id, published, start, "end" FROM articles WHERE current = 1 AND relevant = 1 ORDER BY key',
  );
  const meetings = new Meetings();
  const all = (rows.all() as Candidate[]).filter((candidate) => {
    const keys = keysOf(textOf(store, candidate), SHORTEST, ENOUGH_NUMBERS);
    if (keys) meetings.add(keys);
    return keys !== null;
  });
  return { all, pairs: meetings.pairs() };
}

/** Sketches of the last articles that were compared: copies stand close together. */
const SKETCHES = 256;

function sketches(store: Store, all: readonly Candidate[]): (i: number) => Sketch {
  const known = new Map<number, Sketch>();
  return (i) => {
    const sketch = known.get(i) ?? sketchOf(textOf(store, all[i]!));
    known.delete(i);
    known.set(i, sketch);
    if (known.size > SKETCHES) known.delete(known.keys().next().value!);
    return sketch;
  };
}

/** The first that was printed stands for the others; of one day, the one that was stored first. */
const byPrint = (a: Candidate, b: Candidate): number =>
  (a.published ?? '9999') < (b.published ?? '9999') ? -1 : a.published === b.published ? a.key - b.key : 1;

/**
 * Links the copies of one story among the current, relevant articles, anew each time: they stay articles of their own,
 * with the same cluster. Time is linear in their number; texts that share set phrases only are not compared. Writes
 * nothing when nothing has changed.
 */
export function clusterArticles(store: Store): ClusterSummary {
  const { all, pairs } = candidates(store);
  const sketch = sketches(store, all);
  const parent = all.map((_, i) => i);
  const nearest = all.map(() => 0);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const [i, j] of pairs) {
    if (root(i) === root(j)) continue;
    const alike = likeness(sketch(i), sketch(j));
    if (alike === null) continue;
    parent[root(j)] = root(i);
    nearest[i] = Math.max(nearest[i]!, alike);
    nearest[j] = Math.max(nearest[j]!, alike);
  }
  const clusters = new Map<number, number[]>();
  all.forEach((_, i) => {
    const members = clusters.get(root(i));
    if (members) members.push(i);
    else clusters.set(root(i), [i]);
  });
  const linked = [...clusters.values()].filter((members) => members.length > 1);
  const rows = linked.flatMap((members) => {
    const lead = members.map((i) => all[i]!).sort(byPrint)[0]!;
    return members.map((i) => [
      all[i]!.key,
      lead.id,
      Number(all[i]!.key === lead.key),
      Math.round(nearest[i]! * 1000) / 1000,
    ]);
  });
  rows.sort((a, b) => Number(a[0]) - Number(b[0]));
  store.transaction(() => {
    const stored = store.sql('SELECT * FROM clusters ORDER BY article').raw(true).all();
    if (JSON.stringify(stored) === JSON.stringify(rows)) return;
    store.sql('DELETE FROM clusters').run();
    for (const row of rows) store.sql('INSERT INTO clusters VALUES (?, ?, ?, ?)').run(...row);
  });
  const members = linked.reduce((sum, { length }) => sum + length, 0);
  return { articles: all.length, clusters: linked.length, copies: members - linked.length };
}
