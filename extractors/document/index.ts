import type { ArticleText, Metadata } from './article-text.js';
import { blocksOf, classLines, runsOn } from './blocks.js';
import { isContinuation, isDateline } from './furniture.js';
import { linesOf, type Line } from './lines.js';
import { cutPage, type Cutting } from './pages.js';
import { viewOf, type View } from './view.js';

export { isRelevant, mentionsDomain } from './relevance.js';

const LONGEST_TITLE = 300;
// " date 2025-03-12 Thu bảo hiểm …": a dump's prefix on the title's line
const DUMP_PREFIX = /^date \d{4}-\d{2}-\d{2} +(?=\S)/;

/**
 * Reads a document into its view and its articles: one, or several when it is a newspaper page. All spans are of the view.
 * Never throws; a text without any line yields one empty article.
 */
export function readDocument(text: string, meta: Partial<Metadata> = {}): { view: View; articles: ArticleText[] } {
  const view = viewOf(text);
  const lines = linesOf(view);
  const cuttings = cutPage(lines) ?? [oneArticle(lines, meta)];
  return { view, articles: cuttings.map((cutting, i) => articleOf(view, cutting, cuttings[i + 1], i === 0)) };
}

function oneArticle(lines: Line[], meta: Partial<Metadata>): Cutting {
  const all = withoutDumpPrefix(lines);
  const given = meta.title ? viewOf(meta.title).lower.trim() : null;
  const printed = given ? all.slice(0, 30).find((line) => line.lower === given) : undefined;
  const first = all.find((line) => !line.furniture && !isDateline(line.lower) && !isContinuation(line.lower));
  const title = printed ?? (first && first.text.length <= LONGEST_TITLE && all.length > 1 ? first : null);
  return { lines: all, title, kicker: null, continued: all.slice(0, 5).some((line) => isContinuation(line.lower)) };
}

/** Splits ` date 2025-09-04 Title` in two lines: the prefix, which becomes a dateline, and the title. */
function withoutDumpPrefix(lines: Line[]): Line[] {
  const first = lines[0];
  const prefix = first && DUMP_PREFIX.exec(first.text);
  if (!first || !prefix) return lines;
  const at = first.start + prefix[0].length;
  const length = prefix[0].length;
  const head = { ...first, end: at - 1, text: prefix[0].trimEnd(), lower: prefix[0].trimEnd() };
  const rest = { start: at, text: first.text.slice(length), lower: first.lower.slice(length), blanks: 0 };
  return [head, { ...first, ...rest }, ...lines.slice(1)];
}

function articleOf(view: View, cutting: Cutting, next: Cutting | undefined, first: boolean): ArticleText {
  const lines = classLines(joinBroken(view, cutting), cutting.title, cutting.kicker);
  const { blocks, sentences, byline } = blocksOf(view, lines);
  const span = (line: Line | null) => (line ? { start: line.start, end: line.end } : null);
  return {
    start: first ? 0 : (cutting.lines[0]?.start ?? 0),
    end: next?.lines[0]?.start ?? view.text.length,
    title: span(cutting.title),
    kicker: span(cutting.kicker),
    byline,
    continued: cutting.continued,
    blocks,
    sentences,
  };
}

/** Joins the lines of a paragraph that columns or hard wraps broke in the middle of a sentence. */
function joinBroken(view: View, { lines, title, kicker }: Cutting): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (
      last &&
      last !== title &&
      last !== kicker &&
      line !== title &&
      runsOn(last, line) &&
      !isContinuation(last.lower)
    )
      joined[joined.length - 1] = {
        ...last,
        end: line.end,
        text: view.text.slice(last.start, line.end),
        lower: view.lower.slice(last.start, line.end),
      };
    else joined.push(line);
  }
  return joined;
}
