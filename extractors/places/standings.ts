import {
  AGENCY_HEADS,
  BARE_HEADS,
  DISTRICT_PARTY,
  NATIONAL_CUES,
  POLICY_CUES,
} from '../../corpus/lexicons/place-names.js';
import type { Context } from '../document/article-text.js';
import { isUpper } from '../document/letters.js';
import type { Span, View } from '../document/view.js';
import { HOMETOWN, servesProvince } from './context.js';
import { provinceOf, type PlaceFound } from './types.js';
import { anyOf, startBefore } from './words.js';

/** How a province or district stands in an article. */
export interface Standing {
  path: string;
  mentions: number;
  score: number;
  /** Named after an agency (`BHXH tỉnh …`, `UBND huyện …`), how often. */
  agencies: number;
  /** Of these, the agencies of the place itself, not of a part of it. */
  bodies: number;
  /** Named as where one person lives, how often. */
  homes: number;
  /** Named in the headline or the line above it, and where. */
  title: number | null;
  /** Named in the first paragraph, and not as the mere venue of a national body's meeting. */
  lede: boolean;
  /** The province's own name is printed, not only a district of it. */
  printed: boolean;
}

const WEIGHT = { title: 6, lede: 3, agency: 3, typed: 2, plain: 1, listed: 0.3, viaDistrict: 0.5 } as const;
const AGENCY = anyOf([...AGENCY_HEADS, ...DISTRICT_PARTY]);
const AGENCY_REACH = 50;
// "Hanoi, December 20 (VNA) -", "ĐÀ NẴNG -" at the very beginning
const OPENS_LEDE = /^ ?[,(-]/;
// "LÊ AN - TRẦN BÌNH |": names above the text
const SHOUTED = /^[^\p{Ll}]*$/u;
// "Công ty TNHH Hưng Thịnh |Sơn La|": a part of the firm's name, wherever the firm is
const OF_FIRM = /[Cc]ông ty(?: (?:\p{Lu}[\p{L}\d&.-]*|cổ phần|và)){2,6} $/u;
const FIRM_REACH = 48;
const VENUE = /(?<!\p{L})(?:tại|ở) $/u;
const NATIONAL = anyOf(NATIONAL_CUES);
// "BHXH tỉnh,", "toàn huyện", "Tỉnh ủy," with no name after
const BARE_LEVELS = ['tỉnh', 'thành phố', 'tp', 'huyện', 'thị xã', 'quận'];
const BARE = anyOf([
  ...BARE_HEADS.flatMap((head) => BARE_LEVELS.map((level) => `${head} ${level}`)),
  'tỉnh ủy',
  'toàn tỉnh',
  'nq/tu',
]);

const POLICY = anyOf(POLICY_CUES);

export const speaksOfPolicy = (view: View, { start, end }: Span): boolean => POLICY.isWithin(view, start, end);

// "kế hoạch BHXH Việt Nam giao", "chỉ tiêu được Thủ tướng Chính phủ giao": who sets a plan is not whom the article is about
const SETS_THE_PLAN = /^(?: [\p{L}]+){0,3} (?:giao|phê duyệt)(?![\p{L}])/u;
// "ngành bảo hiểm xã hội (BHXH) huyện", "toàn ngành BHXH tỉnh"
const OF_A_PROVINCE = /^(?: bhxh| bảo hiểm xã hội)? (?:tỉnh|thành phố|huyện|quận|thị xã)(?!,)/u;
// laws and the branch at large: every province speaks of them too
const LAWS = /^(?:luật|nghị định)/u;
const WEAK = /^(?:luật|nghị định|toàn ngành|các địa phương)/u;

/** How often only the whole country's bodies and words are named: for certain, its laws, and counting the branch at large too. */
export function nationalCues(view: View, span: Span): { sure: number; laws: number; all: number } {
  const cues = NATIONAL.within(view, span.start, span.end).filter(({ end }) => {
    const after = view.lower.slice(end, Math.min(span.end, end + 40));
    return !SETS_THE_PLAN.test(after) && !OF_A_PROVINCE.test(after);
  });
  const sure = cues.filter(({ value }) => !WEAK.test(value)).length;
  return { sure, laws: cues.filter(({ value }) => LAWS.test(value)).length, all: cues.length };
}

// "41 BHXH tỉnh, thành phố đã gửi hồ sơ": the bodies of many provinces
const OF_MANY = /^(?:, ?| và |\/| - )(?:thành phố|tp)(?!\p{L})/u;
// "nhiều tỉnh đã chi hết 80% quỹ cả năm của tỉnh": of each of them
const OF_EACH = /(?:nhiều|một số) (?:địa phương|tỉnh)(?!\p{L})[^.;\n]{0,80}\d[^.;\n]{0,80}$/u;
/** `BHXH tỉnh`, `UBND huyện`, `toàn tỉnh` without a name, how often: an article of a place that need not be named. */
export const bareAgencies = ({ view, article }: Context): number =>
  BARE.within(view, article.start, article.end).filter(({ start, end, value }) => {
    const shouted = isUpper(view.text.charCodeAt(end - 1)) && !value.endsWith('tp'); // in a line of capitals the next word tells nothing
    if (OF_MANY.test(view.lower.slice(end, end + 12))) return false;
    if (value === 'của tỉnh' && OF_EACH.test(view.lower.slice(Math.max(article.start, start - 180), start)))
      return false;
    return shouted || !/^\.?[ \n]?\p{Lu}/u.test(view.text.slice(end, end + 3));
  }).length;

// "diễn ra nhiều nơi, tiêu biểu như tại huyện A (tỉnh B)", "người có lương hưu cao nhất cư trú tại X", "trường hợp bà A, giáo viên ở Y"
const AS_EXAMPLE =
  /(?:(?:tiêu biểu|điển hình|chẳng hạn|đơn cử)(?: nhất)?(?: là| như)*(?: tại| ở)|(?<!\p{L})như (?:tại|ở)|cư trú (?:tại|ở)|trường hợp (?:của )?(?:ông|bà|anh|chị)(?!\p{L})[^.;\n]{0,50} ở)(?!\p{L})(?:[^.;\n]|(?<=tp)\.){0,46}$/u;
const EXAMPLE_REACH = 110;
/** Does a place only come with an example: of what happens in many, or of one person? */
const isExample = (lower: string, { start }: Span): boolean =>
  AS_EXAMPLE.test(lower.slice(Math.max(0, start - EXAMPLE_REACH), start));

// "bệnh nhân ở Kiên Giang", "anh Lê Văn A (41 tuổi, xã B, tỉnh C)", "chị D, sống tại thị trấn E, huyện F": one person's home
const HOME =
  /(?<!\p{L})(?:ông|bà|anh|chị|cụ|cô|em|cháu|bệnh (?:nhân|nhi)|người bệnh)(?!\p{L})[^;\n]{0,80}?(?:ở|ngụ|trú|sống|tại|địa chỉ|\d tuổi,)(?: tại| ở)?(?: [^.;()\n]{1,50})? $/u;
const HOME_REACH = 170;
const HOMETOWN_REACH = 24;
const isHome = (lower: string, { start }: Span): boolean =>
  HOME.test(lower.slice(Math.max(0, start - HOME_REACH), start));

const inside = (span: Span | null | undefined, place: Span): boolean =>
  !!span && place.start >= span.start && place.end <= span.end;

/** How many paragraphs open an article: a few words of its matter may come before the one that tells where it plays. */
const OPENINGS = 2;
/** So many provinces side by side make a list. */
const A_LIST = 3;
/** The first paragraph, or the one behind it if that is the first to name any of `places`. */
function openingOf(
  { view, article }: Pick<Context, 'view' | 'article'>,
  places: readonly PlaceFound[],
): Span | undefined {
  const opening = article.blocks
    .filter(
      ({ kind, start, end }) => (kind === 'lede' || kind === 'body') && !SHOUTED.test(view.text.slice(start, end)),
    )
    .slice(0, OPENINGS);
  return opening.find((block) => places.some((place) => inside(block, place))) ?? opening[0];
}

/** The provinces (with their districts' share), the districts or the communes that an article names, best first. */
export function standings(
  ctx: Context,
  places: readonly PlaceFound[],
  level: 'province' | 'district' | 'commune',
): Standing[] {
  const { view, article } = ctx;
  const lede = article.continued ? undefined : openingOf({ view, article }, level === 'province' ? [] : places);
  const nationalLede = lede ? nationalCues(view, lede).all > 0 : false;
  const byPath = new Map<string, Standing>();
  let examples = 0; // "Hà Giang, Bắc Kạn, Hà Nam hỗ trợ 10%; Bến Tre hỗ trợ 20%": behind a list of provinces one more is an example
  const districtPaths = new Set(places.filter((p) => p.level === 'district').map((p) => p.path));
  places.forEach((place, i) => {
    // "xã Quý Sơn", in an article that names its district or none
    const within =
      level === 'district' &&
      place.district !== undefined &&
      (districtPaths.size === 0 || districtPaths.has(place.district));
    if (place.level === 'nation' || (level !== 'province' && place.level !== level && !within)) return;
    const path = level === 'province' ? provinceOf(place.path)! : within ? place.district! : place.path;
    const own = place.level === level;
    const agency = startBefore(AGENCY, view.lower, place.start, AGENCY_REACH) >= 0;
    const dateline = place.start === lede?.start && OPENS_LEDE.test(view.text.slice(place.end, place.end + 2));
    const venue =
      nationalLede && !agency && (dateline || VENUE.test(view.lower.slice(Math.max(0, place.start - 5), place.start)));
    // "BHXH Gia Lai, Kon Tum, Đắk Nông": the first of them, too
    const listed =
      own &&
      ((!agency && beside(view.lower, places[i - 1], place, level)) || beside(view.lower, place, places[i + 1], level));
    const ofFirm = !agency && OF_FIRM.test(view.text.slice(Math.max(0, place.start - FIRM_REACH), place.start));
    const title = !ofFirm && (inside(article.title, place) || inside(article.kicker, place));
    if (HOMETOWN.test(view.lower.slice(Math.max(0, place.start - HOMETOWN_REACH), place.start))) return;
    if (level !== 'province' && servesProvince(view.lower, place.start)) return;
    if (level === 'province' && !agency && !title && isExample(view.lower, place) && bareAgencies(ctx) === 0) return;
    const opening = inside(lede, place) && !venue && !ofFirm && examples < A_LIST;
    if (listed && level === 'province' && inside(lede, place)) examples++;
    const weight = title
      ? WEIGHT.title
      : listed || ofFirm
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
      bodies: 0,
      homes: 0,
      title: null,
      lede: false,
      printed: false,
    };
    s.mentions++;
    s.score += own ? weight : weight * WEIGHT.viaDistrict;
    s.agencies += agency ? 1 : 0;
    s.bodies += agency && own ? 1 : 0;
    s.homes += !agency && isHome(view.lower, place) ? 1 : 0;
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
