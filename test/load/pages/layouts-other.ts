import { htmlOf, type Draft, type Piece } from './article.js';
import type { Layout } from './layouts-press.js';
import * as s from './surroundings.js';

const body = (pieces: readonly Piece[], paragraph = 'p'): string =>
  pieces.map((piece) => htmlOf(piece, paragraph)).join('\n');
const h1 = (d: Draft): string => `<h1>${d.title}</h1>`;
const texts = (pieces: readonly Piece[]): string[] => pieces.flatMap((piece) => ('text' in piece ? [piece.text] : []));
const onlyText = (pieces: Piece[]): Piece[] => pieces.filter((piece) => piece.kind === 'p');

/** Blogs, old portals, print versions, and markup that goes wrong. */
export const OTHER: Layout[] = [
  {
    name: 'code blocks in a technical post',
    only: (p) => p.flatMap((piece, i): Piece[] => (i % 4 === 1 ? [piece, { kind: 'code', text: `const total = rows.reduce((sum, row) => sum + row.paid, ${i});` }] : [piece])),
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="blog"><div class="post">${h1(d)}<div class="post-text">${body(p)}</div></div></div>${s.footer(d)}`),
  },
  {
    name: 'lede, quotation and subheads in the body',
    only: (p, d) => [{ kind: 'p', text: d.lede }, ...p, { kind: 'quote', text: `“${d.writer.sentence()}”` }, { kind: 'p', text: d.writer.paragraph(2) }],
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div id="main"><div class="story-wrap">${h1(d)}${body(p)}</div>${s.related(d)}</div>${s.footer(d)}`),
  },
  {
    name: 'nested sections',
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div><div><section><div><section>${h1(d)}${p.map((piece) => `<section><div><div>${htmlOf(piece)}</div></div></section>`).join('')}</section></div></section></div></div>${s.teasers(d)}${s.footer(d)}`),
  },
  {
    name: 'print version',
    html: (d, p) => `<html><head><title>${d.title}</title></head><body onload="window.print()"><p>Trang in - Ngày in: 05/08/2022</p><hr><h2>${d.title}</h2>${body(p)}<hr><p><a href="/">Quay lại</a></p></body></html>`,
  },
  {
    name: 'bare paragraphs in the body element',
    html: (d, p) => `<title>${d.title}</title><h1>${d.title}</h1>${body(p)}`,
  },
  {
    name: 'paragraphs that are never closed',
    only: onlyText,
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class=content>${h1(d)}<div class=txt>${texts(p).map((text) => `<p>${text}`).join('\n')}</div></div><div class=side>${s.related(d)}</div>`),
  },
  {
    name: 'fonts and centres of the nineties',
    only: onlyText,
    html: (d, p) => s.wrap(d, `<center>${s.nav(d, 'div')}</center><table border=0><tr><td bgcolor=#eee>${s.related(d, 'left')}</td><td><font size=5><b>${d.title}</b></font><br>${texts(p).map((text) => `<p align="justify"><font face="Arial" size="2">${text}</font></p>`).join('\n')}</td></tr></table>`),
  },
  {
    name: 'spans and bold inside paragraphs, links in the prose',
    only: onlyText,
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="detail"><div class="box-l">${h1(d)}<div class="noidung">${texts(p).map((text) => `<p><span style="font-size:14px">${text.replace(/(\S+ \S+) (\S+)/, '<a href="/k">$1</a> <strong>$2</strong>')}</span></p>`).join('')}</div></div>${s.teasers(d)}</div>${s.footer(d)}`),
  },
  {
    name: 'related links inside the body',
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="detail">${h1(d)}<div class="fck">${p.map((piece, i) => htmlOf(piece) + (i % 3 === 2 ? `<p><a href="/r"><strong>&gt;&gt; ${d.writer.pick('teaser')}</strong></a></p><p><b>${d.lang === 'vi' ? 'Xem thêm' : 'Read more'}:</b> <a href="/r">${d.writer.pick('teaser')}</a></p>` : '')).join('')}</div></div>${s.footer(d)}`),
  },
  {
    name: 'captions in tables and paragraphs',
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="d">${h1(d)}<div class="ct">${p.map((piece, i) => htmlOf(piece) + (i % 4 === 1 ? `<table class="picture"><tr><td><img src="a.jpg"></td></tr><tr><td class="caption">${d.writer.pick('who')}</td></tr></table><p class="Image"><img src="b.jpg"></p>` : '')).join('')}</div></div>${s.teasers(d)}${s.footer(d)}`),
  },
  {
    name: 'sign-in lines and share bars inside the body',
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="k">${h1(d)}<div class="kk">${s.share}${p.map((piece, i) => htmlOf(piece) + (i === 2 ? '<p>Sign up to our newsletter for more</p>' : '')).join('')}<p>Share this article</p><p>${d.lang === 'vi' ? 'Đăng nhập để bình luận' : 'Log in'}</p></div></div>${s.footer(d)}`),
  },
  {
    name: 'short paragraphs, long sidebar of prose',
    only: (_, d) => Array.from({ length: 12 }, (): Piece => ({ kind: 'p', text: d.writer.sentence() })),
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="grid"><div class="c8">${h1(d)}<div class="rt">${body(p)}</div></div><div class="c4">${Array.from({ length: 5 }, () => `<div class="bx"><h3>${d.writer.pick('teaser')}</h3><p>${d.writer.paragraph(2)}</p></div>`).join('')}</div></div>${s.footer(d)}`),
  },
  {
    name: 'custom elements of an app',
    html: (d, p) => s.wrap(d, `<app-root><app-header>${s.nav(d)}</app-header><app-article><div class="title-holder">${h1(d)}</div><app-body><div>${body(p)}</div></app-body></app-article><app-footer><p>All rights reserved.</p></app-footer></app-root>`),
  },
  {
    name: 'microdata',
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${d.title}</h1><meta itemprop="datePublished" content="${d.day}"><span itemprop="author">${d.byline}</span><div itemprop="articleBody" class="zz1">${body(p)}</div></div><div class="zz2">${Array.from({ length: 20 }, () => `<div>${d.writer.paragraph(2)}</div>`).join('')}</div>${s.footer(d)}`),
  },
  {
    name: 'first paragraph apart from the rest',
    only: (p) => p.filter((piece, i) => i > 0 || piece.kind === 'p'),
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="art">${h1(d)}<div class="first-par">${htmlOf(p[0]!)}</div>${s.figure(d)}<div class="rest-of">${body(p.slice(1))}</div></div>${s.teasers(d)}${s.footer(d)}`),
  },
  {
    name: 'author biography and copyright after the body',
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="w">${h1(d)}<div class="ww">${body(p)}<div class="author-bio"><p>${d.byline} writes about pensions and has covered the health system for many years for this paper.</p></div><p>© 2020 Daily Site. All rights reserved.</p></div></div>${s.footer(d)}`),
  },
  {
    name: 'Vietnamese portal with the byline in bold at the end',
    html: (d, p) => s.wrap(d, `${s.clock}${s.nav(d, 'div')}<div class="chitiet"><div class="tieude">${d.title}</div><div class="ngaydang">${d.day}</div><div class="sapo">${d.lede}</div><div class="noidungtin">${body(p)}</div><p style="text-align:right"><strong>${d.byline}</strong></p></div><div class="tin-khac"><b>Tin khác</b>${Array.from({ length: 8 }, () => `<div><a href="/v">${d.writer.pick('teaser')}</a> (12/3)</div>`).join('')}</div>${s.footer(d)}`),
  },
  {
    name: 'ordered list as the whole body',
    only: (_, d) => [{ kind: 'p', text: d.writer.paragraph(2) }, { kind: 'list', items: Array.from({ length: 10 }, () => d.writer.paragraph(2)) }],
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="m">${h1(d)}${body(p)}</div>${s.teasers(d)}${s.footer(d)}`),
  },
  {
    name: 'short article',
    only: (_, d) => [{ kind: 'p', text: d.writer.paragraph(2) }, { kind: 'p', text: d.writer.paragraph(1) }],
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="lead-story">${h1(d)}<div class="b">${body(p)}</div></div>${s.related(d)}${s.footer(d)}`),
  },
  {
    name: 'everything in one form (ASP.NET)',
    html: (d, p) => `<html><head><title>${d.title}</title>${s.weight(20)}</head><body><form id="aspnetForm" method="post"><div id="header">${s.nav(d, 'div')}</div><div id="ctl00_PlaceHolderMain"><h1>${d.title}</h1><div class="ExternalClass99">${body(p)}</div></div><div id="ctl00_right">${s.related(d, 'news-other')}</div></form></body></html>`,
  },
  {
    name: 'a question-and-answer page',
    only: (_, d) => Array.from({ length: 6 }, (): Piece[] => [{ kind: 'p', text: `- ${d.writer.sentence().replace('.', '?')}` }, { kind: 'p', text: d.writer.paragraph(2) }]).flat(),
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="interview">${h1(d)}${p.map((piece, i) => (i % 2 ? htmlOf(piece) : `<p><strong>${'text' in piece ? piece.text : ''}</strong></p>`)).join('')}</div>${s.teasers(d)}${s.footer(d)}`),
  },
]; // prettier-ignore
