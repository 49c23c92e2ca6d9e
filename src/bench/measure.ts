import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Characters that `work` takes in a second of one core's time: the best of several rounds, after warming up. */
export function speed(texts: readonly string[], work: (text: string) => unknown, seconds = 4): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  let best = 0;
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round < 2 || performance.now() < end; round++) {
    const before = process.cpuUsage();
    for (const text of texts) work(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, characters / ((user + system) / 1e6));
  }
  return best;
}

export interface ProgramRun {
  seconds: number;
  megabytes: number;
  /** Was the English tagger loaded? */
  english: boolean;
}

/** Runs our program in a process of its own. Throws when it ends with an error. */
export async function program(args: readonly string[]): Promise<ProgramRun> {
  const begin = performance.now();
  const child = fork(fileURLToPath(new URL('./child.js', import.meta.url)), args, {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let told: Omit<ProgramRun, 'seconds'> | null = null;
  child.on('message', (message) => (told = message as Omit<ProgramRun, 'seconds'>));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (told === null || code === 2) throw new Error(`baoso ${args.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - begin) / 1000, ...(told as Omit<ProgramRun, 'seconds'>) };
}
