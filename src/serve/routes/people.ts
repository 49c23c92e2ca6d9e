import { createRoute, z } from '@hono/zod-openapi';
import { LEVELS, ORGANISATION_KINDS, codeKeys } from '../../../schemas/index.js';
import { type KnownPerson, withArticles, zPerson } from '../../query/index.js';
import { type Store, fold } from '../../store/index.js';
import { answers, api } from '../answers.js';
import { paging, words } from '../parameters.js';
import {
  allAgencies,
  articlesNaming,
  chooseAgencies,
  holdersOf,
  zAgency,
  zHolder,
  zMentioning,
} from '../queries/agencies.js';
import { type Remembered, peopleOf } from '../remember.js';

const officials = createRoute({
  method: 'get',
  path: '/officials',
  summary: 'People with their offices over time and the articles that say so',
  request: {
    query: z.strictObject({
      q: words.optional().meta({ description: 'part of a name or of an agency' }),
      province: words.optional(),
      ...paging(100, 20),
    }),
  },
  responses: answers(z.object({ total: z.number(), items: z.array(zPerson) }), 'those in most articles first'),
});

const organisations = createRoute({
  method: 'get',
  path: '/organisations',
  summary: 'Agencies that articles name',
  request: {
    query: z.strictObject({
      q: words.optional(),
      kind: z.enum(codeKeys(ORGANISATION_KINDS)).optional(),
      level: z.enum(codeKeys(LEVELS)).optional(),
      ...paging(100, 30),
    }),
  },
  responses: answers(z.object({ total: z.number(), items: z.array(zAgency) }), 'those in most articles first'),
});

const agency = createRoute({
  method: 'get',
  path: '/organisations/offices',
  summary: 'Who held an office of an agency, and which articles name the agency',
  request: { query: z.strictObject({ name: words, ...paging(200, 50) }) },
  responses: answers(z.object({ holders: z.array(zHolder), articles: z.array(zMentioning) }), 'newest first'),
});

const fits =
  (q: string | undefined, province: string | undefined) =>
  ({ name, variants, offices, provinces }: KnownPerson): boolean => {
    const holds = (text: string | null): boolean => text !== null && fold(text).includes(fold(q!));
    return (
      (q === undefined || [name, ...variants].some(holds) || offices.some(({ organisation }) => holds(organisation))) &&
      (province === undefined || provinces.some((one) => fold(one) === fold(province)))
    );
  };

export const peopleRoutes = (store: Store, remembered: Remembered) =>
  api()
    .openapi(officials, (c) => {
      const { q, province, limit, offset } = c.req.valid('query');
      const people = peopleOf(store, remembered).filter(fits(q, province));
      const items = people.slice(offset, offset + limit).map((person) => withArticles(store, person));
      return c.json({ total: people.length, items }, 200);
    })
    .openapi(organisations, (c) => {
      const { limit, offset, ...filter } = c.req.valid('query');
      const chosen = chooseAgencies(
        remembered.get('agencies', () => allAgencies(store)),
        filter,
      );
      return c.json({ total: chosen.length, items: chosen.slice(offset, offset + limit) }, 200);
    })
    .openapi(agency, (c) => {
      const { name, limit, offset } = c.req.valid('query');
      const page = { limit, offset };
      return c.json({ holders: holdersOf(store, name, page), articles: articlesNaming(store, name, page) }, 200);
    });
