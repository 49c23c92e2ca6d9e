import { Readable } from 'node:stream';
import { extract } from '../../extractors/index.js';
import { validateArticle } from '../../schemas/index.js';
import { generateArticle } from '../eval/oracle/generate.js';
import { Random } from '../eval/oracle/random.js';
import { read } from '../load/files.js';
import { isRejected } from '../load/types.js';
import { formats } from './formats.js';
import { mutateBytes, mutateText } from './mutate.js';

/** An input that was not taken as it should be; `seed` makes it again. */
export interface Failure {
  seed: number;
  format: string;
  fault: string;
}

const NAMES = Object.keys(formats);
/** No input of this size may take longer, by far. */
export const HANGS_MS = 5_000;

function check(text: string): string | null {
  for (const article of extract(text, { document: 'fuzz' })) {
    const validated = validateArticle(article, text);
    if (!validated.ok) return `invalid record: ${validated.faults[0]!.path}: ${validated.faults[0]!.reason}`;
  }
  return null;
}

/** Spoils one generated article and reads it, as text or in one of the formats. Null when all went well. */
export async function fuzzOne(seed: number): Promise<Failure | null> {
  const random = new Random(seed);
  const { text } = generateArticle(seed, 0);
  const format = random.chance(0.4) ? 'text' : random.pick(NAMES);
  const begin = performance.now();
  let fault: string | null = null;
  try {
    if (format === 'text') fault = check(mutateText(text, random));
    else {
      const bytes = mutateBytes(formats[format]!('Tin bảo hiểm', text.slice(0, 600)), random);
      // Archives are read from the stream that stands for the file.
      for await (const item of read({ path: format, stream: Readable.from([bytes]) }, { maxBytes: 1_000_000 })) {
        fault ??= isRejected(item) ? (item.reason === '' ? 'a reject without a reason' : null) : check(item.text);
      }
    }
  } catch (error) {
    fault = `thrown: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (performance.now() - begin > HANGS_MS) fault ??= 'took too long';
  return fault === null ? null : { seed, format, fault };
}
