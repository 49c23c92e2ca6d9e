import { type Logger, destination, pino } from 'pino';
import { UsageError } from './exit.js';

const LEVELS = ['debug', 'info', 'warn', 'error'];

let logger: Logger = pino({ enabled: false });

/** The log of this run: silent unless asked for, and always on stderr, since stdout is for data. */
export const log = (): Logger => logger;

/** Turns the log on as the global options say. */
export function startLog(options: { verbose?: boolean; log?: string }): void {
  if (options.log !== undefined && !LEVELS.includes(options.log)) {
    throw new UsageError(`--log wants one of ${LEVELS.join(', ')}, not "${options.log}"`);
  }
  const level = options.log ?? (options.verbose ? 'debug' : null);
  if (level !== null) logger = pino({ name: 'baoso', level }, destination({ fd: 2, sync: true }));
}
