import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { testFolder } from '../helpers/folder.js';
import { baoso } from './baoso.js';

const README = readFileSync('README.md', 'utf8');
const SCRIPTS = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

const { path, write } = testFolder();

describe('what the README shows', () => {
  it('its queries run', () => {
    const db = path('press.sqlite');
    baoso(['ingest', 'corpus/articles', '--db', db]);
    const open = new Database(db, { readonly: true });
    const queries = /```sql\n([^`]+)```/
      .exec(README)![1]!
      .split(';')
      .filter((query) => query.trim() !== '');
    expect(queries).toHaveLength(3);
    for (const query of queries) expect(open.prepare(query).all().length).toBeGreaterThan(0);
    open.close();
  });

  it('it names every table and view of the database', () => {
    const store = openStore(':memory:');
    const made = store.db
      .prepare("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT GLOB 'articles_fts_*'")
      .pluck()
      .all() as string[];
    store.close();
    const named = [...README.matchAll(/^\|(.*?)\|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`(\w+)`/g)]);
    const missing = new Set(made.filter((name) => !name.startsWith('sqlite_')));
    for (const [, name] of named) missing.delete(name!);
    expect([...missing]).toEqual([]);
  });

  it('its first example prints what it shows', () => {
    const [, args, shown] = /```\n\$ baoso (.*)\n([\s\S]*?)```/.exec(README)!;
    expect(baoso(args!.split(' '))).toEqual({ code: 0, out: `${shown!}\n`, err: '' });
  });

  it('its library example runs in the repository, and in a project that has baoso among its packages', () => {
    const [, example] = /```js\n([\s\S]*?)```/.exec(README)!;
    const script = write('project/try.mjs', example!);
    mkdirSync(path('project/node_modules'));
    symlinkSync(process.cwd(), path('project/node_modules/baoso'));
    const run = (...args: string[]): string => execFileSync(process.execPath, args, { encoding: 'utf8' });
    const told = run(script);
    expect(told).toMatch(/^1\.284 người 1284 participants 2021-09-28 true$/m);
    expect(run('--input-type=module', '--eval', example!)).toBe(told);
  });

  it('its pictures and linked files are there', () => {
    const paths = [...README.matchAll(/\]\(((?!http)[^)#]+)\)/g)].map((m) => m[1]!);
    expect(paths.length).toBeGreaterThan(4);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('its npm scripts exist', () => {
    const named = new Set([...README.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((m) => m[1]!));
    expect([...named].filter((script) => !(script in SCRIPTS))).toEqual([]);
  });

  it('its commands exist', () => {
    const { out } = baoso(['--help']);
    const named = new Set([...README.matchAll(/`(?:[^`\n]*\| )?baoso ([a-z]+)/g)].map((m) => m[1]!));
    expect(named.size).toBeGreaterThan(8);
    for (const command of named) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  });
});
