import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built program. */
export const MAIN = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));

// CI and the terminal's wishes would colour the output.
const PLAIN = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !['NO_COLOR', 'FORCE_COLOR', 'CI'].includes(name)),
);

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built program as a shell would, without colours; in the folder `cwd` or the repository's. */
export function baoso(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}, cwd?: string): Ran {
  const run = spawnSync(process.execPath, [MAIN, ...args], { input, cwd, encoding: 'utf8', env: { ...PLAIN, ...env } });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
