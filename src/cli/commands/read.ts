import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { bytesOf } from '../../load/bytes.js';
import { looksLikePage, pageOfBytes, type PageOrigin } from '../../load/containers/pages.js';
import { fetchPages } from '../../load/containers/fetch.js';
import { read } from '../../load/files.js';
import { textDocument } from '../../load/text.js';
import { type LoadedDocument, type RejectedInput, type Source, isRejected } from '../../load/types.js';
import { EXIT, exitWith } from '../exit.js';
import { type ReadingOptions, checkInputs, isAddress, readOptions, readingOptions } from '../options.js';
import { sourcesOf } from '../sources.js';
export { READS as exits } from '../exit.js';

interface Options extends ReadingOptions {
  format: 'json' | 'text';
}

const EXAMPLES = `
Examples:
  baoso read page.html                                   what was read of a saved page, as JSON
  baoso read page.html --format text                     the article's text alone
  baoso read https://example.org/news/1.html             a page of the web (http and https only)
  curl -s https://example.org/news/1.html | baoso read - --url https://example.org/news/1.html`;

export const register = (command: Command): void => {
  command
    .argument('<input>', 'a file, a page on the web, or - for standard input')
    .addOption(new Option('--format <format>', 'json or text').choices(['json', 'text']).default('json'))
    .addHelpText('after', EXAMPLES)
    .action(run);
  readingOptions(command);
};

/** What is printed: the facts of a document under the names of the record, and its text. */
interface Reading {
  title: string | null;
  lede: string | null;
  byline: string | null;
  published: string | null;
  modified: string | null;
  section: string | null;
  source: string | null;
  url: string | null;
  lang: string | null;
  charset: string;
  flags: string[];
  warnings: string[];
  text: string;
}

const ofPage = (path: string, bytes: Buffer, origin: PageOrigin): Reading | RejectedInput => {
  const result = pageOfBytes(path, bytes, origin);
  if (isRejected(result)) return result;
  const { page, charset, warnings } = result;
  const { title, lede, byline, published, modified, section, source, url, lang, flags, text } = page;
  return { title, lede, byline, published, modified, section, source, url, lang, charset, flags, warnings, text };
};

const ofDocument = ({ meta, charset, text }: LoadedDocument): Reading => ({
  title: meta.title,
  lede: null,
  byline: meta.byline,
  published: meta.published,
  modified: null,
  section: null,
  source: meta.source,
  url: meta.url,
  lang: null,
  charset,
  flags: [],
  warnings: [],
  text,
});

const IS_PAGE = /\.x?html?$/i;

async function* readings(input: string, options: Options): AsyncGenerator<Reading | RejectedInput> {
  const limits = readOptions(options);
  if (isAddress(input)) {
    for await (const page of fetchPages([input], limits))
      yield isRejected(page) ? page : ofPage(input, page.bytes, page);
    return;
  }
  checkInputs([input], options);
  for (const source of sourcesOf([input])) {
    if (isRejected(source)) yield source;
    else if (input === '-' || IS_PAGE.test(basename(input))) yield await pageOf(source, options);
    else for await (const item of read(source, limits)) yield isRejected(item) ? item : ofDocument(item);
  }
}

/** A page is read here and not as a document, since a document keeps fewer facts. Standard input may be a plain text. */
async function pageOf(source: Source, options: Options): Promise<Reading | RejectedInput> {
  const { path, stream } = source;
  const bytes = await bytesOf(source, readOptions(options));
  if (!Buffer.isBuffer(bytes)) return bytes;
  if (!stream || looksLikePage(bytes)) return ofPage(path, bytes, { url: options.url });
  const document = textDocument(path, bytes);
  return isRejected(document) ? document : ofDocument(document);
}

async function run(input: string, options: Options): Promise<void> {
  for await (const reading of readings(input, options)) {
    if (isRejected(reading)) {
      process.stderr.write(`rejected: ${reading.path}: ${reading.reason}\n`);
      exitWith(EXIT.attention);
    } else
      process.stdout.write(options.format === 'text' ? `${reading.text}\n` : `${JSON.stringify(reading, null, 2)}\n`);
  }
}
