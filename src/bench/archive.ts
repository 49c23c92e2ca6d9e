import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateArticle } from '../eval/oracle/generate.js';
import { Random } from '../eval/oracle/random.js';
import { FILLERS, SENTENCES } from './prose.js';

const FILES_IN_FOLDER = 500;
/** Length of an article in characters; 4 kB of UTF-8, as press articles have on average. */
const CHARACTERS = 3_000;
// Paragraphs about social security in a relevant article: with them a figure comes every 250 characters or so, as in the press.
const SUBJECTS = 3;

/** Numbers for the slots of a filler: `{n}` a count, `{d}` a day also a month, `{e}` a day only, any other two digits. */
const SLOTS: Record<string, readonly [from: number, to: number]> = { n: [1, 90], d: [1, 12], e: [13, 28] };

function filler(random: Random): string {
  return random
    .pick(SENTENCES)
    .replace(/\{(\w)\}/g, (_, slot: string) => String(random.int(...(SLOTS[slot] ?? [20, 99]))))
    .replace(/\{(place|name)\}/g, (_, slot: 'place' | 'name') => random.pick(FILLERS[slot]));
}

/** Sentences in paragraphs, up to a length. */
function prose(random: Random, characters: number): string {
  let text = '';
  for (let i = 1; text.length < characters; i++) text += filler(random) + (i % 4 === 0 ? '\n\n' : ' ');
  return text.trimEnd();
}

/** The text of file `i` of an archive of which the share `relevant` (0–1) speaks of social security. Always the same. */
export function articleText(i: number, relevant: number): string {
  const random = new Random(i + 1);
  if (Math.floor((i + 1) * relevant) === Math.floor(i * relevant)) {
    return `${filler(random)}\n\n${prose(random, random.int(CHARACTERS / 3, CHARACTERS * 1.6))}\n`;
  }
  const subjects = Array.from({ length: SUBJECTS }, (_, part) =>
    generateArticle(17, i * SUBJECTS + part).text.trimEnd(),
  );
  const rest = CHARACTERS - subjects.reduce((sum, text) => sum + text.length, 0);
  return `${subjects.join('\n\n')}\n\n${prose(random, Math.max(rest, 0))}\n`;
}

/** Writes an archive of `files` text files below `folder`, some hundred in a folder. */
export function writeArchive(folder: string, files: number, relevant: number): void {
  for (let i = 0; i < files; i++) {
    const inside = join(folder, String(Math.floor(i / FILES_IN_FOLDER)).padStart(4, '0'));
    if (i % FILES_IN_FOLDER === 0) mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `bai-${String(i).padStart(7, '0')}.txt`), articleText(i, relevant));
  }
}
