import { readHtml, type PageRead, type ReadHtmlOptions } from '../../../src/load/html/index.js';

/** Sentences for pages written by hand. */
export const FIRST =
  'Đến hết quý II, toàn huyện có 1.250 người tham gia bảo hiểm xã hội tự nguyện, tăng 120 người so với đầu năm.';
export const SECOND =
  'Các đại lý thu đã đến từng nhà để giải thích quyền lợi, nhờ vậy nhiều hộ ở những thôn còn khó khăn cũng tham gia.';
export const THIRD =
  'Theo kế hoạch, huyện sẽ hỗ trợ thêm một phần mức đóng cho người thuộc hộ cận nghèo trong sáu tháng cuối năm.';
export const TITLE = 'Thêm nhiều hộ tham gia bảo hiểm tự nguyện';
export const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
export const BODY = paragraphs(FIRST, SECOND, THIRD);

export const pageOf = (body: string, head = `<title>${TITLE}</title>`): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

export const article = (extra = '', head?: string, body = BODY): string =>
  pageOf(`<div id="w"><h1>${TITLE}</h1>${extra}<div class="x1">${body}</div></div>`, head);

export const read = (html: string, options?: ReadHtmlOptions): PageRead => readHtml(html, options);
export const bodyOf = (html: string, options?: ReadHtmlOptions): string[] =>
  read(html, options)
    .blocks.filter(({ kind }) => kind === 'body')
    .map(({ text }) => text);
