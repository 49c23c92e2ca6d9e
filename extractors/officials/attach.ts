import { DEGREES, HONORIFICS } from '../../corpus/lexicons/titles.js';
import type { Span, View } from '../document/view.js';
import type { Office } from './offices.js';
import type { Person } from './persons.js';

/** A person with the offices printed next to one mention of the name. */
export interface Holder {
  person: Person;
  offices: Office[];
}

const either = (forms: readonly string[]): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

// what may stand between an office and the name after it: " ", " ông ", ", đồng chí ", " - TS. ", " là bà "
const STYLE = `(?:(?:${either(HONORIFICS)}):? |(?:${either(DEGREES)})[.,-]? ?){0,4}`;
// "Giám đốc Sở Giáo dục và Đào tạo (GD&ĐT) Trần …"
const OFFICE_TO_NAME = new RegExp(`^(?: \\([\\p{L}&-]{2,12}\\)|\\))?(?:\\s{1,2}|, | - |: | là |, là )${STYLE}$`, 'u');
// between a name and its office: ", " · " - " · " (" · " là " · ", sinh năm 1970, " · " (41 tuổi, ngụ Gò Vấp), " · " giữ chức vụ " · " (đều là "
const NAME_TO_OFFICE =
  /^(?:\s*[,(:-]\s?(?:(?:bác sĩ|bác sỹ|luật sư|tiến sĩ|thạc sĩ|kỹ sư|chuyên gia), )?|, (?:hiện )?là |\s(?:hiện )?(?:là|làm|giữ chức|giữ chức vụ|được (?:điều động,? )?(?:và )?bổ nhiệm (?:giữ chức(?: vụ)?|làm)|được bầu giữ chức|được bầu làm)\s|\s?[,(] ?(?:(?:sinh năm|sn) \d{4}|\d\d tuổi)(?:,[^()]{2,32}\))?\)?[,;]? (?:là )?|\s?\((?:đều|cùng) (?:là )?|\s)$/u;
const BETWEEN_OFFICES =
  /^\)?(?:\s*,\s+|\s-\s|,? (?:kiêm|đồng thời là|kiêm nhiệm|và) | và nguyên |,? (?:được (?:điều động,? )?(?:và )?(?:bổ nhiệm )?)?(?:giữ chức(?: vụ)?|làm) )$/u;
const LIST_OPENS = /(?:các (?:đồng chí|ông|bà|vị)|hai (?:đồng chí|ông|bà)|2 đồng chí)(?: gồm)?:? $/u;
const LIST_JOINT = new RegExp(`^(?:,| và|, và) ${STYLE}$`, 'u');
// "đồng chí| Phó Bí thư Tỉnh ủy, đồng chí B": the office stands for a person of its own
const ADDRESSED = /(?:ông|bà|đồng chí|đ\/c|anh|chị)\s$/u;
const ADDRESSED_TO_NAME = /^\s{1,2}$/u;
const LONGEST_GAP = 56;

const gap = (view: View, from: Span, to: Span): string | null =>
  to.start < from.end || to.start - from.end > LONGEST_GAP ? null : view.lower.slice(from.end, to.start);

const fits = (pattern: RegExp, text: string | null): boolean => text !== null && pattern.test(text);

/** Runs of offices that one person holds: `Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh`. */
function chains(view: View, offices: readonly Office[]): Office[][] {
  const runs: Office[][] = [];
  for (const office of offices) {
    const run = runs.at(-1);
    if (run && fits(BETWEEN_OFFICES, gap(view, run.at(-1)!, office))) run.push(office);
    else runs.push([office]);
  }
  return runs;
}

// "ông A, Trưởng Công an xã| và |Chủ tịch UBND xã B"
const AND = /^,? và $/u;
/** Parts a run in which "và" leads to the office of another person, whose name stands behind it. */
function partedAtAnd(view: View, run: Office[], persons: readonly Person[]): Office[][] {
  const last = run.at(-1)!;
  const lone = run.at(-2);
  if (!lone || !fits(AND, gap(view, lone, last))) return [run];
  const isNext = (person: Person): boolean => fits(OFFICE_TO_NAME, gap(view, last, person));
  const isHolder = (person: Person): boolean => fits(NAME_TO_OFFICE, gap(view, person, run[0]!));
  return persons.some(isHolder) && persons.some(isNext) ? [run.slice(0, -1), [last]] : [run];
}

/**
 * Gives each name the offices printed before or after it. An office straight before a name belongs to that name,
 * even when another name stands before the office.
 */
export function attach(view: View, persons: readonly Person[], offices: readonly Office[]): Holder[] {
  const runs = chains(view, offices).flatMap((run) => partedAtAnd(view, run, persons));
  const holders: Holder[] = persons.map((person) => ({ person, offices: [] }));
  let next = 0;
  for (const run of runs) {
    const first = run[0]!;
    const last = run.at(-1)!;
    while (next < holders.length && holders[next]!.person.start < first.end) next++;
    const after = holders[next];
    const before = holders[next - 1];
    const addressed = ADDRESSED.test(view.lower.slice(Math.max(0, first.start - 12), first.start));
    const toName = addressed ? ADDRESSED_TO_NAME : OFFICE_TO_NAME;
    if (after && fits(toName, gap(view, last, after.person)) && !isSeparate(view, last, before, first)) {
      after.offices.push(...run);
    } else if (before && fits(NAME_TO_OFFICE, gap(view, before.person, first))) {
      before.offices.push(...run);
    }
  }
  shareInLists(view, holders);
  shareWithNext(view, holders);
  shareAgency(view, holders);
  shareRank(view, holders);
  return holders.map(({ person, offices }) => ({ person, offices: offices.filter(({ unread }) => !unread) }));
}

// "A, nguyên Giám đốc Bệnh viện B|; |C (SN 1971), Phó Giám đốc": members of one list
const NEXT_IN_LIST = new RegExp(`^\\)?(?:;|; và|,? và|,? cùng) ${STYLE}$`, 'u');
/** In a list of persons of one agency it is printed only once, with the first of them. */
function shareAgency(view: View, holders: readonly Holder[]): void {
  for (const [i, { person, offices }] of holders.entries()) {
    const last = holders[i - 1]?.offices.at(-1);
    if (!last?.organisation || offices.length === 0 || offices.some((o) => o.organisation !== null)) continue;
    if (offices[0]!.start < person.start || !fits(NEXT_IN_LIST, gap(view, last, person))) continue;
    for (const office of offices) office.organisation = last.organisation;
  }
}

// "Chủ tịch UBND tỉnh A|, |Phó Chủ tịch B"
const NEXT_IN_RANK = /^(?:,| và|, và) $/u;
const RANK = /^(?:phó )?(?:tổng )?(?:giám đốc|chủ tịch|chủ nhiệm|bí thư|trưởng ban|viện trưởng)/iu;
const rankOf = (role: string | null): string | undefined =>
  RANK.exec(role ?? '')?.[0]
    .toLowerCase()
    .replace('phó ', '');
/** A deputy named right behind the head needs no agency of its own. */
function shareRank(view: View, holders: readonly Holder[]): void {
  for (const [i, { person, offices }] of holders.entries()) {
    const head = holders[i - 1];
    const above = head?.offices[0];
    const office = offices[0];
    if (!above?.organisation || offices.length !== 1 || office!.organisation !== null) continue;
    const lead = above.end <= head!.person.start && office!.end <= person.start;
    const rank = rankOf(office!.role);
    if (!lead || rank === undefined || rank !== rankOf(above.role)) continue;
    if (fits(NEXT_IN_RANK, gap(view, head!.person, office!))) office!.organisation = above.organisation;
  }
}

/** "ông A, Phó Giám đốc BHXH tỉnh, bà B", "A (Giám đốc), B": a comma or bracket before the next name closes the office of the name before. */
function isSeparate(view: View, last: Office, before: Holder | undefined, first: Office): boolean {
  const joint = view.text[last.end];
  return (
    (joint === ',' || joint === ':' || joint === ')' || view.text.startsWith(' - ', last.end)) &&
    before !== undefined &&
    fits(NAME_TO_OFFICE, gap(view, before.person, first))
  );
}

// "các ĐB| |A (Hà Nội)|, |B (Hà Nam)| và |C"
const OF_SEVERAL = /(?:các|hai|ba|những)(?: vị)? $/u;
const NEXT_OF_SEVERAL = new RegExp(`^(?: ?\\([^()]{2,30}\\))?(?:,| và|, và) ${STYLE}$`, 'u');
/** One office printed before several names is of all of them. */
function shareWithNext(view: View, holders: readonly Holder[]): void {
  let shared: { person: Person; office: Office } | null = null; // what the name before holds with others
  for (const { person, offices } of holders) {
    if (view.text[person.start - 1] === '(') continue; // "(Sơn La)" reads like a name
    if (offices.length > 0) {
      const office = offices.at(-1)!;
      const before = view.lower.slice(Math.max(0, office.start - 12), office.start);
      shared = office.start < person.start && OF_SEVERAL.test(before) ? { person, office } : null;
    } else if (shared && fits(NEXT_OF_SEVERAL, gap(view, shared.person, person))) {
      offices.push(shared.office);
      shared = { person, office: shared.office };
    } else shared = null;
  }
}

// "A, B, C |(đều là |Phó Giám đốc BHXH tỉnh)"
const FOR_ALL = /(?:đều|cùng) (?:là )?$/u;
/** "các đồng chí A, B - Phó Giám đốc BHXH tỉnh": one office printed once for all of the names. */
function shareInLists(view: View, holders: readonly Holder[]): void {
  let first = 0; // where the list of names begins that reaches up to here
  for (const [i, { person, offices }] of holders.entries()) {
    const before = holders[i - 1];
    if (!before || before.offices.length > 0 || !fits(LIST_JOINT, gap(view, before.person, person))) first = i;
    if (first === i || offices.length === 0 || offices[0]!.start < person.start) continue;
    const { start } = holders[first]!.person;
    const opened = LIST_OPENS.test(view.lower.slice(Math.max(0, start - 30), start));
    if (!opened && !fits(FOR_ALL, gap(view, person, offices[0]!))) continue;
    for (const sharer of holders.slice(first, i)) sharer.offices.push(...offices);
  }
}
