import { createRequire } from 'node:module';
import { speed } from './measure.js';

const load = createRequire(import.meta.url);

/** What others need for a part of the work, on the same texts, in characters a second. */
export function peers(texts: readonly string[], seconds: number): Record<string, number> {
  const { vi } = load('chrono-node') as { vi: { parse: (text: string) => unknown } };
  const compromise = load('compromise/one') as (text: string) => unknown;
  // The submodule: natural's index prints banners and loads database clients.
  const Tokenizer = load('natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js') as new () => {
    tokenize: (text: string) => unknown;
  };
  const tokenizer = new Tokenizer();
  return {
    'chrono-node (vi), dates alone': speed(texts, (text) => vi.parse(text), seconds),
    'compromise/one, tokens alone': speed(texts, (text) => compromise(text), seconds),
    'natural (vi), tokens alone': speed(texts, (text) => tokenizer.tokenize(text), seconds),
  };
}
