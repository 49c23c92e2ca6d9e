import type { Draft } from './article.js';

/** What pages put around an article, in the markup that such pages use. */

const times = (n: number, make: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join('\n');

export const nav = ({ writer }: Draft, tag = 'nav'): string =>
  `<${tag} class="main-menu"><ul>${times(24, () => `<li><a href="/x">${writer.pick('link')}</a></li>`)}</ul></${tag}>`;

export const clock = '<div class="top-bar"><span id="clock">Thứ Ba, 26/01/2021 | 10:15</span></div>';

export const related = ({ writer, lang }: Draft, cls = 'related-posts'): string =>
  `<div class="${cls}"><h3>${lang === 'vi' ? 'Tin liên quan' : 'Related stories'}</h3><ul>${times(6, () => `<li><a href="/r"><img src="t.jpg">${writer.pick('teaser')}</a></li>`)}</ul></div>`;

/** A column of teasers with real sentences, marked by nothing but its place. */
export const teasers = ({ writer }: Draft, cls = 'col-right', n = 8): string =>
  `<div class="${cls}">${times(n, () => `<div class="item"><h4><a href="/t">${writer.pick('teaser')}</a></h4><p>${writer.sentence()} <a href="/t">…</a></p></div>`)}</div>`;

export const comments = ({ writer }: Draft, cls = 'comment-list', n = 12): string =>
  `<section class="${cls}" id="comments"><h3>${n} comments</h3><ol>${times(n, () => `<li class="comment"><b>${writer.pick('names')}</b><p>${writer.paragraph(2)}</p><a href="#">Reply</a></li>`)}</ol></section>`;

export const share =
  '<div class="share-bar"><a href="#">Facebook</a> <a href="#">Twitter</a> <span>Share</span> <button>Print</button></div>';

export const tags = ({ writer, lang }: Draft): string =>
  `<div class="tags"><span>${lang === 'vi' ? 'Từ khóa:' : 'Tags:'}</span> ${times(4, () => `<a href="/tag">${writer.pick('link')}</a>`)}</div>`;

export const figure = ({ writer }: Draft): string =>
  `<figure><img src="a.jpg" alt="x"><figcaption>${writer.pick('who')}. ${writer.lang === 'vi' ? 'Ảnh' : 'Photo'}: ${writer.pick('names')}</figcaption></figure>`;

export const cookies =
  '<div id="cookie-consent" class="cookie-banner"><p>We use cookies and similar technologies to give you a better experience on our site and to show you content that fits your interests. By continuing you agree to our policy, which you can read at any time.</p><button>Accept</button></div>';

export const newsletter =
  '<div class="newsletter-signup"><h3>Sign up to our newsletter</h3><p>Get the latest stories in your inbox each morning, chosen by our editors for you and free of charge.</p><form><input name="mail"><button>Go</button></form></div>';

export const footer = ({ writer, lang }: Draft): string =>
  `<footer class="site-footer"><p>${lang === 'vi' ? 'Cơ quan chủ quản: Tỉnh ủy. Giấy phép số 12/GP-BTTTT. Tổng biên tập: ' + writer.pick('names') + '. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.' : 'All rights reserved. No part of this site may be reproduced without the written permission of the publisher.'}</p><ul>${times(10, () => `<li><a href="/f">${writer.pick('link')}</a></li>`)}</ul></footer>`;

/** Scripts and styles, so that a page weighs what pages weigh. */
export const weight = (kilobytes: number): string =>
  `<style>${'.a{margin:0 auto;padding:1px 2px}\n'.repeat(kilobytes * 8)}</style><script>var data=${JSON.stringify('x < y && z > w; '.repeat(kilobytes * 24))};</script>`;

export const wrap = (draft: Draft, body: string, head = '', weightKb = 30): string =>
  `<!DOCTYPE html><html lang="${draft.lang}"><head><meta charset="utf-8"><title>${draft.title} - Daily Site</title><meta property="og:title" content="${draft.title}"><meta property="og:site_name" content="Daily Site">${head}${weight(weightKb)}</head><body class="single-post comments-open">${body}</body></html>`;
