import {
  AGENCY_HEADS,
  BARE_HEADS,
  DISTRICT_PARTY,
  NATIONAL_CUES,
  POLICY_CUES,
} from '../../corpus/lexicons/place-names.js';
import type { Context } from '../document/article-text.js';
import type { Span } from '../document/view.js';
import { provinceOf, type PlaceFound } from './types.js';
import { anyOf, before, either } from './words.js';

/** How a province or district stands in an article. */
export interface Standing {
  path: string;
  mentions: number;
  score: number;
  /** Named after an agency (`BHXH tỉnh …`, `UBND huyện …`), how often. */
  agencies: number;
  /** Named in the headline or the line above it, and where. */
  title: number | null;
  /** Named in the first paragraph, and not as the mere venue of a national body's meeting. */
  lede: boolean;
  /** The province's own name is printed, not only a district of it. */
  printed: boolean;
}

const WEIGHT = { title: 6, lede: 3, agency: 3, typed: 2, plain: 1, listed: 0.3, viaDistrict: 0.5 } as const;
const AGENCY = before([...AGENCY_HEADS, ...DISTRICT_PARTY]);
// "Hanoi, December 20 (VNA) -", "ĐÀ NẴNG -" at the very beginning
const OPENS_LEDE = /^ ?[,(-]/;
// "LÊ AN - TRẦN BÌNH |": names above the text
const SHOUTED = /^[^\p{Ll}]*$/u;
const VENUE = /(?<!\p{L})(?:tại|ở) $/u;
const NATIONAL = anyOf(NATIONAL_CUES);
// "BHXH tỉnh,", "toàn huyện", "Tỉnh ủy," with no name after
const BARE = new RegExp(
  `(?<!\\p{L})(?:(?:${either(BARE_HEADS)}) (?:tỉnh|thành phố|tp|huyện|thị xã|quận)|tỉnh ủy|toàn tỉnh|nq/tu)(?!\\p{L})`,
  'gu',
);

const POLICY = anyOf(POLICY_CUES);

export const speaksOfPolicy = (lower: string): boolean => lower.search(POLICY) >= 0;

// "kế hoạch BHXH Việt Nam giao", "chỉ tiêu được Thủ tướng Chính phủ giao": who sets a plan is not whom the article is about
const SETS_THE_PLAN = /^(?: [\p{L}]+){0,3} (?:giao|phê duyệt)(?![\p{L}])/u;
// "ngành bảo hiểm xã hội (BHXH) huyện", "toàn ngành BHXH tỉnh"
const OF_A_PROVINCE = /^(?: bhxh| bảo hiểm xã hội)? (?:tỉnh|thành phố|huyện|quận|thị xã)(?!,)/u;
// laws and the branch at large: every province speaks of them too
const WEAK = /^(?:luật|nghị định|toàn ngành|các địa phương)/u;

/** How often only the whole country's bodies and words are named: for certain, and counting laws and the branch too. */
export function nationalCues(lower: string): { sure: number; all: number } {
  const cues = [...lower.matchAll(NATIONAL)].filter((m) => {
    const after = lower.slice(m.index + m[0].length, m.index + m[0].length + 40);
    return !SETS_THE_PLAN.test(after) && !OF_A_PROVINCE.test(after);
  });
  return { sure: cues.filter((m) => !WEAK.test(m[0])).length, all: cues.length };
}

/** `BHXH tỉnh`, `UBND huyện`, `toàn tỉnh` without a name, how often: an article of a place that need not be named. */
export const bareAgencies = ({ view, article }: Context): number =>
  [...view.lower.slice(article.start, article.end).matchAll(BARE)].filter((m) => {
    const at = article.start + m.index + m[0].length;
    const shouted = /\p{Lu}/u.test(view.text[at - 1]!) && !m[0].endsWith('tp'); // in a line of capitals the next word tells nothing
    return shouted || !/^\.?[ \n]?\p{Lu}/u.test(view.text.slice(at, at + 3));
  }).length;

const inside = (span: Span | null | undefined, place: Span): boolean =>
  !!span && place.start >= span.start && place.end <= span.end;

/** The provinces (with their districts' share), the districts or the communes that an article names, best first. */
export function standings(
  { view, article }: Context,
  places: readonly PlaceFound[],
  level: 'province' | 'district' | 'commune',
): Standing[] {
  const lede = article.continued
    ? undefined
    : article.blocks.find(
        ({ kind, start, end }) => (kind === 'lede' || kind === 'body') && !SHOUTED.test(view.text.slice(start, end)),
      );
  const nationalLede = lede ? nationalCues(view.lower.slice(lede.start, lede.end)).all > 0 : false;
  const byPath = new Map<string, Standing>();
  const districtPaths = new Set(places.filter((p) => p.level === 'district').map((p) => p.path));
  places.forEach((place, i) => {
    const within = level === 'district' && place.level === 'commune' && districtPaths.has(place.path);
    if (place.level === 'nation' || (level !== 'province' && place.level !== level && !within)) return;
    const path = level === 'province' ? provinceOf(place.path)! : place.path;
    const left = view.lower.slice(Math.max(0, place.start - 50), place.start);
    const own = place.level === level;
    const agency = AGENCY.test(left);
    const title = inside(article.title, place) || inside(article.kicker, place);
    const dateline = place.start === lede?.start && OPENS_LEDE.test(view.text.slice(place.end, place.end + 2));
    const venue = nationalLede && !agency && (dateline || VENUE.test(left));
    const opening = inside(lede, place) && !venue;
    const listed =
      own &&
      !agency &&
      (beside(view.lower, places[i - 1], place, level) || beside(view.lower, place, places[i + 1], level));
    const weight = title
      ? WEIGHT.title
      : listed
        ? WEIGHT.listed
        : opening
          ? WEIGHT.lede
          : agency
            ? WEIGHT.agency
            : place.typed
              ? WEIGHT.typed
              : WEIGHT.plain;
    const s = byPath.get(path) ?? {
      path,
      mentions: 0,
      score: 0,
      agencies: 0,
      title: null,
      lede: false,
      printed: false,
    };
    s.mentions++;
    s.score += own ? weight : weight * WEIGHT.viaDistrict;
    s.agencies += agency ? 1 : 0;
    if (title && s.title === null) s.title = place.start;
    s.lede ||= opening && !listed;
    s.printed ||= own;
    byPath.set(path, s);
  });
  return [...byPath.values()].sort((a, b) => b.score - a.score);
}

/** Are two places of one level listed side by side: `Hà Nội, Bình Dương và An Giang`? */
const beside = (lower: string, a: PlaceFound | undefined, b: PlaceFound | undefined, level: string): boolean =>
  !!a &&
  !!b &&
  a.level === level &&
  b.level === level &&
  a.path !== b.path &&
  /^(?:,| và|;| -|\.\.\.)? ?$/.test(lower.slice(a.end, b.start));
