import type { TextBlock } from './blocks.js';

// Nguyễn Thị Thu Hà · HÀ THU · Minh Anh - Quốc Bảo · N.T.H · Thu Hà (TTXVN): one to six capitalised words a name.
const NAME = /\p{Lu}[\p{L}\p{M}.]*(?:\s+\p{Lu}[\p{L}\p{M}.]*){0,5}/u;
const NAMES = new RegExp(
  `^(?:${NAME.source})(?:\\s*(?:[-–,;&/]|và|and)\\s*(?:${NAME.source})){0,4}(?:\\s*\\([^()]{2,30}\\))?$`,
  'u',
);
// Bài và ảnh: … · Tin, ảnh: … · Theo … · By … · PV
const LEAD =
  /^(?:(?:bài|tin)(?:,| và| -)? (?:ảnh|video|bài)|bài viết|bài|tin|thực hiện|tác giả|phóng viên|pv|by|written by|story by|author)\s*:?\s+/iu;
const AGENCY = /^\(?\s*theo\s+\p{Lu}[\p{L}\p{M}.\s&-]{1,40}\)?$/iu;
const LONGEST = 80;
// Signs of an account or a company, not of a person.
const NO_PERSON =
  /@|https?:|www\.|\.(?:vn|com|net|org)(?!\p{L})|^(?:admin|administrator|editor|staff|root|user|ban biên tập|tòa soạn|toà soạn|webmaster)$/iu;

/** A line that is nothing but the signature of an article → the names in it, else null. */
export const signatureOf = (line: string): string | null => {
  const text = line.trim().replace(/[.,;]$/, '');
  if (text.length < 2 || text.length > LONGEST || /\d/.test(text)) return null;
  if (AGENCY.test(text)) return text.replace(/^\(|\)$/g, '');
  const bare = text.replace(LEAD, '');
  return NAMES.test(bare) && (bare !== text || bare.length >= 4) ? bare : null;
};

/** Names that a byline element or metadata gives: without `By`, dates, roles and links. Null for accounts and papers. */
export const cleanByline = (raw: string | null | undefined, source: string | null): string | null => {
  const text = (raw ?? '').replace(LEAD, '').split(/\s[|•·]\s|\s{2,}|\d{1,2}[/:h]\d/u)[0]!.replace(/[\s,;:|–-]+$/u, '').trim();
  if (text.length < 2 || text.length > LONGEST || NO_PERSON.test(text) || !/\p{L}/u.test(text)) return null;
  return source && text.toLowerCase() === source.toLowerCase() ? null : text;
}; // prettier-ignore

/** Takes a signature off the end of a body. Only the last two lines are looked at, and never a sentence. */
export const takeSignature = (blocks: TextBlock[]): { blocks: TextBlock[]; signature: string | null } => {
  for (let i = blocks.length - 1; i >= Math.max(1, blocks.length - 2); i--) {
    const block = blocks[i]!;
    if (block.kind !== 'paragraph') continue;
    const signature = signatureOf(block.text);
    if (signature) return { blocks: [...blocks.slice(0, i), ...blocks.slice(i + 1)], signature };
  }
  return { blocks, signature: null };
};
