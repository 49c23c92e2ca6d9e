import { bylineIn } from './bylines.js';
import { isContinuation, isDateline } from './furniture.js';
import { inCapitals, type Line } from './lines.js';

/** The lines of one article of a document, before they are classed. */
export interface Cutting {
  lines: Line[];
  title: Line | null;
  kicker: Line | null;
  continued: boolean;
}

/** Where an article of a page begins: at its kicker, else at its headline. */
interface Opening {
  from: number;
  title: Line;
  kicker: Line | null;
  /** A byline stands before it, or a continuation mark under it: the headline surely begins an article. */
  sure: boolean;
}

const LONGEST_HEADLINE = 200;
const LONGEST_KICKER = 80;
const isByline = (line: Line | undefined): boolean =>
  line !== undefined && line.level === 0 && bylineIn(line.text, 0, line.text.length) !== null;

/**
 * Cuts a newspaper page into its articles; null when the document is one article. A page shows itself by continuation
 * marks or by bylines between its headlines (`#` lines, else lines in capitals); mere subheads never make one.
 */
export function cutPage(lines: readonly Line[]): Cutting[] | null {
  const marked = lines.filter((line) => line.level > 0).length >= 2;
  const all = openings(lines, marked);
  const continuations = lines.filter((line) => isContinuation(line.lower)).length;
  const bylines =
    all.slice(1).filter(({ from }) => isByline(lines[from - 1])).length + (isByline(lines.at(-1)) ? 1 : 0);
  if (bylines + continuations < 2 && !(marked && continuations > 0)) return null;

  const kept: Opening[] = [];
  for (const opening of all) {
    const last = kept.at(-1);
    // a headline no deeper than the last article's begins a new one; a deeper one, or capitals, only when sure
    const level = last ? last.kicker?.level || last.title.level : 0;
    if (!last || opening.sure || (marked && (opening.kicker?.level || opening.title.level) <= level))
      kept.push(opening);
  }
  if (kept.length < 2) return null;
  return kept.map(({ from, title, kicker }, k) => {
    const own = lines.slice(k === 0 ? 0 : from, kept[k + 1]?.from);
    return { lines: own, title, kicker, continued: own.some((line) => isContinuation(line.lower)) };
  });
}

function openings(lines: readonly Line[], marked: boolean): Opening[] {
  const isHeadline = (line: Line | undefined): boolean =>
    line !== undefined &&
    line.text.length <= LONGEST_HEADLINE &&
    (marked ? line.level > 0 : (line === lines[0] || line.blanks > 0) && isPlainHeadline(line));
  const found: Opening[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!isHeadline(lines[i])) continue;
    const pair = isHeadline(lines[i + 1]) && inCapitals(lines[i]!.text) && lines[i + 1]!.level >= lines[i]!.level;
    const plain = !pair && marked && isPlainKicker(lines, i - 1);
    const from = plain ? i - 1 : i;
    const at = pair ? i + 1 : i;
    const sure = isByline(lines[from - 1]) || isContinuation(lines[at + 1]?.lower ?? '');
    found.push({ from, title: lines[at]!, kicker: pair ? lines[i]! : plain ? lines[i - 1]! : null, sure });
    i = at;
  }
  return found;
}

/** A line of its own in capitals, at least two words. */
const isPlainHeadline = (line: Line): boolean =>
  line.text.includes(' ') && !isContinuation(line.lower) && inCapitals(line.text);

/** "BHXH TỈNH" over "# Headline": capitals without mark, after the last article's byline or at the top of the page. */
function isPlainKicker(lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  if (!line || line.bold || line.level > 0 || line.text.length > LONGEST_KICKER || !inCapitals(line.text)) return false;
  return isByline(lines[i - 1]) || lines.slice(0, i).every((l) => isDateline(l.lower) || l.furniture);
}
