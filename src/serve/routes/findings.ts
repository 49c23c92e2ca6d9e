import { createRoute, z } from '@hono/zod-openapi';
import { FINDING_KINDS, codeKeys } from '../../../schemas/index.js';
import { decide, zDecision } from '../../query/index.js';
import { type Store, loadArticle } from '../../store/index.js';
import { answers, api, body, forbidden, notFound } from '../answers.js';
import { paging } from '../parameters.js';
import { listFindings, zFindingItem } from '../queries/findings.js';

const list = createRoute({
  method: 'get',
  path: '/findings',
  summary: 'What does not add up, newest first',
  request: {
    query: z.strictObject({
      kind: z.enum(codeKeys(FINDING_KINDS)).optional(),
      state: z.enum(['open', 'decided', 'all']).default('open'),
      ...paging(100, 20),
    }),
  },
  responses: answers(z.object({ total: z.number(), items: z.array(zFindingItem) }), 'one page of findings'),
});

/** The time is the server's. */
const zSent = z.strictObject(zDecision.shape).omit({ decided_at: true });

const decision = createRoute({
  method: 'post',
  path: '/decisions',
  summary: 'Accept, correct or reject a figure or finding (with --edit)',
  request: { body: body(zSent) },
  responses: { ...answers(z.object(zDecision.shape), 'the decision as stored'), ...forbidden, ...notFound },
});

export const findingRoutes = (store: Store, { edit, now }: { edit: boolean; now: () => Date }) =>
  api()
    .openapi(list, (c) => {
      const { limit, offset, ...filter } = c.req.valid('query');
      return c.json(listFindings(store, filter, { limit, offset }), 200);
    })
    .openapi(decision, (c) => {
      if (!edit) return c.json({ error: 'this server is read-only; start it with --edit to decide' }, 403);
      const candidate = zDecision.safeParse({ ...c.req.valid('json'), decided_at: now().toISOString() });
      if (!candidate.success) {
        const reasons = candidate.error.issues.map((issue) => ({ path: issue.path.join('.'), reason: issue.message }));
        return c.json({ error: 'bad parameters', reasons }, 400);
      }
      if (!concernsSomething(store, candidate.data))
        return c.json({ error: 'there is no such figure or finding' }, 404);
      decide(store, candidate.data);
      return c.json(candidate.data, 200);
    });

/** Is there, at this moment, what the decision is about? */
function concernsSomething(
  store: Store,
  { target, article: id, start, end, quote }: z.infer<typeof zDecision>,
): boolean {
  const article = loadArticle(store, id);
  if (!article) return false;
  if (target === 'figure') return article.figures.some((f) => f.start === start && f.end === end && f.quote === quote);
  return article.findings.some(
    ({ kind, mentions: [first] }) => kind === quote && (first?.start ?? null) === start && (first?.end ?? null) === end,
  );
}
