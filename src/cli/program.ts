import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.js';
import { StoreError } from '../store/index.js';
import { EXIT, EXIT_HELP, UsageError, exitWith } from './exit.js';
import { log, startLog } from './log.js';

interface Registers {
  register: (program: Command) => void;
}

/** Every command, in the order of --help. Each registers itself; only the one that is called is loaded. */
const COMMANDS: Readonly<Record<string, () => Promise<Registers>>> = {
  ingest: () => import('./commands/ingest.js'),
  crawl: () => import('./commands/crawl.js'),
  extract: () => import('./commands/extract.js'),
  read: () => import('./commands/read.js'),
  check: () => import('./commands/check.js'),
  explain: () => import('./commands/explain.js'),
  query: () => import('./commands/query.js'),
  series: () => import('./commands/series.js'),
  officials: () => import('./commands/officials.js'),
  export: () => import('./commands/export.js'),
  serve: () => import('./commands/serve.js'),
  show: () => import('./commands/show.js'),
  status: () => import('./commands/status.js'),
  sources: () => import('./commands/sources.js'),
  cluster: () => import('./commands/cluster.js'),
  reextract: () => import('./commands/reextract.js'),
  retry: () => import('./commands/retry.js'),
  verify: () => import('./commands/verify.js'),
  backup: () => import('./commands/backup.js'),
  schema: () => import('./commands/schema.js'),
};

const EXAMPLES = `
Examples:
  baoso ingest articles/ --db press.sqlite      store everything that is found in a folder of articles
  baoso extract draft.txt --format table        look at one article, without a database
  baoso show draft --db press.sqlite            an article with its figures marked in the text`;

/** The commands that a command line may mean: the first word that names one, or all. */
function meant(argv: readonly string[]): string[] {
  const named = argv.slice(2).find((word) => !word.startsWith('-'));
  return named !== undefined && Object.hasOwn(COMMANDS, named) ? [named] : Object.keys(COMMANDS);
}

/** The command line, ready to parse `argv`. */
export async function program(argv: readonly string[]): Promise<Command> {
  const root = new Command('baoso')
    .description(
      'Numbers in the Vietnamese press, made checkable: social-security figures (BHXH, BHYT, BHTN), ' +
        'dates, officials and agencies as grounded, validated records.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .option('--verbose', 'log what is done, as JSON lines on stderr')
    .option('--log <level>', 'log lines of this level and graver on stderr: debug, info, warn or error')
    .option('--no-color', 'no colours (also by the environment variable NO_COLOR)')
    .addHelpText('after', EXAMPLES + '\n' + EXIT_HELP)
    .hook('preAction', (_, action) => startLog(action.optsWithGlobals()))
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'baoso: ')) });
  for (const name of meant(argv)) (await COMMANDS[name]!()).register(root);
  for (const command of root.commands) command.exitOverride().addHelpText('after', EXIT_HELP);
  return root;
}

/** Says what went wrong, in one line, and sets the exit code. Unknown errors keep their stack for the log. */
function report(error: unknown): void {
  exitWith(EXIT.fatal);
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`baoso: ${message}\n`);
  if (!(error instanceof StoreError || error instanceof UsageError)) log().error({ err: error }, 'unexpected error');
}

/** Runs one command line; never throws. `head` closing our standard output is a normal end. */
export async function run(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(Number(process.exitCode ?? EXIT.ok));
    report(error);
  });
  try {
    await (await program(argv)).parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) report(error);
    else if (error.exitCode !== 0) exitWith(EXIT.fatal); // commander has said why
  }
}
