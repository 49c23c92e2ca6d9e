import { htmlOf, type Draft, type Piece } from './article.js';
import * as s from './surroundings.js';

/** A way to lay out a page. `only` limits or changes the pieces it can carry; the truth follows it. */
export interface Layout {
  name: string;
  only?: (pieces: Piece[], draft: Draft) => Piece[];
  html: (draft: Draft, pieces: Piece[]) => string;
}

const body = (pieces: readonly Piece[], paragraph = 'p'): string =>
  pieces.map((piece) => htmlOf(piece, paragraph)).join('\n');
const paragraphsOnly = (pieces: Piece[]): Piece[] => pieces.filter(({ kind }) => kind === 'p');

/** Puts something after every n-th piece. */
const between = (pieces: readonly Piece[], n: number, extra: (i: number) => string): string =>
  pieces.map((piece, i) => htmlOf(piece) + (i % n === n - 1 ? extra(i) : '')).join('\n');

const h1 = (d: Draft): string => `<h1>${d.title}</h1>`;
const meta = (d: Draft): string =>
  `<div class="post-meta">By <a href="/a">${d.byline}</a> | <time datetime="${d.day}">${d.day}</time> | 12 comments</div>`;

/** Newspapers and magazines of the usual kinds. */
export const PRESS: Layout[] = [
  {
    name: 'wordpress',
    html: (d, p) =>
      s.wrap(d, `<header class="site-header">${s.nav(d)}</header><div id="content"><article class="post type-post status-publish tag-news category-social hentry">${h1(d)}${meta(d)}${s.figure(d)}<div class="entry-content">${body(p)}${s.share}</div>${s.tags(d)}</article>${s.related(d)}${s.comments(d)}</div><aside id="sidebar">${s.teasers(d)}</aside>${s.footer(d)}`),
  },
  {
    name: 'semantic article with asides inside',
    html: (d, p) => s.wrap(d, `${s.nav(d)}<main><article><header>${h1(d)}${meta(d)}</header>${between(p, 4, () => `<aside class="pull-right"><h4>More on this</h4><a href="/m">${d.writer.pick('teaser')}</a></aside>`)}</article></main>${s.teasers(d)}${s.footer(d)}`),
  },
  {
    name: 'body divided by advertisements',
    html: (d, p) => s.wrap(d, `<div class="header">${s.nav(d, 'div')}</div><div class="wrap"><div class="left">${h1(d)}<div class="story">${between(p, 2, () => '<div class="ad-slot"><p>Advertisement</p><iframe src="/ad"></iframe></div>')}</div></div>${s.teasers(d, 'right')}</div>${s.footer(d)}`),
  },
  {
    name: 'sections side by side, same class',
    html: (d, p) => {
      const half = Math.ceil(p.length / 2);
      const row = (part: Piece[]): string => `<div class="row"><div class="css-53u6y8"><div class="css-1fanzo5">${body(part)}</div></div><aside class="css-ew4tgv"></aside></div>`;
      return s.wrap(d, `<div id="app">${s.nav(d)}<main><article id="story">${h1(d)}<section name="articleBody">${row(p.slice(0, half))}<div class="ad"><span>Advertisement</span></div>${row(p.slice(half))}</section></article></main>${s.footer(d)}</div>`);
    },
  },
  {
    name: 'paragraphs in divs',
    only: (p) => p.filter(({ kind }) => kind === 'p' || kind === 'h2'),
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="page"><div class="main">${h1(d)}<div class="text">${body(p, 'div')}</div></div>${s.teasers(d)}</div>${s.footer(d)}`),
  },
  {
    name: 'line breaks instead of paragraphs',
    only: paragraphsOnly,
    html: (d, p) => s.wrap(d, `${s.nav(d, 'div')}<table width="100%"><tr><td class="leftcol">${s.related(d, 'box')}</td><td class="maincol"><b>${d.title}</b><br><br>${p.map(({ kind, ...rest }) => (kind === 'p' && 'text' in rest ? rest.text : '')).join('<br><br>\n')}</td></tr></table>${s.footer(d)}`),
  },
  {
    name: 'paragraphs inside table cells',
    html: (d, p) => s.wrap(d, `<table class="layout"><tr><td colspan="2">${s.nav(d, 'div')}</td></tr><tr><td class="l">${s.teasers(d, 'menu-left', 4)}</td><td class="r"><table><tr><td><h1>${d.title}</h1></td></tr><tr><td>${body(p)}</td></tr></table></td></tr></table>${s.footer(d)}`),
  },
  {
    name: 'no title element, generated class names',
    html: (d, p) => s.wrap(d, `<div class="x1a2">${s.nav(d, 'div')}</div><div class="x9f3"><div class="x77k"><div class="q1">${d.title}</div><div class="q2">${body(p)}</div></div><div class="x88z">${s.teasers(d, 'zz')}</div></div>${s.footer(d)}`),
  },
  {
    name: 'several articles: teasers are articles too',
    html: (d, p) => s.wrap(d, `${s.nav(d)}<article class="main-story">${h1(d)}${meta(d)}<div>${body(p)}</div></article>${Array.from({ length: 6 }, () => `<article class="card"><h2><a href="/c">${d.writer.pick('teaser')}</a></h2><p>${d.writer.sentence()}</p></article>`).join('')}${s.footer(d)}`),
  },
  {
    name: 'list article',
    only: (_, d) => Array.from({ length: 8 }, (_unused, i): Piece[] => [{ kind: 'h2', text: `${i + 1}. ${d.writer.pick('teaser')}` }, { kind: 'p', text: d.writer.paragraph(2) }]).flat(),
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="article-wrap">${h1(d)}<p class="intro"></p><div class="listicle">${p.map((piece) => (piece.kind === 'h2' ? `<h2><a href="/i">${piece.text}</a></h2>${s.figure(d)}` : htmlOf(piece))).join('')}</div></div>${s.teasers(d)}${s.footer(d)}`),
  },
  {
    name: 'live blog',
    only: (_, d) => Array.from({ length: 14 }, (): Piece => ({ kind: 'p', text: d.writer.paragraph(2) })),
    html: (d, p) => s.wrap(d, `${s.nav(d)}<main>${h1(d)}<div class="liveblog">${p.map((piece, i) => `<div class="lb-post" id="p${i}"><div class="lb-head"><span class="time">1${i % 10}:05</span></div><div class="lb-text">${htmlOf(piece)}</div><div class="share"><a href="#">Share</a></div></div>`).join('')}</div></main>${s.footer(d)}`),
  },
  {
    name: 'AMP',
    html: (d, p) => s.wrap(d, `<amp-sidebar><ul><li>${d.writer.pick('link')}</li></ul></amp-sidebar><header>${d.lang}</header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${d.title}</h1><div class="amp-wp-byline">${d.byline}</div></header><div class="amp-wp-article-content"><amp-img src="a.jpg"></amp-img>${between(p, 3, () => '<amp-ad type="x"><p>Advertisement</p></amp-ad>')}</div></article>${s.footer(d)}`),
  },
  {
    name: 'lazy images in noscript, figures between paragraphs',
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="post">${h1(d)}<div class="post-body">${between(p, 2, () => `${s.figure(d)}<noscript><img src="x.jpg"><p>Image of the day</p></noscript>`)}</div></div>${s.teasers(d)}${s.footer(d)}`),
  },
  {
    name: 'very long list of links',
    html: (d, p) => s.wrap(d, `<div class="mega">${Array.from({ length: 500 }, () => `<a href="/l">${d.writer.pick('teaser')}</a>`).join(' ')}</div><div class="cnt">${h1(d)}${body(p)}</div><ul class="archive">${Array.from({ length: 300 }, () => `<li><a href="/l">${d.writer.pick('teaser')}</a></li>`).join('')}</ul>${s.footer(d)}`),
  },
  {
    name: 'cookie wall before the article',
    html: (d, p) => s.wrap(d, `${s.cookies}${s.nav(d)}<div class="container"><div class="content">${h1(d)}${body(p)}</div></div>${s.newsletter}${s.footer(d)}`),
  },
  {
    name: 'comments longer than the body',
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="content"><div class="article">${h1(d)}<div class="body-x">${body(p)}</div></div>${s.comments(d, 'comment-list', 40)}</div>${s.footer(d)}`),
  },
  {
    name: 'comments as long as the body under another name',
    html: (d, p) => s.wrap(d, `${s.nav(d)}<div class="content"><div class="article">${h1(d)}<div class="tx">${body(p)}</div></div><div class="ykienbandoc binhluan">${Array.from({ length: 15 }, () => `<div class="u"><b>${d.writer.pick('names')}</b><div>${d.writer.paragraph(2)}</div></div>`).join('')}</div></div>${s.footer(d)}`),
  },
]; // prettier-ignore
