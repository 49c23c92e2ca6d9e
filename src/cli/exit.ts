/** What the shell is told. Documented in --help. */
export const EXIT = { ok: 0, attention: 1, fatal: 2 } as const;

/** The command line asks for something that cannot be done as asked. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Sets the exit code of the process; the graver one wins. */
export function exitWith(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}

export const EXIT_HELP = `
Exit codes:
  0  done
  1  done, but something wants attention: an input was rejected
  2  not done: wrong usage, or the database cannot be used`;
