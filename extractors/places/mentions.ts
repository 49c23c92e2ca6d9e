import {
  CAPITAL_ALIASES,
  COMMUNE_TYPES,
  DISTRICT_PARTY,
  DISTRICT_TYPES,
  NATION_WORDS,
} from '../../corpus/lexicons/place-names.js';
import type { Span, View } from '../document/view.js';
import { capitalised, isOtherName, isOutlet } from './context.js';
import { PROVINCE_FORMS, communesNamed, districtsNamed, type Era, type Unit } from './gazetteer.js';
import { anyOf, before, either } from './words.js';

/** A name found, with the units that it may mean; `candidates` are provinces for a province. */
export interface Mention extends Span {
  name: string;
  level: 'nation' | 'province' | 'district' | 'commune';
  typed: boolean;
  candidates: readonly Unit[];
}

const PROVINCE = anyOf([...PROVINCE_FORMS.keys()]);
const NATION = anyOf(NATION_WORDS);
// "tỉnh ", "TP. ", "thành phố " right before a province's name
const PROVINCE_TYPE = /(?<![\p{L}\d])(?:tỉnh|thành phố|tp\.?|t\.p\.?)[ \n]?$/u;
const CITY_TYPE = /(?<![\p{L}\d])(?:thành phố|tp\.?|t\.p\.?)[ \n]?$/u;
const LOWER_TYPE = before([
  ...DISTRICT_TYPES.filter((type) => !/^(?:thành phố|tp)/.test(type)),
  ...COMMUNE_TYPES,
  ...DISTRICT_PARTY,
]);
// "huyện Tiền Hải", "TP.Vinh", "Q.1", "Thành ủy Mỹ Tho", "xã Tân Lý"
const TYPED = new RegExp(
  `(?<![\\p{L}\\d])(?:(${either(DISTRICT_TYPES)})|(${either(COMMUNE_TYPES)})|(${either(DISTRICT_PARTY)}))[ \\n]?(?=[\\p{L}\\d])`,
  'gu',
);
// "…, Kiến Xương và Quỳnh Phụ": what carries a type word on to the next name
const LIST = /^(?:, ?| và |; ?| - )(?:(?:các )?(?:huyện|quận|thị xã|thành phố|tp\.?) )?/u;
const MAX_WORDS = 5;

/** The nation and the provinces that [from, to) names. Cities of a province's name count as districts unless central. */
export function provinceMentions(view: View, from: number, to: number, central: (name: string) => boolean): Mention[] {
  const lower = view.lower.slice(from, to);
  const found: Mention[] = [];
  for (const m of lower.matchAll(NATION))
    found.push({ ...span(from, m), name: 'VN', level: 'nation', typed: false, candidates: [] });
  for (const m of lower.matchAll(PROVINCE)) {
    const { start, end } = span(from, m);
    const printed = view.text.slice(start, end);
    if (CAPITAL_ALIASES.has(m[0]) ? printed !== printed.toUpperCase() : !capitalised(view, start, end)) continue;
    const left = view.lower.slice(Math.max(from, start - 16), start);
    if (LOWER_TYPE.test(left)) continue; // "huyện Điện Biên": found with the districts
    const name = PROVINCE_FORMS.get(m[0].replace(/\s+/g, ' '))!;
    const type = PROVINCE_TYPE.exec(left);
    const own = /^tp|^t\.p/.test(m[0]);
    if (!type && (own ? isOutlet(view, start) : isOtherName(view, start, end))) continue;
    // "TP Yên Bái" is a city of Yên Bái; "Huế" alone is one of Thừa Thiên Huế until 2025
    if ((CITY_TYPE.test(left) || name === 'Huế') && !own && !central(name)) {
      const city = districtsNamed(name).filter((unit) => unit.province.endsWith(name));
      if (city.length > 0)
        found.push({
          start: start - (type?.[0].length ?? 0),
          end,
          name,
          level: 'district',
          typed: type !== null,
          candidates: city,
        });
      continue;
    }
    found.push({
      start: start - (type?.[0].length ?? 0),
      end,
      name,
      level: 'province',
      typed: type !== null || own,
      candidates: [{ province: name, name }],
    });
  }
  return found;
}

/** Districts and communes that [from, to) names with a type word, and the names listed after them. */
export function typedMentions(view: View, from: number, to: number, era: Era): Mention[] {
  const found: Mention[] = [];
  for (const m of view.lower.slice(from, to).matchAll(TYPED)) {
    const { start, end } = span(from, m);
    if (m[0].length <= 2 && !/\p{Lu}/u.test(view.text[start]!)) continue; // "q.", "p." only as capitals: Q.1, P.12
    const level = m[2] ? 'commune' : 'district';
    const type = (m[1] ?? m[2] ?? m[3])!;
    const hit = unitAt(view, end, to, level, type, era);
    if (!hit) continue;
    // a committee's name is not part of the place's
    const own: Mention = {
      start: m[3] ? end : start,
      end: hit.end,
      name: hit.name,
      level,
      typed: true,
      candidates: hit.units,
    };
    found.push(own);
    let at = own.end;
    for (let i = 0; i < 30; i++) {
      const comma = LIST.exec(view.lower.slice(at, at + 24));
      const next = comma && unitAt(view, at + comma[0].length, to, level, type, era);
      if (!next || PROVINCE_FORMS.has(next.name.toLowerCase())) break;
      const typed = comma[0].trim().length > 2 && !/^và$/.test(comma[0].trim());
      found.push({ start: at + comma[0].length, end: next.end, name: next.name, level, typed, candidates: next.units });
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
): { name: string; end: number; units: readonly Unit[] } | null {
  const words = /^(?:\p{Lu}[\p{L}']*|\d{1,2})(?:[ -](?:\p{Lu}[\p{L}']*|\d{1,2}))*/u.exec(
    view.text.slice(at, Math.min(to, at + 50)),
  );
  if (!words) return null;
  const parts = words[0].split(/(?=[ -])/);
  for (let n = Math.min(MAX_WORDS, parts.length); n > 0; n--) {
    const printed = parts.slice(0, n).join('');
    const name = /^\d+$/.test(printed) ? numbered(type, printed) : printed;
    const units =
      level === 'district'
        ? districtsNamed(name)
        : [era, era === 'old' ? ('new' as const) : ('old' as const)]
            .map((e) => communesNamed(name, e))
            .find((list) => list.length > 0);
    if (units && units.length > 0) return { name: units[0]!.name, end: at + printed.length, units };
  }
  return null;
}

/** "Q.1" → "Quận 1", "phường 12" → "Phường 12" */
const numbered = (type: string, number: string): string =>
  `${/^q/.test(type) ? 'Quận' : /^(?:p|phường)/.test(type) ? 'Phường' : type} ${Number(number)}`;

const span = (from: number, m: RegExpExecArray | RegExpMatchArray): Span => ({
  start: from + m.index!,
  end: from + m.index! + m[0].length,
});

// "BHXH Tiền Hải", "KIẾN XƯƠNG": capitalised words in a row, at most a name's length
const RUN =
  /(?<![\p{L}\d.])(?:(?:BHXH|UBND|HĐND|TP|TTYT|BV|CA) )?(\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){1,3})(?![\p{L}\d])/gu;

/** Names of districts without a type word that are all of a run of capitalised words, in one of the given provinces. */
export function bareMentions(view: View, from: number, to: number, provinces: ReadonlySet<string>): Mention[] {
  const found: Mention[] = [];
  for (const m of view.text.slice(from, to).matchAll(RUN)) {
    const end = from + m.index + m[0].length;
    const start = end - m[1]!.length;
    const units = districtsNamed(m[1]!).filter((unit) => provinces.has(unit.province));
    if (units.length === 0 || isOtherName(view, start, end)) continue;
    found.push({ start, end, name: units[0]!.name, level: 'district', typed: false, candidates: units });
  }
  return found;
}

// "trên địa bàn huyện", "toàn thị xã": an article of a district whose type word stands alone
const OF_A_DISTRICT =
  /(?:toàn|địa bàn|trong|của|bhxh|bảo hiểm xã hội|ubnd) (?:huyện|quận|thị xã|thành phố)(?! \p{Lu})(?!\p{L})/u;
// "Kim Sơn giám sát …", "…, Kim Sơn đã có": opens a clause, and what it does follows
const OPENS = /(?:^|[\n.:;"] ?|, )$/u;
const DOES = /^(?:: | \p{Ll})/u;

/** The provinces of districts that only one province has, named without any type word in an article that is a district's. */
export function provincesOfLoneDistricts(view: View, from: number, to: number): string[] {
  const text = view.text.slice(from, to);
  if (!OF_A_DISTRICT.test(text)) return [];
  return [...text.matchAll(RUN)].flatMap((m) => {
    const end = m.index + m[0].length;
    const start = end - m[1]!.length;
    const units = districtsNamed(m[1]!);
    if (
      units.length !== 1 ||
      !OPENS.test(text.slice(Math.max(0, start - 2), start)) ||
      !DOES.test(text.slice(end, end + 3))
    )
      return [];
    return isOtherName(view, from + start, from + end) ? [] : [units[0]!.province];
  });
}
