import { CAPTION_ACTS, CAPTION_HEADS } from '../../corpus/lexicons/page-furniture.js';
import { FAMILY_NAMES } from '../../corpus/lexicons/family-names.js';
import type { Block, BlockKind, Sentence } from './article-text.js';
import { bylineIn, trailingByline } from './bylines.js';
import { isAfterArticle, isContinuation, isDateline } from './furniture.js';
import type { Line } from './lines.js';
import { sentencesOf } from './sentences.js';
import type { Span, View } from './view.js';

const LONGEST_CAPTION = 250;
const SHORT_PARAGRAPH = 160;
// "(Ảnh: Nguyễn An)", "Ảnh: TTXVN", "- Ảnh minh họa", "Ảnh minh hoạ"
const CREDIT = /(?<!\p{L}|(?:tin|bài),? |và )ảnh(?: minh họa| tư liệu|:| ?\/)/u;
/** Looks for the word before it looks around it: hardly any line has it. */
const creditIn = (lower: string): RegExpExecArray | null => (lower.includes('ảnh') ? CREDIT.exec(lower) : null);
// " phát biểu", " trao tặng"
const ACT = new RegExp(` (?:${CAPTION_ACTS.join('|')})`, 'u');
const FIGURE = /\d+ ?%|\d[\d.,]* (?:tỷ|triệu|nghìn|ngàn|người|đồng|lượt|thẻ|sổ|đơn vị|hộ)(?!\p{L})/u;
/** A line of print, classed. Lines that one sentence runs across are joined before this. */
export interface Classed extends Line {
  kind: BlockKind;
}

/** Does a paragraph run on into the next line: no stop at its end, and the next line begins with a small letter? */
export function runsOn(line: Line, next: Line): boolean {
  if (line.level + next.level > 0 || /[.!?…:;"]$/.test(line.text)) return false;
  // the wrapped lines under a picture: a wide gap before, none between
  const wrapped = line.blanks >= 2 && next.blanks === 0 && line.text.length < SHORT_PARAGRAPH;
  return (wrapped || /^\p{Ll}(?!\))/u.test(next.text)) && !line.furniture && !next.furniture;
}

/**
 * Classes the lines of one article: everything but title and kicker, which the caller has found.
 * Order: furniture and clocks, what follows the article, byline from the end, captions, then lede and body.
 */
export function classLines(lines: readonly Line[], title: Line | null, kicker: Line | null): Classed[] {
  const seen = new Map<string, number>();
  const wide = wideGap(lines);
  for (const line of lines) seen.set(line.text, (seen.get(line.text) ?? 0) + 1);
  let bodyChars = 0;
  let after = false;
  const classed = lines.map((line): Classed => {
    after ||= bodyChars > 300 && isAfterArticle(line.lower);
    const kind = ((): BlockKind => {
      if (line === title) return 'title';
      if (line === kicker) return 'kicker';
      if (after || line.furniture || isAfterArticle(line.lower) || isContinuation(line.lower)) return 'furniture';
      if (isDateline(line.lower)) return 'dateline';
      return isCaption(line, seen.get(line.text)! > 1, line.blanks >= wide) ? 'caption' : 'body';
    })();
    if (kind === 'body') bodyChars += line.text.length;
    const { start, end, text, lower, blanks, level, bold, furniture } = line;
    return { start, end, text, lower, blanks, level, bold, furniture, kind };
  });
  markByline(classed);
  markAuthor(classed, title);
  const bodies = classed.filter((line) => line.kind === 'body');
  const continued = classed.some((line) => isContinuation(line.lower));
  if (bodies.length > 1 && title && !continued) bodies[0]!.kind = 'lede';
  return classed;
}

/** How many blank lines are more than this text's usual gap between paragraphs: where a picture stood. */
function wideGap(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line) => line.blanks)
    .sort((a, b) => a - b);
  return Math.max(2, (gaps[gaps.length >> 1] ?? 1) + 1);
}

function isCaption(line: Line, repeated: boolean, afterGap: boolean): boolean {
  if (line.text.length > LONGEST_CAPTION || line.level > 0) return false;
  const { lower } = line;
  const sentences = (): number => sentencesOf(line.text, 0, line.text.length).length;
  if (creditIn(lower) && sentences() <= 3) return true;
  if (
    line.text.length > (afterGap ? LONGEST_CAPTION : SHORT_PARAGRAPH) ||
    FIGURE.test(lower) ||
    line.text.endsWith(':')
  )
    return false;
  if (repeated || CAPTION_HEADS.some((head) => lower.startsWith(head))) return true;
  if (sentences() > 1) return false;
  const act = ACT.test(lower);
  return afterGap ? act || (!/\d/.test(lower) && lower.length <= SHORT_PARAGRAPH) : act && !/[,;]/.test(lower);
}

/** The last line of the article that is no furniture or caption is its byline when it looks like one. */
function markByline(lines: Classed[]): void {
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i]!;
    if (line.kind === 'furniture' || line.kind === 'dateline') continue;
    const isName = bylineIn(line.text, 0, line.text.length) !== null;
    if (isName && (line.kind === 'body' || line.kind === 'caption')) line.kind = 'byline';
    else if (line.kind === 'caption') continue;
    return;
  }
}

const FAMILIES: ReadonlySet<string> = new Set(FAMILY_NAMES);
/** The author's name in a line of its own right under the headline: "Trần Mai Linh". */
function markAuthor(lines: Classed[], title: Line | null): void {
  const first = title && lines.find(({ kind, start }) => kind === 'body' && start >= title.end);
  if (!first || first.text.length > LONGEST_AUTHOR || !FAMILIES.has(first.text.split(' ', 1)[0]!)) return;
  const told = lines.some(({ kind, start }) => kind === 'body' && start > first.start);
  if (told && bylineIn(first.text, 0, first.text.length) !== null) first.kind = 'byline';
}
const LONGEST_AUTHOR = 30;

/** Blocks, sentences and byline of the classed lines. An inlined byline becomes a block of its own. */
export function blocksOf(
  { text, lower }: View,
  lines: readonly Classed[],
): { blocks: Block[]; sentences: Sentence[]; byline: Span | null } {
  const blocks: Block[] = [];
  let byline: Span | null = null;
  const last = lines.findLastIndex((line) => line.kind === 'body' || line.kind === 'lede' || line.kind === 'byline');
  lines.forEach((line, i) => {
    const { start, end, kind } = line;
    if (kind === 'byline') byline = bylineIn(text, start, end);
    const inline = i === last && kind !== 'byline' ? trailingByline(text, start, end) : null;
    if (!inline) return blocks.push({ start, end, kind });
    byline = { start: inline.start, end: inline.end };
    blocks.push({ start, end: inline.at - 1, kind }, { start: inline.at, end, kind: 'byline' });
    return undefined;
  });
  const sentences = blocks.flatMap((block) =>
    markCredits(
      lower,
      sentencesOf(text, block.start, block.end).map(({ start, end }) => ({ start, end, kind: block.kind })),
    ),
  );
  return { blocks, sentences, byline };
}

/** Captions inlined in a paragraph: a sentence with a picture's credit, and the one before when the credit stands alone. */
function markCredits(lower: string, sentences: Sentence[]): Sentence[] {
  sentences.forEach((sentence, i) => {
    if (sentence.kind !== 'body' || sentence.end - sentence.start > LONGEST_CAPTION) return;
    const said = lower.slice(sentence.start, sentence.end);
    const credit = creditIn(said);
    if (credit) {
      sentence.kind = 'caption';
      const before = sentences[i - 1];
      if (credit.index === 0 && before && before.end - before.start <= LONGEST_CAPTION) before.kind = 'caption';
    } else if (said.length <= 60 && !FIGURE.test(said) && CAPTION_HEADS.some((head) => said.startsWith(head))) {
      sentence.kind = 'caption';
    }
  });
  return sentences;
}
