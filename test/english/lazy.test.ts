import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs a script against the built project in a process of its own and tells whether compromise was loaded. */
function loadsCompromise(text: string): boolean {
  const script = `
    import { createRequire } from 'node:module';
    const { readDocument } = await import('./dist/extractors/document/index.js');
    const { detectLanguage } = await import('./dist/extractors/document/language.js');
    const { extractEnglish } = await import('./dist/extractors/english/index.js');
    const { extract } = await import('./dist/extractors/index.js');
    const text = ${JSON.stringify(text)};
    extract(text, { document: 'x' });
    const meta = { document: 'x', url: null, published: null, source: null, place: null, title: null, byline: null };
    const { view, articles } = readDocument(text);
    if (detectLanguage(text) === 'en') for (const article of articles) extractEnglish({ view, article, meta });
    const loaded = Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('compromise'));
    process.stdout.write(String(loaded));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }) === 'true';
}

describe('compromise', () => {
  it('stays unloaded for a Vietnamese article, though the English step is imported', () => {
    expect(
      loadsCompromise(
        'BHXH tỉnh thu 120 tỷ đồng\n\nTính đến ngày 30/6/2024, toàn tỉnh có 52.300 người tham gia BHXH tự nguyện.',
      ),
    ).toBe(false);
  });

  it('is loaded for an English one', () => {
    expect(
      loadsCompromise('Pensions rise\n\nThe agency collected VND120 billion in social insurance premiums in 2024.'),
    ).toBe(true);
  });
});
