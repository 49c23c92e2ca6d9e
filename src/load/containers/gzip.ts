import { unreadable } from '../bytes.js';
import type { Reader } from '../types.js';
import { plainReaders } from './entries.js';
import { gunzipped, type Unpacking } from './gunzip.js';
import { streamOf } from './tables.js';
import { readTarStream } from './tar.js';
import { readWarcStream } from './warc.js';
import { extname } from 'node:path';

/** .gz, .tgz: a packed archive (tar, WARC) or one packed file, by the name under the `.gz`. */
export const readGzip: Reader = async function* (source, options) {
  const inner = source.path.toLowerCase().endsWith('.tgz') ? 'x.tar' : source.path.slice(0, -3);
  const kind = extname(inner).toLowerCase();
  const state: Unpacking = { fault: null };
  const stream = gunzipped(streamOf(source), state);
  try {
    if (kind === '.tar') yield* readTarStream(source.path, stream, options, state);
    else if (kind === '.warc') yield* readWarcStream(source.path, stream, options, state);
    else {
      const reader = plainReaders[kind] ?? plainReaders['.txt']!;
      const held = [];
      // A single file is given only when it is whole; a table gives its rows as they come.
      const whole = kind !== '.jsonl' && kind !== '.ndjson' && kind !== '.csv' && kind !== '.tsv';
      for await (const item of reader({ path: inner, stream }, options)) {
        const named = { ...item, path: item.path.replace(inner, source.path) };
        if (whole) held.push(named);
        else yield named;
      }
      if (state.fault) yield { path: source.path, reason: state.fault, retryable: false };
      else yield* held;
    }
  } catch (error) {
    yield unreadable(source.path, error);
  }
};
