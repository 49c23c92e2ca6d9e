import {
  CAPITAL_ALIASES,
  COMMUNE_TYPES,
  DISTRICT_PARTY,
  DISTRICT_TYPES,
  NATION_WORDS,
} from '../../corpus/lexicons/place-names.js';
import type { Span, View } from '../document/view.js';
import { isDigit, isUpper, isWordUnit } from '../document/letters.js';
import { Phrases } from '../document/phrases.js';
import { capitalised, isOtherName, isOutlet } from './context.js';
import { PROVINCE_FORMS, communesNamed, districtsNamed, type Era, type Unit } from './gazetteer.js';
import { anyOf, startBefore } from './words.js';

/** A name found, with the units that it may mean; `candidates` are provinces for a province. */
export interface Mention extends Span {
  name: string;
  level: 'nation' | 'province' | 'district' | 'commune';
  typed: boolean;
  candidates: readonly Unit[];
  /** What a commune's name means in the other era. */
  others?: readonly Unit[];
}

interface ProvinceForm {
  name: string;
  /** Counts in capitals only: `TTH`. */
  shouted: boolean;
  /** Prints its type itself: `TP.HCM`. */
  own: boolean;
}
const PROVINCE = new Phrases<ProvinceForm>(
  [...PROVINCE_FORMS].map(([form, name]) => [
    form,
    { name, shouted: CAPITAL_ALIASES.has(form), own: /^tp|^t\.p/.test(form) },
  ]),
  true,
);
const NATION = anyOf(NATION_WORDS);
// "tỉnh ", "TP. ", "thành phố " right before a province's name
const CITY_TYPES = ['thành phố', 'tp', 'tp.', 't.p', 't.p.'];
const CITY_TYPE = anyOf(CITY_TYPES);
const PROVINCE_TYPE = anyOf(['tỉnh', ...CITY_TYPES]);
const TYPE_REACH = 16;
const LOWER_TYPE = anyOf([
  ...DISTRICT_TYPES.filter((type) => !/^(?:thành phố|tp)/.test(type)),
  ...COMMUNE_TYPES,
  ...DISTRICT_PARTY,
]);
// "huyện Tiền Hải", "TP.Vinh", "Q.1", "Thành ủy Mỹ Tho", "xã Tân Lý"
const typed = (types: readonly string[], level: 'district' | 'commune', committee = false) =>
  types.map((type) => [type, { type, level, committee }] as const);
const TYPED = new Phrases(
  [
    ...typed(DISTRICT_TYPES, 'district'),
    ...typed(COMMUNE_TYPES, 'commune'),
    // "BHXH cơ sở Diên Lạc": an agency of some communes, named after one
    ...typed(['bhxh cơ sở', 'bảo hiểm xã hội cơ sở'], 'commune', true),
    ...typed(DISTRICT_PARTY, 'district', true),
  ],
  true,
  true,
);
// "…, Kiến Xương và Quỳnh Phụ": what carries a type word on to the next name
const LIST = /^(?:, ?| và |; ?| - )(?:(?:các )?(?:huyện|quận|thị xã|thành phố|tp\.?) )?/u;
const MAX_WORDS = 5;

/** The nation and the provinces that [from, to) names. Cities of a province's name count as districts unless central. */
export function provinceMentions(view: View, from: number, to: number, central: (name: string) => boolean): Mention[] {
  const { lower } = view;
  const found: Mention[] = [];
  for (const { start, end } of NATION.within(view, from, to))
    found.push({ start, end, name: 'VN', level: 'nation', typed: false, candidates: [] });
  for (const { start, end, value } of PROVINCE.within(view, from, to)) {
    const { name, shouted, own } = value;
    const printed = view.text.slice(start, end);
    if (shouted ? printed !== printed.toUpperCase() : !capitalised(view, start, end)) continue;
    const reach = Math.min(TYPE_REACH, start - from);
    if (startBefore(LOWER_TYPE, lower, start, reach) >= 0) continue; // "huyện Điện Biên": found with the districts
    const typeStart = startBefore(PROVINCE_TYPE, lower, start, reach);
    const typed = typeStart >= 0;
    const begin = typed ? typeStart : start;
    if (!typed && (own ? isOutlet(view, start) : isOtherName(view, start, end))) continue;
    // "TP Yên Bái" is a city of Yên Bái; "Huế" alone is one of Thừa Thiên Huế until 2025
    if ((name === 'Huế' || startBefore(CITY_TYPE, lower, start, reach) >= 0) && !own && !central(name)) {
      const city = districtsNamed(name).filter((unit) => unit.province.endsWith(name));
      if (city.length > 0) found.push({ start: begin, end, name, level: 'district', typed, candidates: city });
      continue;
    }
    const candidates = [{ province: name, name }];
    found.push({ start: begin, end, name, level: 'province', typed: typed || own, candidates });
  }
  return found;
}

/** Districts and communes that [from, to) names with a type word, and the names listed after them. */
export function typedMentions(view: View, from: number, to: number, era: Era): Mention[] {
  const found: Mention[] = [];
  for (const { start, end: typeEnd, value } of TYPED.within(view, from, to)) {
    const { type, level, committee } = value;
    const end = typeEnd + (view.lower[typeEnd] === ' ' || view.lower[typeEnd] === '\n' ? 1 : 0);
    if (end >= to || !isWordUnit(view.lower.charCodeAt(end))) continue;
    if (end - start <= 2 && !isUpper(view.text.charCodeAt(start))) continue; // "q.", "p." only as capitals: Q.1, P.12
    const hit = unitAt(view, end, to, level, type, era);
    if (!hit || (type.endsWith('.') && hit.end - end < 2 && !isDigit(view.text.charCodeAt(end)))) continue; // "P.V: Thưa ông"
    // a committee's name is not part of the place's
    const own: Mention = {
      start: committee ? end : start,
      end: hit.end,
      name: hit.name,
      level,
      typed: true,
      candidates: hit.units,
      others: hit.others,
    };
    found.push(own);
    let at = own.end;
    for (let i = 0; i < 30; i++) {
      const comma = LIST.exec(view.lower.slice(at, at + 24));
      const next = comma && unitAt(view, at + comma[0].length, to, level, type, era);
      if (!next || PROVINCE_FORMS.has(next.name.toLowerCase())) break;
      const typed = comma[0].trim().length > 2 && !/^và$/.test(comma[0].trim());
      found.push({
        start: at + comma[0].length,
        end: next.end,
        name: next.name,
        level,
        typed,
        candidates: next.units,
        others: next.others,
      });
      at = next.end;
    }
  }
  return found;
}

/** The longest name of the level that begins at `at`. */
function unitAt(
  view: View,
  at: number,
  to: number,
  level: 'district' | 'commune',
  type: string,
  era: Era,
): { name: string; end: number; units: readonly Unit[]; others: readonly Unit[] } | null {
  const words = /^(?:\p{Lu}[\p{L}']*|\d{1,2})(?:[ -](?:\p{Lu}[\p{L}']*|\d{1,2}))*/u.exec(
    view.text.slice(at, Math.min(to, at + 50)),
  );
  if (!words) return null;
  const parts = words[0].split(/(?=[ -])/);
  for (let n = Math.min(MAX_WORDS, parts.length); n > 0; n--) {
    const printed = parts.slice(0, n).join('');
    const name = /^\d+$/.test(printed) ? numbered(type, printed) : printed;
    const [units, others] =
      level === 'district'
        ? [ofType(districtsNamed(name), type), []]
        : [communesNamed(name, era), communesNamed(name, era === 'old' ? 'new' : 'old')];
    const named = units.length > 0 ? units : others;
    if (named.length > 0) return { name: named[0]!.name, end: at + printed.length, units: named, others };
  }
  return null;
}

// What a type word says that a district cannot be: a huyện may have become a town or city since, never the other way round.
const NEVER: ReadonlyArray<readonly [word: RegExp, types: readonly string[]]> = [
  [/^(?:huyện|h\.)/u, ['quận']], // "huyện Tân Phú": of Đồng Nai; that of Hồ Chí Minh is a quận
  [/^(?:quận|q\.)/u, ['huyện', 'thị xã']],
  [/^(?:thị|tx)/u, ['huyện', 'quận']],
  [/^(?:thành|tp)/u, ['huyện', 'quận', 'thị xã']],
];
/** The districts that a type word allows; all when it allows none of the name. */
function ofType(units: readonly Unit[], word: string): readonly Unit[] {
  if (units.length < 2) return units;
  const never = NEVER.find(([pattern]) => pattern.test(word))?.[1] ?? [];
  const allowed = units.filter(({ types = [] }) => types.some((type) => !never.includes(type)));
  return allowed.length > 0 ? allowed : units;
}

/** "Q.1" → "Quận 1", "phường 12" → "Phường 12" */
const numbered = (type: string, number: string): string =>
  `${/^q/.test(type) ? 'Quận' : /^(?:p|phường)/.test(type) ? 'Phường' : type} ${Number(number)}`;
