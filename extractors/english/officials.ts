import { HONORIFICS, TITLES, TITLE_BODIES } from '../../corpus/lexicons/english-officials.js';
import type { Position } from '../../schemas/record.js';
import type { Context } from '../document/article-text.js';
import { isBoundary } from '../document/letters.js';
import { Phrases } from '../document/phrases.js';
import type { Span, View } from '../document/view.js';
import type { OrganisationFound } from '../organisations/index.js';
import type { Person } from './persons.js';
import { within } from './view.js';

/** A person named with an office; name and role as printed, organisation by its canonical name. */
export interface OfficialFound {
  name: string;
  positions: Position[];
  mentions: Span[];
}

interface Office extends Span, Position {}

const titles = new Phrases(TITLES.map((title) => [title, title]));
const HONORIFIC = new RegExp(`(?<!\\p{L})(?:${HONORIFICS.join('|')})\\.? $`, 'u');

// Between a title and the agency after it: "Director of the …", "Head of the Inspection Division of …", "head of VSI's …", "Director at"
const TO_AGENCY = /^(?: (?:of|at|for|from)(?: the)?|'s)? ?$/;
const THROUGH_UNIT = /^ of (?:the )?((?:\p{Lu}[\p{L}-]*(?: (?:and|of|for|&))? ){1,7}?)(?:of|at|under) (?:the )?$/u;
// After "head of VSI": "'s Department for Health Insurance Policy"
const OWN_UNIT = /^'s? (\p{Lu}[\p{L}-]*(?: (?:(?:and|of|for|-) )?\p{Lu}[\p{L}-]*){0,6})/u;
const REACH = 110;
/** The agency whose directors general the subject's press names without it. */
const OWN_AGENCY = 'BHXH Việt Nam';

/** Every office printed between two offsets: its title, its agency when one belongs to it, its whole extent. */
function findOffices(
  view: View,
  from: number,
  to: number,
  agencies: readonly (Span & { name: string })[],
  hasOwn: boolean,
): Office[] {
  const offices: Office[] = [];
  for (const title of titles.within(view, from, to)) {
    const printed = view.text.slice(title.start, title.end);
    const inside = agencies.find((a) => a.start <= title.start && a.end > title.end);
    // "Deputy Minister of Home Affairs": the ministry's mention holds the title
    if (inside) {
      offices.push({ start: title.start, end: inside.end, role: printed, organisation: inside.name });
      continue;
    }
    const after = agencies.find((a) => a.start >= title.end && a.start - title.end < REACH && a.end <= to);
    const gap = after ? view.text.slice(title.end, after.start) : '';
    const unit = after && THROUGH_UNIT.exec(gap);
    const before = agencies.findLast(
      (a) => a.end <= title.start && /^(?:'s)? $/.test(view.text.slice(a.end, title.start)),
    );
    if (after && TO_AGENCY.test(gap)) {
      const own = OWN_UNIT.exec(view.text.slice(after.end, after.end + 90));
      offices.push({
        start: title.start,
        end: after.end + (own?.[0].length ?? 0),
        role: own ? `${printed} of ${own[1]}` : printed,
        organisation: after.name,
      });
    } else if (after && unit) {
      const role = view.text.slice(title.start, title.end + gap.length).replace(/ (?:of|at|under)(?: the)? $/, '');
      offices.push({ start: title.start, end: after.end, role, organisation: after.name });
    } else {
      const general = /director general|general director/.test(title.value) && hasOwn;
      const body = before?.name ?? TITLE_BODIES[title.value] ?? (general ? OWN_AGENCY : null);
      const sub =
        /^ of (?:the )?(\p{Lu}[\p{L}-]*(?: (?:(?:and|of|for) )?\p{Lu}[\p{L}-]*){0,6}?)(?=,| said| told|\.)/u.exec(
          view.text.slice(title.end, title.end + 90),
        );
      const end = title.end + (sub?.[0].length ?? 0);
      offices.push({
        start: before?.start ?? title.start,
        end,
        role: view.text.slice(title.start, end),
        organisation: body,
      });
    }
  }
  return offices;
}

// Between office and name: "Director General Hoang …", "Deputy Director of X Social Security, Mr. …", "Director - Nguyen …"
const TITLE_NAME = /^(?: (?:of [\p{L} ]{2,30}? )?|, (?:mr|ms|mrs|dr)\.? | - |: )(?:(?:mr|ms|mrs|dr|prof)\.? )?$/iu;
// Between name and office: "Le Minh Tuong, Director of", "Dinh Cong Sang - Head", "X, who is deputy director", "X (Director …)"
const NAME_TITLE = /^(?:, (?:the |a |an |who is (?:the )?|vss |acting |standing )?| ?- | \(|, [\p{L}' ]{0,24}'s )$/iu;
// "Deputy Tran Kim Yen Nhi of Dong Nai": a bare deputy is the Assembly's
const BARE_DEPUTY = /^deputy$/i;

function positionOf(view: View, person: Person, offices: readonly Office[]): Office[] {
  const before = offices.findLast((o) => o.end <= person.start && person.start - o.end < 40);
  const found: Office[] = [];
  if (before && TITLE_NAME.test(view.text.slice(before.end, person.start))) found.push(before);
  const after = offices.find((o) => o.start >= person.end);
  if (after && NAME_TITLE.test(view.text.slice(person.end, after.start))) found.push(after);
  // "…, Deputy Director of A and Head of B"
  const more =
    after && found.includes(after)
      ? offices.find(
          (o) =>
            o.start > after.end && /^(?:,| and|, and) (?:also )?(?:the )?$/.test(view.lower.slice(after.end, o.start)),
        )
      : undefined;
  return more ? [...found, more] : found;
}

const samePerson = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Persons with an office, each once, later mentions by full name or given name merged. */
export function findEnglishOfficials(
  { view, article }: Context,
  persons: readonly Person[],
  organisations: readonly OrganisationFound[],
): OfficialFound[] {
  const agencies = organisations
    .flatMap(({ name, mentions }) => mentions.map((m) => ({ ...m, name })))
    .sort((a, b) => a.start - b.start);
  const hasOwn = agencies.some(({ name }) => name === OWN_AGENCY);
  const officials: OfficialFound[] = [];
  for (const sentence of article.sentences) {
    if (sentence.kind === 'furniture') continue;
    const named = within(persons, sentence.start, sentence.end);
    if (named.length === 0) continue;
    const own = within(agencies, sentence.start, sentence.end);
    const offices = findOffices(view, sentence.start, sentence.end, own, hasOwn);
    for (const person of named) {
      const positions = positionOf(view, person, offices).map(({ role, organisation }) => ({
        role,
        organisation: organisation ?? (BARE_DEPUTY.test(role ?? '') ? 'Quốc hội' : null),
      }));
      const known = officials.find((o) => samePerson(o.name, person.name));
      if (!known && positions.length === 0) continue;
      const official = known ?? { name: person.name, positions: [], mentions: [] };
      if (!known) officials.push(official);
      official.mentions.push({ start: person.start, end: person.end });
      for (const p of positions)
        if (!official.positions.some((o) => o.role === p.role && o.organisation === p.organisation))
          official.positions.push(p);
    }
  }
  for (const official of officials) addShortMentions(view, article, official);
  return officials;
}

/** "Tuong said", "Mr Tuong": the last syllable of a full name that stands alone. */
function addShortMentions(view: View, article: Span, official: OfficialFound): void {
  const given = official.name.slice(official.name.lastIndexOf(' ') + 1);
  if (given.length < 2) return;
  let at = official.mentions[0]!.end;
  while ((at = view.text.indexOf(given, at)) >= 0 && at < article.end) {
    const end = at + given.length;
    const inName =
      /\p{Lu}\p{L}* $/u.test(view.text.slice(Math.max(0, at - 14), at)) &&
      !HONORIFIC.test(view.lower.slice(Math.max(0, at - 14), at));
    const alone =
      isBoundary(view.text, at) &&
      isBoundary(view.text, end) &&
      !inName &&
      !/^ \p{Lu}/u.test(view.text.slice(end, end + 2));
    if (alone && !official.mentions.some((m) => m.start < end && at < m.end))
      official.mentions.push({ start: at, end });
    at = end;
  }
  official.mentions.sort((a, b) => a.start - b.start);
}
