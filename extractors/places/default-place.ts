import { REGIONS } from '../../corpus/lexicons/place-names.js';
import type { ArticleText, Context, Metadata } from '../document/article-text.js';
import type { View } from '../document/view.js';
import { findPlaces } from './find.js';
import { eraOf } from './gazetteer.js';
import { sourceProvince } from './source.js';
import { bareAgencies, nationalCues, speaksOfPolicy, standings, type Standing } from './standings.js';
import { provinceOf, type PlaceFound } from './types.js';
import { anyOf } from './words.js';

/** Where an article plays. `inferred` when the text does not print it; `evidence` says shortly what decided. */
export interface DefaultPlace {
  /** `VN`, `Tiền Giang`, `Tiền Giang/Mỹ Tho`; null when nothing tells. */
  path: string | null;
  inferred: boolean;
  evidence: string;
}

const REGION = anyOf(REGIONS);
const ENOUGH_BARE = 2;
/** Where local bodies are spoken of only once, laws and national bodies may be this often. */
const FEW_NATIONAL = 2;
/** National bodies may be named so many times as often as the unnamed local ones in a local article. */
const NATIONAL_ODDS = 3;
/** Where the country's bodies are named so often, a province named once is an example, also by its agency. */
const MOSTLY_NATIONAL = 3;
/** So many provinces of which none stands out are the country's. */
const SEVERAL = 3;
/** An article of a few sentences plays where its only place is. */
const SHORT = 1000;
// what keeps an article with a district in its first paragraph the province's
const WHOLE_PROVINCE = anyOf(['toàn tỉnh', 'bhxh tỉnh', 'ubnd tỉnh']);
// "đạt 98% kế hoạch BHXH tỉnh giao", "cao nhất toàn tỉnh", "trình UBND tỉnh công nhận": the province only sets the measure
const MEASURED_BY_PROVINCE = /^(?: đã)? (?:giao|phê duyệt|xét|công nhận|ra quyết định|tặng)(?!\p{L})/u;
const RANKED = /(?:nhất|đầu|thứ (?:\p{L}+|\d+)|trình)(?: của| trong| trên)? $/u;
/** Does an article tell of a whole province, not only of who measures or ranks its district? */
const isOfProvince = (view: View, from: number, to: number): boolean =>
  WHOLE_PROVINCE.within(view, from, to).some(
    ({ start, end }) =>
      !MEASURED_BY_PROVINCE.test(view.lower.slice(end, end + 12)) &&
      !RANKED.test(view.lower.slice(Math.max(from, start - 20), start)),
  );
// "trên địa bàn huyện", "người dân của huyện" with no name behind: the district named before
const WHOLE_DISTRICT =
  /(?:[Tt]oàn|[Cc]ả|[Cc]ủa|[Đđ]ịa bàn|BHXH|Bảo hiểm xã hội|UBND) (?:huyện|quận|thị xã)(?! \p{Lu})(?!\p{L})/u;
const NAMED_DISTRICT = /(?:^|\P{L})(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn) \p{Lu}\p{Ll}/u;
// "Ngoài ra, tỉnh còn hỗ trợ 210 hộ", "Huyện hiện có 14 xã": one place does or has it, though no name is printed
const LOCAL_SUBJECT =
  /(?:^|[.,;:"“\n] ?)(?:tỉnh|huyện|thị xã|xã|phường|quận)(?: (?:đã|còn|đang|sẽ|vừa|cũng|hiện|có))+(?!\p{L})/u;
const answer = (path: string | null, evidence: string, inferred = false): DefaultPlace => ({
  path,
  inferred,
  evidence,
});

/**
 * Where an article plays: the province (or its one district in the headline) that headline or agencies name; else the given
 * place; else the one that the first paragraph names; else, for an article that speaks of `BHXH tỉnh` or `toàn huyện` without a name, `home` (see
 * `pagePlace`) or the paper's province, inferred; else `VN` when national bodies or several provinces as equals are named;
 * else null. A given place in the province that is named is more exact. `places` are those of `findPlaces`.
 */
export function defaultPlace(
  ctx: Context,
  places: readonly PlaceFound[],
  published: string | null,
  home: string | null = null,
): DefaultPlace {
  const given = ctx.meta.place;
  const told = placeTold(ctx, places, published, home);
  if (!given) return told;
  const sure = told.evidence === 'headline' || told.evidence === 'agencies'; // a first paragraph may name a guest or a firm
  const named = told.path !== null && told.path !== 'VN' && !told.inferred && sure;
  return named && !given.startsWith(`${told.path}/`) ? told : answer(given, 'given');
}

/** Where an article plays by its own words and its paper's. */
function placeTold(
  ctx: Context,
  places: readonly PlaceFound[],
  published: string | null,
  home: string | null,
): DefaultPlace {
  const { view, article, meta } = ctx;
  const base = provinceOf(home ?? sourceProvince(view, article, meta) ?? 'VN');
  const provinces = standings(ctx, places, 'province');
  const bare = bareAgencies(ctx);
  const national = nationalCues(view, article);
  const atHome = base !== null && provinces[0]?.path === base && bare > 0; // a paper on its own province
  const talksLocally =
    atHome || bare >= ENOUGH_BARE
      ? bare * NATIONAL_ODDS >= national.sure
      : bare > 0 && provinces.length <= 1 && bare >= national.sure && national.sure + national.laws <= FEW_NATIONAL;
  if (provinces.filter((s) => s.title !== null && s.printed).length > 1)
    return answer('VN', 'several provinces in the headline');

  // "bệnh nhân được chi trả nhiều nhất ở Hải Phòng; người thứ hai ở …": no more than where somebody lives of whom the
  // country's bodies tell
  const asHome =
    bare === 0 &&
    provinces[0] !== undefined &&
    provinces[0].mentions === provinces[0].homes &&
    (national.sure > 0 || provinces.length >= SEVERAL);
  // "một người bán hàng (44 tuổi, Hải Phòng)": named once in an article on the law or the whole country, it is an example
  const asExample =
    bare === 0 &&
    provinces[0]?.mentions === 1 &&
    (provinces[0].agencies === 0 || national.sure >= MOSTLY_NATIONAL) &&
    article.end - article.start > SHORT &&
    (national.all > 0 || speaksOfPolicy(view, article));
  const local = asHome ? null : localProvince(provinces, talksLocally, national, base, asExample);
  if (local) {
    const { path, evidence } = narrowed(ctx, local, partsOf(ctx, places, published));
    return answer(path, evidence, !local.printed);
  }
  if (talksLocally) {
    return base
      ? answer(base, 'the paper or the page', true)
      : answer(null, 'agencies of a province that is not named');
  }
  if (article.title && REGION.isWithin(view, article.title.start, article.title.end))
    return answer(null, 'a region of several provinces');
  if (provinces.length === 0 && national.sure === 0 && LOCAL_SUBJECT.test(view.lower.slice(article.start, article.end)))
    return answer(null, 'a place that is not named');
  if (national.all > 0 || places.some((place) => place.level === 'nation')) return answer('VN', 'national bodies');
  if (provinces.length >= SEVERAL) return answer('VN', 'several provinces as equals', true);
  if (provinces.length === 1 && (provinces[0]!.mentions > 1 || provinces[0]!.agencies > 0))
    return answer(narrowed(ctx, provinces[0]!, partsOf(ctx, places, published)).path, 'the only province named', true);
  if (base) return answer(base, 'the paper or the page', true);
  if ((provinces.length === 0 || asExample) && bare === 0 && speaksOfPolicy(view, article))
    return answer('VN', 'law and money of the country', true);
  if (provinces.length === 0 && bare === 0 && places.some(({ level }) => level !== 'nation'))
    return answer('VN', 'no place named but as an example', true);
  // "25 đơn vị bội chi quỹ trong năm 2015": no province and no body of one anywhere is how the country's figures are told
  if (NAMED_DISTRICT.test(view.text.slice(article.start, article.end)))
    return answer(null, 'a district of a name that several provinces have');
  if (provinces.length === 0 && bare === 0) return answer('VN', 'no part of the country named', true);
  return answer(null, 'nothing tells');
}

/** Districts, after the merger communes, as they stand in an article. */
const partsOf = (ctx: Context, places: readonly PlaceFound[], published: string | null): Standing[] =>
  standings(ctx, places, eraOf(published) === 'new' ? 'commune' : 'district');

/** The province that the article is about, if it stands out; a mere guest or venue does not. */
function localProvince(
  provinces: readonly Standing[],
  talksLocally: boolean,
  national: { sure: number },
  base: string | null,
  asExample: boolean,
): Standing | null {
  const [top, rival] = provinces;
  if (!top || (rival && top.score < 2 * rival.score && top.title === null)) return null;
  if (top.title !== null || (top.lede && !asExample)) return top;
  if (top.agencies >= 2 && top.agencies * NATIONAL_ODDS >= national.sure) return top;
  if (top.agencies === 1 && top.mentions >= 3 && national.sure === 0) return top;
  return talksLocally && (base === null || base === top.path) ? top : null;
}

/** Narrows a province to its district (after the merger: its commune) when headline or first paragraph are about that one. */
function narrowed(ctx: Context, local: Standing, districts: readonly Standing[]): { path: string; evidence: string } {
  const province = {
    path: local.path,
    evidence: local.title !== null ? 'headline' : local.lede ? 'first paragraph' : 'agencies',
  };
  const own = districts.filter((s) => provinceOf(s.path) === local.path);
  const titled = own.filter((s) => s.title !== null);
  const { view, article } = ctx;
  if (titled.length > 0) {
    const head = view.lower.slice(article.title?.start ?? 0, titled[0]!.title!);
    const provinceFirst =
      article.title && article.title.start < titled[0]!.title! && /(?<!\p{L})tỉnh(?!\p{L})/u.test(head);
    return titled.length === 1 && !provinceFirst ? { path: titled[0]!.path, evidence: 'headline' } : province;
  }
  const ofProvince = isOfProvince(view, article.start, article.end);
  // "BHXH cơ sở Diên Lạc", named twice, and no agency of the province or of another part of it
  const [office, another] = own.filter((s) => s.agencies > 0);
  if (office && !another && office.agencies > 1 && local.bodies === 0 && !ofProvince)
    return { path: office.path, evidence: 'agencies' };
  // "bắt ông A (51 tuổi, ở phường B, thành phố C)": where one lives, not where the article plays
  const [opening, other] = own.filter((s) => s.lede && s.homes < s.mentions);
  const only = opening && !other && opening === own[0] && !ofProvince;
  // a province that is never named itself is only known by its one district: that is where the article plays
  const stays =
    only &&
    (opening.mentions > 1 || !local.printed || WHOLE_DISTRICT.test(view.text.slice(article.start, article.end)));
  return stays && opening.mentions >= local.mentions / 2
    ? { path: opening.path, evidence: 'first paragraph' }
    : province;
}

/**
 * The province of a page (or document), for articles that do not name theirs: the given place, the paper that printed it, or
 * the province in which most of its articles play, at least two and more than in any other. Null when none stands out.
 */
export function pagePlace(
  view: View,
  articles: readonly ArticleText[],
  meta: Metadata,
  published: string | null,
): string | null {
  if (meta.place) return provinceOf(meta.place);
  for (const article of articles) {
    const source = sourceProvince(view, article, meta);
    if (source) return source;
  }
  const votes = new Map<string, number>();
  for (const article of articles) {
    const ctx = { view, article, meta };
    const path = articles.length > 1 ? defaultPlace(ctx, findPlaces(ctx, published), published).path : null;
    const province = path === null ? null : provinceOf(path);
    if (province) votes.set(province, (votes.get(province) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
