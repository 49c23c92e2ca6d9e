import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testFolder } from '../helpers/folder.js';
import { put, serving } from '../serve/serving.js';
import { CHROMIUM, NO_BROWSER, startBrowser } from './chromium.js';

const folder = testFolder();
const told = (people: string): string =>
  `BHXH Cà Mau\n\nĐến cuối năm 2023, tỉnh Cà Mau có ${people} người tham gia BHXH tự nguyện.\n`;

describe.skipIf(!CHROMIUM)(CHROMIUM ? 'drafts in a browser' : NO_BROWSER, () => {
  let url = '';
  let page: Page;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ url } = await serving(folder.path('drafts.sqlite'), {
      fillWith: (store) => {
        for (let i = 1; i <= 9; i++)
          put(store, `n${i}`, told(`34.${i}01`), { published: `2024-01-0${i}`, source: `Báo ${i}` });
      },
    }));
    const browser = await startBrowser();
    close = browser.close;
    page = await browser.context.newPage();
  });
  afterAll(() => close());

  const check = async (draft: string, lang = 'vi'): Promise<void> => {
    await page.goto(`${url}/?lang=${lang}`);
    await page.locator('textarea').fill(draft);
    await page.locator('button.main').click();
    await page.waitForSelector('.result > *');
  };
  const outcome = (): Promise<string | null> => page.locator('.summary').getAttribute('data-outcome');
  const result = async (): Promise<string> => (await page.locator('.result').textContent()) ?? '';

  test('a draft that is too long is not cut but refused, and nothing of it is called fine', async () => {
    await check(told('34.101'));
    expect(await outcome()).toBe('attention');
    const long = `${told('34.101')}${'Hội nghị bàn về bảo hiểm. '.repeat(4_000)}`;
    await page.locator('textarea').fill(long);
    await page.locator('button.main').click();
    await page.waitForSelector('.result [role=alert]');
    expect(await page.locator('textarea').inputValue()).toHaveLength(long.length);
    expect(await result()).toMatch(/104\.\d{3} ký tự, chưa kiểm tra gì\. .*100\.000/);
    expect(await page.locator('.summary').count()).toBe(0);
    // one character less than too much is read
    await page.locator('textarea').fill(long.slice(0, 100_000));
    await page.locator('button.main').click();
    await page.waitForSelector('.summary');
  });

  test('what was not read or not compared is not called fine', async () => {
    await check('Ca Mau co 12.345 nguoi tham gia BHXH tu nguyen cuoi nam 2023');
    expect(await outcome()).toBe('nothing_read');
    expect(await result()).toContain('Không đọc được số liệu nào');
    await check('Cuối năm 2023, tỉnh Cà Mau có 34.101 người tham gia BHXH.');
    expect(await outcome()).toBe('not_compared');
    expect(await result()).not.toContain('Không thấy chỗ nào');
    expect(await page.locator('.related').textContent()).toContain('BHXH tự nguyện 34.101 người – Báo 1 1/1/2024');
  });

  test('many near values: the nearest with paper and day, and where the others are', async () => {
    await check(told('34.555'), 'en');
    const note = page.locator('.finding.fault .note');
    expect(await note.textContent()).toMatch(
      /^34,555 people ≠ 34,601 people – Báo 6 6\/1\/2024; ≠ 34,501 people – Báo 5 5\/1\/2024; ≠ \S+ people – Báo 7 7\/1\/2024 and 6 more$/,
    );
    await note.locator('a', { hasText: 'and 6 more' }).click();
    await page.waitForSelector('.plot[data-marks="9"]');
    await page.evaluate(() => localStorage.clear());
  });

  test('on a phone a figure’s row is a card whose cells name what they are, and nothing runs out of it', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await check(told('34.555'));
    const cell = page.locator('td', { has: page.locator('.quote') });
    const head = (): Promise<string> => cell.evaluate((td) => getComputedStyle(td, '::before').content);
    expect(await head()).toBe('"Nguyên văn"');
    expect(await page.locator('.table').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await head()).toBe('none');
  });

  test('one thing that fits is told in the singular', async () => {
    const sum = 'Đến cuối năm 2022, tỉnh Cà Mau có 50.305 người tham gia BHXH, gồm 30.205 người tham gia BHXH bắt buộc và 20.100 người tham gia BHXH tự nguyện.'; // prettier-ignore
    await check(`BHXH Cà Mau\n\n${sum}\n`, 'en');
    expect(await page.locator('.summary').textContent()).toContain('1 sum agrees');
    await page.evaluate(() => localStorage.clear());
  });
});
