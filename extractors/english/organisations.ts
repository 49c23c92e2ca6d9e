import {
  COMPANY_ENDS,
  FIELDS,
  LEVEL_WORDS,
  LOCAL_BODIES,
  NATIONAL_BODIES,
} from '../../corpus/lexicons/english-organisations.js';
import type { Level, OrganisationKind } from '../../schemas/codes.js';
import type { Context } from '../document/article-text.js';
import { Phrases } from '../document/phrases.js';
import type { Span, View } from '../document/view.js';
import type { OrganisationFound } from '../organisations/index.js';
import { isCentralCity } from '../places/gazetteer.js';
import type { PlaceFound } from '../places/types.js';
import { typeOf } from './places.js';
import { isCapitalAt, within } from './view.js';

type Named = Omit<OrganisationFound, 'mentions'> & Span;

const national = new Phrases(
  NATIONAL_BODIES.flatMap(([name, kind, forms]) => forms.map((form) => [form, { name, kind }] as const)),
);
const local = new Phrases(
  LOCAL_BODIES.flatMap(([head, kind, forms]) => forms.map((form) => [form, { head, kind }] as const)),
);
const fields = new Phrases(FIELDS.flatMap(([field, forms]) => forms.map((form) => [form, field] as const)));
const levels = new Phrases(LEVEL_WORDS.flatMap(([level, forms]) => forms.map((form) => [form, level] as const)));

/** `Tiền Giang` → `tỉnh Tiền Giang`, `Cần Thơ` → `thành phố Cần Thơ`, `Trà Vinh/Cầu Ngang` → `huyện Cầu Ngang`. */
function seatOf(path: string, published: string | null): { seat: string; level: Level } {
  const [province, unit] = path.split('/') as [string, string?];
  if (unit)
    return {
      seat: `${typeOf(path)} ${unit}`,
      level: typeOf(path) === 'xã' || typeOf(path) === 'phường' ? 'commune' : 'district',
    };
  return { seat: `${isCentralCity(province, published) ? 'thành phố' : 'tỉnh'} ${province}`, level: 'province' };
}

interface Surroundings {
  view: View;
  places: readonly PlaceFound[];
  home: string | null;
  published: string | null;
}

/** The place that a local body's name prints: "Tien Giang Social Security", "Social Security of Tien Giang". */
function placeAround(
  { view, places }: Surroundings,
  start: number,
  end: number,
): { path: string; start: number; end: number } | null {
  const before = within(places, start - 60, start).findLast((p) => p.level !== 'nation' && start - p.end <= 24);
  // "Tien Giang Province's Social Insurance", "Nam Dinh's provincial Social Security"
  if (
    before &&
    /^(?:(?: provincial| municipal)|(?:'s?)| city| province(?:'s)?| district(?:'s)?| provincial)* ?$/.test(
      view.lower.slice(before.end, start),
    )
  )
    return { path: before.path, start: before.start, end };
  const after = within(places, end, end + 80).find((p) => p.level !== 'nation' && p.start - end <= 24);
  if (
    after &&
    /^ (?:agency |office )?(?:of|in) (?:the )?(?:(?:southern|northern|central)(?:most)? )?(?:province of |city of )?$/.test(
      view.lower.slice(end, after.start),
    )
  )
    return { path: after.path, start, end: after.end };
  return null;
}

function localBody(
  around: Surroundings,
  head: string,
  kind: OrganisationKind,
  start: number,
  end: number,
): Named | null {
  const { view, home, published } = around;
  const printed = placeAround(around, start, end);
  if (printed) {
    const { seat, level } = seatOf(printed.path, published);
    return { name: `${head} ${seat}`, kind, level, inferred: [], start: printed.start, end: printed.end };
  }
  const adjective = levels.endingAt(view.lower, start - 1);
  if (!adjective || !home || home === 'VN') return null;
  const path =
    adjective.value === 'district'
      ? (within(around.places, start - 600, start).findLast((p) => p.path.includes('/'))?.path ?? home)
      : home.split('/')[0]!;
  const { seat, level } = seatOf(path, published);
  return { name: `${head} ${seat}`, kind, level, inferred: ['place'], start: adjective.start, end };
}

// "Social insurance" in small letters is the scheme; the agency has capitals or says so
const SMALL_AGENCY = /^social (?:security|insurance) (?:agency|office|department)$/;

function* bodies(around: Surroundings, from: number, to: number): Generator<Named> {
  const { view } = around;
  for (const { start, end, value } of national.within(view, from, to)) {
    if (
      value.name === 'Chính phủ'
        ? isCapitalAt(view.text, view.lower.indexOf(' ', start) + 1)
        : isCapitalAt(view.text, start)
    )
      yield {
        ...value,
        level: value.kind === 'other' && !/Nhà nước/.test(value.name) ? null : 'national',
        inferred: [],
        start,
        end,
      };
  }
  for (const { start, end, value } of local.within(view, from, to)) {
    const printed = view.lower.slice(start, end);
    const named =
      isCapitalAt(view.text, start) ||
      SMALL_AGENCY.test(printed) ||
      value.kind === 'court_police' ||
      /^employment/.test(printed);
    const body = named ? localBody(around, value.head, value.kind, start, end) : null;
    if (body) yield body;
  }
}

// "Ministry of Health", "Minister of Finance", "Ministry of Labour, Invalids and Social Affairs"; "MoLISA Minister" comes from the list
const MINISTRY = /(?<!\p{L})(?:Ministry|Minister|Deputy Minister) of (?:the )?(?=\p{Lu})/gu;
// "Department of Health of Dong Nai", "Dong Nai Department of Home Affairs", "provincial Department of Health"
const DEPARTMENT = /(?<!\p{L})Departments? of (?=\p{Lu})/gu;
// "Health Ministry", "Home Affairs Minister"
const REVERSED = /(?<=\p{L}) (?:Ministry|Minister)(?!\p{L})/gu;

function* ministries(around: Surroundings, from: number, to: number): Generator<Named> {
  const { view } = around;
  const text = view.text.slice(from, to);
  for (const m of text.matchAll(MINISTRY)) {
    const field = fields.startingAt(view.lower, from + m.index + m[0].length);
    if (field)
      yield {
        name: `Bộ ${field.value}`,
        kind: 'ministry',
        level: 'national',
        inferred: [],
        start: from + m.index,
        end: field.end,
      };
  }
  for (const m of text.matchAll(REVERSED)) {
    const field = fields.endingAt(view.lower, from + m.index);
    if (field && isCapitalAt(view.text, field.start))
      yield {
        name: `Bộ ${field.value}`,
        kind: 'ministry',
        level: 'national',
        inferred: [],
        start: field.start,
        end: from + m.index + m[0].length,
      };
  }
  for (const m of text.matchAll(DEPARTMENT)) {
    const start = from + m.index;
    const field = fields.startingAt(view.lower, start + m[0].length);
    const body = field ? localBody(around, `Sở ${field.value}`, 'department', start, field.end) : null;
    if (body) yield body;
  }
}

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\d&.'-]*|\d{1,3})`;
// "An Khang Shoes Company Limited", "Phu An Sinh Trade and Food Processing Company": capitals, 'and', then a company's end
const COMPANY = new RegExp(
  String.raw`(?<![\p{L}\d])${NAME_WORD}(?: (?:${NAME_WORD}|and|&)){0,9}? (?:${COMPANY_ENDS.join('|')})(?![\p{L}])(?: (?:Joint Stock Company|JSC|Limited|Co\.,? Ltd))?`,
  'gu',
);
// "Bach Mai Hospital", "Ca Mau General Hospital"
const HOSPITAL = new RegExp(
  String.raw`(?<![\p{L}\d])${NAME_WORD}(?: ${NAME_WORD}){0,6} (?:Hospital|Clinic|Medical Centre|Medical Center)(?! (?:\p{Lu}|of))`,
  'gu',
);

function* firms({ view }: Surroundings, from: number, to: number): Generator<Named> {
  const text = view.text.slice(from, to);
  for (const [pattern, kind] of [
    [COMPANY, 'company'],
    [HOSPITAL, 'hospital'],
  ] as const) {
    for (const m of text.matchAll(pattern)) {
      // "The Hue-based Song Huong Company": where it sits is no part of its name
      const name = m[0].replace(/^(?:.{0,40}[ -][Bb]ased |(?:The|A|Some|At|In) )/, '');
      const start = from + m.index + m[0].length - name.length;
      if (name.split(' ').length > 1) yield { name, kind, level: null, inferred: [], start, end: start + name.length };
    }
  }
}

/** The agencies, companies and hospitals that an article names, each once, in order of first mention. */
export function findEnglishOrganisations(
  { view, article }: Context,
  home: string | null,
  places: readonly PlaceFound[],
  published: string | null,
): OrganisationFound[] {
  const around = { view, places, home, published };
  const named = [
    ...bodies(around, article.start, article.end),
    ...ministries(around, article.start, article.end),
    ...firms(around, article.start, article.end),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const found = new Map<string, OrganisationFound>();
  let reached = 0;
  for (const { start, end, name, kind, level, inferred } of named) {
    if (start < reached) continue;
    reached = end;
    const known = found.get(name);
    if (!known) found.set(name, { name, kind, level, mentions: [{ start, end }], inferred });
    else {
      known.mentions.push({ start, end });
      if (inferred.length === 0) known.inferred = [];
    }
  }
  return [...found.values()];
}
