import { readHtml } from '../html/index.js';
import { USUAL } from '../columns.js';
import { statedDate } from '../stated-date.js';
import { sha256 } from '../text.js';
import { bareMetadata, type ColumnName, type Columns, type LoadedDocument, type RejectedInput } from '../types.js';

export type Row = Readonly<Record<string, unknown>>;

const valueOf = (row: Row, name: ColumnName, columns: Columns | undefined): string | null => {
  const named = columns?.[name];
  const keys = named !== undefined ? [named] : columns?.text !== undefined && name === 'text' ? [] : USUAL[name];
  for (const key of keys) {
    const value = row[key] ?? row[Object.keys(row).find((candidate) => candidate.trim().toLowerCase() === key) ?? ''];
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return null;
};

const LOOKS_LIKE_HTML = /<(?:p|div|br|article|html|span|table|h[1-6])\b[^>]*>/i;

/** Markup of an article's body alone → its text, paragraph by paragraph. */
const plain = (text: string): string =>
  LOOKS_LIKE_HTML.test(text) ? readHtml(`<body><article itemprop="articleBody">${text}</article>`).text : text.trim();

/** One row of a table → document: headline, lede and text, as a page would print them. */
export const rowDocument = (path: string, row: Row, columns: Columns | undefined): LoadedDocument | RejectedInput => {
  const value = (name: ColumnName): string | null => valueOf(row, name, columns);
  const body = value('text');
  if (body === null) {
    const wanted = columns?.text ?? USUAL.text.join(', ');
    return { path, reason: `without text: no column ${wanted} with something in it`, retryable: false };
  }
  const date = statedDate(value('published'));
  if ('fault' in date) return { path, reason: date.fault, retryable: false };
  const text = plain(body);
  const title = value('title')?.trim() ?? null;
  const lede = value('lede')?.trim() ?? null;
  const opening = [title, lede].filter((line): line is string => line !== null && !text.startsWith(line));
  const url = value('url');
  const document = value('document') ?? url ?? path.split('/').at(-1)!;
  const whole = [...opening, text].join('\n\n');
  return {
    document,
    path,
    text: whole,
    sha256: sha256(whole),
    bytes: Buffer.byteLength(whole),
    charset: 'utf-8',
    meta: {
      ...bareMetadata(document),
      title,
      url,
      published: date.published,
      source: value('source'),
      byline: value('byline'),
      place: value('place'),
    },
  };
};
