import { HOMETOWN, servesProvince } from '../places/context.js';
import { type PlaceFound, provinceOf } from '../places/types.js';
import type { Scene, Site } from './types.js';

// Agencies of the whole country are no place of a figure: "kế hoạch BHXH Việt Nam giao"
const isNation = (lower: string, p: PlaceFound): boolean =>
  p.level === 'nation' && /^(?:cả nước|toàn quốc)/.test(lower.slice(p.start, p.end));
// "cao nhất cả nước", "đứng thứ ba toàn quốc", "giảm mạnh hơn cả nước": ranked in the country, not of it
const RANKED = /(?:nhất|đầu|cuối|thứ \p{L}+|thứ \d+|(?:mạnh|nhanh|nhiều|ít) hơn)(?: (?:của|trong|trên|ở))? ?$/u;
// "chiếm 2,9% so với tổng số người tham gia cả nước, tăng 95 người": the whole that a share is of
const WHOLE_OF_SHARE = /\d ?% (?:so với |trong |của )?tổng số[^,;.()\d]{0,70} $/u;
const counts = (lower: string, p: PlaceFound): boolean =>
  p.level !== 'nation' ||
  (isNation(lower, p) &&
    !RANKED.test(lower.slice(Math.max(0, p.start - 24), p.start)) &&
    !WHOLE_OF_SHARE.test(lower.slice(Math.max(0, p.start - 100), p.start)));

// "so với đầu năm (gồm cả Bình Phước, Tây Ninh trước đây)": reckoned in, not spoken of
const INCLUDED = /(?:tính cả|gồm cả|kể cả|bao gồm)(?: (?:các tỉnh|tỉnh|địa bàn))? $/u;

// "tại buổi họp báo chiều 12/7 tại Hà Nội", "hội thảo vừa tổ chức ở Cần Thơ": where it is told, not what it tells of
const VENUE =
  /(?:họp báo|cuộc họp|buổi họp|phiên họp|hội nghị|hội thảo|tọa đàm|toạ đàm|diễn đàn|buổi làm việc)(?:[^;()]{0,100}(?:tổ chức|diễn ra|sáng|chiều|tối|nay|qua|\d))? (?:tại|ở) (?:tp |thành phố )?$/u;
const VENUE_REACH = 150;

const ofProvince = (lower: string, p: PlaceFound): PlaceFound =>
  p.path.includes('/') && servesProvince(lower, p.start) ? { ...p, path: provinceOf(p.path) ?? p.path } : p;

/** The places of a sentence where its numbers may be at home. */
function placesOf({ lower, sentence, places }: Scene): PlaceFound[] {
  let from: PlaceFound | null = null;
  let reckoned: PlaceFound | null = null;
  return places
    .map((p) => ofProvince(lower, p))
    .filter((p) => {
      const home =
        HOMETOWN.test(lower.slice(Math.max(0, p.start - 12), p.start)) ||
        (from !== null && lower.slice(from.end, p.start) === ', ');
      from = home ? p : null;
      const included =
        INCLUDED.test(lower.slice(Math.max(0, p.start - 24), p.start)) ||
        (reckoned !== null && /^(?:, | và )$/.test(lower.slice(reckoned.end, p.start)));
      reckoned = included ? p : null;
      const venue = VENUE.test(lower.slice(Math.max(sentence.start, p.start - VENUE_REACH), p.start));
      return !home && !included && !venue && counts(lower, p);
    });
}

/** "Công ty A (quận 12) nợ 12 tỷ đồng; Công ty B nợ 11 tỷ đồng": what brackets say of one member is not true of the next. */
function isPast(lower: string, p: PlaceFound, at: number): boolean {
  const close = lower.slice(p.end, p.end + 120).search(/[()]/);
  return close >= 0 && lower[p.end + close] === ')' && NEXT_MEMBER.test(lower.slice(p.end + close, at));
}
const NEXT_MEMBER =
  /;|, (?:thì|còn|trong khi) |(?:,| và) (?:công ty|dntn|doanh nghiệp|hợp tác xã|htx|chi nhánh|xí nghiệp|nhà máy|bệnh viện|bv|bvđk|trường) /u;

/** "nợ 17 tỷ đồng, phần lớn ở thị xã Duy Tiên; có 30 đơn vị nợ trên 6 tháng": a part told of behind a figure, of its clause alone. */
function endsClause({ lower, numbers }: Scene, p: PlaceFound, { clause }: Site): boolean {
  if (clause <= p.end || !p.path.includes('/')) return false;
  const told = numbers.findLast((n) => n.end <= p.start);
  return told !== undefined && !lower.slice(told.end, p.start).includes(';');
}

// "báo cáo cho thấy cả nước có 14,2 triệu người", "đến hết năm 2016 cả nước đã thu …"
const ACTS = /^(?: (?:đã|hiện|hiện nay|mới|vẫn|chỉ))* (?:có|còn|thu|chi|đạt|ghi nhận|giải quyết|vận động)(?!\p{L})/u;
const OF_IT = /(?:của|trong|trên|khắp|so với|với|hơn|bằng) $/u;
const isSubject = (lower: string, { start, end }: PlaceFound): boolean =>
  ACTS.test(lower.slice(end, end + 24)) && !OF_IT.test(lower.slice(Math.max(0, start - 8), start));

/** "Tại Thái Bình, …": a place that opens a sentence also governs the next one. */
export const opensWithPlace = (scene: Scene): PlaceFound | null => {
  const first = scene.places.find((p) => counts(scene.lower, p));
  if (!first) return null;
  const lead = scene.lower.slice(scene.sentence.start, first.start);
  // "Tính đến 31/12/2021, toàn quốc đã có …": the country as the subject goes on, too
  if (first.level === 'nation' && lead.length < 160 && (/(?:^|, )$/u.test(lead) || isSubject(scene.lower, first)))
    return first;
  // "Xã Mường Lát có 3.100 nhân khẩu. Nay còn …": a district or commune as the subject
  if (lead === '' && first.path.includes('/') && isSubject(scene.lower, first)) return first;
  return /^"?(?:tại|ở|còn|trong đó|cụ thể,)(?: tại| ở)? $/u.test(lead) ? first : null;
};

// "Còn tại Nam Định, …", "Đến hết tháng 9/2019, Nam Định có …", "Cũng trong quý này, tại Nam Định, …"; "Nam Định: 41 tỷ
// đồng" is a member of a list
const OPENS_WITH =
  /^"?(?:(?:còn|riêng|cụ thể,?) )?(?:(?:tại|ở|với|địa bàn) )?$|^"?(?:tính )?(?:đến|tới) [^,;.]{4,40}, (?:tại )?$|^"?[^,;.()]{2,40}, (?:tại|ở) $/u;
const opensParagraph = ({ lower, sentence }: Scene): boolean =>
  sentence.start === 0 || lower[sentence.start - 1] === '\n';
/** "Nam Định là một trong những nơi nợ nhiều. Đến nay còn …": the one province with which a paragraph opens. */
export function provinceOfParagraph(scene: Scene): string | null {
  const { lower, sentence, places } = scene;
  const [first] = places;
  if (first?.level !== 'province' || !opensParagraph(scene) || lower[first.end] === ':') return null;
  if (!OPENS_WITH.test(lower.slice(sentence.start, first.start))) return null;
  return places.every((p) => isWithin(p, first.path)) ? first.path : null;
}
/** Is a place a province, or one of its parts? */
export const isWithin = ({ path }: PlaceFound, province: string): boolean => provinceOf(path) === province;

/** Distinct places of a coordination that ends at `last`: "Hà Nội, TP HCM" → both. */
function coordinated(lower: string, places: readonly PlaceFound[], last: number): PlaceFound[] {
  const run = [places[last]!];
  for (let i = last - 1; i >= 0; i--) {
    const gap = lower.slice(places[i]!.end, run[0]!.start);
    if (!/^(?:, ?| và | hay | - | ?\(| của )$/.test(gap)) break;
    run.unshift(places[i]!);
  }
  return run;
}

// "lần lượt là 512 tỷ đồng; 346 tỷ đồng và 209,8 tỷ đồng", "tương ứng 870 tỷ đồng và 655 tỷ": numbers paired in order
// with the places, or with the schemes, before them
export const PAIRED = /(?:lần lượt|tương ứng|theo thứ tự)/u;

// "huyện Kim Bảng bao phủ 81%, còn mặt bằng chung toàn tỉnh là 57%": the province again
const WHOLE_PROVINCE = /(?:toàn|cả|của) tỉnh(?! \p{Lu})(?![\p{L}])[^;]{0,60}$/u;

/**
 * "Hà Nội (870 tỷ đồng)… khiến chênh lệch 2,7 tỷ": a place with its own number in brackets governs no further; a time or
 * somebody's age is no such number.
 */
const spent = (link: string): boolean =>
  /^[^()]{0,30}\((?!tháng|năm|ngày|quý|sinh năm|sn |\d{2} tuổi)[^()]*\d[^()]*\)/u.test(link);

/** "thị trấn Thắng, huyện Hiệp Hòa, tỉnh Bắc Giang" is one place: the district of the province. */
function pathsOf(run: readonly PlaceFound[]): string[] {
  const covers = (p: PlaceFound, q: PlaceFound): boolean =>
    q.path.startsWith(`${p.path}/`) ||
    (p.level === 'commune' && q.level === 'district' && provinceOf(p.path) === provinceOf(q.path));
  const named = run.filter((p) => !run.some((q) => q !== p && covers(p, q)));
  return [...new Set((named.length > 0 ? named : run).map((p) => p.path))];
}

// "ông đến Bệnh viện quận 8 (7 lần), Bệnh viện Thủ Đức (5 lần)": how often one patient went there, who is of the whole city
const isHowOften = (link: string, { n }: Site): boolean => n.unit === 'times' && link === ' (';

// "đạt 76% - thấp hơn bình quân chung của cả nước"
const COMPARED = /(?:hơn|bằng|so với|bình quân|trung bình)(?![\p{L}])/u;

// "trao 410 thẻ cho người nghèo của Hải Hậu (150 thẻ), Nam Trực (260 thẻ)": a part of the number, and not where all of it is
const hasItsOwn = ({ lower, numbers }: Scene, { end }: PlaceFound, { n, index }: Site): boolean => {
  const next = numbers[index + 1];
  return next?.unit === n.unit && lower.slice(end, next.start) === ' (';
};

// "Nhiều địa phương nợ trên 100 tỷ đồng như Nghệ An, Thanh Hóa": the examples of several places, behind their number
const OF_SEVERAL =
  /(?:nhiều|một số|các|những|hàng loạt|\d+|vài) (?:tỉnh|địa phương|thành phố|huyện|quận|xã|phường|nơi)(?!\p{L})/u;
const FOR_EXAMPLE = /^[^,;.()\d]{0,40},? (?:như|gồm|là)(?: ở)?:? (?:tỉnh |thành phố |tp |huyện |quận )?$/u;
const SEVERAL_REACH = 160;
function examplesBehind({ lower, sentence }: Scene, places: readonly PlaceFound[], { n }: Site): string | null {
  const first = places.findIndex((p) => p.start >= n.end);
  if (first < 0 || !FOR_EXAMPLE.test(lower.slice(n.end, places[first]!.start))) return null;
  if (!OF_SEVERAL.test(lower.slice(Math.max(sentence.start, n.start - SEVERAL_REACH), n.start))) return null;
  let last = first;
  while (
    last + 1 < places.length &&
    /^(?:, | và |, và )$/.test(lower.slice(places[last]!.end, places[last + 1]!.start))
  )
    last++;
  const own = /^ ?[(:]? ?\d/u.test(lower.slice(places[first]!.end, places[first]!.end + 4)); // "như Nghệ An (120 tỷ đồng)"
  return last === first || own ? null : pathsOf(places.slice(first, last + 1)).join('; ');
}

/** The place of a figure printed in its own sentence, or null when the sentence names none. */
export function placeIn(scene: Scene, site: Site): string | null {
  if (scene.places.length === 0) return null;
  const { lower } = scene;
  const places = placesOf(scene);
  if (places.length === 0) return null;
  const before = places.filter((p) => p.end <= site.n.start && !isPast(lower, p, site.n.start));
  // "tại các huyện An Biên, Hòn Đất và Giồng Riềng của tỉnh Kiên Giang": the province only qualifies its districts
  const left = before.filter(
    (p, i) => i === 0 || !before[i - 1]!.path.startsWith(`${p.path}/`) || p.start - before[i - 1]!.end > 14,
  );
  const ownRight = rightOf(scene, places, site);
  // "… tại Hà Nội; 100 sổ BHXH tại tỉnh Sơn La": behind a semicolon what its own member names
  const otherMember = left.length > 0 && left.every((p) => p.end <= site.clause) && site.clause > scene.sentence.start;
  if (left.length > 0 && !(otherMember && ownRight !== null)) {
    const run = coordinated(lower, left, left.length - 1);
    const link = lower.slice(run[run.length - 1]!.end, site.n.start);
    if (spent(link) || endsClause(scene, run[0]!, site)) return null;
    const [path, other] = pathsOf(run);
    if (path !== undefined && other === undefined && WHOLE_PROVINCE.test(link)) return provinceOf(path) ?? path;
    if (run.length > 1) {
      const paired = PAIRED.test(link);
      if (paired) {
        const mark = site.n.start - link.length + link.search(PAIRED);
        const first = scene.numbers.findIndex((m) => m.start > mark);
        const own = run[site.index - first];
        if (own) return own.path;
      }
      return pathsOf(run).join('; ');
    }
    return isHowOften(link, site) ? (provinceOf(run[0]!.path) ?? run[0]!.path) : run[0]!.path;
  }
  const examples = examplesBehind(scene, places, site);
  if (examples !== null) return examples;
  return ownRight;
}

// "khởi kiện 402 doanh nghiệp tại Hà Nội"
const AT = /(?:tại|ở|của|địa bàn|cho|phạm vi|khắp|trên) ?$/u;
/** The place that a figure's own words behind it name, or null. */
function rightOf(scene: Scene, places: readonly PlaceFound[], site: Site): string | null {
  const { lower } = scene;
  const right = places.find((p) => p.start >= site.rightHead.start && p.end <= site.rightHead.end);
  if (!right || COMPARED.test(lower.slice(site.n.end, right.start)) || hasItsOwn(scene, right, site)) return null;
  return AT.test(lower.slice(Math.max(site.n.end, right.start - 12), right.start)) ? right.path : null;
}
