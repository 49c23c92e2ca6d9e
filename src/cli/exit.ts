/** What the shell is told. Documented in --help. */
export const EXIT = { ok: 0, attention: 1, fatal: 2, nothing: 3 } as const;

/** The command line asks for something that cannot be done as asked. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Sets the exit code of the process; the graver one wins. */
export function exitWith(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}

/** What the exit codes of a command mean, in a line each. A command that never ends with 1 says nothing of it. */
export interface Exits {
  ok: string;
  attention?: string;
  fatal: string;
  /** There was nothing to do it with. */
  nothing?: string;
}

const UNUSABLE = 'wrong usage, or the database cannot be used';

/** Of a command that answers from a database, and of any other that has nothing to add. */
export const ANSWERS: Exits = { ok: 'done, also when nothing was found', fatal: `not done: ${UNUSABLE}` };

/** Of a command that takes files in. */
export const TAKES_IN: Exits = {
  ok: 'done',
  attention: 'done, but an input was rejected',
  fatal: `not done, or stopped before the end: ${UNUSABLE}, or a stop signal came`,
};

/** Of a command that prints what it reads. */
export const READS: Exits = {
  ok: 'done',
  attention: 'an input was rejected; what could be read was printed',
  fatal: 'not done: wrong usage, or an input that does not exist',
};

/** Of the program as a whole: each command says in its own help what it does with them. */
export const EXITS: Exits = {
  ok: 'done',
  attention: 'done, but something wants attention: an input was rejected, a check found something',
  fatal: `not done: ${UNUSABLE}`,
};

/** The codes as help shows them. */
export const exitHelp = ({ ok, attention, fatal, nothing }: Exits): string =>
  [
    '',
    'Exit codes:',
    `  0  ${ok}`,
    ...(attention ? [`  1  ${attention}`] : []),
    `  2  ${fatal}`,
    ...(nothing ? [`  3  ${nothing}`] : []),
  ].join('\n');
