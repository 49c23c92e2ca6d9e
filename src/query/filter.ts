import { z } from 'zod';
import { CONCEPTS, MEASURES, SCHEMES, STATUSES, UNITS, codeKeys, interval, zPeriod } from '../../schemas/index.js';
import { fold, type Store } from '../store/index.js';

const SCHEME_QUERY = new RegExp(`^=?(?:${codeKeys(SCHEMES).join('|')})(?:\\+(?:${codeKeys(SCHEMES).join('|')}))*$`);

/** Which observations are asked for. A list means any of them; what is left out does not restrict. */
export const zFilter = z.object({
  concept: z.array(z.enum(codeKeys(CONCEPTS))).optional(),
  scheme: z
    .array(z.string().regex(SCHEME_QUERY, { error: 'wants scheme codes: BHYT, BHXH+BHYT, or =BHYT for exactly this' }))
    .optional()
    .meta({ description: 'BHYT: among the schemes; BHXH+BHYT: both among them; =BHYT: exactly this set' }),
  measure: z.array(z.enum(codeKeys(MEASURES))).optional(),
  unit: z.array(z.enum(codeKeys(UNITS))).optional(),
  status: z.array(z.enum(codeKeys(STATUSES))).optional(),
  place: z
    .array(z.string().min(1).max(200))
    .optional()
    .meta({ description: 'VN, a province, province/district, or a district alone; with or without diacritics' }),
  districts: z.boolean().optional().meta({ description: 'a province includes its districts (default true)' }),
  from: zPeriod.optional().meta({ description: 'periods that begin at this time or later: 2023, 2024-Q1, 2024-03-01' }),
  to: zPeriod.optional().meta({ description: 'periods that end at this time or earlier' }),
  source: z.array(z.string().min(1).max(200)).optional().meta({ description: "newspaper's name or domain" }),
  article: z.array(z.string().min(1).max(200)).optional().meta({ description: 'ids of articles' }),
  minConfidence: z.number().min(0).max(1).optional(),
  rejected: z.boolean().optional().meta({ description: 'include figures that an editor rejected (default false)' }),
});

export type Filter = z.infer<typeof zFilter>;

/** SQL condition with its named parameters. */
export interface Condition {
  sql: string;
  params: Record<string, unknown>;
}

/** How a column of the figure is spelled in SQL: as extracted, or as corrected. */
export type Spell = (column: string) => string;

interface PlaceRow {
  place: string;
  folded: string;
}

/** The stored places that typed names mean. */
export function placesNamed(store: Store, typed: readonly string[], districts: boolean): string[] {
  const rows = store.sql('SELECT place, folded FROM places').all() as PlaceRow[];
  return typed.flatMap((name) => placesOf(rows, name, districts));
}

/** Exact spelling goes before the folded one: Hòa Bình is not Hoà Binh. */
function placesOf(rows: readonly PlaceRow[], typed: string, districts: boolean): string[] {
  const by = (wanted: string, spelled: (row: PlaceRow) => string): string[] =>
    rows
      .filter((row) => {
        const place = spelled(row);
        if (place === wanted || place.endsWith(`/${wanted}`)) return true;
        const parts = place.split('; ');
        return parts.length > 1 ? parts.includes(wanted) : districts && place.startsWith(`${wanted}/`);
      })
      .map((row) => row.place);
  const exact = by(typed.normalize('NFC').trim(), (row) => row.place);
  return exact.length > 0 ? exact : by(fold(typed.trim()), (row) => row.folded);
}

/** The stored papers that a typed name means, in any case and with or without diacritics. */
const sourcesNamed = (store: Store, typed: string): string[] =>
  (store.sql('SELECT DISTINCT source FROM articles WHERE current = 1').pluck().all() as (string | null)[]).filter(
    (source): source is string => source !== null && fold(source) === fold(typed),
  );

/** The condition that a filter makes on `f` (figures), `a` (articles) and `x` (decisions). */
export function conditionOf(store: Store, filter: Filter, column: Spell): Condition {
  const params: Record<string, unknown> = {};
  const all: string[] = ['a.current = 1'];
  const oneOf = (name: string, sql: string, list: readonly string[] | undefined): void => {
    if (list === undefined || list.length === 0) return;
    params[name] = JSON.stringify(list);
    all.push(`${sql} IN (SELECT value FROM json_each(:${name}))`);
  };
  oneOf('concept', column('concept'), filter.concept);
  oneOf('measure', column('measure'), filter.measure);
  oneOf('unit', column('unit'), filter.unit);
  oneOf('status', column('status'), filter.status);
  oneOf('article', 'a.id', filter.article);
  if (filter.scheme?.length) all.push(schemes(filter.scheme, column('scheme'), params));
  if (filter.place?.length) {
    params.place = JSON.stringify(placesNamed(store, filter.place, filter.districts ?? true));
    all.push(`${column('place')} IN (SELECT value FROM json_each(:place))`);
  }
  if (filter.from !== undefined) {
    params.from = interval(filter.from)![0];
    all.push(`${column('period_start')} >= :from`);
  }
  if (filter.to !== undefined) {
    params.to = interval(filter.to)![1];
    all.push(`${column('period_end')} <= :to`);
  }
  if (filter.source?.length) {
    params.source = JSON.stringify(filter.source.flatMap((typed) => sourcesNamed(store, typed)));
    params.host = JSON.stringify(filter.source.map((typed) => typed.toLowerCase()));
    all.push(`(a.source IN (SELECT value FROM json_each(:source)) OR EXISTS (SELECT 1 FROM json_each(:host) h
      WHERE instr(a.url, '//' || h.value || '/') > 0 OR instr(a.url, '//www.' || h.value || '/') > 0))`);
  }
  if (filter.minConfidence !== undefined) {
    params.minConfidence = filter.minConfidence;
    all.push('f.confidence >= :minConfidence');
  }
  if (!filter.rejected) all.push("(x.action IS NULL OR x.action <> 'reject')");
  return { sql: all.join('\n  AND '), params };
}

/** `BHXH+BHYT` → both stand in the list; `=BHYT` → the list is this one. Codes come from a closed list. */
function schemes(wanted: readonly string[], column: string, params: Record<string, unknown>): string {
  const any = wanted.map((query, i) => {
    const codes = query.replace('=', '').split('+');
    const held = codes.map((code, j) => {
      params[`scheme_${i}_${j}`] = `,${code},`;
      return `instr(',' || ${column} || ',', :scheme_${i}_${j}) > 0`;
    });
    if (query.startsWith('=')) {
      params[`schemes_${i}`] = codes.join(',').length;
      held.push(`length(${column}) = :schemes_${i}`);
    }
    return `(${held.join(' AND ')})`;
  });
  return `(${any.join(' OR ')})`;
}
