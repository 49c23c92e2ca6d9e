import { describe, expect, it } from 'vitest';
import { PUBLISHERS, TEMPLATES, publisherOf } from '../../../src/load/html/publishers.js';
import { readHtml } from '../../../src/load/html/index.js';
import { FIRST, SECOND, THIRD } from '../html/page.js';
import { LEDE, SAVED_PAGES, TITLE } from './saved-pages.js';

describe('a saved page of each publisher is read in full and without what stands around it', () => {
  for (const [name, { url, html, expected }] of Object.entries(SAVED_PAGES)) {
    it(name, () => {
      const page = readHtml(html, { url });
      expect(page).toMatchObject({ ...expected, title: TITLE, lang: 'vi', flags: [] });
      expect(page.lede!.endsWith(LEDE)).toBe(true);
      expect(page.blocks.filter(({ kind }) => kind === 'body').map(({ text }) => text)).toEqual([FIRST, SECOND, THIRD]);
    });
    it(`${name}, by the generic reader alone`, () => {
      const body = readHtml(html.replace(/article__body|afcbc-body|td-post-content/g, 'zzz')).blocks.filter(
        ({ kind }) => kind === 'body',
      );
      expect(body.map(({ text }) => text).filter((text) => !text.endsWith(LEDE))).toEqual([FIRST, SECOND, THIRD]);
    });
  }
});

describe('rules', () => {
  it('are found by host, subdomains included, and by nothing that only looks alike', () => {
    expect(publisherOf('https://m.dantri.com.vn/a', '')?.name).toBe('Dân trí');
    expect(publisherOf('https://notdantri.com.vn/a', '')).toBeNull();
    expect(publisherOf(null, '<div class="article__body">')?.name).toBe('Hemera');
    expect(publisherOf('not a url', '')).toBeNull();
  });
  it('all carry a note and at least one body', () => {
    for (const rule of [...PUBLISHERS, ...TEMPLATES])
      expect([rule.name, rule.note.length > 10, rule.body.length > 0]).toEqual([rule.name, true, true]);
  });
  it('a redesign is noticed, and the article read all the same', () => {
    const { url, html } = SAVED_PAGES.vnexpress!;
    const page = readHtml(html.replaceAll('fck_detail', 'neu2027'), { url });
    expect(page.flags).toContain('layout_changed');
    expect(page.text).toContain(THIRD);
  });
});
