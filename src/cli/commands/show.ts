import type { Command } from 'commander';
import pc from 'picocolors';
import { type Article, type Finding, findingLabel } from '../../../schemas/index.js';
import { type ArticleBrief, documentText, type Store, findArticles, loadArticle } from '../../store/index.js';
import { type Exits, UsageError } from '../exit.js';
import { type DatabaseOptions, databaseOptions, withStore } from '../database.js';
import { legend, paint } from '../paint.js';
import { table } from '../tables.js';

interface Options extends DatabaseOptions {
  json?: boolean;
}

const EXAMPLES = `
Examples:
  baoso show 001_page --db press.sqlite       by the file's name (without folder and extension), path or URL
  baoso show 3fa9 --db press.sqlite           by the article's id, or the beginning of it
  baoso show 3fa9 --json                      the stored record`;

export const exits: Exits = {
  ok: 'done',
  fatal: 'not done: no such article, several that may be meant, or the database cannot be used',
};

export const register = (command: Command): void => {
  command
    .argument('<article>', "the article's id or its beginning, or the document's name")
    .option('--json', 'print the record as JSON, one article a line')
    .addHelpText('after', EXAMPLES)
    .action(run);
  databaseOptions(command);
};

const run = (wanted: string, options: Options): Promise<void> =>
  withStore(options, 'read', (store) => show(store, wanted, options));

function show(store: Store, wanted: string, options: Options): void {
  const found = findArticles(store, wanted);
  if (found.length === 0) throw new UsageError(`no article "${wanted}" in ${options.db}`);
  const one = (facts: string[]): boolean => new Set(facts).size === 1;
  if (!one(found.map((brief) => brief.document)) && !one(found.map((brief) => brief.id))) {
    throw new UsageError(`"${wanted}" may be one of several articles:\n${choices(found)}`);
  }
  for (const { key } of found) {
    const article = loadArticle(store, key)!;
    const printed = options.json ? JSON.stringify(article) : page(article, documentText(store, key) ?? '');
    process.stdout.write(`${printed}\n`);
  }
}

const choices = (found: readonly ArticleBrief[]): string =>
  table(
    ['id', 'document', 'title'],
    found.slice(0, 20).map((b) => [b.id, b.document, b.title]),
  );

/** Everything about one article, to read. */
function page(article: Article, text: string): string {
  const facts = [article.id, article.document, article.source, article.published, article.place, article.byline];
  const head = pc.dim(facts.filter((fact) => fact !== null).join(' · '));
  const counted = `${article.figures.length} figures, ${article.dates.length} dates, ${article.officials.length} officials, ${article.organisations.length} agencies`;
  return [head, paint(article, text).trim(), `${legend()}\n${counted}`, findings(article.findings)].join('\n\n') + '\n';
}

const isFault = ({ kind }: Finding): boolean => /mismatch|contradiction|impossible/.test(kind);

function findings(list: readonly Finding[]): string {
  if (list.length === 0) return 'No findings.';
  const lines = list.map((finding) => {
    const { vi, en } = findingLabel(finding);
    const sign = isFault(finding) ? pc.red('✗') : pc.green('✓');
    return `${sign} ${en} (${vi}): ${finding.note}  ${pc.dim(finding.quotes.join(' · '))}`;
  });
  return ['Findings (đối chiếu):', ...lines].join('\n');
}
