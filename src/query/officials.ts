import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import { z } from 'zod';
import { type Store, fold } from '../store/index.js';
import { provinceOfOrganisation } from './provinces.js';

const zArticleRef = z.object({
  article: z.string(),
  key: z.number().int().meta({ description: 'row of the article' }),
  title: z.string().nullable(),
  published: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  document: z.string(),
  start: z.number().int().meta({ description: "the person's first mention" }),
  end: z.number().int(),
});

/** An office of a person with the articles that say so. `from` and `to` are their first and last day of publication. */
export const zOffice = z.object({
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  province: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  articles: z.array(zArticleRef),
});

/** A person as the press knows them. People who share a name and hold offices in several provinces may be several. */
export const zPerson = z.object({
  name: z.string().meta({ description: 'the spelling printed most often; one with diacritics goes first' }),
  variants: z.array(z.string()).meta({ description: 'other spellings' }),
  provinces: z.array(z.string()),
  offices: z.array(zOffice).meta({ description: 'by time' }),
  articles: z.number().int(),
});

export type Office = z.infer<typeof zOffice>;
export type Person = z.infer<typeof zPerson>;

interface Row {
  name: string;
  role: string | null;
  organisation: string | null;
  article: string;
  key: number;
  title: string | null;
  published: string | null;
  source: string | null;
  url: string | null;
  document: string;
  start: number;
  end: number;
}

const ROWS = `SELECT o.name, p.role, p.organisation, a.id AS article, a.key, a.title, a.published, a.source, a.url,
  d.name AS document, m.start, m."end"
  FROM officials o JOIN articles a ON a.key = o.article AND a.current = 1 JOIN documents d ON d.key = a.document
  JOIN mentions m ON m.key = (SELECT min(n.key) FROM mentions n WHERE n.official = o.key)
  LEFT JOIN positions p ON p.official = o.key
  ORDER BY a.key, o.seq, p.seq`;

// Two spellings of one name agree at least so far: one wrong accent or letter in a name of three syllables.
const SAME_NAME = 0.93;

/** All spellings of one person, on the way to a Person. */
interface Holder {
  names: Map<string, number>;
  rows: Row[];
}

const syllables = (name: string): number => name.split(/\s+/).length;
const officeKey = (row: Pick<Row, 'role' | 'organisation'>): string =>
  fold(`${row.role ?? ''}|${row.organisation ?? ''}`);

/** Do two printed names read as spellings of one? `exact`: only marks differ. */
export function spelledAlike(a: string, b: string): 'exact' | 'near' | null {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return 'exact';
  return syllables(x) === syllables(y) && JaroWinklerDistance(x, y) >= SAME_NAME ? 'near' : null;
}

/**
 * One person or two? The same letters with other marks need a common agency; a wrong letter needs a common office.
 * People are compared inside one agency only, so the cost grows with its staff and not with the country's.
 */
function mergeVariants(holders: Holder[]): Holder[] {
  const absorbed = new Map<Holder, Holder>();
  const rootOf = (holder: Holder): Holder => {
    let root = holder;
    while (absorbed.has(root)) root = absorbed.get(root)!;
    return root;
  };
  const staff = new Map<string, Set<Holder>>();
  for (const holder of holders) {
    for (const row of holder.rows) {
      if (row.organisation === null) continue;
      const agency = fold(row.organisation);
      staff.set(agency, (staff.get(agency) ?? new Set()).add(holder));
    }
  }
  for (const people of staff.values()) {
    const list = [...people];
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        const [one, other] = [rootOf(a), rootOf(b)];
        if (one !== other && isOne(a, b)) absorbed.set(other, one);
      }
    });
  }
  for (const holder of absorbed.keys()) {
    const root = rootOf(holder);
    root.rows.push(...holder.rows);
    for (const [name, n] of holder.names) root.names.set(name, (root.names.get(name) ?? 0) + n);
  }
  return holders.filter((holder) => !absorbed.has(holder));
}

function isOne(a: Holder, b: Holder): boolean {
  const alike = spelledAlike([...a.names.keys()][0]!, [...b.names.keys()][0]!);
  if (alike !== 'near') return alike === 'exact';
  const offices = new Set(a.rows.map(officeKey));
  return b.rows.some((row) => row.role !== null && offices.has(officeKey(row)));
}

/** The people of all current articles, those in most articles first. */
export function registry(store: Store): Person[] {
  const byName = new Map<string, Holder>();
  for (const row of store.db.prepare(ROWS).iterate() as Iterable<Row>) {
    const key = row.name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
    let holder = byName.get(key);
    if (!holder) byName.set(key, (holder = { names: new Map(), rows: [] }));
    holder.rows.push(row);
    holder.names.set(row.name, (holder.names.get(row.name) ?? 0) + 1);
  }
  return mergeVariants([...byName.values()])
    .map(personOf)
    .sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name, 'vi'));
}

function personOf({ names, rows }: Holder): Person {
  // English editions print names without marks: a spelling with marks says more
  const marked = (name: string): number => (/[^ -~]/.test(name) ? 1 : 0);
  const spellings = [...names].sort(([a, m], [b, n]) => marked(b) - marked(a) || n - m).map(([name]) => name);
  const offices = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.role === null && row.organisation === null) continue;
    const held = offices.get(officeKey(row));
    if (held) held.push(row);
    else offices.set(officeKey(row), [row]);
  }
  const list = [...offices.values()].map(officeOf).sort((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9'));
  return {
    name: spellings[0]!,
    variants: spellings.slice(1),
    provinces: [...new Set(list.flatMap((office) => office.province ?? []))],
    offices: list,
    articles: new Set(rows.map((row) => row.key)).size,
  };
}

function officeOf(rows: readonly Row[]): Office {
  const { role, organisation } = rows[0]!;
  const days = rows.flatMap((row) => row.published ?? []).sort();
  const articles = new Map(rows.map((row) => [row.key, row]));
  return {
    role,
    organisation,
    province: organisation === null ? null : provinceOfOrganisation(organisation),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    articles: [...articles.values()].map(({ name: _n, role: _r, organisation: _o, ...article }) => article),
  };
}

/** Which people: each condition given must hold. Names with or without diacritics; `at` is a day or month of publication. */
export const zPeopleFilter = z.object({
  name: z.string().max(200).optional(),
  province: z.string().max(200).optional(),
  organisation: z.string().max(200).optional(),
});

export type PeopleFilter = z.infer<typeof zPeopleFilter>;

/** The people that a filter names. */
export function officials(store: Store, filter: PeopleFilter = {}): Person[] {
  const holds = (value: string | null, wanted: string): boolean => value !== null && fold(value).includes(fold(wanted));
  const { name, province, organisation } = filter;
  return registry(store).filter(
    (person) =>
      (name === undefined || [person.name, ...person.variants].some((n) => holds(n, name))) &&
      (province === undefined || person.provinces.some((p) => fold(p) === fold(province))) &&
      (organisation === undefined || person.offices.some((o) => holds(o.organisation, organisation))),
  );
}
