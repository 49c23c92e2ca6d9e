import { describe, expect, it } from 'vitest';
import { article, BODY, FIRST, pageOf, read, TITLE } from './page.js';

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('JSON-LD', () => {
  const facts = `"headline":"${TITLE}","datePublished":"2021-01-01","author":{"@type":"Person","name":"Thu Hà"},"articleSection":["Xã hội","Tin"],"publisher":{"@type":"Organization","name":"Báo Xã"}`;
  const expected = { published: '2021-01-01', byline: 'Thu Hà', section: 'Xã hội', source: 'Báo Xã' };
  it.each([
    ['an object', `{"@type":"NewsArticle",${facts}}`],
    ['an array', `[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],${facts}}]`],
    [
      'a graph',
      `{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList"},{"@type":"NewsArticle",${facts}}]}`,
    ],
    ['a main entity', `{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle",${facts}}}`],
    ['a trailing comma and a semicolon', `{"@type":"NewsArticle",${facts},};`],
    ['a line break inside a string', `{"@type":"NewsArticle","description":"một\nhai",${facts}}`],
    ['a comment around it', `<!-- {"@type":"NewsArticle",${facts}} -->`],
  ])('%s', (_, json) => expect(read(article('', ld(json)))).toMatchObject(expected));
  it('broken beyond parsing still gives its dates', () => {
    expect(
      read(article('', ld(`{"@type":"NewsArticle","headline":"a "quoted" word","datePublished":"2021-01-01"`)))
        .published,
    ).toBe('2021-01-01');
  });
  it('nonsense is passed over', () =>
    expect(read(article('', ld('{nonsense') + ld('null') + ld('[1,"x"]'))).title).toBe(TITLE));
  it('an organisation is no author', () => {
    expect(
      read(article('', ld('{"@type":"NewsArticle","headline":"x","author":{"@type":"Organization","name":"Báo Xã"}}')))
        .byline,
    ).toBeNull();
  });
});

describe('headline', () => {
  it('is not the logo in another h1', () => {
    expect(read(pageOf(`<h1 class="logo">Báo Xã</h1><div class="main"><h1>${TITLE}</h1>${BODY}</div>`)).title).toBe(
      TITLE,
    );
  });
  it('is found in any element that repeats the window title', () => {
    expect(
      read(pageOf(`<div class="t5">${TITLE}</div><div class="c5">${BODY}</div>`, `<title>${TITLE} | Báo Xã</title>`))
        .title,
    ).toBe(TITLE);
  });
  it('loses the name of the paper when only metadata gives it', () => {
    expect(
      read(pageOf(BODY, `<title>${TITLE} - Báo Xã</title><meta property="og:site_name" content="Báo Xã">`)).title,
    ).toBe(TITLE);
  });
  it('stands once in the text, first', () => {
    const { text } = read(article('', undefined, `<p>${TITLE}</p>${BODY}`));
    expect(text.startsWith(`${TITLE}\n\n`)).toBe(true);
    expect(text.split(TITLE)).toHaveLength(2);
  });
});

describe('lede', () => {
  const lede = 'Huyện vùng cao đang vận động từng hộ tham gia bảo hiểm xã hội tự nguyện.';
  it('is the element so named, and stands once, before the body', () => {
    const page = read(article(`<p class="sapo">${lede}</p>`));
    expect(page.lede).toBe(lede);
    expect(page.text).toContain(`${TITLE}\n\n${lede}\n\n${FIRST}`);
    expect(read(article('', undefined, `<p class="lead">${lede}</p>${BODY}`)).text.split(lede)).toHaveLength(2);
  });
  it('is the line that the description repeats', () => {
    expect(read(article('', `<meta name="description" content="${lede}">`, `<p>${lede}</p>${BODY}`)).lede).toBe(lede);
  });
  it('is null when the page shows none', () => {
    expect(read(article('', `<meta name="description" content="${lede}">`)).lede).toBeNull();
  });
});

describe('byline', () => {
  it.each([
    ['<p><strong>Thu Hà</strong></p>', 'Thu Hà'],
    ['<p style="text-align:right">NGUYỄN THU HÀ</p>', 'NGUYỄN THU HÀ'],
    ['<p>Bài, ảnh: Thu Hà - Quốc Bảo</p>', 'Thu Hà - Quốc Bảo'],
    ['<p>Theo TTXVN</p>', 'Theo TTXVN'],
  ])('%s at the end', (line, byline) => {
    const page = read(article('', undefined, BODY + line));
    expect(page.byline).toBe(byline);
    expect(page.blocks.at(-1)).toMatchObject({ kind: 'byline', text: byline });
  });
  it('comes from an element so named, without date and lead', () => {
    expect(read(article('<div class="author">Bài: Thu Hà | 12/3/2021</div>')).byline).toBe('Thu Hà');
  });
  it.each(['admin', 'Báo Xã', 'https://bao.example/a', 'toasoan@bao.example'])('is not %s', (name) => {
    expect(
      read(article('', `<meta name="author" content="${name}"><meta property="og:site_name" content="Báo Xã">`)).byline,
    ).toBeNull();
  });
  it('is never a sentence of the body', () => expect(read(article()).byline).toBeNull());
});

describe('address and language', () => {
  it('canonical, made absolute, and never the front page', () => {
    const url = 'https://bao.example/tin/1.html?utm=x';
    expect(read(article('', '<link rel="canonical" href="/tin/1.html">'), { url }).url).toBe(
      'https://bao.example/tin/1.html',
    );
    expect(read(article('', '<link rel="canonical" href="https://bao.example/">'), { url }).url).toBe(url);
    expect(read(article('', '<link rel="canonical" href="javascript:0">'), { url }).url).toBe(url);
  });
  it('the words decide, not the template', () => {
    expect(read(article().replace('lang="vi"', 'lang="en"')).lang).toBe('vi');
    const english =
      '<p>The fund has paid for all of the people that were registered with it, and it will be there for more of them.</p>';
    expect(
      read(
        article('', undefined, english + english.replace('fund', 'office').repeat(2)).replaceAll(
          TITLE,
          'More of the people join',
        ),
      ).lang,
    ).toBe('en');
  });
});
