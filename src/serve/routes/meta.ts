import { createRoute, z } from '@hono/zod-openapi';
import { basename } from 'node:path';
import { CODEBOOK, type Label } from '../../../schemas/index.js';
import { type Store, counts } from '../../store/index.js';
import { VERSION } from '../../version.js';
import { answers, api } from '../answers.js';
import type { Remembered } from '../remember.js';

const zMeta = z.object({
  version: z.string(),
  edit: z.boolean().meta({ description: 'may decisions be stored?' }),
  database: z.string().meta({ description: "the database's file name" }),
  counts: z.record(z.string(), z.number()),
});

const meta = createRoute({
  method: 'get',
  path: '/meta',
  summary: 'What this server is, and how much its database holds',
  responses: answers(zMeta, 'version, mode and counts'),
});

const codebook = createRoute({
  method: 'get',
  path: '/codebook',
  summary: 'Every code of the record with its Vietnamese and English label',
  responses: answers(
    z.record(z.string(), z.record(z.string(), z.object({ vi: z.string(), en: z.string() }))),
    'code lists by field',
  ),
});

export const metaRoutes = (store: Store, remembered: Remembered, { edit }: { edit: boolean }) =>
  api()
    .openapi(meta, (c) =>
      c.json(
        {
          version: VERSION,
          edit,
          database: basename(store.path),
          counts: remembered.get('counts', () => ({ ...counts(store) })),
        },
        200,
      ),
    )
    .openapi(codebook, (c) => c.json(CODEBOOK as unknown as Record<string, Record<string, Label>>, 200));
