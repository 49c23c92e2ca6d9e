/** Pictures of the main pages for the README: npm run screenshots. The press that they show is made up. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAssets } from '../../src/serve/assets.js';
import { fillPress } from '../../src/serve/bench/press.js';
import { startServer } from '../../src/serve/server.js';
import { openStore } from '../../src/store/index.js';
import { CHROMIUM, NO_BROWSER, startBrowser } from './chromium.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const OUT = here('../../src/serve/screenshots/');
const MAX_BYTES = 200_000;

const enc = encodeURIComponent;
const SERIES = `/series?lang=en&indicator=${enc('coverage|BHYT|level|percent')}&place=${enc('Tiền Giang')}&place=${enc('Cà Mau')}&place=${enc('Lào Cai')}`;

async function main(): Promise<void> {
  if (!CHROMIUM) throw new Error(NO_BROWSER);
  const folder = mkdtempSync(join(tmpdir(), 'baoso-pictures-'));
  const [full, empty] = ['press.sqlite', 'empty.sqlite'].map((name) => openStore(join(folder, name)));
  fillPress(full!, { fromYear: 2017, toYear: 2024, months: [6, 12] });
  const assets = loadAssets(here('../../dist/serve/client/'));
  const servers = await Promise.all(
    [full!, empty!].map((store) => startServer(store, { port: 0, edit: true, assets })),
  );
  const { context, close } = await startBrowser();
  const page = await context.newPage();
  const shoot = async (name: string): Promise<void> => {
    await page.waitForTimeout(700); // smooth scrolling and the drawing of the plot come to rest
    await page.screenshot({ path: `${OUT}${name}.png` });
    const { size } = statSync(`${OUT}${name}.png`);
    process.stdout.write(`${name}.png ${Math.round(size / 1000)} kB\n`);
    if (size > MAX_BYTES) throw new Error(`${name}.png is larger than ${MAX_BYTES} bytes`);
  };
  mkdirSync(OUT, { recursive: true });

  await page.setViewportSize({ width: 1100, height: 800 });
  await page.goto(`${servers[1]!.url}/?lang=vi`);
  await page.locator('textarea').fill(readFileSync(here('../../corpus/articles/faulty-draft.txt'), 'utf8'));
  await page.locator('button.main').click();
  await page.waitForSelector('.finding');
  await page
    .locator('.checked')
    .evaluate((element) => element.scrollIntoView({ behavior: 'instant' as ScrollBehavior }));
  await page.locator('mark.figure', { hasText: '931.500' }).hover();
  await shoot('check');

  await page.setViewportSize({ width: 1100, height: 1240 });
  await page.goto(`${servers[0]!.url}${SERIES}`);
  await page.waitForSelector('.tile.shade-4');
  await shoot('series');

  await page.setViewportSize({ width: 1100, height: 800 });
  await page.goto(`${servers[0]!.url}/findings?lang=vi`);
  await page.waitForSelector('.finding-card');
  await shoot('findings');

  await close();
  await Promise.all(servers.map((server) => server.close()));
  full!.close();
  empty!.close();
  rmSync(folder, { recursive: true, force: true });
}

await main();
