import { documentText, type Store } from '../store/index.js';
import { type Sketch, shared, sketchOf } from './shingles.js';

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
  sketch: Sketch;
}

/** How much of the shorter of two texts is in the other, if they are copies; else null. */
export function likeness(a: Sketch, b: Sketch): number | null {
  const words = shared(a.shingles, b.shingles);
  if (words < SAME_WORDS) return null;
  const few = Math.min(a.numbers.size, b.numbers.size) < ENOUGH_NUMBERS;
  return few || shared(a.numbers, b.numbers) >= SAME_NUMBERS ? words : null;
}

function candidates(store: Store): Candidate[] {
  const rows = store.sql(
    'SELECT key, id, published, start, "end" FROM articles WHERE current = 1 AND relevant = 1 ORDER BY key',
  );
  return (rows.all() as (Omit<Candidate, 'sketch'> & { start: number; end: number })[])
    .map(({ start, end, ...row }) => ({
      ...row,
      sketch: sketchOf((documentText(store, row.key) ?? '').slice(start, end)),
    }))
    .filter(({ sketch }) => sketch.shingles.size >= SHORTEST);
}

/** Pairs that meet in some band, each once, with their likeness. */
function* copies(all: readonly Candidate[]): Generator<[number, number, number]> {
  const buckets = new Map<string, number[]>();
  for (const [i, { sketch }] of all.entries()) {
    const met = new Set<number>();
    for (const band of sketch.bands) {
      const bucket = buckets.get(band);
      if (!bucket) buckets.set(band, [i]);
      else {
        for (const other of bucket) met.add(other);
        bucket.push(i);
      }
    }
    for (const j of [...met].sort((x, y) => x - y)) {
      const alike = likeness(all[j]!.sketch, sketch);
      if (alike !== null) yield [j, i, alike];
    }
  }
}

/** The first that was printed stands for the others; of one day, the one that was stored first. */
const byPrint = (a: Candidate, b: Candidate): number =>
  (a.published ?? '9999') < (b.published ?? '9999') ? -1 : a.published === b.published ? a.key - b.key : 1;

/**
 * Links the copies of one story among the current, relevant articles, anew each time: they stay articles of their own,
 * with the same cluster. Writes nothing when nothing has changed.
 */
export function clusterArticles(store: Store): ClusterSummary {
  const all = candidates(store);
  const parent = all.map((_, i) => i);
  const nearest = all.map(() => 0);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const [i, j, alike] of copies(all)) {
    parent[root(j)] = root(i);
    nearest[i] = Math.max(nearest[i]!, alike);
    nearest[j] = Math.max(nearest[j]!, alike);
  }
  const clusters = new Map<number, number[]>();
  all.forEach((_, i) => clusters.set(root(i), [...(clusters.get(root(i)) ?? []), i]));
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
