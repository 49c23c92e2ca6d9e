import { NEWSPAPERS } from '../../corpus/lexicons/newspapers.js';
import type { ArticleText, Metadata } from '../document/article-text.js';
import type { View } from '../document/view.js';
import { PROVINCE_NAMES, withoutMarks } from './gazetteer.js';
import { anyOf } from './words.js';

const BY_DOMAIN = new Map(
  NEWSPAPERS.flatMap((paper) => paper.domains.map((domain) => [domain, paper.province] as const)),
);
const BY_NAME = new Map(NEWSPAPERS.map((paper) => [paper.name.toLowerCase(), paper.province] as const));
// "BÁO TIỀN TUYẾN - Thứ sáu, 05-10-2018": a paper named in a masthead or footer
const NAMED = anyOf([...BY_NAME.keys()]);
const BY_MARK = new Map(
  NEWSPAPERS.flatMap((paper) => (paper.marks ?? []).map((mark) => [mark, paper.province] as const)),
);
const DOMAIN = /(?:[a-z\d-]+\.)+(?:vn|com|net|info)(?![a-z])/g;
// "LSO-Sáng nay", "(QNO) - ", "BTO – ": initials that open a text
const MARK = /^\(?(\p{Lu}[\p{Lu}]{1,5}(?: online| ONLINE)?)\)? ?[-:] ?/u;

// "HungyenPortal - Ngày 5/3", "(Baobacgiang.vn) - Sáng nay", "(Baobacgiang) -": a site that opens a text
const SITE_MARK = /^\(?(?:([a-z]{4,20})portal|bao([a-z]{4,20})|((?:[a-z\d-]+\.)+vn))\)? ?[-:–]/;
/** An opening without a headline may be taken for one. */
const TEXT: ReadonlySet<string> = new Set(['title', 'lede', 'body']);
/** Paragraphs of which one may open with a mark: a picture's words may come first. */
const OPENINGS = 4;

// "PV Báo Lạng Sơn có cuộc phỏng vấn bà …": the paper names itself
const ITS_REPORTER = /(?:phóng viên|pv) (?:của )?$/u;
// a line that only says whose the text is: "Theo Báo Hà Nam", "(Nguồn: Báo Bắc Kạn)"
const CREDIT = /\n\s*\(?(?:theo|nguồn:?|nguồn tin:?) $/u;
const ENDS_LINE = /^(?: (?:online|điện tử))?[.)]{0,2}\s*(?:\n|$)/u;

/** "Thái Bình" → "thaibinh": how hosts write provinces. */
const slug = (name: string): string => withoutMarks(name).replace(/[^a-z]/g, '');
const BY_SLUG = new Map([
  ...PROVINCE_NAMES.map((name) => [slug(name), name] as const),
  ['tphcm', 'Hồ Chí Minh'],
  ['hochiminhcity', 'Hồ Chí Minh'],
] as [string, string][]);

/** The province of a host: a provincial paper, or a province's own state site (`thaibinh.gov.vn`). */
export function provinceOfHost(host: string): string | null {
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const paper = BY_DOMAIN.get(labels.slice(i).join('.'));
    if (paper) return paper;
  }
  if (!host.endsWith('.gov.vn')) return null;
  return labels.map((label) => BY_SLUG.get(label.replace(/^bhxh/, ''))).find((name) => name !== undefined) ?? null;
}

/**
 * The province whose paper or site printed the article: by the URL, the given source, the paper's initials before the first
 * sentence, or a site's name among the page furniture. Null for national outlets and when nothing tells.
 */
export function sourceProvince(view: View, article: ArticleText, meta: Metadata): string | null {
  const host = /^(?:https?:)?\/\/([^/:?#]+)/.exec(meta.url ?? '')?.[1];
  const byHost = host ? provinceOfHost(host) : null;
  if (byHost) return byHost;
  const source = meta.source?.normalize('NFC').toLowerCase().trim();
  if (source) return BY_NAME.get(source) ?? BY_NAME.get(`báo ${source}`) ?? provinceOfHost(source);
  for (const { start } of article.blocks.filter(({ kind }) => TEXT.has(kind)).slice(0, OPENINGS)) {
    const opening = view.text.slice(start, start + 40);
    const mark = MARK.exec(opening)?.[1];
    if (mark && BY_MARK.has(mark)) return BY_MARK.get(mark)!;
    const site = SITE_MARK.exec(opening.toLowerCase());
    const slugged = site?.[1] ?? site?.[2];
    const opened = site && (slugged ? (BY_SLUG.get(slugged) ?? null) : provinceOfHost(site[3]!));
    if (opened) return opened;
  }
  const itself = NAMED.within(view, article.start, article.end).find(({ start, end }) => {
    const before = view.lower.slice(Math.max(article.start, start - 16), start);
    return ITS_REPORTER.test(before) || (CREDIT.test(before) && ENDS_LINE.test(view.lower.slice(end, end + 14)));
  });
  if (itself) return BY_NAME.get(itself.value)!;
  for (const block of article.blocks) {
    if (block.kind !== 'furniture' && block.kind !== 'dateline') continue;
    const [named] = NAMED.within(view, block.start, block.end);
    if (named) return BY_NAME.get(named.value)!;
    const line = view.lower.slice(block.start, block.end);
    for (const domain of line.match(DOMAIN) ?? []) if (BY_DOMAIN.has(domain)) return BY_DOMAIN.get(domain)!;
  }
  return null;
}
