import type { Family } from '../../corpus/lexicons/cue-families.js';
import { CUES, NEUTRAL_WORDS } from '../../corpus/lexicons/cues.js';
import { OTHER_DOMAINS } from '../../corpus/lexicons/other-domains.js';
import { SCHEME_NAMES, type SchemeName } from '../../corpus/lexicons/schemes.js';
import type { Scheme } from '../../schemas/codes.js';
import type { DateFound } from '../dates/types.js';
import type { Sentence } from '../document/article-text.js';
import { type PhraseMatch, Phrases } from '../document/phrases.js';
import type { Span, View } from '../document/view.js';
import { type NumberFound, findNumbers } from '../numbers/index.js';
import type { PlaceFound } from '../places/types.js';
import { isHead } from './around.js';
import { nowsOf } from './present.js';
import { cellsOf } from './table-rows.js';
import type { Cue, Scene, SchemeGroup } from './types.js';

/** A cue in every spelling of its names: "hưởng bhxh 1 lần" is also "hưởng bảo hiểm xã hội một lần". The table's own go first. */
const SPELLINGS: ReadonlyArray<readonly [short: string, long: string]> = [
  ['bhxh', 'bảo hiểm xã hội'],
  ['bhyt', 'bảo hiểm y tế'],
  ['bhtn', 'bảo hiểm thất nghiệp'],
  // "đóng bảo hiểm xã hội (BHXH)"
  ['bảo hiểm xã hội', 'bảo hiểm xã hội (bhxh)'],
  ['bảo hiểm y tế', 'bảo hiểm y tế (bhyt)'],
  ['bảo hiểm thất nghiệp', 'bảo hiểm thất nghiệp (bhtn)'],
  ['1 lần', 'một lần'],
  ['tỷ lệ', 'tỉ lệ'],
];
const respelt = (word: string): string[] =>
  SPELLINGS.reduce(
    (all, [short, long]) =>
      all.flatMap((w) => [w, ...[w.replace(short, long), w.replace(long, short)].filter((v) => v !== w)]),
    [word],
  );
const cueEntries = CUES.flatMap(({ family, weight, words }) =>
  words.map((word) => [word, { family, weight }] as const),
);
const cuePhrases = new Phrases<{ family: Family; weight: number } | null>([
  ...cueEntries,
  ...NEUTRAL_WORDS.map((word) => [word, null] as const),
  ...cueEntries.flatMap(([word, cue]) => respelt(word).map((spelling) => [spelling, cue] as const)),
]);
const schemePhrases = new Phrases<SchemeName>(
  SCHEME_NAMES.flatMap((entry) => entry.names.map((name) => [name, entry] as const)),
);

const otherDomains = new Phrases(OTHER_DOMAINS.map((words) => [words, true] as const));

// "BHXH tỉnh", "BHXH Việt Nam", "BHXH các huyện": the agency, not the scheme
const AGENCY_AFTER =
  /^ (?:tỉnh|thành phố|tp|huyện|quận|thị xã|việt nam|vn|các|một số|khu vực|cấp|cơ sở|bộ quốc phòng|bộ công an|địa phương|xã(?! hội)|liên huyện)(?![\p{L}])/u;
// "tham gia BHXH", "nợ BHXH", "quỹ BHXH": what the scheme follows. Anything else before a lone BHXH makes it the agency.
const GOVERNED =
  /(?:tham gia|thu|nợ|nợ đọng|đóng|nộp|chế độ|sổ|quỹ|chính sách|trợ cấp|hưởng|chi|chi trả|về|tiền|số|pháp luật|phát triển|đối tượng|diện|lĩnh vực|kết dư|số dư|tồn dư|bội chi|khoản|mức|mua|gia nhập|hồ sơ|mã số|trả|các|theo|rút|nhận|trốn|hàng tháng|gồm|trong đó|và|tỷ lệ|lao động|độ phủ|bao phủ|loại hình|loại|người|là|có|đồng|tỷ|tỉ|triệu|trích|đóng góp|lãi|thanh toán|kinh phí|bảo hiểm xã hội \(|ngoài|riêng|đóng (?:đủ |được |chưa đủ |trên |hơn |dưới )?\d{1,2} (?:năm|tháng)|\d ?%(?: tiền lương| mức lương| lương)?(?: vào| cho)?|[;,:(+/-]) ?$|^$/u;

// "giải quyết BHXH một lần cho 36.400 người": a benefit
const BENEFIT_AFTER = /^ (?:một lần|1 lần)/u;
// ", BHXH đã cấp 2.100 sổ", "Trong kỳ, BHXH toàn tỉnh thu 41 tỷ đồng": it does what only an agency does
const DOES_AFTER =
  /^ (?:toàn (?:tỉnh|thành phố|huyện)|đã|đang|sẽ|vừa|cũng|tiếp tục|phối hợp|(?:mới |chỉ )?(?:từ chối|chấp nhận|xuất toán|giám định|phát hiện|chuyển|yêu cầu|đề nghị))(?![\p{L}])/u;
const OPENS_CLAUSE = /(?:^|[,;.:"] ?)$/u;

// "Quyết định 595/QĐ-BHXH", "Công văn 1204/BHXH-CST": the number of a paper
const DOCUMENT = /\d\/(?:\p{L}{1,8}-)?$/u;

/** Is a lone "BHXH" the agency that bears the name? */
function isAgency(
  view: View,
  match: Span,
  schemes: readonly Scheme[],
  s: Span,
  places: readonly PlaceFound[],
): boolean {
  const before = view.lower.slice(Math.max(s.start, match.start - 24), match.start);
  if (/luật (?:sửa đổi )?$/u.test(before) || DOCUMENT.test(before)) return true;
  if (schemes.length === 0) return /(?:cơ quan|ngành|doanh nghiệp|công ty) $/u.test(before);
  if (schemes.length !== 1 || schemes[0] !== 'BHXH') return false;
  const after = view.lower.slice(match.end, match.end + 24);
  if (BENEFIT_AFTER.test(after)) return false;
  if (DOES_AFTER.test(after) && OPENS_CLAUSE.test(before)) return true;
  if (AGENCY_AFTER.test(after)) return true;
  if (places.some((p) => p.level !== 'nation' && p.start >= match.end && p.start <= match.end + 1)) return true; // "BHXH Hà Tĩnh"
  return !GOVERNED.test(before) || /(?:cơ quan|ngành|theo) $/u.test(before);
}

// What may stand between the members of one group: "BHXH, BHYT và BHTN" · "BHXH - BHYT"
const GROUP_LINK =
  /^(?:, ?|\), ?|\) và | và | hay | hoặc | cùng(?: với)? | lẫn | ?- ?| ?\/ ?| \((?:bhxh|bhyt|bhtn)\)(?:, | và | ))(?:thẻ |quỹ |bh )?$/u;

// "BHXH, BHYT, BHTN": whatever stands before, a list of schemes is no agency
const startsList = (lower: string, end: number): boolean =>
  /^(?:,| và| -|\/) ?(?:bhyt|bhtn|bảo hiểm)/u.test(lower.slice(end, end + 12));

/** "bảo hiểm xã hội, bảo hiểm y tế (BHXH, BHYT)": a name in brackets that says the names before them again. */
const repeats = (last: SchemeGroup, schemes: readonly Scheme[], after: string | undefined): boolean =>
  last.schemes.join() === schemes.join() ||
  ((after === ',' || after === ')') && schemes.every((s) => last.schemes.includes(s)));

// "(bắt buộc 262.310 người)" · "14.260 người thuộc diện bắt buộc và 610 người tự nguyện": a bare word names the scheme
const isOwnWord = (lower: string, { start, end }: Span): boolean =>
  /^(?: là|:| có| đạt| chiếm| chỉ| mới| còn| chỉ có| mới có)?(?: khoảng| gần| hơn| trên)? \d/.test(
    lower.slice(end, end + 20),
  ) ||
  /\d[^,;.]{0,12}(?:người|lao động)(?: (?:thuộc )?(?:diện|nhóm|khối|loại hình)| đóng| tham gia)? $/u.test(
    lower.slice(Math.max(0, start - 40), start),
  );

// "Cùng với BHXH tự nguyện, BHYT hộ gia đình cũng tăng": the one that others are told beside is not told of with them
const isBeside = (lower: string, start: number): boolean =>
  /(?:cùng với|bên cạnh|ngoài|song song với)(?: việc)?(?: phát triển| thu| người tham gia)? $/u.test(
    lower.slice(Math.max(0, start - 40), start),
  );

// "BHYT bằng 4,5% mức trợ cấp thất nghiệp", "5,2% lương tháng, trợ cấp thất nghiệp hoặc lương cơ sở": what a rate is of, no scheme
const RATE_BEFORE = /\d ?%(?: của)?(?: mức)? (?:(?:tiền |mức )?lương[^;.%\d]{0,50}(?:,| hoặc| hay|\/) ?(?:mức )?)?$/u;
const BASE_NAME = 'trợ cấp thất nghiệp';
const isBaseOfRate = (lower: string, { start, end }: Span, from: number): boolean =>
  end - start === BASE_NAME.length &&
  lower.startsWith(BASE_NAME, start) &&
  RATE_BEFORE.test(lower.slice(Math.max(from, start - 80), start));

const SHORT_NAME = 'bhyt'.length;
/** "40 thẻ BHYT hộ gia đình": the soft name "thẻ BHYT" must not hide the full one that its last word begins. */
function fullName(lower: string, found: PhraseMatch<SchemeName>, end: number): PhraseMatch<SchemeName> {
  const full = found.value.soft ? schemePhrases.startingAt(lower, found.end - SHORT_NAME, end) : null;
  return full && full.end > found.end && !full.value.soft ? full : found;
}

function findSchemes(view: View, s: Span, places: readonly PlaceFound[]): SchemeGroup[] {
  const groups: SchemeGroup[] = [];
  let joined = false;
  let apart = false; // "4.050 người đóng bắt buộc, tự nguyện mới 110 người": each bare word has a number of its own
  for (const found of schemePhrases.within(view, s.start, s.end)) {
    const m = fullName(view.lower, found, s.end);
    const { schemes, soft, bare } = m.value;
    if ((bare && !isOwnWord(view.lower, m)) || isBaseOfRate(view.lower, m, s.start)) continue;
    if (isAgency(view, m, schemes, s, places) && !startsList(view.lower, m.end)) {
      joined = false;
      continue;
    }
    const last = groups[groups.length - 1];
    // "thu BHXH, BHTN bắt buộc 840 tỷ": the word behind the list says it of social insurance
    if (bare && last && last.schemes.length > 1 && m.start - last.end === 1) {
      groups[groups.length - 1] = {
        ...last,
        end: m.end,
        schemes: last.schemes.map((s) => (s === 'BHXH' ? schemes[0]! : s)),
      };
      continue;
    }
    const gap = last ? view.lower.slice(last.end, m.start) : '';
    const ownNumbers = apart && bare === true;
    apart = bare === true;
    const beside = last !== undefined && gap === ', ' && isBeside(view.lower, last.start);
    if (last && joined && !ownNumbers && !beside && !soft && !last.soft && gap.length < 24 && GROUP_LINK.test(gap)) {
      // "BHXH, BHXH tự nguyện": the general name stands for its compulsory part beside the voluntary one
      groups[groups.length - 1] = {
        start: last.start,
        end: m.end,
        schemes: [...new Set([...last.schemes, ...schemes])],
        soft: false,
      };
    } else if (last && !soft && !last.soft && /^ ?\($/.test(gap) && repeats(last, schemes, view.lower[m.end])) {
      groups[groups.length - 1] = { ...last, end: m.end }; // "bảo hiểm thất nghiệp (BHTN)"
    } else {
      groups.push({ start: m.start, end: m.end, schemes, soft });
    }
    joined = true;
  }
  return groups;
}

const within = <T extends Span>(items: readonly T[], s: Span): T[] =>
  items.filter((i) => i.start >= s.start && i.end <= s.end);

/** "hưởng BHXH một lần", "trợ cấp 1 lần": the name of a benefit, no count. */
const isName = (n: NumberFound): boolean =>
  n.unit === 'times' && n.value === 1 && n.upper === null && n.bound === 'exact';

// "vì dịch bệnh, số người nhận trợ cấp lên 8.300": why, not what is counted
const CAUSE = /(?:do|vì|bởi|trước|ảnh hưởng của|tác động của|bối cảnh) $/u;

// "91% dân số có thẻ BHYT, thêm 2 trường đạt chuẩn quốc gia": a card names its insurance
const CARD = /(?:thẻ|sổ) (?:bh|bảo hiểm)/u;

/** Does a sentence name another field, outside of the companies' names? "Công ty Lâm nghiệp An Phú nợ 3 tỷ đồng" does not. */
function speaksOfOthers(lower: string, { start, end }: Span, companies: readonly Span[]): boolean {
  for (let at = start, m; (m = otherDomains.firstWithin(lower, at, end)); at = m.end) {
    const word = m;
    if (CAUSE.test(lower.slice(Math.max(start, word.start - 20), word.start))) continue;
    if (!companies.some((c) => word.start >= c.start && word.end <= c.end)) return true;
  }
  return false;
}

// "2.100 học sinh ở huyện Chợ Mới tham gia BHYT": the end of a name, and no word for those who are new
const ENDS_NAME = /\p{Lu}\p{Ll}+ $/u;
const CAPITAL_THEN_SMALL = /^\p{Lu}\p{Ll}* \p{Ll}/u;
const NAME_REACH = 10;
const beginsInName = ({ text }: View, { start, end }: Span): boolean =>
  CAPITAL_THEN_SMALL.test(text.slice(start, end)) && ENDS_NAME.test(text.slice(Math.max(0, start - NAME_REACH), start));
/** The cue that is left of one that begins with the last word of a name. */
const behindName = (lower: string, { start }: Span): ReturnType<typeof cuePhrases.startingAt> =>
  cuePhrases.startingAt(lower, lower.indexOf(' ', start) + 1);

// "chị Thu nhận 92 triệu đồng": a given name, no word of what was collected
const HONORIFIC = /(?<!\p{L})(?:ông|bà|anh|chị|cô|chú|em|cháu) $/u;
const isNameOfOne = ({ text, lower }: View, start: number): boolean =>
  text[start] !== lower[start] && HONORIFIC.test(lower.slice(Math.max(0, start - 6), start));

/** Gathers numbers, cues, schemes, dates and places of one sentence. */
export function scan(
  view: View,
  sentence: Sentence,
  dates: readonly DateFound[],
  places: readonly PlaceFound[],
  companies: readonly Span[] = [],
): Scene {
  const ownDates = within(dates, sentence);
  const ownPlaces = within(places, sentence);
  const numbers = findNumbers(view, sentence.start, sentence.end, ownDates).filter((n) => !isName(n));
  const bare: Scene = {
    sentence,
    lower: view.lower,
    numbers,
    cues: [],
    schemes: [],
    dates: ownDates,
    places: ownPlaces,
    names: [],
    elsewhere: false,
    nows: [],
    cells: cellsOf(view.lower, sentence),
  };
  const schemes = findSchemes(view, sentence, ownPlaces);
  // the cues of headline and lede tell what the article is about
  if (numbers.length === 0 && !isHead({ sentence })) return { ...bare, schemes };
  const cues: Cue[] = [];
  for (const found of cuePhrases.within(view, sentence.start, sentence.end)) {
    const { start, end, value } = beginsInName(view, found) ? (behindName(view.lower, found) ?? found) : found;
    if (value && !isNameOfOne(view, start)) cues.push({ start, end, family: value.family, weight: value.weight });
  }
  if (numbers.length === 0) return { ...bare, cues, schemes };
  const names = [...schemes, ...ownDates, ...ownPlaces].sort((a, b) => a.start - b.start);
  const named = schemes.some((s) => !s.soft || CARD.test(view.lower.slice(s.start, s.end)));
  const elsewhere = !named && speaksOfOthers(view.lower, sentence, companies);
  return { ...bare, cues, schemes, names, elsewhere, nows: nowsOf(view, sentence) };
}
