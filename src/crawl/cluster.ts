import type { Store } from '../store/index.js';
import { linkCopies } from './link.js';
import { SHORTEST } from './sketches.js';

export interface ClusterSummary {
  articles: number;
  clusters: number;
  /** Articles that are a copy of another. */
  copies: number;
}

/**
 * Links the copies of one story among the current, relevant articles: they stay articles of their own, with the same
 * cluster. Compares what is new or revised only, and writes nothing when nothing has changed.
 */
export function clusterArticles(store: Store): ClusterSummary {
  const steps = linkCopies(store);
  while (!steps.next().done);
  const counts = store.sql(
    `SELECT (SELECT count(*) FROM sketches WHERE shingles >= ${SHORTEST}) AS articles,
       count(DISTINCT cluster) AS clusters, count(*) - count(DISTINCT cluster) AS copies FROM clusters`,
  );
  return counts.get() as ClusterSummary;
}
