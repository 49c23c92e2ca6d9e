/**
 * Where the papers keep the parts of an article. Selectors are tried in order; the generic reader takes over when none
 * of a rule's bodies holds prose, so a redesign costs accuracy and not articles. Pure data.
 */
export interface PublisherRule {
  /** The paper's name as a source. */
  name: string;
  /** Host names, subdomains included; empty for a template that several papers share. */
  hosts: readonly string[];
  /** A string that every page of a shared template contains. */
  mark?: string;
  title: string;
  lede: string;
  body: readonly string[];
  byline: string;
  date: string;
  section: string;
  /** Parts of the body that are no body. */
  drop?: string;
  note: string;
}

const VCCORP = {
  title: 'h1.detail-title, h1[data-role="title"], h1.article-title',
  lede: 'h2.detail-sapo, [data-role="sapo"], h2.sapo',
  body: ['.detail-content.afcbc-body', '.detail-content[data-role="content"]', '#main-detail-body', '.detail-cmain'],
  byline: '.detail-author-bot .name, .detail-author .name, .detail-author, .author-info .name, [data-role="author"]',
  date: '[data-role="publishdate"], .detail-time, .date-time',
  section: '.detail-cate a, [data-role="cate-name"], .bread-crumbs a',
  drop: '[type="RelatedOneNews"], [type="RelatedNewsBox"], [type="Photo"], .VCSortableInPreviewMode[type="photo"], #reactRelate, .box-news-related, .detail-tab',
};

const HEMERA = {
  title: 'h1.article__title, h1.article__header, h1.cms-title',
  lede: '.article__sapo, .cms-desc',
  body: ['.article__body.cms-body', '.article__body'],
  byline: '.article__author .name, .article__author, .cms-author, .article__source',
  date: '.article__meta time, .article__meta .time, time.time, .cms-date',
  section: '.main-cate a, .breadcrumbs a, .breadcrumb a',
  drop: '.cms-relate, .article__tag, .article__avatar, .ads_middle, .story--related, .related-news',
};

export const PUBLISHERS: readonly PublisherRule[] = [
  {
    name: 'VnExpress', hosts: ['vnexpress.net'],
    title: 'h1.title-detail, h1.title_news_detail, h1.title_post', lede: 'p.description, .lead_post_detail, h3.short_intro',
    body: ['article.fck_detail', '.fck_detail'],
    byline: '.author_mail strong, .author_mail, p.Normal[style*="right"] strong, p.author strong',
    date: '.header-content .date, span.date, .time.left', section: '.breadcrumb li:last-child a, .breadcrumb a',
    drop: '.box-tinlienquanv2, .list-news, .box_category, .author_mail, .width_common.box-tinlienquan, p.Image, .desc_cation',
    note: 'Place stamp (.location-stamp) opens the lede; captions of old pages in p.Image and table.tplCaption.',
  },
  { name: 'Tuổi Trẻ', hosts: ['tuoitre.vn'], ...VCCORP, note: 'VCCorp system since 2023, #main-detail-body before; lede opens with “TTO - ”.' },
  { name: 'Thanh Niên', hosts: ['thanhnien.vn'], ...VCCORP, body: [...VCCORP.body, '.detail__content', '#abody', '.details__content'],
    title: `${VCCORP.title}, h1.details__headline`, lede: `${VCCORP.lede}, .detail__summary, .sapo`,
    byline: `${VCCORP.byline}, .detail__author a, .details__author`,
    note: 'VCCorp system; #abody with bare divs before 2022.' },
  { name: 'Người Lao Động', hosts: ['nld.com.vn'], ...VCCORP, title: `${VCCORP.title}, h1.title-content`, lede: `${VCCORP.lede}, .sapo-detail`,
    body: [...VCCORP.body, '.content-news-detail'], note: 'VCCorp system; lede opens with “(NLĐO)”.' },
  { name: 'Báo Chính phủ', hosts: ['baochinhphu.vn', 'chinhphu.vn'], ...VCCORP, title: `${VCCORP.title}, .article-header h1`,
    lede: `${VCCORP.lede}, .article-header .summary`, body: [...VCCORP.body, '.article-body'], note: 'VCCorp system since 2022.' },
  {
    name: 'Dân trí', hosts: ['dantri.com.vn'],
    title: 'h1.title-page, h1.dt-news__title, h1.e-magazine__title', lede: '.singular-sapo, .dt-news__sapo, .e-magazine__sapo',
    body: ['.singular-content', '.dt-news__content', '.e-magazine__body'],
    byline: '.author-name b, .author-name, .author-wrap .author-name', date: 'time.author-time, .dt-news__time',
    section: '.breadcrumbs a, .dt-breadcrumb a', drop: '.photo-grid, .dt-news__related, .article-related',
    note: 'Lede opens with “(Dân trí) - ”; e-magazines have their own names.',
  },
  {
    name: 'VietNamNet', hosts: ['vietnamnet.vn'],
    title: 'h1.content-detail-title, h1.title', lede: '.content-detail-sapo, .ArticleLead, .bold.ArticleLead',
    body: ['#maincontent', '.maincontent', '#ArticleContent', '.ArticleContent'],
    byline: '.article-detail-author__info .name, .article-detail-author .name, .ArticleContent p.bold:last-child',
    date: '.bread-crumb-detail__time, .ArticleDate', section: '.bread-crumb-detail a:last-of-type, .bread-crumb-detail a',
    drop: '.ck-cms-insert-neww-group, .articles-edit, .article-relate, .vnn-template-noneditable, .insert-wiki-content',
    note: 'Related articles stand inside the body, in groups that the editor inserts.',
  },
  {
    name: 'Lao Động', hosts: ['laodong.vn'],
    title: 'h1.title, h1.article-title', lede: '.chappeau, p.abs', body: ['.art-body', '#gallery-ctt', '.article-content'],
    byline: '.art-authors .name, .author-name, .authors .name, .author', date: 'time.f-datetime, .f-datetime, .time', section: '.breadcrumb a, .main-cat-lnk',
    drop: '.art-relate, .insert-link, .clearfix.rel-articles', note: 'Author names stand beside the headline.',
  },
  { name: 'Nhân Dân', hosts: ['nhandan.vn'], ...HEMERA, body: [...HEMERA.body, '.detail-content-body'], title: `${HEMERA.title}, h1.box-title-detail`, lede: `${HEMERA.lede}, .box-des-detail`, note: 'Hemera system; .box-title-detail before 2022.' },
  {
    name: 'VOV', hosts: ['vov.vn'],
    title: 'h1.article-title', lede: '.article-summary, .article-content .sapo',
    body: ['.article-content .text-long', '.detail--normal', '.article-content', '.text-long'],
    byline: '.article-author a, .article-author, .author-name', date: '.article-date, .col-md-4.mb-2', section: '.breadcrumb a, .category-name a',
    drop: '.article-related, .vov-relate, .field--name-field-related', note: 'Drupal; lede opens with “VOV.VN - ”.',
  },
  {
    name: 'VTC News', hosts: ['vtcnews.vn', 'vtc.vn'],
    title: 'h1.font28, header h1', lede: 'h2.font18, h4.font16, .content-wrapper > h2', body: ['.edittor-content', '.content-wrapper'],
    byline: '.author-make strong, .author-make', date: '.time-update', section: '.breadcrumb a, .cate-name a',
    drop: '.expNoEdit, .news-relate-bot, .box-related', note: 'Lede opens with “(VTC News) - ”; names are of the style sheet, not of the meaning.',
  },
  {
    name: 'Bảo hiểm xã hội Việt Nam', hosts: ['baohiemxahoi.gov.vn'],
    title: '.news-title, .detail-title, h1.title, .title-detail, h1', lede: '.news-sapo, .sapo, .detail-summary, .summary',
    body: ['.ms-rtestate-field', '.news-content', '.content-detail', '.detail-content', '[class^="ExternalClass"]'],
    byline: '.news-author, .author, .tacgia', date: '.news-date, .date-post, .ngaydang, .date', section: '.breadcrumb a, .ms-sitemapdirectional',
    note: 'SharePoint: the body is a rich-text field inside one form; the names around it changed with each redesign. Its header shows a clock.',
  },
  {
    name: 'Tạp chí Bảo hiểm xã hội', hosts: ['tapchibaohiemxahoi.gov.vn', 'tapchibhxh.vn'],
    title: 'h1.article-title, h1.title-detail, h1.post-title, h1', lede: '.article-sapo, .article-desc, .sapo, .summary',
    body: ['.article-body', '.article-content', '.detail-content', '.post-content'], byline: '.article-author, .author', date: '.article-date, .post-date, .date',
    section: '.breadcrumb a', note: 'Own system; several generations of names.',
  },
]; // prettier-ignore

/** Systems that provincial papers share, told by a string of their pages. */
export const TEMPLATES: readonly PublisherRule[] = [
  { name: 'Hemera', hosts: [], mark: 'article__body', ...HEMERA, note: 'Gia Lai, Hà Tĩnh, Lào Cai, Tiền Phong, PLO, SGGP, VietnamPlus and others.' },
  { name: 'VCCorp', hosts: [], mark: 'afcbc-body', ...VCCORP, note: 'Sức khỏe & Đời sống, CafeF, VTV and others.' },
  { name: 'Maincontent', hosts: [], mark: 'b-maincontent', title: 'h1.sc-longform-header-title, h1', lede: '.sc-longform-header-sapo, .sapo', body: ['.b-maincontent'],
    byline: '.sc-longform-header-author, .c-author', date: '.sc-longform-header-date, .c-date', section: '.c-breadcrumb a', drop: '.c-box', note: 'Công lý, Ninh Bình, Thanh Hóa and others; related boxes are .c-box.' },
  { name: 'td-post', hosts: [], mark: 'td-post-content', title: 'h1', lede: '.td-post-content > p.sapo, .sapo', body: ['.td-post-content', '.content-detail'],
    byline: '.author, .td-author-name', date: '.date, .td-post-date', section: '.breadcrumb a', note: 'Đồng Nai, Đắk Lắk, Cần Thơ and others.' },
  { name: 'news_detail', hosts: [], mark: 'news_detail_sapo', title: 'h1, .news_detail_title', lede: '.news_detail_sapo', body: ['.news_detail_content', '.news_detail'],
    byline: '.news_detail_author', date: '.news_detail_date', section: '.breadcrumb a', note: 'Bắc Giang, Bắc Ninh and others.' },
]; // prettier-ignore

/** Words that open a lede and name the paper: `TTO - `, `(Dân trí) - `, `VOV.VN - `. */
export const LEDE_OPENERS = /^(?:\((?:TTO?|TNO?|NLĐO?|Dân trí|VTC News|VTC|Chinhphu\.vn|VOV(?:\.VN)?|PLO?|LĐO?|ĐTTCO?|ANTĐ)\)|(?:TTO|TNO|NLĐO|VOV\.VN|LĐO)(?=\s*[-–—]))\s*(?:[-–—]\s*)?/u; // prettier-ignore

const hostOf = (url: string | null | undefined): string => {
  try {
    return url ? new URL(url).hostname.toLowerCase() : '';
  } catch {
    return '';
  }
};

/** The rule of a page by its address, else by the marks of a shared template, else null. */
export const publisherOf = (url: string | null | undefined, html: string): PublisherRule | null => {
  const host = hostOf(url);
  const own = host && PUBLISHERS.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)));
  return own || (TEMPLATES.find(({ mark }) => mark !== undefined && html.includes(mark)) ?? null);
};
