import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CrawlOptions } from '../../crawl/options.js';
import type { Form, Lead } from '../../crawl/frontier.js';
import { SeedError, readSeeds } from '../../crawl/seeds.js';
import type { CrawlSummary } from '../../crawl/summary.js';
import { type Store, beginRun, endRun } from '../../store/index.js';
import { VERSION } from '../../version.js';
import { startStatus } from '../crawl-status.js';
import { EXIT, type Exits, UsageError, exitWith } from '../exit.js';
import { log } from '../log.js';
import { type DatabaseOptions, databaseOptions, withStore } from '../database.js';
import { table } from '../tables.js';

interface Options extends DatabaseOptions {
  as: Form;
  since?: string;
  until?: string;
  match?: string;
  relevantOnly?: boolean;
  limit?: number;
  refresh?: boolean;
  dryRun?: boolean;
  rate: number;
  concurrency: number;
  perHost: number;
  maxSize: number;
  timeout: number;
  attempts: number;
  backoff: number;
  depth: number;
  contact?: string;
  allowPrivate?: boolean;
  allowHost?: string[];
  json?: boolean;
}

const EXAMPLES = `
A seed is an RSS or Atom feed, a sitemap, a section page, an article, or a newspaper's front page (then the sitemaps of
its robots.txt are read, too). A file lists seeds, one a line; a word before one says what it is: section https://…
A run that was stopped or killed goes on when the same command is given again; after its end, it looks for what is new.

Examples:
  baoso crawl https://baoapbac.vn/ --db press.sqlite --since 2024-01-01 --contact mailto:me@example.org
  baoso crawl feeds.txt --match "bảo hiểm" --relevant-only --limit 500
  baoso crawl pages.txt --as page                     a list of articles
  baoso crawl https://example.org/rss --dry-run       what would be fetched`;

const over =
  (least: number, whole: boolean) =>
  (value: string): number => {
    const number = Number(value);
    if (!Number.isFinite(number) || number <= least || (whole && !Number.isInteger(number)))
      throw new InvalidArgumentError(`A ${whole ? 'whole ' : ''}number over ${least} is wanted.`);
    return number;
  };
const day = (value: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new InvalidArgumentError('A day is wanted: 2024-03-07.');
  return value;
};
const collect = (value: string, before: string[] = []): string[] => [...before, value];
const FORMS: Form[] = ['auto', 'feed', 'sitemap', 'section', 'page'];

export const exits: Exits = {
  ok: 'done',
  attention: 'done, but a page could not be fetched or read',
  fatal: 'not done, or stopped before the end: wrong usage, the database cannot be used, or a stop signal came',
};

export const register = (command: Command): void => {
  command
    .argument('<seed>', 'a URL, or a file that lists URLs')
    .addOption(new Option('--as <form>', 'what the seeds are').choices(FORMS).default('auto'))
    .option('--since <day>', 'published on this day or later; pages without a date are kept', day)
    .option('--until <day>', 'published on this day or before', day)
    .option('--match <words>', 'words of the title or address, * for anything between; with a / of the address only')
    .option('--relevant-only', 'store nothing of pages that do not speak of BHXH, BHYT, BHTN')
    .option('--limit <n>', 'stop after so many pages', over(0, true))
    .option('--refresh', 'ask again for pages that are stored; what has changed becomes a new revision')
    .option('--dry-run', 'read feeds, sitemaps and sections, and list the pages that would be fetched')
    .option('--rate <n>', 'requests a second for each host', over(0, false), 1)
    .option('--concurrency <n>', 'requests at once', over(0, true), 8)
    .option('--per-host <n>', 'requests at once for each host', over(0, true), 2)
    .option('--max-size <mb>', 'refuse longer pages', over(0, false), 10)
    .option('--timeout <seconds>', 'for a whole answer', over(0, false), 30)
    .option('--attempts <n>', 'attempts at an address whose fault may pass', over(0, true), 4)
    .option(
      '--backoff <seconds>',
      'first pause before another attempt; each next one is up to twice as long',
      over(0, false),
      1,
    )
    .option('--depth <n>', 'next pages of a section that are followed', over(0, true), 20)
    .option('--contact <url>', 'how to reach you; the servers are told: mailto:me@example.org')
    .option('--allow-private', 'fetch from private and loopback addresses, too')
    .option('--allow-host <host[:port]>', 'this host may be on a private address (repeatable)', collect)
    .option('--json', 'print the closing summary as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run);
  databaseOptions(command);
};

function seedsOf(given: string, form: Form): Lead[] {
  try {
    return readSeeds(given, form);
  } catch (error) {
    if (error instanceof SeedError) throw new UsageError(error.message);
    throw error;
  }
}

const crawlOptions = (o: Options): CrawlOptions => ({
  contact: o.contact,
  rate: o.rate,
  concurrency: o.concurrency,
  perHost: o.perHost,
  maxBytes: Math.round(o.maxSize * 1_000_000),
  timeoutMs: Math.round(o.timeout * 1_000),
  attempts: o.attempts,
  backoff: { baseMs: o.backoff * 1_000, capMs: Math.max(60_000, o.backoff * 1_000) },
  addresses: { allowPrivate: o.allowPrivate, allowHosts: o.allowHost },
  wanted: { since: o.since, until: o.until, match: o.match },
  relevantOnly: o.relevantOnly,
  limit: o.limit,
  refresh: o.refresh,
  maxDepth: o.depth,
  dryRun: o.dryRun,
});

/** Works with the database that the options name; a dry run with one in memory that is gone afterwards. */
async function run(seed: string, options: Options): Promise<void> {
  const seeds = seedsOf(seed, options.as);
  const db = options.dryRun ? ':memory:' : options.db;
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const work = (store: Store): Promise<CrawlSummary> => observed(store, seeds, options, stop.signal);
    print(await withStore({ ...options, db }, 'create', work), options);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

async function observed(
  store: Store,
  seeds: readonly Lead[],
  options: Options,
  signal: AbortSignal,
): Promise<CrawlSummary> {
  const { crawl } = await import('../../crawl/crawl.js'); // with the client, which --help needs not
  const status = startStatus();
  try {
    const key = beginRun(store, 'crawl', VERSION, new Date());
    log().info({ seeds: seeds.length, db: options.db }, 'crawl begins');
    const onStatus = status.update;
    const summary = await crawl(store, seeds, { ...crawlOptions(options), signal, random: Math.random, onStatus });
    const { bad, planned, ...counted } = summary;
    endRun(store, key, new Date(), { ...counted, bad: bad.length });
    log().info({ ...counted, bad: bad.length, planned: planned.length }, 'crawl ends');
    return summary;
  } finally {
    status.stop();
  }
}

const MAX_BAD_SHOWN = 50;

function print(summary: CrawlSummary, options: Options): void {
  const { pages, sources, errors, bad, queued, planned } = summary;
  if (options.json) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  else if (options.dryRun) {
    for (const { url, published, title } of planned)
      process.stdout.write(`${[url, published ?? '', title ?? ''].join('\t').trimEnd()}\n`);
  } else {
    const rows: [string, number][] = [
      ['feeds, sitemaps, sections', sources],
      ...Object.entries(pages).map(([outcome, n]): [string, number] => [`pages: ${outcome}`, n]),
      ...Object.entries(errors).map(([kind, n]): [string, number] => [`failed: ${kind}`, n]),
      ['still queued', queued],
    ];
    process.stdout.write(`${table([`crawled into ${options.db}`, ''], rows)}\n`);
  }
  for (const { url, kind, reason, retryable } of bad.slice(0, MAX_BAD_SHOWN))
    process.stderr.write(`${kind}: ${url}: ${reason ?? ''}${retryable ? ' (the next run tries again)' : ''}\n`);
  if (bad.length > MAX_BAD_SHOWN) process.stderr.write(`… and ${bad.length - MAX_BAD_SHOWN} more\n`);
  if (bad.length > 0) exitWith(EXIT.attention);
  if (summary.interrupted) {
    process.stderr.write('baoso: stopped. Give the same command again to go on from here.\n');
    exitWith(EXIT.fatal);
  }
}
