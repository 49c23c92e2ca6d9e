import type { Article, Figure, Finding, Official, Organisation } from '../../../schemas/index.js';
import type { DateMention } from '../../../schemas/record.js';

/** A marked span of the text with what was read there. A finding marks text by itself only where nothing else does. */
export type Mark = { start: number; end: number; findings: number[] } & (
  | { kind: 'figure'; of: Figure }
  | { kind: 'date'; of: DateMention }
  | { kind: 'official'; of: Official }
  | { kind: 'organisation'; of: Organisation }
  | { kind: 'finding'; of: Finding }
);

export type Kind = Mark['kind'];

export const isFault = ({ kind }: Pick<Finding, 'kind'>): boolean => /mismatch|contradiction|impossible/.test(kind);

const spansOf = (article: Article): Mark[] => [
  ...article.figures.map((of): Mark => ({ kind: 'figure', of, start: of.start, end: of.end, findings: [] })),
  ...article.dates.map((of): Mark => ({ kind: 'date', of, start: of.start, end: of.end, findings: [] })),
  ...article.officials.flatMap((of) => of.mentions.map((m): Mark => ({ kind: 'official', of, ...m, findings: [] }))),
  ...article.organisations.flatMap((of) =>
    of.mentions.map((m): Mark => ({ kind: 'organisation', of, ...m, findings: [] })),
  ),
];

/** Marks in text order. Of spans that overlap the first, then the longest, is shown. */
export function marksOf(article: Article): Mark[] {
  const shown = apart(spansOf(article));
  article.findings.forEach((finding, i) => {
    for (const mention of finding.mentions) {
      const met = shown.filter((mark) => mark.start < mention.end && mention.start < mark.end);
      for (const mark of met) if (!mark.findings.includes(i)) mark.findings.push(i);
      if (met.length === 0) shown.push({ kind: 'finding', of: finding, ...mention, findings: [i] });
    }
  });
  return apart(shown);
}

function apart(marks: readonly Mark[]): Mark[] {
  let end = -1;
  return [...marks]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      const free = mark.start >= end;
      if (free) end = mark.end;
      return free;
    });
}
