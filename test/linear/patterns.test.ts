import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { HOSTILE } from './hostile.js';

/** Backtracking without bound would take years over this; anything else takes milliseconds. */
const CHARACTERS = 4_000;
const HANGS_MS = 5_000;

interface Pattern {
  where: string;
  source: string;
  flags: string;
}

/** Every regular-expression literal of a file. */
function literals(path: string): Pattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      const end = node.text.lastIndexOf('/');
      found.push({
        where: `${path}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Every pattern that the extractors build from their tables while they are loaded. */
async function built(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      found.push({ where: 'built while loading', source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    const { extract } = await import('../../extractors/index.js');
    extract('Toàn huyện có 1.250 người tham gia BHXH tự nguyện.', { document: 'a' });
    extract('The province has 1,250 people covered by voluntary social insurance.', { document: 'b' });
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

// Runs inside a context that can be stopped from outside.
const TRY_ALL = 'const re = new RegExp(source, flags); for (const text of texts) { re.lastIndex = 0; re.test(text); }';

const hangs = ({ source, flags }: Pattern, texts: readonly string[]): boolean => {
  try {
    runInNewContext(TRY_ALL, { source, flags, texts }, { timeout: HANGS_MS });
    return false;
  } catch {
    return true;
  }
};

test('no pattern backtracks without bound', { timeout: 120_000 }, async () => {
  const ours = [...globSync(['extractors/**/*.ts', 'corpus/lexicons/**/*.ts']).flatMap(literals), ...(await built())];
  expect(ours.length).toBeGreaterThan(300);
  const different = [...new Map(ours.map((pattern) => [`${pattern.flags} ${pattern.source}`, pattern])).values()];
  const texts = Object.values(HOSTILE).flatMap((make) => [make(CHARACTERS), `${make(CHARACTERS)}!`]);
  expect(different.filter((pattern) => hangs(pattern, texts)).map(({ where }) => where)).toEqual([]);
});
