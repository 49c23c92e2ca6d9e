/** Bundles the client into dist/serve/client: main.js for every page, the plot in a chunk that only Series loads. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { URL, fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = here('../../../dist/serve/client/');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build({
  entryPoints: { main: here('main.ts') },
  outdir: out,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  chunkNames: '[name]-[hash]',
  logLevel: 'warning',
});
for (const name of ['index.html', 'icon.svg']) copyFileSync(here(name), `${out}${name}`);
copyFileSync(here('../../../corpus/articles/faulty-draft.txt'), `${out}sample.txt`);
