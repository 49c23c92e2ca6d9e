import { textBefore } from './around.js';
import type { Span } from '../document/view.js';
import type { OrganisationFound } from '../organisations/index.js';
import type { PlaceFound } from '../places/types.js';
import type { Draft } from './types.js';

/** A company or hospital named in the text. */
export interface Bearer extends Span {
  name: string;
}

// "BHXH huyện phối hợp với |Bưu điện huyện| ra quân", "BHXH và |Bưu điện tỉnh| phát triển thêm 900 người": won for the insurance,
// and no figure of the post office alone
const WITH_OTHERS =
  /(?:phối hợp(?: chặt chẽ)?(?: với| cùng)?|(?<!\p{L})qua(?: hệ thống)?|cùng(?: với)?|(?:bhxh|bảo hiểm xã hội)[^;.,]{0,30}(?: và| -|,)) $/u;
const POST_OFFICE = /^Bưu điện /u;
const AHEAD = 50;

/** Mentions of the article's companies and hospitals that tell of themselves, in text order. */
export const bearersOf = (lower: string, organisations: readonly OrganisationFound[]): Bearer[] =>
  organisations
    .filter(({ kind }) => kind === 'company' || kind === 'hospital')
    .flatMap(({ name, mentions }) => mentions.map((m) => ({ ...m, name })))
    .filter(
      ({ name, start }) => !POST_OFFICE.test(name) || !WITH_OTHERS.test(lower.slice(Math.max(0, start - AHEAD), start)),
    )
    .sort((a, b) => a.start - b.start);

// "Công ty May Hòa An (Khu công nghiệp Tam Phước, huyện Long Thành)", "Bệnh viện A ở huyện Long Thành"
const ADDRESS = /^(?: \((?:[^()]{0,50}[,;] ?)?|,? (?:ở|tại|đóng tại|có trụ sở tại|trụ sở tại) )$/u;
// "Công ty Hòa An có vốn đầu tư nước ngoài, thành lập năm 2011, có trụ sở tại KCN Tam Phước, huyện Long Thành"
const SEAT = /^[^.;()]{0,90}(?:trụ sở(?: chính)?|đóng)(?: đặt)? (?:tại|ở) (?:[^.;,()]{2,40}, )?$/u;
const NEAR_BY = 60;
const SEAT_REACH = 160;

/** Where the companies and hospitals are whose address is printed once: name → path of the district. */
export function addressesOf(
  lower: string,
  bearers: readonly Bearer[],
  places: readonly PlaceFound[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  for (const [i, { name, end }] of bearers.entries()) {
    const next = bearers[i + 1]?.start ?? Infinity;
    while (at < places.length && places[at]!.start < end) at++;
    if (found.has(name)) continue;
    // "(Khu công nghiệp Tam Phước, huyện Long Thành)": the industrial park bears a name, too
    const place = places
      .slice(at, at + 3)
      .find(
        (p) =>
          p.path.includes('/') &&
          ((p.start - end <= NEAR_BY && ADDRESS.test(lower.slice(end, p.start))) ||
            (p.start - end <= SEAT_REACH && p.start < next && SEAT.test(lower.slice(end, p.start)))),
      );
    if (place) found.set(name, place.path);
  }
  return found;
}

/** The last bearer that ends before `at`, by bisection. */
function lastBefore(bearers: readonly Bearer[], at: number): Bearer | undefined {
  let low = 0;
  let high = bearers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bearers[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return bearers[low - 1];
}

// "Công ty A (quận 3) và Công ty B nợ 12 tỷ đồng": of both, and of neither alone
const BOTH = /^(?: \([^()]{1,60}\))?,? và $/u;
function isOneOfTwo(lower: string, { name, start }: Bearer, bearers: readonly Bearer[]): boolean {
  const other = lastBefore(bearers, start);
  return (
    other !== undefined && other.name !== name && BOTH.test(lower.slice(other.end, Math.min(start, other.end + 70)))
  );
}

const GOES_WITH: ReadonlySet<string> = new Set(['follow', 'beside', 'amount', 'restated']);
// "Công ty A nợ 3 tỷ đồng, nâng tổng nợ của cả tỉnh lên 96 tỷ đồng": words of more than the one; "với tổng số tiền 3 tỷ đồng" is the one's
const OF_MANY = /(?:toàn|cả|tổng(?! (?:số )?tiền(?: là| lên tới| lên đến)? $)|các|những|nhiều|tính đến|lũy kế|cộng) /u;
// "công ty này còn nợ 14 tháng": the one named last
const THE_SAME = /(?<!(?:các|những|nhiều|số) )(?:công ty|doanh nghiệp|đơn vị|bệnh viện) này(?![\p{L}])[^;]{0,120}$/u;
// "công ty còn nợ 14 tháng", "bệnh viện đã chi 2,1 tỷ đồng": the only one that the article names
const THE_ONE =
  /(?<!(?:các|những|nhiều|số|khối|mỗi|từng|cho|\d) )(?:công ty|doanh nghiệp|bệnh viện|nhà máy)(?: này)? (?:nợ|chậm|trốn|còn|chưa|không|đã|bị|phải|mới|chỉ|cũng|vẫn|nộp|đóng|khắc phục|chi|khám)(?!\p{L})[^;]{0,120}$/u;
/** How far back the one named last may stand, in characters. */
const NEAR = 500;

/** "Công ty A (140 lao động, nợ 5,2 tỷ đồng, 29 tháng)": the figures of one debtor, each of another unit. */
const isOfTheSame = (d: Draft, previous: Draft): boolean => {
  const between = d.scene.lower.slice(previous.site.n.end, d.site.n.start);
  if (GOES_WITH.has(d.rule)) return true;
  return (
    previous.family === 'debt' &&
    d.family === 'debt' &&
    previous.unit !== d.unit &&
    !OF_MANY.test(between) &&
    !between.includes(';')
  );
};

/**
 * The company or hospital that a figure is of: named since the last number of its clause, or that of the figure it goes
 * with. "Công ty May Hòa An nợ 2,1 tỷ đồng, kéo dài 14 tháng": both figures are the company's.
 */
export function bearerOf(d: Draft, previous: Draft | null, bearers: readonly Bearer[]): string | null {
  const { scene, site } = d;
  const named = lastBefore(bearers, site.n.start);
  const before = previous?.scene === scene ? previous : null;
  // Since the last figure: a number that was refused parts nothing
  if (named && named.start >= Math.max(scene.sentence.start, before?.site.n.end ?? 0, site.clause)) {
    const between = site.n.start - named.end < NEAR ? scene.lower.slice(named.end, site.n.start) : '';
    if (named.start >= site.left.start || (between !== '' && !OF_MANY.test(between)))
      return isOneOfTwo(scene.lower, named, bearers) ? null : named.name;
  }
  if (before && isOfTheSame(d, before)) return before.organisation;
  const said = textBefore(scene, site, 160);
  if (named && bearers.every(({ name }) => name === named.name) && THE_ONE.test(said)) return named.name;
  return named && site.n.start - named.end < NEAR && THE_SAME.test(said) ? named.name : null;
}
