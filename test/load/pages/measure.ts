import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../../src/load/html/index.js';
import { generatedPages } from './pages.js';
import { shingleF1 } from './f1.js';

/**
 * Body F1 and pages per second of our reader and of readability on linkedom, on the generated pages.
 * Run: npx tsx test/load/pages/measure.ts [drafts per layout]
 */
const pages = [...generatedPages(Number(process.argv[2] ?? 3))];

const readers: Record<string, (html: string) => string> = {
  baoso: (html) => readHtml(html, {}).blocks.filter(({ kind }) => kind === 'body').map(({ text }) => text).join('\n'),
  readability: (html) => {
    try {
      return new Readability(parseHTML(html).document as unknown as Document).parse()?.textContent ?? '';
    } catch {
      return ''; // it fails on pages without a body element
    }
  },
}; // prettier-ignore

for (const [name, read] of Object.entries(readers)) {
  const started = process.cpuUsage();
  const texts = pages.map(({ html }) => read(html));
  const used = process.cpuUsage(started);
  const seconds = (used.user + used.system) / 1e6; // of processor time, so that a busy machine does not blur it
  const scores = pages.map(({ body }, i) => shingleF1(body.join('\n'), texts[i]!));
  const mean = (pick: (score: (typeof scores)[number]) => number): string =>
    (scores.reduce((sum, score) => sum + pick(score), 0) / scores.length).toFixed(4);
  console.log(
    `${name}: F1 ${mean((x) => x.f1)} P ${mean((x) => x.precision)} R ${mean((x) => x.recall)}, ${pages.length} pages, ${(pages.length / seconds).toFixed(0)} pages/s, ${(pages.reduce((sum, { html }) => sum + html.length, 0) / pages.length / 1024).toFixed(0)} KB each`,
  );
  const worst = scores.map((score, i) => ({ name: pages[i]!.name, ...score })).sort((a, b) => a.f1 - b.f1).slice(0, 12); // prettier-ignore
  for (const page of worst)
    console.log(`   ${page.f1.toFixed(3)} P ${page.precision.toFixed(2)} R ${page.recall.toFixed(2)} ${page.name}`);
}
