import { isFurniture } from './furniture.js';
import { isLetter, isLower, isSpace } from './letters.js';
import type { Span, View } from './view.js';

/** A printed line without surrounding spaces, and how many blank lines stand before it. */
export interface Line extends Span {
  text: string;
  /** The text in lower case. */
  lower: string;
  blanks: number;
  /** Markdown heading level, 0 for none. */
  level: number;
  bold: boolean;
  /** The site's line, not the article's. */
  furniture: boolean;
}

// "### HEADLINE ###" → level 3; the marks are outside the line's span
const HEADING = /^(#{1,6}) *(?=[^#\s])/;
// "**NGUYỄN AN**" → a line in bold; the stars are outside the span
const BOLD = /^(\*\*|__)(?=\S)/;

// "---", "***": a rule between articles is as good as a blank line
const RULE = /^[-_*=~•|\s]{1,80}$/;

/** The non-blank lines of the view, in order; `#` and `**` around a whole line are left out of its span. */
export function linesOf(view: View): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (let from = 0; from <= view.text.length;) {
    const at = view.text.indexOf('\n', from);
    const to = at < 0 ? view.text.length : at;
    const line = trimmed(view, from, to, blanks);
    if (line.end > line.start && !RULE.test(line.text)) {
      lines.push(line);
      blanks = 0;
    } else blanks++;
    from = to + 1;
  }
  return lines;
}

function trimmed({ text, lower }: View, from: number, to: number, blanks: number): Line {
  let start = from;
  let end = to;
  const shave = (): void => {
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  };
  shave();
  const heading = text[start] === '#' ? HEADING.exec(text.slice(start, Math.min(end, start + 20))) : null;
  if (heading) {
    start += heading[0].length;
    while (end > start && text[end - 1] === '#') end--;
    shave();
  }
  const bold = text[start] === '*' || text[start] === '_' ? BOLD.exec(text.slice(start, start + 3))?.[1] : undefined;
  const isBold = bold !== undefined && end - start > 4 && text.indexOf(bold, start + 2) === end - 2;
  if (isBold) {
    start += 2;
    end -= 2;
    shave();
  }
  const own = lower.slice(start, end);
  return {
    start,
    end,
    text: text.slice(start, end),
    lower: own,
    blanks,
    level: heading ? heading[1]!.length : 0,
    bold: isBold,
    furniture: isFurniture(own),
  };
}

/** Is the line printed in capitals (at least three letters, hardly a small one)? */
export function inCapitals(line: string): boolean {
  let letters = 0;
  let small = 0;
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    if (isLetter(unit)) letters++;
    if (isLower(unit)) small++;
  }
  return letters >= 3 && small <= letters * 0.05;
}
