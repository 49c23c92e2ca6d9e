import type { ColumnName, Columns } from './types.js';

// Names that exports commonly use; tried in order when no map is given.
export const USUAL: Readonly<Record<ColumnName, readonly string[]>> = {
  text: ['text', 'body', 'content', 'article', 'html', 'noi_dung', 'noidung', 'nội dung'],
  title: ['title', 'headline', 'tieu_de', 'tieude', 'tiêu đề'],
  lede: ['lede', 'sapo', 'lead', 'tom_tat', 'tóm tắt'],
  url: ['url', 'link', 'permalink', 'source_url'],
  published: ['published', 'date', 'published_at', 'publish_date', 'pubdate', 'ngay_dang', 'ngày đăng'],
  source: ['source', 'paper', 'publisher', 'newspaper', 'nguon', 'nguồn', 'báo'],
  byline: ['byline', 'author', 'authors', 'tac_gia', 'tác giả'],
  place: ['place', 'province', 'tinh', 'tỉnh'],
  document: ['document', 'id', 'article_id'],
};

export const COLUMN_NAMES = Object.keys(USUAL) as ColumnName[];

/**
 * Reads `text=body,title=headline,url=link`. Throws an Error that says what is wrong: an unknown name, no `=`,
 * a name twice.
 */
export const parseColumns = (spec: string): Columns => {
  const columns: Columns = {};
  for (const part of spec.split(',')) {
    const [name, column, extra] = part.split('=').map((side) => side.trim());
    if (!name || !column || extra !== undefined) throw new Error(`"${part.trim()}" is not of the form name=column`);
    const known = COLUMN_NAMES.find((candidate) => candidate === name);
    if (!known) throw new Error(`"${name}" is no known name (known: ${COLUMN_NAMES.join(', ')})`);
    if (columns[known] !== undefined) throw new Error(`"${name}" is given twice`);
    columns[known] = column;
  }
  return columns;
};
