import type { Store } from '../store/index.js';

interface Member {
  key: number;
  id: string;
  published: string | null;
}

/** The first that was printed stands for the others; of one day, the one that was stored first. */
const byPrint = (a: Member, b: Member): number =>
  (a.published ?? '9999') < (b.published ?? '9999') ? -1 : a.published === b.published ? a.key - b.key : 1;

type Link = [other: number, likeness: number];

const linksOf = (store: Store, article: number): Link[] =>
  store
    .sql(
      `SELECT earlier, likeness FROM links WHERE article = :article
       UNION ALL SELECT article, likeness FROM links WHERE earlier = :article`,
    )
    .raw()
    .all({ article }) as Link[];

/** The articles that an article is linked with, over however many others, and how like each is to its nearest copy. */
function groupOf(store: Store, article: number): Map<number, number> {
  const nearest = new Map([[article, 0]]);
  for (const [member] of nearest) {
    for (const [other, likeness] of linksOf(store, member)) {
      nearest.set(member, Math.max(nearest.get(member)!, likeness));
      if (!nearest.has(other)) nearest.set(other, 0);
    }
  }
  return nearest;
}

/** Writes the clusters of some articles whose links have changed. What is stored so already is not written again. */
export function regroup(store: Store, touched: ReadonlySet<number>): void {
  const done = new Set<number>();
  for (const article of [...touched].sort((a, b) => a - b)) {
    if (done.has(article)) continue;
    const nearest = groupOf(store, article);
    for (const member of nearest.keys()) done.add(member);
    if (nearest.size === 1) store.sql('DELETE FROM clusters WHERE article = ?').run(article);
    else writeGroup(store, nearest);
  }
}

function writeGroup(store: Store, nearest: ReadonlyMap<number, number>): void {
  const find = store.sql('SELECT key, id, published FROM articles WHERE key = ?');
  const put = store.sql(
    `INSERT INTO clusters VALUES (:article, :cluster, :lead, :similarity) ON CONFLICT (article) DO UPDATE
     SET cluster = :cluster, lead = :lead, similarity = :similarity
     WHERE cluster <> :cluster OR lead <> :lead OR similarity <> :similarity`,
  );
  // One that is deleted takes its links along when its turn comes.
  const members = [...nearest.keys()].map((key) => find.get(key) as Member | undefined).filter((m) => m !== undefined);
  const [lead] = members.sort(byPrint);
  for (const { key } of members) {
    const similarity = Math.round(nearest.get(key)! * 1000) / 1000;
    put.run({ article: key, cluster: lead!.id, lead: Number(key === lead!.key), similarity });
  }
}
