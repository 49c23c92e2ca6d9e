import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/index.js';
import { testFolder } from '../helpers/folder.js';
import { FAULTY, fill, put, serving } from '../serve/serving.js';
import { CHROMIUM, NO_BROWSER, startBrowser } from './chromium.js';

const folder = testFolder();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const MARKUP = `<script>window.hacked = 1</script> BHYT

Đến cuối năm 2023, tỉnh Bến Tre có <img src=x onerror="window.hacked = 2"> 1.200.000 người tham gia BHYT. Ông <b>Lê Văn Tám</b>, Giám đốc BHXH tỉnh Bến Tre nói: "><script>alert(1)</script>
`;

describe.skipIf(!CHROMIUM)(CHROMIUM ? 'in a browser' : NO_BROWSER, () => {
  let url = '';
  let store: Store;
  let context: BrowserContext;
  let close: () => Promise<void>;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    ({ url, store } = await serving(folder.path('press.sqlite'), {
      edit: true,
      fillWith: (empty) => {
        fill(empty);
        put(empty, 'markup', MARKUP, { published: '2024-02-03', source: '<i>Báo</i>' });
      },
    }));
    ({ context, close } = await startBrowser());
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(AXE);
  });
  afterAll(() => close());
  afterEach(() => expect(complaints.splice(0)).toEqual([]));

  const open = async (path: string): Promise<void> => {
    await page.goto(url + path);
    await page.waitForSelector('main:not([aria-busy]) h1');
    await page.waitForFunction(() => !document.querySelector('[aria-busy]'));
  };
  const texts = (selector: string): Promise<string[]> => page.locator(selector).allTextContents();

  const paste = async (): Promise<void> => {
    await open('/');
    await page.locator('textarea').fill(FAULTY);
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.finding');
  };
  const openCoverage = async (): Promise<void> => {
    const indicator = encodeURIComponent('coverage|BHYT|level|percent');
    await open(`/series?indicator=${indicator}&place=${encodeURIComponent('Tiền Giang')}`);
  };

  test('pasting the faulty draft shows what does not add up, beside the text', async () => {
    await paste();
    expect(await texts('.finding[data-kind=sum_mismatch] .note')).toEqual([expect.stringContaining('118.876')]);
    expect(await texts('.finding[data-kind=impossible_date] .note')).toHaveLength(1);
    expect(await texts('.paras mark.figure')).toContain('118.930 người');
    const beside = page.locator('.para', { has: page.locator('[data-kind=sum_mismatch]') });
    expect(await beside.locator('p').first().textContent()).toContain('118.930 người');
  });

  test('pointing at a figure, or going there by keys, tells its reading and rule', async () => {
    await paste();
    await page.locator('mark.figure', { hasText: '1.187,4 tỷ đồng' }).hover();
    expect(await page.locator('#tip').textContent()).toMatch(/1\.187,4 tỷ đồng.*số thu/);
    await page.locator('.paras [tabindex="0"]').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#tip').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby'))).toBe('tip');
  });

  test('the report can be copied', async () => {
    await paste();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
    await page.locator('button', { hasText: 'Chép báo cáo' }).click();
    await page.waitForFunction(() => document.querySelector('.toast')?.textContent === 'Đã chép báo cáo.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('tổng không khớp: 94.270 + 24.606');
  });

  test('a file can be opened, and the sample tried', async () => {
    await open('/');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Xã có 120 thẻ BHYT mới cấp.') });
    await page.waitForFunction(() => document.querySelector('.paras')?.textContent?.includes('120 thẻ'));
    await page.locator('button', { hasText: 'bài mẫu' }).click();
    await page.waitForSelector('[data-kind=sum_mismatch]');
  });

  test('articles are found without diacritics and chosen by facets', async () => {
    await open('/articles');
    await page.locator('input[type=search]').fill('ca mau');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.count')?.textContent === '1 bài');
    expect(await texts('.cards h2')).toEqual(['Cà Mau']);
    await open('/articles');
    await page.locator('select[name=source]').selectOption('Báo Hai');
    await page.waitForFunction(() => document.querySelector('.count')?.textContent === '2 bài');
    expect(page.url()).toContain('source=');
  });

  test('old provinces are added up to the new one, and what cannot be is said', async () => {
    const indicator = encodeURIComponent('participants|BHYT|level|person');
    const address = `/series?indicator=${indicator}&place=${encodeURIComponent('Cà Mau')}`;
    await open(address);
    expect(await page.locator('.left-out').count()).toBe(0);
    await page.locator('select[name=harmonise]').selectOption('true');
    await page.waitForSelector('.left-out');
    expect(page.url()).toContain('harmonise=true');
    expect(await texts('.left-out li')).toEqual([expect.stringMatching(/Cà Mau ← Cà Mau.*thiếu Bạc Liêu/)]);
    const report = 'Bạc Liêu\n\nĐến cuối năm 2023, tỉnh Bạc Liêu có 820.500 người tham gia BHYT.\n';
    put(store, 'bac-lieu', report, { published: '2024-02-02' });
    await open(`${address}&harmonise=true`);
    expect(await page.locator('.left-out').count()).toBe(0);
    expect(await texts('.sum-of')).toEqual([' = Cà Mau + Bạc Liêu']);
    store.db.exec(
      "UPDATE articles SET current = 0 WHERE document = (SELECT key FROM documents WHERE name = 'bac-lieu')",
    );
  });

  test('a finding is told in the language of the page', async () => {
    await paste();
    expect((await texts('.finding[data-kind=impossible_date] .note')).join()).toContain('không có trong lịch');
    await open('/findings?state=all&lang=vi');
    expect((await texts('[data-kind=impossible_date] .note')).join()).toContain('không có trong lịch');
    await open('/findings?state=all&lang=en');
    expect((await texts('[data-kind=impossible_date] .note')).join()).toContain('no calendar has it');
    await page.evaluate(() => localStorage.clear());
  });

  test('an article leads from a figure to its series', async () => {
    await open('/articles?q=ca+mau');
    await page.locator('.cards h2 a').click();
    await page.waitForSelector('.paras');
    await page.locator('mark.figure').first().click();
    await page.waitForSelector('.plot[data-marks="1"]');
    expect(await page.locator('.chip').allTextContents()).toEqual([expect.stringContaining('Cà Mau')]);
  });

  test('the plot has one mark for each report, and what it shows can be downloaded', async () => {
    await openCoverage();
    await page.waitForSelector('.plot[data-marks="5"]'); // three years, one of them twice, and a target
    expect(await page.locator('.plot canvas').count()).toBe(1);
    expect((await texts('.long .tag.bad')).length).toBe(2);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[download]').click()]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('88.2');
  });

  test('parts of a whole in one article are no conflict', async () => {
    const text =
      'Hậu Giang nợ bảo hiểm 84 tỷ đồng\n\nTính đến ngày 30/6/2024, tổng số tiền nợ BHXH, BHYT, BHTN toàn tỉnh Hậu Giang là 84 tỷ đồng, trong đó nợ dưới 3 tháng 35 tỷ đồng, nợ khó thu 12 tỷ đồng.\n';
    put(store, 'no', text, { published: '2024-07-04', source: 'Báo Một' });
    const indicator = encodeURIComponent('arrears|BHXH+BHYT+BHTN|level|VND');
    await open(`/series?indicator=${indicator}&place=${encodeURIComponent('Hậu Giang')}&lang=vi`);
    await page.waitForSelector('.long tbody tr');
    expect(await texts('.long .number')).toEqual(['84 tỷ đồng', '35 tỷ đồng', '12 tỷ đồng']);
    expect(await texts('.long .tag:not(.actual)')).toEqual(['bài in nhiều giá trị', 'bài in nhiều giá trị']);
    expect(await page.locator('main').textContent()).not.toContain('mâu thuẫn');
    await page.evaluate(() => localStorage.clear());
  });

  test('a tile of the map adds its province to the plot', async () => {
    await openCoverage();
    expect(await page.locator('.tile').count()).toBe(63);
    await page.locator('.tile[aria-label*="Cà Mau:"]').click();
    await page.waitForFunction(() => document.querySelectorAll('.chip').length === 2);
    await page.locator('select[name=era]').selectOption('new');
    await page.waitForFunction(() => document.querySelectorAll('.tile').length === 34);
  });

  test('officials and agencies lead to each other and to the articles', async () => {
    await open('/officials?q=dang+huu');
    expect(await texts('.person h2')).toEqual(['Đặng Hữu Nghĩa']);
    await page.locator('.timeline a').first().click();
    await page.waitForFunction(
      () => location.pathname === '/agencies' && document.querySelector('h1')?.textContent?.startsWith('BHXH'),
    );
    expect(await texts('tbody td:nth-child(2)')).toContain('Đặng Hữu Nghĩa');
    await open('/agencies');
    expect((await texts('tbody tr')).length).toBeGreaterThan(1);
  });

  test('a decision is kept after the article is extracted again', async () => {
    await open('/findings');
    const first = page.locator('.finding-card').first();
    const note = await first.locator('h2').textContent();
    await first.locator('button.reject').click();
    await page.locator('input[name=note]').fill('Đúng như báo cáo');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (gone) => !Array.from(document.querySelectorAll('.finding-card h2')).some((h) => h.textContent === gone),
      note,
    );
    put(store, 'faulty', FAULTY, { source: 'Báo Một', published: '2024-07-05' });
    await open('/findings');
    expect(await texts('.finding-card h2')).not.toContain(note);
    await open('/findings?state=decided');
    expect(await texts('.finding-card h2')).toEqual([note]);
    expect(await page.locator('.decided').textContent()).toContain('Đúng như báo cáo');
  });

  test('a figure can be corrected on its article’s page', async () => {
    await open('/articles?q=ca+mau');
    await page.locator('.cards h2 a').click();
    await page.locator('button.correct').first().click();
    await page.locator('input[name=value]').fill('1005000');
    await page.locator('summary').click();
    await page.locator('input[name=period]').fill('2023-12-30');
    await page.locator('input[name=note]').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.decided[data-action=correct]');
    expect(await texts('td .number')).toContain('1.050.000 người');
    const [{ correction }] = store.db.prepare("SELECT correction FROM decisions WHERE target = 'figure'").all() as [
      { correction: string },
    ];
    expect(JSON.parse(correction)).toMatchObject({ value: 1_005_000, period: '2023-12-30' });
    expect(JSON.parse(correction)).not.toHaveProperty('unit');
  });

  test('markup and script of an article are text', async () => {
    await open('/articles?q=ben+tre');
    expect(await page.locator('.cards script, .cards img, .cards b, .cards i').count()).toBe(0);
    await page.locator('.cards h2 a').click();
    await page.waitForSelector('.paras');
    expect(await page.locator('.paras').textContent()).toContain('<img src=x onerror="window.hacked = 2">');
    await open('/');
    await page.locator('textarea').fill(MARKUP);
    await page.locator('button.main').click();
    await page.waitForSelector('.paras');
    expect(await page.locator('.paras').textContent()).toContain('<script>alert(1)</script>');
    await open('/findings?state=all');
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
    expect(await page.locator('main script, main img').count()).toBe(0);
  });

  test('the language is switched and kept', async () => {
    await open('/articles');
    await page.locator('button', { hasText: 'English' }).click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Articles');
    await open('/findings');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').textContent()).toBe('Findings');
    await open('/findings?lang=vi');
    expect(await page.locator('h1').textContent()).toBe('Điểm vênh');
    await page.evaluate(() => localStorage.clear());
  });

  const PAGES = ['/', '/articles', '/articles?q=ca+mau', '/series', '/officials', '/agencies', '/findings?state=all'];

  test.each(PAGES)(
    '%s: no serious fault of accessibility, light and dark; nothing too wide for a phone',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await open(path);
        if (path === '/') {
          await page.locator('textarea').fill(FAULTY);
          await page.locator('button.main').click();
          await page.waitForSelector('.finding');
        }
        if (path === '/articles?q=ca+mau')
          await page
            .locator('.cards h2 a')
            .click()
            .then(() => page.waitForSelector('.paras'));
        if (path === '/series') await page.waitForSelector('.plot[data-marks]');
        expect(await faults(page)).toEqual([]);
        await page.setViewportSize({ width: 360, height: 740 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
        expect(await faults(page)).toEqual([]);
        await page.setViewportSize({ width: 1280, height: 800 });
      }
      await page.emulateMedia({ colorScheme: 'light' });
    },
  );
});

interface AxeFault {
  id: string;
  impact: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe calls serious or critical. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: AxeFault[] }> } };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`);
  });
