import { expect, test } from 'vitest';
import { readFeed, readUrlList } from '../../src/crawl/feeds.js';
import { isWanted } from '../../src/crawl/filters.js';
import { readSection, saysArticle } from '../../src/crawl/sections.js';

const URL = 'https://bao.example/nguon';
const page = { form: 'page', published: null, modified: null, title: null };

test('RSS 2.0, with CDATA, entities and a guid for a link', () => {
  const xml = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="d"><channel><link>https://bao.example/</link>
    <item><title><![CDATA[Thu & chi BHXH]]></title><link>/a?x=1&amp;y=2</link><pubDate>Thu, 07 Mar 2024 23:30:00 +0700</pubDate></item>
    <item><title>Hai</title><guid isPermaLink="true">https://bao.example/b</guid><dc:date>2024-03-08</dc:date></item>
    <item><title>Ba</title><guid isPermaLink="false">123</guid></item></channel></rss>`;
  expect(readFeed(xml, URL)).toEqual({
    form: 'feed',
    leads: [
      { ...page, url: 'https://bao.example/a?x=1&y=2', title: 'Thu & chi BHXH', published: '2024-03-07' },
      { ...page, url: 'https://bao.example/b', title: 'Hai', published: '2024-03-08' },
    ],
  });
});

test('Atom, with several links', () => {
  const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><link href="/"/><entry><title>Một</title><link rel="edit" href="/sua"/>
    <link href="/mot"/><published>2024-03-07T01:00:00+07:00</published><updated>2024-03-09T01:00:00+07:00</updated></entry></feed>`;
  expect(readFeed(xml, URL)!.leads).toEqual([
    { ...page, url: 'https://bao.example/mot', title: 'Một', published: '2024-03-07', modified: '2024-03-09' },
  ]);
});

test('sitemaps with any prefix, an index, a news sitemap, one that is cut', () => {
  const news = `<sm:urlset xmlns:sm="s" xmlns:n="n"><sm:url><sm:loc>/a</sm:loc><n:news><n:publication_date>2024-03-07</n:publication_date>
    <n:title>Tin</n:title></n:news></sm:url></sm:urlset>`;
  expect(readFeed(news, URL)).toMatchObject({ form: 'sitemap', leads: [{ title: 'Tin', published: '2024-03-07' }] });
  const index = '<sitemapindex><sitemap><loc>https://bao.example/1.xml</loc><lastmod>2024-02-01</lastmod></sitemap></sitemapindex>'; // prettier-ignore
  expect(readFeed(index, URL)!.leads).toMatchObject([{ form: 'sitemap', modified: '2024-02-01' }]);
  expect(readFeed('<urlset><url><loc>https://bao.example/1</loc></url><url><loc>https://ba', URL)!.leads[0]!.url).toBe('https://bao.example/1'); // prettier-ignore
  expect(readUrlList('https://bao.example/1\r\nhttps://bao.example/2\n\nx')).toHaveLength(2);
});

test('a page is no feed, and a bomb of entities is not unfolded', () => {
  expect(readFeed('<!doctype html><html><body><rss></body></html>', URL)).toBeNull();
  expect(readFeed('xin chào', URL)).toBeNull();
  const bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><item><title>&b;</title><link>/a</link></item></rss>'; // prettier-ignore
  expect(readFeed(bomb, URL)!.leads[0]!.title).toBe('&b;');
});

test('a section gives headlines, not menus, and its next page', () => {
  const html = `<body><a href="/muc">An sinh xã hội</a><a href="/1.html">Huyện có thêm nhiều người tham gia BHXH</a>
    <a href="/1.html#a">Huyện có thêm nhiều người tham gia BHXH</a><a href="/tag/bhxh">Tin bài về chủ đề bảo hiểm xã hội</a>
    <a href="https://khac.example/2">Một tờ báo khác viết về chuyện này</a><a href="?trang=2">Trang sau »</a></body>`;
  expect(readSection(html, 'https://bao.example/muc-1')).toEqual({
    leads: [{ url: 'https://bao.example/1.html', form: 'page', title: 'Huyện có thêm nhiều người tham gia BHXH' }],
    next: 'https://bao.example/muc-1?trang=2',
  });
  expect(readSection('<link rel="next" href="/muc/p2">', 'https://bao.example/muc').next).toBe('https://bao.example/muc/p2'); // prettier-ignore
  expect(readSection('<a href="https://khac.example/2">Trang sau</a>', 'https://bao.example/muc').next).toBeNull();
});

test('an article says so', () => {
  expect(saysArticle('<meta property="og:type" content="article">')).toBe(true);
  expect(saysArticle('<script type="application/ld+json">{"@type": "NewsArticle"}</script>')).toBe(true);
  expect(saysArticle('<meta property="og:type" content="website">')).toBe(false);
});

const known = (part: object): Parameters<typeof isWanted>[1] => ({ url: 'https://bao.example/tang-truong-bao-hiem-xa-hoi-1.html', title: null, published: null, ...part }); // prettier-ignore
test.each<[Parameters<typeof isWanted>[0], object, boolean | null]>([
  [{}, {}, true],
  [{ since: '2024-03-07' }, { published: '2024-03-07' }, true],
  [{ since: '2024-03-07' }, { published: '2024-03-06' }, false],
  [{ since: '2024-03-07' }, { published: '2024-03' }, true],
  [{ until: '2024-03-07' }, { published: '2024-03-08' }, false],
  [{ since: '2024-03-07' }, { modified: '2024-03-06' }, false],
  [{ until: '2024-03-07' }, { modified: '2024-03-08' }, true],
  [{ since: '2024-03-07' }, {}, true],
  [{ match: 'Bảo hiểm xã hội' }, {}, true],
  [{ match: 'bao hiem * hoi' }, {}, true],
  [{ match: 'y tế' }, {}, false],
  [{ match: 'y tế' }, { url: 'https://bao.example/d123.html' }, null],
  [{ match: 'y tế' }, { url: 'https://bao.example/d123.html', title: 'Thẻ bảo hiểm Y tế' }, true],
  [{ match: '/xa-hoi/' }, { title: 'xã hội' }, false],
  [{ match: 'bao.example/tang-*.html' }, {}, true],
])('wanted %o of %o', (wanted, part, answer) => expect(isWanted(wanted, known(part), false)).toBe(answer));

test('once a page is read, a pattern is answered', () => {
  expect(isWanted({ match: 'y tế' }, known({ url: 'https://bao.example/d123.html' }), true)).toBe(false);
});
