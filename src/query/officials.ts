import { z } from 'zod';
import { type Store, fold } from '../store/index.js';
import { provinceOfOrganisation } from './provinces.js';
import { type Holder, type Printed, holdersOf, officeKey } from './spellings.js';

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

/** An office with the rows of its articles only, which is a tenth of the work. `articlesOf` tells the rest. */
export type KnownOffice = Omit<Office, 'articles'> & { printed: readonly Printed[] };
export type KnownPerson = Omit<Person, 'offices'> & { offices: readonly KnownOffice[] };

type ArticleRef = z.infer<typeof zArticleRef>;

// Grouped by the database: a director is printed in hundreds of articles.
const PRINTED = `SELECT o.name, p.role, p.organisation, min(a.published) AS "from", max(a.published) AS "to",
  group_concat(a.key) AS keys
  FROM officials o JOIN articles a ON a.key = o.article AND a.current = 1 LEFT JOIN positions p ON p.official = o.key
  GROUP BY o.name, p.role, p.organisation ORDER BY min(o.key), min(p.key)`;

const REFERENCE = `SELECT a.id AS article, a.key, a.title, a.published, a.source, a.url, d.name AS document, m.start, m."end"
  FROM officials o JOIN articles a ON a.key = o.article JOIN documents d ON d.key = a.document
  JOIN mentions m ON m.key = (SELECT min(n.key) FROM mentions n WHERE n.official = o.key)
  WHERE o.article = ? AND o.name = ?`;

const keysOf = (list: readonly Printed[]): number[] =>
  [...new Set(list.flatMap(({ keys }) => keys))].sort((a, b) => a - b);

/** The people of all current articles, those in most articles first. */
export function registry(store: Store): KnownPerson[] {
  const rows = store.sql(PRINTED).all() as (Omit<Printed, 'keys'> & { keys: string })[];
  return holdersOf(rows.map((row) => ({ ...row, keys: row.keys.split(',').map(Number) })))
    .map(personOf)
    .sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name, 'vi'));
}

function personOf({ names, printed }: Holder): KnownPerson {
  // English editions print names without marks: a spelling with marks says more
  const marked = (name: string): number => (/[^ -~]/.test(name) ? 1 : 0);
  const spellings = [...names].sort(([a, m], [b, n]) => marked(b) - marked(a) || n - m).map(([name]) => name);
  const offices = new Map<string, Printed[]>();
  for (const one of printed) {
    if (one.role === null && one.organisation === null) continue;
    const held = offices.get(officeKey(one));
    if (held) held.push(one);
    else offices.set(officeKey(one), [one]);
  }
  const list = [...offices.values()].map(officeOf).sort((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9'));
  return {
    name: spellings[0]!,
    variants: spellings.slice(1),
    provinces: [...new Set(list.flatMap((office) => office.province ?? []))],
    offices: list,
    articles: keysOf(printed).length,
  };
}

function officeOf(printed: readonly Printed[]): KnownOffice {
  const { role, organisation } = printed[0]!;
  const days = (end: 'from' | 'to'): string[] => printed.flatMap((one) => one[end] ?? []).sort();
  return {
    role,
    organisation,
    province: organisation === null ? null : provinceOfOrganisation(organisation),
    from: days('from')[0] ?? null,
    to: days('to').at(-1) ?? null,
    printed,
  };
}

/** The articles that tell of an office, in the order of storing. */
export function articlesOf(store: Store, { printed }: Pick<KnownOffice, 'printed'>): ArticleRef[] {
  const found = new Map<number, ArticleRef>();
  for (const { name, keys } of printed) {
    for (const key of keys) {
      const ref = store.sql(REFERENCE).get(key, name) as ArticleRef | undefined;
      if (ref) found.set(key, ref);
    }
  }
  return [...found.values()].sort((a, b) => a.key - b.key);
}

/** The same person with every article of each office. */
export const withArticles = (store: Store, person: KnownPerson): Person => ({
  ...person,
  offices: person.offices.map(({ printed, ...office }) => ({
    ...office,
    articles: articlesOf(store, { printed }),
  })),
});

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
  return registry(store)
    .filter(
      (person) =>
        (name === undefined || [person.name, ...person.variants].some((n) => holds(n, name))) &&
        (province === undefined || person.provinces.some((p) => fold(p) === fold(province))) &&
        (organisation === undefined || person.offices.some((o) => holds(o.organisation, organisation))),
    )
    .map((person) => withArticles(store, person));
}
