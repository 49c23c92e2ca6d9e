import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { checkDocument, claimDocument } from '../check/index.js';
import type { Store } from '../store/index.js';
import { type AppOptions, createApp } from './app.js';

/** A server that listens. */
export interface Running {
  url: string;
  close: () => Promise<void>;
}

/** A request that takes longer to arrive than this is dropped, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;

/** Serves a database on the loopback interface; port 0 takes any free one. @throws when the port is taken */
export function startServer(store: Store, { port, ...options }: AppOptions & { port: number }): Promise<Running> {
  const app = createApp(store, options);
  warm(store, options);
  return new Promise((resolve, reject) => {
    const server: ServerType = serve(
      { fetch: app.fetch, hostname: '127.0.0.1', port, serverOptions: { requestTimeout: REQUEST_TIMEOUT } },
      (info: AddressInfo) => resolve({ url: `http://127.0.0.1:${info.port}`, close: () => closed(server) }),
    );
    server.once('error', reject);
  });
}

/** The first text takes ten times as long as those after it, for rules are compiled as they are met: so the sample is first. */
function warm(store: Store, { assets }: AppOptions): void {
  const sample = assets.get('sample.txt');
  if (sample) checkDocument(claimDocument(Buffer.from(sample.bytes).toString()), { store });
}

const closed = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
