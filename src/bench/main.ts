import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../../extractors/index.js';
import { table } from '../cli/tables.js';
import { articleText, writeArchive } from './archive.js';
import { floorSeconds } from './floor.js';
import { program, speed } from './measure.js';
import { peers } from './peers.js';

const HELP = `npm run bench -- [--quick] [--json]
Measures extraction, ingest of generated archives, memory and growth, beside the floor and other programs, in one run.
  --quick   small archives: minutes become seconds, and figures rougher
  --json    print JSON in place of the table`;

const SIZES = {
  full: { mixed: 50_000, dense: 5_000, seconds: 6 },
  quick: { mixed: 3_000, dense: 300, seconds: 1 },
} as const;

interface Line {
  measure: string;
  value: number;
  unit: string;
}

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
});
const lines: Line[] = [];
const say = (measure: string, value: number, unit: string): void => {
  const rounded = value >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
  lines.push({ measure, value: rounded, unit });
  if (!options.json) process.stderr.write(`${measure}: ${rounded} ${unit}\n`);
};

const corpus = new URL('../../../corpus/articles/', import.meta.url);
const written = readdirSync(corpus)
  .filter((name) => !name.startsWith('en-'))
  .map((name) => readFileSync(new URL(name, corpus), 'utf8'));
const read = (text: string): unknown => extract(text, { document: 'bench' });

/** (a) and (f): one core, our corpus and generated articles; others on the same texts. */
function extraction(seconds: number): void {
  const texts = [...written, ...Array.from({ length: 40 }, (_, i) => articleText(i, 1))];
  const ours = speed(texts, read, seconds * 2);
  say('extraction, one core', ours, 'characters/s');
  for (const [name, theirs] of Object.entries(peers(texts, seconds))) {
    say(name, theirs, 'characters/s');
    say(`  time of ours to theirs`, theirs / ours, 'times');
  }
}

/** The same text once, ten and a hundred times over, as one document. */
function growthOfOneText(seconds: number): void {
  const text = articleText(3, 1);
  for (const times of [1, 10, 100])
    say(`one text ${times}×`, speed([text.repeat(times)], read, seconds), 'characters/s');
}

/** (b)–(e): whole runs of the program. */
async function archives(folder: string, mixed: number, dense: number): Promise<void> {
  const ingest = (archive: string, db: string) =>
    program(['ingest', join(folder, archive), '--db', join(folder, `${db}.sqlite`)]);
  writeArchive(join(folder, 'mixed-tenth'), mixed / 10, 0.01);
  writeArchive(join(folder, 'mixed'), mixed, 0.01);
  writeArchive(join(folder, 'dense'), dense, 1);
  floorSeconds(join(folder, 'mixed-tenth'), join(folder, 'warm.sqlite'), 'all'); // the first run pays for cold files
  const tenth = await ingest('mixed-tenth', 'tenth');
  const floor = floorSeconds(join(folder, 'mixed'), join(folder, 'floor.sqlite'), 'relevant');
  const full = floorSeconds(join(folder, 'mixed'), join(folder, 'floor-all.sqlite'), 'all');
  const whole = await ingest('mixed', 'mixed');
  say(`mixed archive, ${mixed} files, 1 % relevant`, mixed / whole.seconds, 'articles/s');
  say('  floor: read, ask once, hash, insert', mixed / floor, 'articles/s');
  say('  time to the floor', whole.seconds / floor, 'times');
  say('  floor with every text stored', mixed / full, 'articles/s');
  say('  time to that floor', whole.seconds / full, 'times');
  say('  memory', whole.megabytes, 'MB');
  say('  memory with a tenth of the archive', tenth.megabytes, 'MB');
  say('  time to that of a tenth', whole.seconds / tenth.seconds, 'times');
  const again = await ingest('mixed', 'mixed');
  say('  the same once more, all stored', mixed / again.seconds, 'articles/s');
  const relevant = await ingest('dense', 'dense');
  say(`dense archive, ${dense} files, all relevant`, dense / relevant.seconds, 'articles/s');
  say('  memory', relevant.megabytes, 'MB');
}

async function start(folder: string): Promise<void> {
  const version = await program(['--version']);
  say('start: --version', version.seconds, 's');
  writeArchive(join(folder, 'one'), 1, 1);
  const one = await program(['ingest', join(folder, 'one'), '--db', join(folder, 'one.sqlite')]);
  say('start: one Vietnamese article stored', one.seconds, 's');
  say('  memory', one.megabytes, 'MB');
  say('  English tagger loaded', one.english ? 1 : 0, '(0: no)');
}

if (options.help) process.stdout.write(`${HELP}\n`);
else {
  const { mixed, dense, seconds } = SIZES[options.quick ? 'quick' : 'full'];
  const folder = mkdtempSync(join(tmpdir(), 'baoso-bench-'));
  try {
    await start(folder);
    extraction(seconds);
    growthOfOneText(seconds / 2);
    await archives(folder, mixed, dense);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (options.json) process.stdout.write(`${JSON.stringify(lines, null, 2)}\n`);
  else
    process.stdout.write(
      `${table(
        ['measure', 'value', ''],
        lines.map((l) => [l.measure, l.value, l.unit]),
      )}\n`,
    );
}
