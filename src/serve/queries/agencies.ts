import { z } from 'zod';
import { LEVELS, ORGANISATION_KINDS, codeKeys } from '../../../schemas/index.js';
import { type Store, fold } from '../../store/index.js';

export const zAgency = z.object({
  name: z.string(),
  kind: z.enum(codeKeys(ORGANISATION_KINDS)),
  level: z.enum(codeKeys(LEVELS)).nullable(),
  articles: z.number(),
  first: z.string().nullable().meta({ description: 'first and last day of publication' }),
  last: z.string().nullable(),
});

export type Agency = z.infer<typeof zAgency>;

export interface AgencyFilter {
  q?: string | undefined;
  kind?: string | undefined;
  level?: string | undefined;
}

/** All agencies of current articles, those in most articles first. */
export const allAgencies = (store: Store): Agency[] =>
  store
    .sql(
      `SELECT o.name, min(o.kind) AS kind, min(o.level) AS level, count(DISTINCT o.article) AS articles,
         min(a.published) AS first, max(a.published) AS last
       FROM organisations o JOIN articles a ON a.key = o.article AND a.current = 1
       GROUP BY o.name ORDER BY articles DESC, o.name`,
    )
    .all() as Agency[];

export function chooseAgencies(all: readonly Agency[], { q, kind, level }: AgencyFilter): Agency[] {
  const wanted = q === undefined ? null : fold(q);
  return all.filter(
    (agency) =>
      (wanted === null || fold(agency.name).includes(wanted)) &&
      (kind === undefined || agency.kind === kind) &&
      (level === undefined || agency.level === level),
  );
}

export const zHolder = z.object({
  name: z.string(),
  role: z.string().nullable(),
  published: z.string().nullable(),
  article: z.string(),
  title: z.string().nullable(),
  source: z.string().nullable(),
});

/** Who held an office of an agency, by day of publication, with the article that says so. */
export const holdersOf = (
  store: Store,
  agency: string,
  page: { limit: number; offset: number },
): z.infer<typeof zHolder>[] =>
  store
    .sql(
      `SELECT o.name, p.role, a.published, a.id AS article, a.title, a.source
       FROM positions p JOIN officials o ON o.key = p.official JOIN articles a ON a.key = o.article AND a.current = 1
       WHERE p.organisation = :agency ORDER BY a.published IS NULL, a.published DESC, o.name LIMIT :limit OFFSET :offset`,
    )
    .all({ agency, ...page }) as z.infer<typeof zHolder>[];

export const zMentioning = zHolder.pick({ published: true, article: true, title: true, source: true });

/** The articles that name an agency, newest first. */
export const articlesNaming = (
  store: Store,
  agency: string,
  page: { limit: number; offset: number },
): z.infer<typeof zMentioning>[] =>
  store
    .sql(
      `SELECT a.published, a.id AS article, a.title, a.source
       FROM organisations o JOIN articles a ON a.key = o.article AND a.current = 1
       WHERE o.folded = :folded AND o.name = :agency
       ORDER BY a.published IS NULL, a.published DESC, a.key DESC LIMIT :limit OFFSET :offset`,
    )
    .all({ agency, folded: fold(agency), ...page }) as z.infer<typeof zMentioning>[];
