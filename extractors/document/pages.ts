import { bylineIn } from './bylines.js';
import { inCapitals, type Line } from './lines.js';

/** The lines of one article of a document, before they are classed. */
export interface Cutting {
  lines: Line[];
  title: Line | null;
  kicker: Line | null;
  continued: boolean;
}

// "(Tiếp theo trang 1)", "Tiếp trang 1", "(Xem tiếp trang 4)" ends a beginning, so it is not meant here
const CONTINUED = /^\(?tiếp (?:theo )?(?:từ )?trang \d{1,3}\)?$/i;
export const isContinuation = (line: string): boolean => CONTINUED.test(line.normalize('NFC'));

const LONGEST_HEADLINE = 200;
const isHeadline = (line: Line | undefined): boolean =>
  line !== undefined && line.level > 0 && line.text.length <= LONGEST_HEADLINE;
const isPlainHeadline = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.blanks > 0 &&
  line.text.length <= LONGEST_HEADLINE &&
  line.text.split(' ').length >= 2 &&
  !isContinuation(line.text) &&
  inCapitals(line.text);
const isByline = (line: Line | undefined): boolean =>
  line !== undefined && line.level === 0 && bylineIn(line.text, 0, line.text.length) !== null;

/**
 * Cuts a newspaper page into its articles; null when the document is one article. A page shows itself by continuation
 * marks or by two bylines between its headlines; mere subheads never make one.
 */
export function cutPage(lines: readonly Line[]): Cutting[] | null {
  const marked = lines.filter((line) => line.level > 0).length >= 2;
  const headline = marked ? isHeadline : isPlainHeadline;
  const bylines = lines.filter(
    (line, i) => isByline(line) && !headline(line) && opensHere(lines, i + 1, headline),
  ).length;
  const continuations = lines.filter((line) => isContinuation(line.text)).length;
  if (bylines + continuations < 2 && !(marked && continuations > 0)) return null;

  const starts: number[] = [];
  lines.forEach((line, i) => {
    if (!headline(line)) return;
    const open = starts.at(-1);
    if (open !== undefined && isKickerOf(lines, open, i)) return;
    const closed = isByline(lines[i - 1]) || isContinuation(lines[i + 1]?.text ?? '');
    const first = open === undefined;
    if (first || closed || (marked && line.level <= lines[open!]!.level)) starts.push(i);
  });
  if (starts.length < 2) return null;
  // what stands before the first headline is the end of an article of another page, or the masthead: its own cutting
  if (starts[0]! > 0 && lines.slice(0, starts[0]).some((line) => line.text.length > LONGEST_HEADLINE))
    starts.unshift(0);
  return starts.map((from, k) => cutting(lines.slice(k === 0 ? 0 : from, starts[k + 1]), headline));
}

/** Does an article begin at line `i`, or the page end there? */
const opensHere = (lines: readonly Line[], i: number, headline: (line: Line | undefined) => boolean): boolean =>
  i >= lines.length || headline(lines[i]);

/** A headline right over another one, in capitals while marks tell a deeper one below: `### BHXH TỈNH` / `#### 3 tháng …`. */
const isKickerOf = (lines: readonly Line[], over: number, under: number): boolean =>
  under === over + 1 && inCapitals(lines[over]!.text) && lines[under]!.level >= lines[over]!.level;

function cutting(lines: Line[], headline: (line: Line | undefined) => boolean): Cutting {
  const first = lines.findIndex((line) => headline(line));
  if (first < 0) return { lines, title: null, kicker: null, continued: false };
  const kicker = headline(lines[first + 1]) && isKickerOf(lines, first, first + 1) ? lines[first]! : null;
  const title = kicker ? lines[first + 1]! : lines[first]!;
  return { lines, title, kicker, continued: lines.some((line) => isContinuation(line.text)) };
}
