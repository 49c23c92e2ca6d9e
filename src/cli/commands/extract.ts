import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { type Command, Option } from 'commander';
import { type Article, CONCEPTS, MEASURES, UNITS, findingLabel } from '../../../schemas/index.js';
import { read } from '../../load/files.js';
import { type RejectedInput, isRejected } from '../../load/types.js';
import { filter } from '../../pipeline/filter.js';
import { withGiven } from '../../load/given.js';
import { processDocument } from '../../pipeline/process.js';
import { statusWord } from '../../query/reading.js';
import { EXIT, UsageError, exitWith } from '../exit.js';
import { type ReadingOptions, checkInputs, given, maxBytes, readOptions, readingOptions } from '../options.js';
import { sourcesOf } from '../sources.js';
import { number, table } from '../tables.js';
export { READS as exits } from '../exit.js';

interface Options extends ReadingOptions {
  format: 'jsonl' | 'table';
  ndjson?: boolean;
}

const EXAMPLES = `
Examples:
  baoso extract article.txt                                  one JSON object for each article, one a line
  baoso extract article.txt --format table                   the same to look at
  baoso extract - --published 2024-03-07 < draft.txt | jq .figures

As a filter (--ndjson): a JSON object on each line with "text" and, if known, "id", "title", "url", "published", "source"
and "place" becomes one line of output, in the same order, written at once. Offsets count in "text". A text of one article
gives its record; a page of several gives {"document", "articles": [...]}; a bad line {"line", "error"}, and exit code 1
at the end; blank lines are passed over. So any engine that pipes can use it as a mapper:
  baoso extract --ndjson - < articles.ndjson > records.ndjson
  parallel --pipepart --block 20M -k -a articles.ndjson baoso extract --ndjson - > records.ndjson
  spark.read.text("articles.ndjson").rdd.map(lambda row: row.value).pipe("baoso extract --ndjson -")`;

export const register = (command: Command): void => {
  command
    .argument('<inputs...>', 'files, folders, or - for standard input')
    .addOption(new Option('--format <format>', 'jsonl or table').choices(['jsonl', 'table']).default('jsonl'))
    .option('--ndjson', 'inputs are articles as JSON objects, one a line: one line out for each line in')
    .addHelpText('after', EXAMPLES)
    .action(run);
  readingOptions(command);
};

const refuse = ({ path, reason }: RejectedInput): void => {
  process.stderr.write(`rejected: ${path}: ${reason}\n`);
  exitWith(EXIT.attention);
};

/** One line out for each line in; waits while the reader of our output is slower than we are. */
async function runFilter(inputs: readonly string[], options: Options): Promise<void> {
  if (options.format !== 'jsonl') throw new UsageError('--ndjson prints JSON lines; leave --format away');
  for (const path of inputs) {
    const stream = path === '-' ? process.stdin : createReadStream(path);
    for await (const result of filter(stream, { given: given(options), maxBytes: maxBytes(options) })) {
      if ('error' in result) exitWith(EXIT.attention);
      if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
    }
  }
}

async function run(inputs: string[], options: Options): Promise<void> {
  checkInputs(inputs, options);
  if (options.ndjson) return runFilter(inputs, options);
  for (const source of sourcesOf(inputs)) {
    if (isRejected(source)) {
      refuse(source);
      continue;
    }
    for await (const item of read(source, readOptions(options))) {
      const processed = isRejected(item) ? item : processDocument(withGiven(item, given(options)));
      if (isRejected(processed)) refuse(processed);
      else for (const article of processed.articles) process.stdout.write(printers[options.format](article));
    }
  }
}

const printers: Record<Options['format'], (article: Article) => string> = {
  jsonl: (article) => `${JSON.stringify(article)}\n`,
  table: (article) => `${[...sections(article)].join('\n\n')}\n\n`,
};

const value = ({ value, upper }: { value: number; upper: number | null }): string =>
  upper === null ? number(value) : `${number(value)} – ${number(upper)}`;

function* sections(article: Article): Generator<string> {
  const facts = [
    article.id,
    article.published,
    article.place,
    article.relevant ? null : 'not read as about social security',
  ];
  yield `${article.title ?? '(no title)'}\n${facts.filter((fact) => fact !== null).join(' · ')}`;
  if (article.figures.length > 0) {
    yield table(
      ['figure', 'value', 'unit', 'concept', 'measure', 'scheme', 'period', 'place'],
      article.figures.map((f) => [
        f.quote,
        value(f),
        UNITS[f.unit].vi,
        CONCEPTS[f.concept].vi,
        [MEASURES[f.measure].vi, statusWord(f.status)].filter(Boolean).join(' · '),
        f.scheme.join(' '),
        f.period,
        f.place,
      ]),
    );
  }
  if (article.dates.length > 0)
    yield table(
      ['date', 'value'],
      article.dates.map((d) => [d.quote, d.value]),
    );
  if (article.officials.length > 0) {
    const offices = article.officials.flatMap((o) => o.positions.map((p) => [o.name, p.role, p.organisation]));
    yield table(['official', 'role', 'agency'], offices);
  }
  if (article.organisations.length > 0) {
    yield table(
      ['agency', 'kind', 'level'],
      article.organisations.map((o) => [o.name, o.kind, o.level]),
    );
  }
  if (article.findings.length > 0) {
    yield table(
      ['finding', 'rests on', 'note'],
      article.findings.map((f) => [findingLabel(f).en, f.quotes.join(', '), f.note]),
    );
  }
}
