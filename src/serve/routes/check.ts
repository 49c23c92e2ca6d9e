import { createRoute, z } from '@hono/zod-openapi';
import { zPublished } from '../../../schemas/index.js';
import { OfficialsCheck, checkDocument, claimDocument, zCheck } from '../../check/index.js';
import { isRejected } from '../../load/types.js';
import type { Store } from '../../store/index.js';
import { answers, api, body } from '../answers.js';
import { MAX_TEXT } from '../limits.js';
import { type Remembered, peopleOf } from '../remember.js';

const zDraft = z
  .strictObject({
    text: z.string().min(1).max(MAX_TEXT),
    published: zPublished.optional(),
    source: z.string().trim().min(1).max(200).optional(),
    place: z.string().trim().min(1).max(200).optional(),
  })
  .meta({ description: 'a draft, and what is known of it' });

const route = createRoute({
  method: 'post',
  path: '/check',
  summary: 'Read a draft: every figure with its reading, what does not add up, and what other papers printed',
  request: { body: body(zDraft) },
  responses: answers(
    z.object({ checks: z.array(zCheck).meta({ description: 'offsets count in the text as it was sent' }) }),
    'one check for each article of the draft',
  ),
});

/** A draft is read and forgotten: nothing of it is stored. */
export const checkRoutes = (store: Store, remembered: Remembered) =>
  api().openapi(route, (c) => {
    const { text, ...facts } = c.req.valid('json');
    const officials = (): OfficialsCheck =>
      remembered.get('officials check', () => new OfficialsCheck(store, peopleOf(store, remembered)));
    const checks = checkDocument(claimDocument(text, { document: 'draft', ...facts }), { store, officials });
    return isRejected(checks) ? c.json({ error: checks.reason }, 400) : c.json({ checks }, 200);
  });
