import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError } from 'commander';
import { StoreError } from '../store/errors.js';
import { VERSION } from '../version.js';
import { COMMANDS } from './commands.js';
import { EXIT, EXITS, UsageError, exitHelp, exitWith } from './exit.js';
import { log, startLog } from './log.js';

const EXAMPLES = `
Examples:
  baoso ingest articles/ --db press.sqlite      store everything that is found in a folder of articles
  baoso extract draft.txt --format table        look at one article, without a database
  baoso show draft --db press.sqlite            an article with its figures marked in the text`;

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
    .addHelpText('after', `${EXAMPLES}\n${exitHelp(EXITS)}`)
    .hook('preAction', (_, action) => startLog(action.optsWithGlobals()))
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'baoso: ')) });
  const meant = argv.slice(2).find((word) => Object.hasOwn(COMMANDS, word));
  for (const [name, [does, load]] of Object.entries(COMMANDS)) {
    const command = root.command(name).description(does).exitOverride();
    if (name !== meant) continue;
    const { register, exits } = await load();
    register(command);
    command.addHelpText('after', exitHelp(exits));
  }
  return root;
}

/** Says what went wrong, in one line, and sets the exit code. Unknown errors keep their stack for the log. */
function report(error: unknown): void {
  exitWith(EXIT.fatal);
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`baoso: ${message}\n`);
  if (!(error instanceof StoreError || error instanceof UsageError)) log().error({ err: error }, 'unexpected error');
}

// Hundreds of small rules are each warm soon and none stays hot: optimised as early as Node does it, they cost a mixed
// archive an eighth of its time. In bytes of bytecode that a function runs before it is thought of; Node's own is 67,584.
const PATIENT = '--interrupt-budget=500000';

/** Runs one command line; never throws. `head` closing our standard output is a normal end. */
export async function run(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(Number(process.exitCode ?? EXIT.ok));
    report(error);
  });
  setFlagsFromString(PATIENT);
  try {
    await (await program(argv)).parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) report(error);
    else if (error.exitCode !== 0) exitWith(EXIT.fatal); // commander has said why
  }
}
