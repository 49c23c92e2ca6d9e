import { IMPLIED_AGENCY, NEEDS_AGENCY, TITLES, TITLE_TAILS } from '../../corpus/lexicons/titles.js';
import type { Head } from '../../corpus/lexicons/organisations.js';
import type { Context } from '../document/article-text.js';
import { singleSpaced } from '../document/letters.js';
import type { Span, View } from '../document/view.js';
import type { OrganisationFound } from '../organisations/index.js';
import { endOf, literals } from '../organisations/literals.js';
import { subjectEnd } from '../organisations/subject.js';
import { isCapital, personAt, wordEnd } from '../organisations/words.js';

/** An office as printed: its title and the agency that follows. */
export interface Office extends Span {
  role: string | null;
  organisation: string | null;
  /** An office of a body that is not read: it only joins its neighbours. */
  unread?: true;
}

/** Agencies by the offset at which a mention of them begins. */
export type AgencyIndex = ReadonlyMap<number, { name: string; end: number }>;

const TITLE = literals(TITLES);
const TAIL = literals(TITLE_TAILS);
const PRESS = literals(['báo', 'đài', 'tạp chí', 'tòa soạn', 'thông tấn xã', 'cổng thông tin điện tử']);
// "Bí thư |Đảng ủy|, Giám đốc Bệnh viện C": of an agency that it does not name
const PARTY_BODY = /(?:Đảng ủy|Chi bộ|Đảng bộ|Đảng đoàn|Ban Cán sự Đảng)(?=[,;.:)]| -|\n)/iuy;
const PARENTHESIS = / \([^()]{1,40}\)/uy;
// "Trưởng phòng Thu| |BHXH …", "|, |Bộ Y tế", "| - |BHXH", "| thuộc |…", "| (|Bộ Y tế)", "|), cùng làm việc ở |…"
const TO_AGENCY =
  /\s{1,2}(?:của |thuộc |tại |- |\()?(?:cơ quan |ngành |(?:trung ương|tw) (?=hội ))?|, |-|\)?,? (?:cùng |hiện |đang )*(?:công tác|làm việc) (?:tại|ở) /y;
// "Trưởng Khoa", "Phó Trưởng phòng": heads of parts of an agency
const PART_TITLE = /^(?:Phó )?trưởng (?:khoa|phòng)/i;
const HEADS_PART = /trưởng|(?:vụ|cục) phó|phó (?:phòng|ban)|chuyên viên/;
// "Giám đốc| Trung tâm Giám định BHYT khu vực phía Bắc| - BHXH Việt Nam": a centre that is a part of the agency behind it
const CENTRE =
  / trung tâm (?:giám định|thanh toán đa tuyến|công nghệ thông tin|lưu trữ|truyền thông|dịch vụ hỗ trợ|chăm sóc)(?!\p{L})/uy;
const TO_WHOLE = /^[^;.()\n]{12,110}(?: ?- ?| \(|, | của | thuộc )$/u;
const CENTRE_REACH = 120;
function centreAfter({ text, lower }: View, at: number, agencies: AgencyIndex) {
  if (endOf(CENTRE, lower, at) < 0) return null;
  for (let start = at + 2; start <= at + CENTRE_REACH; start++) {
    const whole = agencies.get(start);
    if (!whole) continue;
    if (!whole.name.startsWith('BHXH') || !TO_WHOLE.test(text.slice(at, start))) return null;
    return { roleEnd: start, organisation: whole.name, end: whole.end };
  }
  return null;
}
// "… người tham gia BHXH|, BHYT và BHTN| - BHXH tỉnh"
const SCHEMES = /(?:,? (?:và )?(?:BHXH|BHYT|BHTN)(?!\p{L}))+/uy;
const SENTENCE_END = /[.\n]/;
const BOTH = /^,? kiêm $/;
const OF_PARTY = /bí thư|ủy viên/i;
// "Ủy viên Thường trực, Trưởng Ban Pháp chế HĐND tỉnh"
const STANDING = /^ủy viên (?:thường trực|chuyên trách)$/i;
const PART_WORD = / (?:ban|vụ|phòng|cục)(?= \p{L})/uy;
const PART: Head = { forms: [], kind: 'department', shape: 'subject', smallSubject: true };

export function indexAgencies(organisations: readonly OrganisationFound[]): AgencyIndex {
  return new Map(
    organisations.flatMap(({ name, mentions }) => mentions.map(({ start, end }) => [start, { name, end }] as const)),
  );
}

/** A newspaper or broadcaster, which is no agency of the record but can be where an editor sits. */
function pressAt(view: View, at: number): { name: string; end: number } | null {
  let end = isCapital(view.text, at) ? endOf(PRESS, view.lower, at) : -1;
  if (end < 0) return null;
  const head = end;
  while (view.text[end] === ' ' && isCapital(view.text, end + 1)) end = wordEnd(view.text, end + 1);
  return end > head ? { name: view.text.slice(at, end), end } : null;
}

function partyBodyAt({ text }: View, at: number): { name: string; end: number } | null {
  const end = isCapital(text, at) ? endOf(PARTY_BODY, text, at) : -1;
  return end < 0 ? null : { name: text.slice(at, end), end };
}

const tidy = (role: string): string =>
  singleSpaced(role.replace(/\([^()]*\)/g, ' '))
    .replace(/(?:[\s,(-]|(?<= )(?:của|thuộc|tại|cơ quan|ngành|trung ương|tw))+$/iu, '')
    .trim();

// "Trưởng |Ban Chỉ đạo|, Phó Chủ tịch UBND huyện", "Phó Trưởng |BCĐ|": the committee that the article names in full
const COMMITTEE = /(?:ban chỉ đạo|bcđ)(?!\p{L})/uy;
const GOES_ON = /^ [\p{L}\d]/u;
function committeeAfter({ text, lower }: View, titleEnd: number, agencies: AgencyIndex) {
  const opened = text.lastIndexOf(' ', titleEnd - 1) + 1; // "Trưởng |Ban|"
  const own = endOf(COMMITTEE, lower, opened);
  const end = own > 0 ? own : endOf(COMMITTEE, lower, titleEnd + 1);
  if (end < 0 || (GOES_ON.test(text.slice(end, end + 2)) && !personAt(text, end + 1))) return null;
  const named = new Set(
    [...agencies.values()].map(({ name }) => name).filter((name) => name.startsWith('Ban Chỉ đạo ')),
  );
  const [only] = named;
  return named.size === 1 ? { roleEnd: titleEnd, organisation: only!, end } : { roleEnd: end, organisation: null, end };
}

/** Reads the agency after a title that ends at `at`: straight behind it or behind a part of it (`phòng Chế độ`). */
function agencyAfter(view: View, titleStart: number, titleEnd: number, limit: number, agencies: AgencyIndex) {
  const isAgency = (at: number): boolean => agencies.has(at);
  const gapped = (at: number): { name: string; start: number; end: number } | null => {
    const gap = endOf(TO_AGENCY, view.lower, at);
    if (gap < 0) return null;
    const agency = agencies.get(gap) ?? pressAt(view, gap) ?? partyBodyAt(view, gap);
    return agency ? { name: agency.name, start: gap, end: agency.end } : null;
  };
  const centre = centreAfter(view, titleEnd, agencies);
  if (centre) return centre;
  // "Trưởng |Ban Chỉ đạo …": the last word of the title opens the agency's name
  const lastWord = view.text.lastIndexOf(' ', titleEnd - 1) + 1;
  // "Chánh |Văn phòng Đoàn ĐBQH và HĐND tỉnh": the last two
  const fused = agencies.get(lastWord) ?? agencies.get(view.text.lastIndexOf(' ', lastWord - 2) + 1);
  if (fused) return { roleEnd: titleEnd, organisation: fused.name, end: fused.end };
  const committee = committeeAfter(view, titleEnd, agencies);
  if (committee) return committee;
  const direct = view.text[titleEnd] === ',' ? null : gapped(titleEnd);
  if (direct) return { roleEnd: direct.start, organisation: direct.name, end: direct.end };
  // only the head of a part prints it: "Trưởng phòng |Chế độ", "Vụ trưởng |Vụ Bảo hiểm y tế"
  const heads = HEADS_PART.test(view.lower.slice(titleStart, titleEnd));
  // "Phó Trưởng ban phụ trách |Ban| thực hiện chính sách BHYT": what is named in small letters stands behind the part's own word
  const named = heads ? Math.max(endOf(PART_WORD, view.lower, titleEnd), titleEnd) : titleEnd;
  let end = heads ? subjectEnd(view, named, limit, PART, isAgency) : titleEnd;
  // "Trưởng phòng Phát triển người tham gia BHXH|, BHYT| - BHXH tỉnh"
  const schemes = heads && end > titleEnd ? endOf(SCHEMES, view.text, end) : -1;
  if (schemes > 0 && gapped(schemes)) end = schemes;
  const roleEnd = end;
  const parenthesis = gapped(end) ? -1 : endOf(PARENTHESIS, view.text, end);
  if (parenthesis > 0) end = parenthesis;
  const behind = roleEnd > titleEnd ? gapped(end) : null;
  if (behind) return { roleEnd, organisation: behind.name, end: behind.end };
  return { roleEnd, organisation: null, end };
}

const OF_ASSEMBLY = / (?:của|Thường vụ) Quốc hội$|^Đoàn ĐBQH/u;
const FORMER = /^(?:nguyên|cựu) /u;
/** The agency that a title alone implies, under the name the article gives it. */
function implied(title: string, organisations: readonly OrganisationFound[], place: string | null): string | null {
  const agency = IMPLIED_AGENCY[title.replace(FORMER, '')];
  if (!agency) return null;
  const named = organisations.find(({ name }) => name === agency || name.startsWith(`${agency} `));
  if (named) return named.name;
  // "Đại biểu Lê Thị Hoa (Hà Nam)", where the article names a committee or a delegation of the assembly
  if (agency === 'Quốc hội' && (title === 'đbqh' || organisations.some(({ name }) => OF_ASSEMBLY.test(name))))
    return agency;
  if (agency.startsWith('BHXH') || agency === 'Trường' || agency === 'Quốc hội') return null;
  if (!agency.endsWith('ủy')) return agency;
  const parts = place === null || place === 'VN' ? [] : place.split('/');
  const seat = agency === 'Tỉnh ủy' ? parts[0] : parts.at(-1);
  return seat ? `${agency} ${seat}` : agency;
}

// "Phó Giám đốc |bệnh viện|, nói", "Phó giám đốc |trung tâm| cho biết": the agency of that kind named last
const OF_ITS_KIND =
  / (?:(?:của|thuộc) )?(bệnh viện|bv|trung tâm|công ty|nhà trường|ngân hàng|sở|viện|cục)(?=[,;.:)]| \p{L})/uy;
const PLAIN_END = /[,;.:)]| (?:này|đó|cho|nói|khẳng|chia|thông|thừa|lý|xác|đã|là)(?!\p{L})/uy;

/** The agency behind a title that names it by its kind alone. */
function ofItsKind(
  { text, lower }: View,
  at: number,
  organisations: readonly OrganisationFound[],
): { name: string; end: number } | null {
  OF_ITS_KIND.lastIndex = at;
  const m = OF_ITS_KIND.exec(lower);
  const end = OF_ITS_KIND.lastIndex;
  // "Phó Giám đốc sở |Lê …": or the holder's name
  if (!m || (endOf(PLAIN_END, lower, end) < 0 && !personAt(text, end + 1))) return null;
  const kind = m[1]?.replace('nhà trường', 'trường').replace('bv', 'bệnh viện');
  if (!kind) return null;
  let last: { name: string; start: number } | null = null;
  for (const { name, mentions } of organisations) {
    if (!name.toLowerCase().startsWith(`${kind} `)) continue;
    const start = mentions.findLast((m) => m.end <= at)?.start;
    if (start !== undefined && start > (last?.start ?? -1)) last = { name, start };
  }
  return last && { name: last.name, end };
}

// "Trưởng |phòng Thu|", "Vụ trưởng |Vụ Thanh tra|"
const OF_PART = /^(?:phó )?(?:trưởng|(?:vụ|cục) trưởng) ((?:phòng|ban|vụ|cục) .+)$/iu;
/** "Trưởng phòng Giám định BHYT", where the article names "Phòng Giám định BHYT BHXH tỉnh Hà Nam": the agency of the part. */
function ofItsPart(role: string, organisations: readonly OrganisationFound[]): string | null {
  const part = OF_PART.exec(role)?.[1]?.toLowerCase();
  const whole = part && organisations.find(({ name }) => name.toLowerCase().startsWith(`${part} `));
  return whole ? whole.name.slice(part.length + 1) : null;
}

// "Ủy viên| Hội đồng Thẩm định giá|, Giám đốc …"
const UNREAD_BODY = / (?:Ban|Hội đồng|Ủy ban|Đảng ủy|Đảng đoàn|BCH)[^,;.:()\n]{0,60}(?=, )/uy;

// "Trưởng |Công an xã", "Phó trưởng |BHXH cơ sở"; no "tăng trưởng |BHXH …"
const HEAD_ALONE = /^(?:phó )?trưởng$/u;
const GROWTH = /tăng $/u;

// "trả lời |các| đại biểu, Bộ trưởng …": of many, unless their names follow
const SEVERAL = /(?:các|những|nhiều|một số)(?: vị)? $/u;

/** Every office printed in the article, in text order. */
export function findOffices(
  { view, article }: Context,
  organisations: readonly OrganisationFound[],
  agencies: AgencyIndex,
  place: string | null,
): Office[] {
  const offices: Office[] = [];
  for (let at = article.start; at < article.end;) {
    const m = TITLE.nextIn(view, at, article.end);
    if (!m) break;
    const { start } = m;
    let titleEnd = m.end;
    at = titleEnd;
    // "Chủ tịch |Công đoàn BHXH Việt Nam": an agency of its own, and no more than a word of the title before a firm's name
    const ownAgency = view.text[titleEnd] !== ' ' || agencies.has(titleEnd + 1);
    const tail = ownAgency ? -1 : endOf(TAIL, view.lower, titleEnd + 1);
    if (tail > 0) titleEnd = tail;
    const read = agencyAfter(view, start, titleEnd, article.end, agencies);
    const { roleEnd, organisation } = read;
    const role = tidy(view.text.slice(start, roleEnd));
    const told = organisation ?? implied(role.toLowerCase(), organisations, place);
    const ofKind = told === null ? ofItsKind(view, roleEnd, organisations) : null;
    const agency = told ?? ofKind?.name ?? ofItsPart(role, organisations);
    const end = Math.max(read.end, ofKind?.end ?? 0);
    if (agency === null && NEEDS_AGENCY.has(m.value)) {
      const unread = m.value === 'ủy viên' ? endOf(UNREAD_BODY, view.text, m.end) : -1;
      if (unread > 0) offices.push({ start, end: unread, role: null, organisation: null, unread: true });
      continue;
    }
    if (
      HEAD_ALONE.test(m.value) &&
      ((!agencies.has(m.end + 1) && read.end === titleEnd) ||
        GROWTH.test(view.lower.slice(Math.max(0, start - 5), start)))
    )
      continue;
    if (SEVERAL.test(view.lower.slice(Math.max(0, start - 12), start)) && !isCapital(view.text, end + 1)) continue;
    offices.push({ start, end, role, organisation: agency });
    at = Math.max(end, titleEnd);
  }
  return withMinistry(withHospital(shareAgencies(view, offices), organisations));
}

const WARD = /^(?:phó )?trưởng khoa /iu;
/** "Bệnh viện C … A, Trưởng khoa Nội": of the one hospital of the article. */
function withHospital(offices: Office[], organisations: readonly OrganisationFound[]): Office[] {
  const hospitals = organisations.filter(({ kind }) => kind === 'hospital');
  if (hospitals.length !== 1) return offices;
  for (const office of offices)
    if (office.organisation === null && WARD.test(office.role ?? '')) office.organisation = hospitals[0]!.name;
  return offices;
}

const MINISTER = /^bộ trưởng$/iu;
/** "Bộ trưởng Bộ Y tế A", later "Bộ trưởng A": of the one ministry whose head the article names. */
function withMinistry(offices: Office[]): Office[] {
  const ministers = offices.filter(({ role }) => MINISTER.test(role ?? ''));
  const ministries = new Set(ministers.flatMap(({ organisation }) => organisation ?? []));
  const [only] = ministries;
  if (only && ministries.size === 1) for (const minister of ministers) minister.organisation = only;
  return offices;
}

/**
 * Inside a sentence the parts of one agency share it, "Trưởng Khoa Nội và ông B, Trưởng Khoa Ngoại, Bệnh viện C", and so
 * do the offices of one person, "Chủ tịch HĐQT kiêm Tổng Giám đốc Công ty D"; a secretary's is of the party.
 */
function shareAgencies(view: View, offices: Office[]): Office[] {
  for (let i = offices.length - 2; i >= 0; i--) {
    const here = offices[i]!;
    const next = offices[i + 1]!;
    if (here.organisation !== null) continue;
    const between = view.lower.slice(here.end, next.start);
    const kind = PART_TITLE.exec(here.role ?? '')?.[0];
    const parts = kind && PART_TITLE.exec(next.role ?? '')?.[0] === kind && !SENTENCE_END.test(between);
    const both = BOTH.test(between) && !OF_PARTY.test(here.role ?? '');
    const standing = STANDING.test(here.role ?? '') && between === ', ' && next.organisation?.startsWith('HĐND');
    if (parts || both || standing) here.organisation = next.organisation;
  }
  return offices;
}
