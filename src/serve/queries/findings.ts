import { z } from 'zod';
import { FINDING_KINDS, codeKeys, zMention } from '../../../schemas/index.js';
import { sentenceAround, zDecision } from '../../query/index.js';
import type { Store } from '../../store/index.js';

/** Findings that say that something does not add up. */
export const FAULT_KINDS = [
  'sum_mismatch',
  'share_mismatch',
  'change_mismatch',
  'contradiction',
  'impossible_date',
] as const;

export const zFindingItem = z.object({
  article: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  source: z.string().nullable(),
  kind: z.enum(codeKeys(FINDING_KINDS)),
  quotes: z.array(z.string()),
  note: z.string(),
  sentences: z.array(z.string()).meta({ description: 'the sentences it concerns' }),
  start: zMention.shape.start.nullable().meta({ description: 'first mention: with kind and nth it names the finding' }),
  end: zMention.shape.end.nullable(),
  nth: z.number(),
  decision: z.object(zDecision.shape).pick({ action: true, note: true, decided_by: true, decided_at: true }).nullable(),
});

export type FindingItem = z.infer<typeof zFindingItem>;

export interface FindingFilter {
  kind?: string | undefined;
  state: 'open' | 'decided' | 'all';
}

const FIRST = `SELECT min(m.key) FROM mentions m WHERE m.finding = `;

/** Findings of one kind and first mention are told apart by their order, so that a decision finds its own again. */
const NTH = `(SELECT count(*) FROM findings g LEFT JOIN mentions h ON h.key = (${FIRST} g.key)
  WHERE g.article = n.article AND g.kind = n.kind AND h.start IS m.start AND h."end" IS m."end" AND g.seq <= n.seq)`;

const FROM = `FROM findings n JOIN articles a ON a.key = n.article AND a.current = 1
  LEFT JOIN mentions m ON m.key = (${FIRST} n.key)
  LEFT JOIN decisions x ON x.key = (SELECT max(y.key) FROM decisions y
    WHERE y.target = 'finding' AND y.article_id = a.id AND y.quote = n.kind AND y.start IS m.start AND y."end" IS m."end"
      AND y.nth = ${NTH})`;

const STATES: Readonly<Record<FindingFilter['state'], string>> = {
  open: 'x.key IS NULL',
  decided: 'x.key IS NOT NULL',
  all: 'TRUE',
};

interface Row extends Omit<FindingItem, 'quotes' | 'sentences' | 'decision'> {
  key: number;
  article_key: number;
  quotes: string;
  action: NonNullable<FindingItem['decision']>['action'] | null;
  decision_note: string | null;
  decided_by: string | null;
  decided_at: string;
}

const condition = ({ kind, state }: FindingFilter): string =>
  `n.kind IN (${kind === undefined ? FAULT_KINDS.map((one) => `'${one}'`).join(', ') : ':kind'}) AND ${STATES[state]}`;

/** Mismatches of all articles, newest first, each with the sentences it concerns and the latest decision on it. */
export function listFindings(
  store: Store,
  filter: FindingFilter,
  page: { limit: number; offset: number },
): { total: number; items: FindingItem[] } {
  const where = condition(filter);
  const params = filter.kind === undefined ? {} : { kind: filter.kind };
  const total = store.sql(`SELECT count(*) ${FROM} WHERE ${where}`).pluck().get(params) as number;
  const rows = store
    .sql(
      `SELECT n.key, n.article AS article_key, a.id AS article, a.title, a.published, a.source, n.kind, n.quotes, n.note,
         m.start, m."end", ${NTH} AS nth, x.action, x.note AS decision_note, x.decided_by, x.decided_at
       ${FROM} WHERE ${where}
       ORDER BY a.published IS NULL, a.published DESC, a.key DESC, n.seq LIMIT :limit OFFSET :offset`,
    )
    .all({ ...params, ...page }) as Row[];
  return { total, items: rows.map((row) => itemOf(store, row)) };
}

/** How many sentences of a finding are shown. */
const MOST_SENTENCES = 4;

function itemOf(
  store: Store,
  { key, article_key, action, decision_note, decided_by, decided_at, ...row }: Row,
): FindingItem {
  const text = store
    .sql('SELECT d.text FROM articles a JOIN documents d ON d.key = a.document WHERE a.key = ?')
    .pluck()
    .get(article_key) as string | null;
  const mentions = store.sql('SELECT start, "end" FROM mentions WHERE finding = ? ORDER BY start').all(key);
  const sentences = (mentions as { start: number; end: number }[]).map(({ start, end }) =>
    sentenceAround(text ?? '', start, end),
  );
  return {
    ...row,
    quotes: JSON.parse(row.quotes),
    sentences: shortest(sentences).slice(0, MOST_SENTENCES),
    decision: action === null ? null : { action, note: decision_note, decided_by, decided_at },
  };
}

/** Each passage once; of one that holds another the shorter is enough. */
const shortest = (sentences: readonly string[]): string[] => {
  const all = [...new Set(sentences)].filter((sentence) => sentence !== '');
  return all.filter((sentence) => !all.some((other) => other !== sentence && sentence.includes(other)));
};
