import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Decision, type Filter, decisionsOn } from '../query/index.js';
import { type Store, documentText, loadArticle } from '../store/index.js';
import { type Article, CONCEPTS } from '../../schemas/index.js';
import { codePoints } from './codepoints.js';
import { takeFolder } from './folder.js';
import { type Annotation, annotationsOf } from './spans.js';
import { articleKeys } from './tables.js';

const TYPES: Readonly<Record<Annotation['kind'], string>> = {
  figure: 'Figure',
  date: 'Date',
  official: 'Official',
  organisation: 'Agency',
  finding: 'Finding',
};

/** What brat must know to show the files. */
const CONFIGURATION = `[entities]
${Object.values(TYPES).join('\n')}
[relations]
<OVERLAP> Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>
[events]
[attributes]
Concept Arg:Figure, Value:${Object.keys(CONCEPTS).join('|')}
`;

/** `10 14;15 20` and the text without its line breaks: brat allows none in a span. */
function pieces(
  text: string,
  { start, end }: Annotation,
  at: (offset: number) => number,
): { spans: string; quote: string } {
  const found: [number, number][] = [];
  for (const line of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    found.push([start + line.index, start + line.index + line[0].length]);
  }
  return {
    spans: found.map(([from, to]) => `${at(from)} ${at(to)}`).join(';'),
    quote: found.map(([from, to]) => text.slice(from, to)).join(' '),
  };
}

/** One article's annotations: a text-bound line each, its concept as attribute, the whole entry as JSON in a note; decisions beside it. */
export function annOf(article: Article, text: string, decisions: readonly Decision[]): string {
  const at = codePoints(text);
  const shift = at(article.start);
  const lines: string[] = [];
  const bound = new Map<string, number>();
  let n = 0;
  let attributes = 0;
  for (const found of annotationsOf(article)) {
    const { spans, quote } = pieces(text, found, (offset) => at(offset) - shift);
    if (spans === '') continue;
    bound.set(`${found.kind} ${found.start} ${found.end}`, ++n);
    lines.push(`T${n}\t${TYPES[found.kind]} ${spans}\t${quote}`);
    if ('concept' in found.body) lines.push(`A${++attributes}\tConcept T${n} ${String(found.body.concept)}`);
    lines.push(`#${n}\tAnnotatorNotes T${n}\t${JSON.stringify(found.body)}`);
  }
  let notes = n;
  for (const decision of decisions) {
    const on = bound.get(`${decision.target} ${decision.start} ${decision.end}`);
    if (on !== undefined) lines.push(`#${++notes}\tDecision T${on}\t${JSON.stringify(decision)}`);
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

const CONFIGURATION_FILE = 'annotation.conf';

const nameOf = (key: number, id: string): string => `${String(key).padStart(6, '0')}-${id.replace(/[^\w-]/g, '_')}`;

/** Every file that the export consists of. */
function* filesOf(store: Store, filter: Filter): Generator<string> {
  yield CONFIGURATION_FILE;
  const id = store.sql('SELECT id FROM articles WHERE key = ?').pluck();
  for (const key of articleKeys(store, filter)) {
    const name = nameOf(key, id.get(key) as string);
    yield `${name}.txt`;
    yield `${name}.ann`;
  }
}

/**
 * Writes brat standoff: `<row>-<id>.txt` and `.ann` for each article, offsets in code points from its start.
 * @throws FolderTaken, Error of the file system
 */
export function writeBrat(store: Store, filter: Filter, folder: string): void {
  takeFolder(folder, filesOf(store, filter));
  writeFileSync(join(folder, CONFIGURATION_FILE), CONFIGURATION);
  for (const key of articleKeys(store, filter)) {
    const article = loadArticle(store, key)!;
    const text = documentText(store, key) ?? '';
    const name = join(folder, nameOf(key, article.id));
    writeFileSync(`${name}.txt`, text.slice(article.start, article.end));
    writeFileSync(`${name}.ann`, annOf(article, text, decisionsOn(store, article.id)));
  }
}
