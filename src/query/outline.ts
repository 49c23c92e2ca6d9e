import type { Figure } from '../../schemas/index.js';
import type { Store } from '../store/index.js';
import { readCorrection } from './decisions.js';
import type { Spell } from './filter.js';
import { DECIDED, corrected, extracted } from './observation.js';

/** What tells one quantity of one place from all others, but for its schemes. */
const FIELDS = ['concept', 'measure', 'unit', 'base', 'status', 'place', 'organisation'] as const;
type Quantity = Pick<Figure, (typeof FIELDS)[number]>;

/** Where an observation stands in time, and its value as its editor left it: a tenth of the work of reading it whole. */
export interface Outline {
  /** Row of the figure. */
  key: number;
  start: string;
  end: string;
  value: number;
  /** Codes in the order of the alphabet: `BHXH,BHYT`. */
  scheme: string;
}

const DAYS = (column: Spell): string => `${column('period_start')} AS start, ${column('period_end')} AS "end"`;

/** The article that is being checked may be stored already. */
export interface Except {
  id: string;
  url: string | null;
}

const held = (
  column: Spell,
): string => `a.current = 1 AND a.id <> :id AND (a.url IS NULL OR a.url IS NOT :url) AND ${column('period_start')} IS NOT NULL
  AND ${FIELDS.map((field) => `${column(field)} IS :${field}`).join(' AND ')}`;

const COLUMNS = (column: Spell): string =>
  `f.key, f.value, ${column('scheme')} AS scheme, x.correction, ${DAYS(column)}`;

const PLAIN = `SELECT ${COLUMNS(extracted)} FROM ${DECIDED} WHERE ${held(extracted)}
  AND x.correction IS NULL AND (x.action IS NULL OR x.action <> 'reject')`;
const CORRECTED = `SELECT ${COLUMNS(corrected)} FROM ${DECIDED} WHERE ${held(corrected)}
  AND x.correction IS NOT NULL AND a.id IN (SELECT article_id FROM decisions WHERE correction IS NOT NULL)`;

type Row = Outline & { correction: string | null };

/** Schemes are printed in any order: one way to write them. */
export const schemesOf = (codes: readonly string[]): string => [...codes].sort().join();

/** Every dated observation of a quantity under any schemes in other articles, in no order, without rejected ones. */
export function outline(store: Store, quantity: Quantity, { id, url }: Except): Outline[] {
  const { concept, measure, unit, base, status, place, organisation } = quantity;
  const asked = { concept, measure, unit, base, status, place, organisation, id, url };
  const changes = store.sql('SELECT EXISTS (SELECT 1 FROM decisions WHERE correction IS NOT NULL)').pluck().get();
  const rows = store.sql(changes === 0 ? PLAIN : `${PLAIN} UNION ALL ${CORRECTED}`).all(asked) as Row[];
  return rows.map(({ key, start, end, value, scheme, correction }) => ({
    key,
    start,
    end,
    value: correction === null ? value : (readCorrection(correction).value ?? value),
    scheme: schemesOf(scheme.split(',')),
  }));
}
