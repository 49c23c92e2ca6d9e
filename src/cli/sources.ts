import { discover } from '../load/files.js';
import { type LeftOut, toldLeftOut } from '../load/left-out.js';
import type { RejectedInput, Source } from '../load/types.js';

/** Says on stderr which files of folders were not read, when there are any. */
export function tellLeftOut(kinds: LeftOut): void {
  const told = toldLeftOut(kinds);
  if (told !== null) process.stderr.write(`${told}\n`);
}

/** The sources of files, folders and `-`, for commands without a summary: what was left out is told after the last. */
export function* sourcesOf(inputs: readonly string[]): Generator<Source | RejectedInput> {
  const leftOut: LeftOut = {};
  yield* discover(inputs, leftOut);
  tellLeftOut(leftOut);
}
