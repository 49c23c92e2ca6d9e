import { createRequire } from 'node:module';
import { run } from '../cli/program.js';

/**
 * Runs one command line in a process of its own and says on file descriptor 3 what it took: the highest memory of the
 * process in MB, and whether the English tagger was loaded.
 */
await run(process.argv);
const loaded = Object.keys(createRequire(import.meta.url).cache);
process.send?.({
  megabytes: process.resourceUsage().maxRSS / 1024,
  english: loaded.some((path) => path.includes('/compromise/')),
});
process.disconnect?.();
