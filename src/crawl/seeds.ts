import { readFileSync, statSync } from 'node:fs';
import type { Form, Lead } from './frontier.js';
import { normaliseUrl } from './urls.js';

const FORMS: readonly Form[] = ['auto', 'feed', 'sitemap', 'section', 'page'];
const IS_ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i;
/** A list of seeds is written by hand, or by a program that lists pages; over this it is something else. */
const LONGEST_LIST = 50_000_000;

/** The seeds that a person gave cannot be used; the message says which and why. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

function seedOf(line: string, form: Form): Lead {
  const named = /^(\S+)\s+(\S+)$/.exec(line);
  const [word, address] = named ? [named[1]!.toLowerCase(), named[2]!] : [form, line];
  if (!FORMS.includes(word as Form)) throw new SeedError(`"${word}" is no kind of seed (${FORMS.join(', ')}): ${line}`);
  const url = normaliseUrl(address);
  if (url === null) throw new SeedError(`not an http or https address: ${address}`);
  return { url, form: word as Form };
}

/**
 * A URL, or a file with one a line → seeds. A word before an address says what it is (`section https://…`), else `form`
 * does; `#` after white space begins a remark. @throws SeedError
 */
export function readSeeds(given: string, form: Form = 'auto'): Lead[] {
  if (IS_ADDRESS.test(given)) return [seedOf(given, form)];
  const size = statSync(given, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new SeedError(`neither an address nor a file: ${given}`);
  if (size > LONGEST_LIST) throw new SeedError(`${given} is too long for a list of seeds`);
  const lines = readFileSync(given, 'utf8').replace(/^\ufeff/, '').split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim()); // prettier-ignore
  const seeds = new Map(lines.filter(Boolean).map((line) => seedOf(line, form)).map((seed) => [seed.url, seed])); // prettier-ignore
  if (seeds.size === 0) throw new SeedError(`${given} lists no address`);
  return [...seeds.values()];
}
