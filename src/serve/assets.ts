import { readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';

interface Asset {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  tag: string;
}

/** The built client: every file of its folder by name, read once at start. */
export type Assets = ReadonlyMap<string, Asset>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Where `npm run build` puts the client. */
export const CLIENT_FOLDER = fileURLToPath(new URL('../../serve/client/', import.meta.url));

export function loadAssets(folder = CLIENT_FOLDER): Assets {
  const files = readdirSync(folder).filter((name) => extname(name) in TYPES);
  return new Map(
    files.map((name) => {
      const bytes = Uint8Array.from(readFileSync(join(folder, name)));
      const tag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
      return [name, { bytes, type: TYPES[extname(name)]!, tag }];
    }),
  );
}

/** Addresses of pages: all of them are the one page that the client fills. */
const PAGES = ['/', '/articles', '/articles/:id', '/series', '/officials', '/agencies', '/findings'];

export function assetRoutes(assets: Assets): Hono {
  const routes = new Hono();
  for (const page of PAGES) routes.get(page, (c) => send(c.req.header('if-none-match'), assets.get('index.html')!));
  for (const [name, asset] of assets) routes.get(`/assets/${name}`, (c) => send(c.req.header('if-none-match'), asset));
  return routes;
}

function send(known: string | undefined, { bytes, type, tag }: Asset): Response {
  const headers = { 'Content-Type': type, ETag: tag, 'Cache-Control': 'no-cache' };
  return known === tag ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers });
}
