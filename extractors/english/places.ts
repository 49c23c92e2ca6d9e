import { PROVINCES_34, PROVINCES_63 } from '../../corpus/lexicons/gazetteer.js';
import { ENGLISH_PLACE_FORMS, NATION_PHRASES, NATIONAL_PHRASES } from '../../corpus/lexicons/english-places.js';
import type { Context } from '../document/article-text.js';
import type { Span, View } from '../document/view.js';
import { type Era, PROVINCE_FORMS, type Unit, NEW_PROVINCES, eraOf } from '../places/gazetteer.js';
import type { PlaceFound } from '../places/types.js';
import { isCapitalAt, plain, within } from './view.js';

/** Names of one era without marks: provinces, and districts and communes with the provinces that have one of that name. */
interface Names {
  districts: Map<string, Unit[]>;
  communes: Map<string, Unit[]>;
}

const forms = new Map<string, string>();
for (const [form, name] of PROVINCE_FORMS) forms.set(plain(form).replace(/ ?- ?/g, '-'), name);
for (const [form, name] of ENGLISH_PLACE_FORMS) forms.set(form, name);
const longest = Math.max(...[...forms.keys()].map((form) => form.length));

const names: Partial<Record<Era, Names>> = {};
const types = new Map<string, string>();

/** The Vietnamese type word of a district or commune that was found: `Trà Vinh/Cầu Ngang` → `huyện`. */
export const typeOf = (path: string): string => types.get(path) ?? 'huyện';

/** Reads the gazetteer's table of an era, once, when an English article first needs it. */
function namesOf(era: Era): Names {
  return (names[era] ??= readNames(era === 'old' ? PROVINCES_63 : PROVINCES_34, era));
}

function readNames(table: string, era: Era): Names {
  const found: Names = { districts: new Map(), communes: new Map() };
  const add = (map: Names['districts'], province: string, name: string, type: string): void => {
    const key = plain(name.toLowerCase());
    if (!types.has(`${province}/${name}`)) types.set(`${province}/${name}`, type);
    map.set(key, [...(map.get(key) ?? []), { province, name }]);
  };
  let province = '';
  for (const line of table.trim().split('\n')) {
    const [name, type, last] = line.trim().split('|') as [string, string, string];
    if (!line.startsWith(' ')) province = name;
    else if (era === 'old') add(found.districts, province, /^\d/.test(name) ? `Quận ${name}` : name, type);
    for (const group of last.includes('=') ? last.split(';') : []) {
      const [kind, list] = group.split('=') as [string, string];
      for (const commune of list.split(',')) if (!/^\d+$/.test(commune)) add(found.communes, province, commune, kind);
    }
  }
  return found;
}

const LETTER = /[\p{L}\d]/u;
const bounded = (text: string, start: number, end: number): boolean =>
  !LETTER.test(text[start - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ');

// A name in capitals, one to four words, before a type word: "Cho Gao district", "Bien Hoa City", "Tan Uyen Town"
const TYPED =
  /(?<!\p{L})(\p{Lu}[\p{L}']*(?:[ -]\p{Lu}[\p{L}']*){0,3}) ((?:[Ii]sland )?[Dd]istrict|[Cc]ity|[Tt]own(?:ship)?|[Cc]ommune|[Ww]ard)(?!\p{L})/gu;
// "District 12", "Ward 5"
const NUMBERED = /(?<!\p{L})District (\d{1,2})(?!\d)/gu;

function typedPlaces(
  view: View,
  from: number,
  to: number,
  era: Era,
  home: (at: number) => string | null,
): PlaceFound[] {
  const { districts, communes } = namesOf(era);
  const found: PlaceFound[] = [];
  const text = view.text.slice(from, to);
  const take = (units: Unit[] | undefined, start: number, end: number, level: PlaceFound['level']): boolean => {
    const province = units && (units.length === 1 ? units[0]! : units.find((unit) => unit.province === home(start)));
    if (province) found.push({ start, end, path: `${province.province}/${province.name}`, level, typed: true });
    return province !== undefined;
  };
  for (const m of text.matchAll(TYPED)) {
    const type = m[2]!.toLowerCase();
    const level = /commune|ward|township/.test(type) ? 'commune' : 'district';
    const words = m[1]!.split(' ');
    for (let skip = 0; skip < words.length; skip++) {
      const name = words.slice(skip).join(' ');
      if (!/^\p{Lu}/u.test(name)) continue;
      const start = from + m.index + m[1]!.length - name.length;
      const end = from + m.index + m[0].length;
      const key = plain(name.toLowerCase());
      if (forms.has(key) && level === 'district' && type === 'city') break; // "Can Tho City" is a province
      if (take((level === 'commune' || era === 'new' ? communes : districts).get(key), start, end, level)) break;
    }
  }
  for (const m of text.matchAll(NUMBERED)) {
    const start = from + m.index;
    take(
      era === 'old' ? namesOf('old').districts.get(`quan ${m[1]}`) : undefined,
      start,
      start + m[0].length,
      'district',
    );
  }
  return found;
}

/** Provinces by their printed forms, with marks or without; capitals are asked for, persons' names are left alone. */
function provinces(view: View, from: number, to: number, era: Era, persons: readonly Span[]): PlaceFound[] {
  const found: PlaceFound[] = [];
  const folded = plain(view.lower.slice(from, to)).replace(/ - /g, '-');
  // the fold above shortens "Ba Ria - Vung Tau": only then are offsets looked up again
  const shift = folded.length === to - from ? null : plain(view.lower.slice(from, to));
  const lower = shift ?? folded;
  const START = /(?<![\p{L}\d])\p{L}/gu;
  for (const m of lower.matchAll(START)) {
    const start = from + m.index;
    if (!isCapitalAt(view.text, start) || (found.at(-1)?.end ?? 0) > start) continue;
    const window = lower.slice(m.index, m.index + longest + 2);
    for (let length = Math.min(window.length, longest + 2); length >= 3; length--) {
      const name = forms.get(window.slice(0, length).replace(/ ?- ?/g, '-'));
      if (!name || !bounded(view.lower, start, start + length)) continue;
      const end = start + length;
      if (
        within(persons, start - 60, end + 60).some((p) => p.start < end && start < p.end) ||
        (era === 'new' && !NEW_PROVINCES.has(name))
      )
        break;
      const typed = /^ (?:province|city)(?!\p{L})/u.exec(view.lower.slice(end, end + 10))?.[0].length ?? 0;
      found.push({
        start,
        end: end + typed,
        path: era === 'old' && name === 'Huế' ? 'Thừa Thiên Huế' : name,
        level: 'province',
        typed: typed > 0,
      });
      break;
    }
  }
  return found;
}

const NATION = new RegExp(`(?<!\\p{L})(?:${NATION_PHRASES.join('|')})(?!\\p{L})`, 'gu');

/** Places of an English article, in text order, without overlaps. `persons`: spans of names, which are no places. */
export function findEnglishPlaces(
  { view, article }: Context,
  published: string | null,
  persons: readonly Span[],
): PlaceFound[] {
  const era = eraOf(published);
  const all = provinces(view, article.start, article.end, era, persons);
  const counts = new Map<string, number>();
  for (const { path } of all) counts.set(path, (counts.get(path) ?? 0) + 1);
  const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  // the province of a district: printed right after it, else the nearest before, else the article's most named
  const home = (at: number): string | null =>
    within(all, at + 1, at + 80).find((p) => p.start < at + 40)?.path ?? within(all, at - 300, at).at(-1)?.path ?? main;
  const typed = typedPlaces(view, article.start, article.end, era, home).sort((a, b) => a.start - b.start);
  const nation = [...view.lower.slice(article.start, article.end).matchAll(NATION)].map((m): PlaceFound => {
    const start = article.start + m.index;
    return { start, end: start + m[0].length, path: 'VN', level: 'nation', typed: false };
  });
  return [
    ...typed,
    ...all.filter((p) => !within(typed, p.start - 60, p.end + 60).some((t) => t.start < p.end && p.start < t.end)),
    ...nation,
  ].sort((a, b) => a.start - b.start);
}

const NATIONAL = new RegExp(`(?<!\\p{L})(?:${NATIONAL_PHRASES.join('|')})(?!\\p{L})`, 'gu');
const HEAD = 700;

/**
 * Where an article plays. A province in the headline, or one that the beginning names as "X province", "X Social Insurance",
 * or as its dateline (Hanoi's is every agency's) wins; else `VN` when national bodies are named; else null.
 */
export function englishDefaultPlace({ view, article, meta }: Context, places: readonly PlaceFound[]): string | null {
  if (meta.place) return meta.place;
  const local = places.filter((p) => p.level !== 'nation');
  const inTitle = local.filter((p) => article.title && p.start >= article.title.start && p.end <= article.title.end);
  const titled = new Set(inTitle.map((p) => p.path.split('/')[0]!));
  if (titled.size === 1) return inTitle.find((p) => p.path.includes('/'))?.path ?? inTitle[0]!.path;
  const start = article.title?.end ?? article.start;
  const weights = new Map<string, number>();
  const mentions = new Map<string, number>();
  const leading = new Set<string>();
  const opening = article.sentences.find((s) => s.kind !== 'title' && s.start >= start)?.end ?? start;
  let others = false;
  for (const place of local) {
    const province = place.path.split('/')[0]!;
    const lineStart = view.lower.lastIndexOf('\n', place.start - 1) + 1;
    const dateline =
      place.start - lineStart <= 1 && /^[^\n]{0,24}(?:-|\(vn[as])/.test(view.lower.slice(place.end, place.end + 40));
    if (dateline && province === 'Hà Nội') continue;
    // "Hue alone had 400 applicants": one of many
    if (/^ (?:city |province )?alone(?!\p{L})/u.test(view.lower.slice(place.end, place.end + 16))) {
      others = true;
      continue;
    }
    const early = place.start < start + HEAD;
    const agency =
      /^(?:'s)? (?:provincial |municipal )?(?:social (?:insurance|security)|department|people's committee)/.test(
        view.lower.slice(place.end, place.end + 60),
      );
    const weight = (dateline ? 3 : 0) + (early ? 1 : 0.4) + (place.typed && early ? 1 : 0) + (agency ? 1.5 : 0);
    weights.set(province, (weights.get(province) ?? 0) + weight);
    if (dateline || place.start < opening) leading.add(province);
    else mentions.set(province, (mentions.get(province) ?? 0) + 1);
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const total = ranked.reduce((sum, [, w]) => sum + w, 0);
  const national = [...view.lower.slice(article.start, article.end).matchAll(NATIONAL)].length;
  const first = ranked[0];
  // Named once, below the opening, in news of the national agency: an example
  const example = first && national > 1 && !leading.has(first[0]) && mentions.get(first[0]) === 1;
  if (first && !example && first[1] >= 2.5 && first[1] >= total * 0.5 && first[1] + 1 > national * 0.5) return first[0];
  return national > 0 || others || ranked.length > 1 ? 'VN' : (first?.[0] ?? null);
}
