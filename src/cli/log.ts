import type { Logger } from 'pino';
import { UsageError } from './exit.js';

const LEVELS = ['debug', 'info', 'warn', 'error'];

type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

const silent = (): void => undefined;
let logger: Log = { debug: silent, info: silent, warn: silent, error: silent };

/** The log of this run: silent unless asked for, and always on stderr, since stdout is for data. */
export const log = (): Log => logger;

/** Turns the log on as the global options say. Loads the logger only then. */
export async function startLog(options: { verbose?: boolean; log?: string }): Promise<void> {
  if (options.log !== undefined && !LEVELS.includes(options.log)) {
    throw new UsageError(`--log wants one of ${LEVELS.join(', ')}, not "${options.log}"`);
  }
  const level = options.log ?? (options.verbose ? 'debug' : null);
  if (level === null) return;
  const { destination, pino } = await import('pino');
  logger = pino({ name: 'baoso', level }, destination({ fd: 2, sync: true }));
}
