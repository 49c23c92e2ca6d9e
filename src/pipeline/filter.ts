import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import type { Article } from '../../schemas/index.js';
import { linesOf } from '../load/containers/tables.js';
import { statedDate } from '../load/stated-date.js';
import { sha256 } from '../load/text.js';
import { type LoadedDocument, type Metadata, bareMetadata, isRejected } from '../load/types.js';
import { withGiven } from '../load/given.js';
import { processDocument } from './process.js';

const fact = z.string().nullish();

/** One line of input. Other fields are passed over. */
const zInput = z.object({
  text: z.string().min(1),
  id: z.union([z.string().min(1), z.number()]).nullish(),
  title: fact,
  url: fact,
  published: fact,
  source: fact,
  place: fact,
});

/** What one line of input becomes: its record; when it holds several articles, all of them; or what was wrong. */
export type Filtered =
  Article | { document: string; articles: Article[] } | { line: number; id?: string; error: string };

/** The document of one line; `text` stays as it is, so that offsets count in it. */
function documentOf(input: z.infer<typeof zInput>, line: number, published: string | null): LoadedDocument {
  const { text, title, url, source, place } = input;
  const document = String(input.id ?? url ?? `line ${line}`);
  const meta: Metadata = {
    ...bareMetadata(document),
    title: title ?? null,
    url: url ?? null,
    published,
    source: source ?? null,
    place: place ?? null,
  };
  return {
    document,
    path: `-!${line}`,
    text,
    sha256: sha256(text),
    bytes: Buffer.byteLength(text),
    charset: 'utf-8',
    meta,
  };
}

/** One line of NDJSON → what is printed for it. Never throws. */
export function filterLine(bytes: Buffer, line: number, given: Partial<Metadata>): Filtered {
  if (!isUtf8(bytes)) return { line, error: 'not valid UTF-8' };
  let row: unknown;
  try {
    row = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    return { line, error: `not JSON: ${(error as Error).message}` };
  }
  const input = zInput.safeParse(row);
  if (!input.success) {
    const [issue] = input.error.issues;
    return { line, error: [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ') };
  }
  const date = statedDate(input.data.published);
  if ('fault' in date) return { line, error: date.fault };
  const document = withGiven(documentOf(input.data, line, date.published), given);
  const processed = processDocument(document);
  if (isRejected(processed)) return { line, id: document.document, error: processed.reason };
  const { articles } = processed;
  return articles.length === 1 ? articles[0]! : { document: document.document, articles };
}

const isBlank = (line: Buffer): boolean => !line.some((byte) => byte > 0x20);

/** NDJSON in, one result for each line that is not blank, in the same order, as soon as it was read. Memory holds one line. */
export async function* filter(
  stream: AsyncIterable<Uint8Array>,
  options: { given: Partial<Metadata>; maxBytes: number },
): AsyncGenerator<Filtered> {
  let number = 0;
  for await (const line of linesOf(stream, options.maxBytes)) {
    number++;
    if (line === null)
      yield { line: number, error: `longer than the limit of ${Math.round(options.maxBytes / 1e6)} MB` };
    else if (!isBlank(line)) yield filterLine(line, number, options.given);
  }
}
