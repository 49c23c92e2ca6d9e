import { createRoute, z } from '@hono/zod-openapi';
import { CONCEPTS, codeKeys, zArticle } from '../../../schemas/index.js';
import { decisionsOn, zDecision } from '../../query/index.js';
import { type Store, documentText, loadArticle } from '../../store/index.js';
import { answers, api, notFound } from '../answers.js';
import { paging, words } from '../parameters.js';
import { facetsOf, listArticles, zArticleCard, zFacets } from '../queries/articles.js';
import type { Remembered } from '../remember.js';

const zQuery = z.strictObject({
  q: words.optional().meta({ description: 'words, with or without diacritics; "in quotes" they stay together' }),
  source: words.optional(),
  province: words.optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  concept: z.enum(codeKeys(CONCEPTS)).optional(),
});

const list = createRoute({
  method: 'get',
  path: '/articles',
  summary: 'Search articles',
  request: { query: zQuery.extend(paging(100, 20)) },
  responses: answers(z.object({ total: z.number(), items: z.array(zArticleCard) }), 'one page of articles'),
});

const facets = createRoute({
  method: 'get',
  path: '/articles/facets',
  summary: 'How many of the articles have which source, province, year and concept',
  request: { query: zQuery },
  responses: answers(zFacets, 'counts; each facet as if nothing of it were chosen'),
});

const one = createRoute({
  method: 'get',
  path: '/articles/{id}',
  summary: 'An article: its text, its record and the decisions on it',
  request: { params: z.strictObject({ id: words }) },
  responses: {
    ...answers(
      z.object({
        article: zArticle,
        text: z.string().nullable().meta({ description: "the article's own text; it starts at article.start" }),
        decisions: z.array(z.object(zDecision.shape)),
      }),
      'the article',
    ),
    ...notFound,
  },
});

export const articleRoutes = (store: Store, remembered: Remembered) =>
  api()
    .openapi(list, (c) => {
      const { limit, offset, ...filter } = c.req.valid('query');
      return c.json(listArticles(store, filter, { limit, offset }), 200);
    })
    .openapi(facets, (c) => {
      const filter = c.req.valid('query');
      return c.json(
        remembered.get(`facets ${JSON.stringify(filter)}`, () => facetsOf(store, filter)),
        200,
      );
    })
    .openapi(one, (c) => {
      const { id } = c.req.valid('param');
      const article = loadArticle(store, id);
      if (!article) return c.json({ error: 'there is no article with this id' }, 404);
      const text = documentText(store, id)?.slice(article.start, article.end) ?? null;
      return c.json({ article, text, decisions: decisionsOn(store, article.id) }, 200);
    });
