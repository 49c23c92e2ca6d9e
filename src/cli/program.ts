import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.js';
import { StoreError } from '../store/index.js';
import * as extract from './commands/extract.js';
import * as ingest from './commands/ingest.js';
import * as read from './commands/read.js';
import * as schema from './commands/schema.js';
import * as show from './commands/show.js';
import * as status from './commands/status.js';
import { EXIT, EXIT_HELP, UsageError, exitWith } from './exit.js';
import { log, startLog } from './log.js';

/** Every command, in the order of --help. Each registers itself. */
const COMMANDS = [ingest, extract, read, show, status, schema];

const EXAMPLES = `
Examples:
  baoso ingest articles/ --db press.sqlite      store everything that is found in a folder of articles
  baoso extract draft.txt --format table        look at one article, without a database
  baoso show draft --db press.sqlite            an article with its figures marked in the text`;

/** The command line, ready to parse. */
export function program(): Command {
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
  for (const command of COMMANDS) command.register(root);
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
    await program().parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) report(error);
    else if (error.exitCode !== 0) exitWith(EXIT.fatal); // commander has said why
  }
}
