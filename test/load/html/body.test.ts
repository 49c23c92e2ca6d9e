import { describe, expect, it } from 'vitest';
import { article, BODY, bodyOf, FIRST, paragraphs, pageOf, read, SECOND, THIRD, TITLE } from './page.js';

const ALL = [FIRST, SECOND, THIRD];

describe('what is no body', () => {
  it.each([
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>Cán bộ xã đến từng nhà để vận động người dân.</figcaption></figure>',
    ],
    [
      'a caption in a table',
      '<table class="tplCaption"><tr><td><img src="a.jpg"></td></tr><tr><td>Cán bộ xã vận động người dân.</td></tr></table>',
    ],
    [
      'a caption below its image',
      '<p style="text-align:center"><img src="a.jpg"></p><p style="text-align:center"><em>Cán bộ xã đến từng nhà vận động</em></p>',
    ],
    ['a caption with its photographer', '<p>Cán bộ xã đến từng nhà để vận động người dân. Ảnh: Thu Hà</p>'],
    ['a related article', '<p><a href="/x">Nhiều hộ nghèo được tặng thẻ bảo hiểm y tế</a></p>'],
    [
      'a pointer',
      '<p>&gt;&gt; <a href="/x">Nhiều hộ nghèo được tặng thẻ</a></p><p><b>Xem thêm:</b> Nhiều hộ nghèo được tặng thẻ</p>',
    ],
    [
      'a box of related articles',
      '<div class="tin-lienquan"><h3>Tin liên quan</h3><ul><li><a href="/x">Nhiều hộ nghèo được tặng thẻ</a></li></ul></div>',
    ],
    [
      'tags',
      '<div class="tags">Từ khóa: <a href="/t">bảo hiểm</a>, <a href="/t">hộ nghèo</a></div><p>Từ khóa: bảo hiểm, hộ nghèo</p>',
    ],
    ['sharing', '<div class="share"><a href="#">Facebook</a></div><p>Chia sẻ bài viết</p>'],
    ['signing in', '<p>Đăng nhập để bình luận</p>'],
    [
      'an advertisement',
      '<div class="ads"><p>Mua ngay hôm nay để nhận ưu đãi lớn nhất trong năm của chúng tôi.</p></div><p>Quảng cáo</p>',
    ],
    ['what is hidden', `<p style="display:none">${THIRD} Lặp lại cho máy đọc và không ai thấy.</p>`],
    [
      'scripts',
      '<script>var text = "đây không phải là bài viết của báo";</script><noscript><p>Hãy bật JavaScript để xem trang này.</p></noscript>',
    ],
  ])('%s', (_, extra) =>
    expect(bodyOf(article('', undefined, paragraphs(FIRST, SECOND) + extra + paragraphs(THIRD)))).toEqual(ALL),
  );
  it('comments as long as the body', () => {
    expect(
      bodyOf(
        article().replace(
          '</body>',
          `<div class="binhluan">${paragraphs(SECOND + ' Tôi nghĩ vậy.', FIRST + ' Đúng thế.').repeat(3)}</div></body>`,
        ),
      ),
    ).toEqual(ALL);
  });
});

describe('what is body', () => {
  it('headings inside it, quotations and lists', () => {
    const inside = `<p>${FIRST}</p><h2>Khó khăn còn nhiều</h2><p>${SECOND}</p><blockquote>“Chúng tôi sẽ cố gắng nhiều hơn nữa”, ông nói.</blockquote><ul><li>Giao chỉ tiêu cho từng xã</li><li>Công khai kết quả hằng tháng</li></ul><p>${THIRD}</p>`;
    expect(
      read(article('', undefined, inside))
        .blocks.filter(({ kind }) => kind === 'body')
        .map(({ shape }) => shape),
    ).toEqual(['paragraph', 'heading', 'paragraph', 'quote', 'item', 'item', 'paragraph']);
  });
  it('links and emphasis inside prose', () => {
    const linked = FIRST.replace('bảo hiểm xã hội', '<a href="/b"><b>bảo hiểm xã hội</b></a>');
    expect(bodyOf(article('', undefined, paragraphs(linked, SECOND)))).toEqual([FIRST, SECOND]);
  });
  it('rows of a table, cells apart, one row a line', () => {
    const table =
      '<table><tr><th>Xã</th><th>Người</th></tr><tr><td><p>Tân Phú</p></td><td>1.250</td></tr><tr><td>Hòa Bình</td><td></td></tr></table>';
    const page = read(article('', undefined, `<p>${FIRST}</p>${table}<p>${SECOND}</p>`));
    expect(page.text).toContain(`${FIRST}\n\nXã | Người\nTân Phú | 1.250\nHòa Bình | \n\n${SECOND}`);
  });
  it('paragraphs parted by <br>, one <br> ending a sentence included', () => {
    expect(bodyOf(pageOf(`<h1>${TITLE}</h1><div>${FIRST}<br><br>${SECOND}<br>\n${THIRD}</div>`))).toEqual(ALL);
    expect(
      bodyOf(pageOf(`<h1>${TITLE}</h1><div>${FIRST.replace('toàn huyện', 'toàn<br>huyện')}<br><br>${SECOND}</div>`)),
    ).toEqual([FIRST, SECOND]);
  });
  it.each([
    [
      'layout tables',
      (body: string) => `<table><tr><td><a href="/">Trang chủ</a></td><td><h1>${TITLE}</h1>${body}</td></tr></table>`,
    ],
    [
      'a form around everything',
      (body: string) => `<form id="aspnetForm"><div><h1>${TITLE}</h1><div>${body}</div></div></form>`,
    ],
    ['a body with the name of an image', (body: string) => `<h1>${TITLE}</h1><div class="image-text">${body}</div>`],
    [
      'a widget of a page builder',
      (body: string) =>
        `<h1>${TITLE}</h1><div class="elementor-widget"><div class="elementor-widget-container">${body}</div></div>`,
    ],
    [
      'a body tagged by its topic',
      (body: string) =>
        `<article class="post tag-related category-comments has-sidebar"><h1>${TITLE}</h1>${body}</article>`,
    ],
    [
      'two halves with an advertisement between',
      (body: string) =>
        `<h1>${TITLE}</h1><main><div class="part">${body.split('\n')[0]}</div><div class="ad">Quảng cáo</div><div class="part">${body.split('\n').slice(1).join('')}</div></main>`,
    ],
  ])('%s', (_, layout) => expect(bodyOf(pageOf(layout(BODY)))).toEqual(ALL));
});

describe('a body that only JSON-LD states', () => {
  const stated = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: ALL.join('\n') })}</script>`;
  it('is taken when the page does not show it, and said so', () => {
    const page = read(pageOf('<div id="app"></div>', stated));
    expect(page.flags).toEqual(['body_from_json_ld']);
    expect(page.text).toBe([TITLE, ...ALL].join('\n\n'));
  });
  it('is not taken when the page shows it', () => expect(read(article('', stated)).flags).toEqual([]));
});

describe('text and offsets', () => {
  it('every block is where it says', () => {
    const page = read(
      article(
        '<p class="sapo">Một đoạn mở đầu nói về việc vận động người dân.</p>',
        undefined,
        `${BODY}<table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table><p>${FIRST} Hết.</p><p>Thu Hà</p>`,
      ),
    );
    for (const { start, end, text } of page.blocks) expect(page.text.slice(start, end)).toBe(text);
    expect(page.blocks.map(({ kind }) => kind).join(' ')).toBe('title lede body body body body body body byline');
    expect(page.text.trim()).toBe(page.text);
  });
  it('entities, named and numbered, and NFD stay what they mean', () => {
    expect(
      bodyOf(
        article(
          '',
          undefined,
          paragraphs(
            'T&iacute;nh &#273;&#7871;n cu&#x1ED1;i n&#259;m, to&agrave;n x&atilde; c&oacute; &lt;5% ng&#432;&#7901;i ch&#432;a c&oacute; th&#7867;.',
            SECOND,
          ),
        ),
      )[0],
    ).toBe('Tính đến cuối năm, toàn xã có <5% người chưa có thẻ.');
    const nfd = FIRST.normalize('NFD');
    expect(bodyOf(article('', undefined, paragraphs(nfd, SECOND)))[0]).toBe(nfd);
  });
});

describe('hostile and empty pages', () => {
  it.each([
    ['nothing', ''],
    ['no prose', pageOf('<h1>x</h1><ul><li><a href="/">y</a></li></ul>')],
    ['an unclosed tag', '<html><body><div <p <<<'],
  ])('%s', (_, html) => {
    expect(read(html).flags).toContain('no_body');
    expect(bodyOf(html)).toEqual([]);
  });
  it('very deep and very long pages end soon', () => {
    const started = Date.now();
    read('<div>'.repeat(50_000) + FIRST);
    read(pageOf(`<h1>${TITLE}</h1>` + `<p>${FIRST}</p>`.repeat(5_000)));
    read(pageOf('<table><tr><td>'.repeat(2_000) + FIRST));
    read(pageOf('<a href="/x">tin</a> '.repeat(50_000) + BODY));
    expect(Date.now() - started).toBeLessThan(15_000);
  });
});
