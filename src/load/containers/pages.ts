import { documentName, sha256, textDocument } from '../text.js';
import { decode } from '../charset/index.js';
import { readHtml, type PageRead } from '../html/index.js';
import { bytesOf } from '../bytes.js';
import {
  bareMetadata,
  isRejected,
  type LoadedDocument,
  type Metadata,
  type Reader,
  type RejectedInput,
} from '../types.js';

/** What is known of a page before it is read. */
export interface PageOrigin {
  /** Address that it was fetched from. */
  url?: string | null;
  /** `charset` of the HTTP header. */
  declared?: string | null;
  /** When it was fetched, ISO 8601. */
  fetched?: string | null;
}

/** A page as it was read, with the encoding of its bytes. */
export interface PageOfBytes {
  page: PageRead;
  charset: string;
  warnings: string[];
}

/** Bytes of an HTML page → what it says, or why it cannot be read safely. */
export const pageOfBytes = (path: string, bytes: Uint8Array, origin: PageOrigin = {}): PageOfBytes | RejectedInput => {
  const decoded = decode(bytes, origin.declared);
  if ('fault' in decoded) return { path, reason: decoded.fault, retryable: false };
  const { charset, warnings } = decoded;
  return { page: readHtml(decoded.text, { url: origin.url, fetched: origin.fetched }), charset, warnings };
};

/** The facts of a page that travel with its document. A doubtful publication date does not. */
const metaOf = (document: string, { url, published, source, title, byline, flags }: PageRead): Metadata => ({
  ...bareMetadata(document),
  url,
  published: flags.includes('published_in_future') ? null : published,
  source,
  title,
  byline,
});

/** Bytes of an HTML page → document. A page without an article is rejected. */
export const pageDocument = (
  path: string,
  bytes: Uint8Array,
  origin: PageOrigin = {},
): LoadedDocument | RejectedInput => {
  if (bytes.length === 0) return { path, reason: 'empty', retryable: false };
  const read = pageOfBytes(path, bytes, origin);
  return isRejected(read) ? read : documentOfPage(path, bytes, origin, read);
};

/** A page that was read → document, for callers who want to look at the page, too. */
export const documentOfPage = (
  path: string,
  bytes: Uint8Array,
  origin: PageOrigin,
  { page, charset }: PageOfBytes,
): LoadedDocument | RejectedInput => {
  if (page.flags.includes('no_body'))
    return { path, reason: 'a page without an article: no prose was found', retryable: false };
  const document = origin.url ?? documentName(path);
  return {
    document,
    path,
    text: page.text,
    sha256: sha256(bytes),
    bytes: bytes.length,
    charset,
    meta: metaOf(document, page),
  };
};

/** .html, .htm, .xhtml: one page a file. */
export const readPage: Reader = async function* (source, options) {
  const bytes = await bytesOf(source, options);
  yield Buffer.isBuffer(bytes) ? pageDocument(source.path, bytes) : bytes;
};

// <!doctype html …> · <html …> · <?xml …?><html …>, after white space and a byte order mark
const HTML_START =
  /^[\ufeff\s]*(?:<!--[\s\S]{0,500}?-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

/** Do bytes begin as a page does? */
export const looksLikePage = (bytes: Buffer): boolean =>
  HTML_START.test(
    bytes
      .subarray(0, 1000)
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, ''),
  );

/** Something without a name: standard input. A page when it begins like one, else a plain text. */
export const readUnnamed: Reader = async function* (source, options) {
  const bytes = await bytesOf(source, options);
  if (!Buffer.isBuffer(bytes)) yield bytes;
  else yield looksLikePage(bytes) ? pageDocument(source.path, bytes) : textDocument(source.path, bytes);
};
