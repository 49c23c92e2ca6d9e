import type { Context } from '../document/article-text.js';
import { provinceOfDistrictList, provincesOfLoneDistricts } from './lone-districts.js';
import { MERGER_DAY, NEW_PROVINCES, districtsNamed, eraOf, isCentralCity, successorOf } from './gazetteer.js';
import { bareMentions } from './bare-names.js';
import { provinceMentions, typedMentions, type Mention } from './mentions.js';
import { provinceOf, type PlaceFound } from './types.js';

const NEAR = 60;

/**
 * The places that an article names, in text order, without overlaps, under the names of the article's time: 63 provinces before
 * 2025-07-01 (and when `published` is unknown), 34 after. A province of the 63 that an article after the merger still names
 * keeps its name. A district or commune of a name that several provinces have is left out unless the text, `meta.place` or
 * `home` (a province known from elsewhere: the paper, the page) says which one.
 */
export function findPlaces(ctx: Context, published: string | null, home: string | null = null): PlaceFound[] {
  const { view, article } = ctx;
  const era = eraOf(published);
  const provinces = provinceMentions(view, article.start, article.end, (name) => isCentralCity(name, published));
  const spoken = provincesSpokenOf(provinces, ctx.meta.place ?? home);
  const typed = typedMentions(view, article.start, article.end, era).map((m) => ofSpoken(m, spoken));
  const known = new Set(
    [...provinces, ...typed].flatMap((m) => (m.candidates.length === 1 ? [m.candidates[0]!.province] : [])),
  );
  for (const path of [ctx.meta.place, home]) if (path) known.add(provinceOf(path) ?? '');
  if (known.size === 0) {
    for (const province of provincesOfLoneDistricts(view, article.start, article.end)) known.add(province);
    const listed = provinceOfDistrictList(view, article.start, article.end);
    if (listed) known.add(listed);
  }
  const shared = known.size === 0 ? sharedProvince(typed) : null;
  if (shared) known.add(shared);
  const kicker = article.kicker ? unambiguous(bareMentionsIn(ctx, article.kicker)) : [];
  const named = [...provinces, ...typed, ...kicker, ...bareMentions(view, article.start, article.end, known, era)];
  const all = era === 'old' ? withoutStrangers(named, ctx.meta.place ?? home) : named;
  const weights = weigh(all);
  const base = provinceOf(ctx.meta.place ?? home ?? 'VN') ?? shared;
  const districts = new Set(all.filter((m) => m.level === 'district').map((m) => m.name));
  return withoutOverlaps(all).flatMap((mention, i, list) => {
    const path = pathOf(mention, resolve(list, i, weights, base), published);
    if (path === null) return [];
    const { start, end, level, typed } = mention;
    const district = districtOf(mention, provinceOf(path), districts);
    return [{ start, end, path, level, typed, ...(district ? { district } : {}) }];
  });
}

/**
 * Without communes that only a province has of which the article says nothing else, where it does name a province: the list of the
 * 63-era is its last one, and of a commune merged away before then only a namesake is left. "huyện Yên Thế (Bắc Giang) … xã An
 * Phú"
 */
function withoutStrangers(mentions: Mention[], known: string | null): Mention[] {
  const certain = new Set(
    mentions.flatMap((m) => (m.level !== 'commune' && m.candidates.length === 1 ? [m.candidates[0]!.province] : [])),
  );
  if (known !== null) certain.add(provinceOf(known) ?? '');
  if (certain.size === 0) return mentions;
  return mentions.filter((m) => m.level !== 'commune' || m.candidates.some((unit) => certain.has(unit.province)));
}

/** The provinces that an article names itself, and the one it is known to be of. */
const provincesSpokenOf = (provinces: readonly Mention[], known: string | null): ReadonlySet<string> =>
  new Set([...provinces.filter((m) => m.level === 'province').map((m) => m.name), provinceOf(known ?? 'VN') ?? '']);

/**
 * A commune of a name that none of the provinces spoken of had, but one of them has in the other era: "BHXH tỉnh Ninh Bình …
 * phường Hoa Lư", told on an unknown day after the merger.
 */
function ofSpoken(mention: Mention, spoken: ReadonlySet<string>): Mention {
  const { candidates, others } = mention;
  if (!others || candidates.some((unit) => spoken.has(unit.province))) return mention;
  const own = others.filter((unit) => spoken.has(unit.province));
  return own.length > 0 ? { ...mention, candidates: own } : mention;
}

/** A kicker that is a district's name only one province has: `KIẾN XƯƠNG`. */
function bareMentionsIn({ view }: Context, { start, end }: { start: number; end: number }): Mention[] {
  const candidates = districtsNamed(view.text.slice(start, end));
  return candidates.length > 0
    ? [{ start, end, name: candidates[0]!.name, level: 'district', typed: false, candidates }]
    : [];
}
const unambiguous = (mentions: Mention[]): Mention[] => mentions.filter((m) => m.candidates.length === 1);

/** "BHXH huyện Phú Tân … huyện Châu Thành": the only province that has all the names of which each is found in several. */
function sharedProvince(mentions: readonly Mention[]): string | null {
  const names = new Map(mentions.filter((m) => m.candidates.length > 0).map((m) => [m.name, m.candidates]));
  const [first, ...rest] = names.values();
  if (first === undefined || rest.length === 0) return null;
  const shared = first.filter(({ province }) =>
    rest.every((units) => units.some((unit) => unit.province === province)),
  );
  return shared.length === 1 ? shared[0]!.province : null;
}

/** How often each province is meant for certain: its own name, or a district that only it has. */
function weigh(mentions: readonly Mention[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { candidates } of mentions)
    if (candidates.length === 1) weights.set(candidates[0]!.province, (weights.get(candidates[0]!.province) ?? 0) + 1);
  return weights;
}

/** Which province a name of several lies in: the one named next to it, the known one, the most named one; null when open. */
function resolve(
  list: readonly Mention[],
  i: number,
  weights: ReadonlyMap<string, number>,
  base: string | null,
): string | null {
  const mention = list[i]!;
  const options = [...new Set(mention.candidates.map((unit) => unit.province))];
  if (options.length <= 1) return options[0] ?? null;
  const near = nearest(list, i, options);
  if (near) return near;
  if (base !== null && options.includes(base)) return base;
  const ranked = options.filter((o) => weights.has(o)).sort((a, b) => weights.get(b)! - weights.get(a)!);
  return ranked.length === 1 || (ranked.length > 1 && weights.get(ranked[0]!)! > weights.get(ranked[1]!)!)
    ? ranked[0]!
    : null;
}

/** The nearest of the possible provinces that a mention close by tells for certain; what follows is nearer than what precedes. */
function nearest(list: readonly Mention[], i: number, options: readonly string[]): string | null {
  const { start, end } = list[i]!;
  let best: string | null = null;
  let gap = NEAR;
  const offer = (m: Mention, distance: number): void => {
    const province = m.candidates.length === 1 ? m.candidates[0]!.province : null;
    if (province === null || distance > gap || !options.includes(province)) return;
    [best, gap] = [province, distance];
  };
  for (let k = i - 1; k >= 0 && start - list[k]!.end <= NEAR; k--) offer(list[k]!, (start - list[k]!.end) * 2);
  for (let k = i + 1; k < list.length && list[k]!.start - end <= NEAR; k++) offer(list[k]!, list[k]!.start - end);
  return best;
}

/** The district that a commune of the 63-era lies in: the only one, or of several the one that the article names. */
function districtOf(
  { level, candidates }: Mention,
  province: string | null,
  named: ReadonlySet<string>,
): string | null {
  if (level !== 'commune' || province === null) return null;
  const within = candidates.find((unit) => unit.province === province)?.districts ?? [];
  const [own, other] = within.length > 1 ? within.filter((name) => named.has(name)) : within;
  return own !== undefined && other === undefined ? `${province}/${own}` : null;
}

function pathOf(mention: Mention, province: string | null, published: string | null): string | null {
  if (mention.level === 'nation') return 'VN';
  if (province === null) return null;
  if (mention.level === 'province') return provinceName(mention.name, published);
  const merged =
    published !== null && published >= MERGER_DAY.slice(0, published.length) && !NEW_PROVINCES.has(province);
  return `${merged ? successorOf(province) : provinceName(province, published)}/${mention.name}`;
}

/** Thừa Thiên Huế until 2024, Huế from 2025. */
const provinceName = (name: string, published: string | null): string =>
  name === 'Thừa Thiên Huế' || name === 'Huế' ? (isCentralCity('Huế', published) ? 'Huế' : 'Thừa Thiên Huế') : name;

/** In text order; of overlapping mentions the longer one, else the one with more certain meaning. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort(
    (a, b) => a.start - b.start || b.end - a.end || a.candidates.length - b.candidates.length,
  );
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end > last.end && mention.typed && !last.typed) kept[kept.length - 1] = mention;
  }
  return kept;
}
