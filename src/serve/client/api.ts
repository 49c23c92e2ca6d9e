import type { z } from 'zod';
import type { Article } from '../../../schemas/index.js';
import type { Check } from '../../check/types.js';
import type { Decision, Person } from '../../query/index.js';
import type { SeriesAnswer } from '../../series/index.js';
import type { Agency, zHolder, zMentioning } from '../queries/agencies.js';
import type { ArticleCard, zFacets } from '../queries/articles.js';
import type { FindingItem } from '../queries/findings.js';
import type { zIndicator, zPlaceCount, zProvinceRow } from '../queries/indicators.js';

export interface Meta {
  version: string;
  edit: boolean;
  database: string;
  counts: Record<string, number>;
}
export interface Listed<T> {
  total: number;
  items: T[];
}
export type Facets = z.infer<typeof zFacets>;
export type Indicator = z.infer<typeof zIndicator>;
export type PlaceCount = z.infer<typeof zPlaceCount>;
export type ProvinceRow = z.infer<typeof zProvinceRow>;
export type Holder = z.infer<typeof zHolder>;
export type Mentioning = z.infer<typeof zMentioning>;
export type { Agency, Article, ArticleCard, Check, Decision, FindingItem, Person, SeriesAnswer };

type Query = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** Parameters of an address; what is empty is left out. */
export function queryOf(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [value]) params.append(name, String(one));
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** A request that the server refused, with its reason. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    reason: string,
  ) {
    super(reason);
  }
}

async function answer<T>(response: Response): Promise<T> {
  const data = (await response.json()) as T & { error?: string; reasons?: { path: string; reason: string }[] };
  if (response.ok) return data;
  const reasons = data.reasons?.map(({ path, reason }) => `${path}: ${reason}`).join('; ');
  throw new Refused(response.status, [data.error, reasons].filter(Boolean).join(' – '));
}

const get = async <T>(path: string, query: Query = {}): Promise<T> =>
  answer(await fetch(`/api${path}${queryOf(query)}`));

const post = async <T>(path: string, body: unknown): Promise<T> =>
  answer(
    await fetch(`/api${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

/** The JSON API, one function a route. */
export const api = {
  meta: () => get<Meta>('/meta'),
  check: (draft: { text: string; published?: string }) => post<{ checks: Check[] }>('/check', draft),
  articles: (query: Query) => get<Listed<ArticleCard>>('/articles', query),
  facets: (query: Query) => get<Facets>('/articles/facets', query),
  article: (id: string) =>
    get<{ article: Article; text: string | null; decisions: Decision[] }>(`/articles/${encodeURIComponent(id)}`),
  indicators: () => get<Indicator[]>('/series/indicators'),
  places: (concept: string) => get<PlaceCount[]>('/series/places', { concept }),
  series: (query: Query) => get<SeriesAnswer>('/series', query),
  provinces: (query: Query) => get<ProvinceRow[]>('/series/provinces', query),
  officials: (query: Query) => get<Listed<Person>>('/officials', query),
  agencies: (query: Query) => get<Listed<Agency>>('/organisations', query),
  agency: (name: string) => get<{ holders: Holder[]; articles: Mentioning[] }>('/organisations/offices', { name }),
  findings: (query: Query) => get<Listed<FindingItem>>('/findings', query),
  decide: (decision: Omit<Decision, 'decided_at'>) => post<Decision>('/decisions', decision),
};
