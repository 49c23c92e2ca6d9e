import { FINDING_KINDS, type FindingKind, type Label } from './codes.js';

/** Contradictions that are no figure printed with two values, told by their notes. */
const TOLD: readonly (readonly [note: RegExp, label: Label])[] = [
  // Thứ Ba does not fall on 12/6/2024
  [/ does not fall on /, { vi: 'thứ không khớp với ngày', en: 'the weekday does not fit the date' }],
  // the page is dated 12/6/2024, the article calls 2/5 today
  [/^the page is dated /, { vi: 'ngày của trang không khớp với bài', en: 'the date of the page does not fit the article' }],
]; // prettier-ignore

/** What a finding is called, by its kind, and a contradiction by what was found. */
export function findingLabel({ kind, note }: { kind: FindingKind; note: string }): Label {
  const told = kind === 'contradiction' ? TOLD.find(([pattern]) => pattern.test(note)) : undefined;
  return told?.[1] ?? FINDING_KINDS[kind];
}
