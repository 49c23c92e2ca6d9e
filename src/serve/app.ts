import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Store } from '../store/index.js';
import { VERSION } from '../version.js';
import { log } from '../cli/log.js';
import { api } from './answers.js';
import { type Assets, assetRoutes } from './assets.js';
import { Remembered } from './remember.js';
import { articleRoutes } from './routes/articles.js';
import { checkRoutes } from './routes/check.js';
import { findingRoutes } from './routes/findings.js';
import { metaRoutes } from './routes/meta.js';
import { peopleRoutes } from './routes/people.js';
import { seriesRoutes } from './routes/series.js';
import { loopbackHostOnly, sameOriginWrites, securityHeaders } from './security.js';

/** Largest body of a request, in bytes. */
export const MAX_BODY = 2_000_000;

export interface AppOptions {
  /** May decisions be stored? The store must be open for writing then. */
  edit: boolean;
  /** The built client. */
  assets: Assets;
  /** The clock of decisions. */
  now?: () => Date;
}

/** The whole web application over one open database: pages at /, JSON under /api. */
export function createApp(store: Store, { edit, assets, now = () => new Date() }: AppOptions): OpenAPIHono {
  const app = api();
  const remembered = new Remembered(store);
  app.use(securityHeaders, loopbackHostOnly, sameOriginWrites);
  app.use(
    bodyLimit({
      maxSize: MAX_BODY,
      // what was not read cannot be skipped, so the connection ends with the answer
      onError: (c) =>
        c.json({ error: `the request is longer than ${MAX_BODY / 1e6} MB` }, 413, { Connection: 'close' }),
    }),
  );
  app.route('/api', metaRoutes(store, remembered, { edit }));
  app.route('/api', checkRoutes(store, remembered));
  app.route('/api', articleRoutes(store, remembered));
  app.route('/api', seriesRoutes(store, remembered));
  app.route('/api', peopleRoutes(store, remembered));
  app.route('/api', findingRoutes(store, { edit, now }));
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'baoso',
      version: VERSION,
      description: 'Figures of the Vietnamese press, over one local database.',
    },
  });
  app.route('/', assetRoutes(assets));
  app.notFound((c) => c.json({ error: 'there is nothing at this address' }, 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message || 'bad request' }, error.status);
    log().error({ err: error, path: c.req.path }, 'request failed');
    return c.json({ error: 'internal error; the log has its reason' }, 500);
  });
  return app;
}
