import { OTHER_COUNTRIES } from '../../corpus/lexicons/countries.js';
import type { Head } from '../../corpus/lexicons/organisations.js';
import { GENERIC } from '../../corpus/lexicons/seats.js';
import type { OrganisationKind } from '../../schemas/codes.js';
import type { Span, View } from '../document/view.js';
import { type Anchor, FIELD_NAMES } from './anchors.js';
import { committeeSubject } from './committee.js';
import { endOf, literals } from './literals.js';
import { type PlaceIndex, type Seat, readSeat, tierAt } from './seat.js';
import { isMatter, subjectEnd } from './subject.js';
import { isCapital, isShouted, personAt } from './words.js';

/** One agency as printed at one place, before its place is completed. */
export interface Reading extends Span {
  head: Head;
  /** Head as it goes into the name. */
  name: string;
  subject: string;
  seat: Seat | null;
  /** The agency that this one is a part of. */
  parent: Reading | null;
  /** Led by a title (`Trưởng phòng …`): belongs to the role when a parent stands behind it. */
  titled: boolean;
  /** A part that stands for itself without the agency it belongs to: `Vụ Thanh tra - Kiểm tra`. */
  alone: boolean;
}

const FIELD = literals(FIELD_NAMES.keys());
const MANY = literals(GENERIC);
// "Bộ Y tế Nhật Bản", "Bộ Lao động Hàn Quốc"
const ABROAD = literals(OTHER_COUNTRIES);
// "Bảo hiểm xã hội (BHXH) Việt Nam"
const ABBREVIATION = / \(\p{L}[\p{L}\d&-]{1,9}\)(?= )/uy;
// "Phòng Thu, Công an tỉnh" · "Vụ BHYT - Bộ Y tế" · "Phòng Thu thuộc BHXH tỉnh"
const TO_PARENT = /(?: thuộc | của | - | \(|, | )/y;
// "Trưởng| phòng", "Phó Trưởng| Ban", "Vụ trưởng| Vụ", "Chánh| Văn phòng"
const TITLE_BEFORE = /(?:trưởng|phó|chánh|phụ trách) $/;
// "Giám đốc| Công ty Hồng Hà Nguyễn …": the holder's name may stand behind the company's
const HELD_BEFORE = /(?:giám đốc|chủ tịch|trưởng|phó|đốc|đại diện) $/;
const PLURAL_BEFORE = /(?:các|những|một số|nhiều|mọi) $/;
// "khám ở bệnh viện tuyến trên": of any; "ở Bệnh viện Chợ Rẫy" names one
const AT_BEFORE = /(?<!\p{L})ở $/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d]+$/u;
const NAMED = /[\p{Lu}\d]/u;
// "Phòng Cảnh sát giao thông, Công an tỉnh", "Ban Pháp chế, HĐND huyện", "Vụ Bảo hiểm y tế, Bộ Y tế"
const OVER_A_COMMA: ReadonlySet<OrganisationKind> = new Set(['court_police', 'assembly', 'ministry', 'department']);
// "Trung tâm tổ chức tư vấn", "Trung tâm tiếp nhận hồ sơ": what it does, and no part of its name
const DOES = /^(?:tổ chức|tiếp nhận(?! và)|phối hợp|thực hiện(?! chính sách)|giải quyết)(?!\p{L})/u;
// "Hội LHPN 12 huyện", "Hội LHPN mỗi xã", "Hội Nông dân các cấp"
const OF_MANY = /^ (?:\d+|mỗi|các|những|từng) (?:huyện|xã|phường|thị xã|thị trấn|cơ sở|cấp|chi hội)(?!\p{L})/u;
const MANY_REACH = 24;
const SHORT_SUBJECT = 8; // "Ban Tổ chức" is mostly that of an event
const LONG_ENOUGH = 16; // letters of a subject in small letters: "Tổng công ty công nghiệp tàu thủy"
const OWNER_REACH = 16; // letters of the assembly's name behind its committee
const LOWER: ReadonlySet<unknown> = new Set(['district', 'commune']);
// "Trung tâm Tin tức": of a broadcaster, whose name is of the press
const NEWSROOM = /^tin tức(?!\p{L})/iu;
const OF_A_SOCIETY = /^ (?:hội|đoàn|hiệp)(?!\p{L})/u;

const COMMITTEE_TO_TIER = /(?: của| trên địa bàn)? $/;

const isPart = ({ unit, led }: Head): boolean => unit === true || led === true;

const before = (view: View, at: number): string => view.lower.slice(Math.max(0, at - 12), at);

// "Ban Chỉ đạo| BHXH, BHYT huyện"
const SCHEME = / (?:bhxh|bhyt|bảo hiểm)(?!\p{L})/uy;
// banks have branches
const BANK = /^Ngân hàng|bank$|^BIDV$/iu;
const BRANCH = / (?:- )?chi nhánh(?= )/uy;
// "… - Chi nhánh| Tây Hồ Gươm|": no place of the gazetteer
const BRANCH_NAME = /(?: \p{Lu}\p{L}*){1,3}/uy;
const EACH = / (?:các|hai|ba) /uy;
const TO_NAME = /(?: gồm)?:? /uy;
// "BHXH| và Bưu điện tỉnh": the agency, and not the insurance
const WITH_POST = /(?:,| và| -) Bưu điện (?=tỉnh|thành phố|huyện|quận|thị xã|TP)/uy;

export class Reader {
  readonly #at: ReadonlyMap<number, Anchor>;
  constructor(
    private readonly view: View,
    anchors: readonly Anchor[],
    private readonly places: PlaceIndex,
  ) {
    this.#at = new Map(anchors.map((anchor) => [anchor.start, anchor]));
  }

  /** Reads the agency that an anchor opens, or null when the head word names none. */
  read(anchor: Anchor, depth = 0): Reading | null {
    const { head } = anchor;
    switch (head.shape) {
      case 'whole':
        return this.#whole(anchor);
      case 'field':
        return this.#field(anchor);
      case 'seat':
        return this.#seat(anchor);
      case 'subject':
        return this.#subject(anchor, depth);
    }
  }

  #reading(anchor: Anchor, end: number, rest: Partial<Reading>): Reading {
    const printed = this.view.text.slice(anchor.start, anchor.end);
    const name = anchor.head.name ?? printed[0]!.toUpperCase() + printed.slice(1);
    const titled = isPart(anchor.head) && TITLE_BEFORE.test(before(this.view, anchor.start));
    return {
      start: anchor.start,
      end,
      head: anchor.head,
      name,
      subject: '',
      seat: null,
      parent: null,
      titled,
      alone: false,
      ...rest,
    };
  }

  /** Does the head speak of agencies of its kind, and name none? "các bệnh viện", "ở bệnh viện" */
  #isAny({ start }: Anchor): boolean {
    const ahead = before(this.view, start);
    return PLURAL_BEFORE.test(ahead) || (AT_BEFORE.test(ahead) && !isCapital(this.view.text, start));
  }

  #afterAbbreviation(at: number): number {
    const end = endOf(ABBREVIATION, this.view.text, at);
    return end < 0 ? at : end;
  }

  /** "BHXH các huyện |A, B và C": the first of the places; the others are read as those of a coordination. */
  #seatInList(at: number): Seat | null {
    const from = endOf(EACH, this.view.lower, at);
    const tier = from < 0 ? null : tierAt(this.view, from);
    const nameAt = tier && endOf(TO_NAME, this.view.text, tier.end);
    const place = nameAt && nameAt > 0 ? this.places.get(nameAt) : undefined;
    return tier && place ? { tier: tier.tier, place: place.name, level: tier.level, end: place.end } : null;
  }

  /** `tỉnh Hà Tĩnh` after a name that ends at `at`. */
  #seatAfter(at: number, limit: number): Seat | null {
    if (this.view.text[at] !== ' ') return null;
    const listed = this.#seatInList(at);
    if (listed) return listed;
    const seat = endOf(MANY, this.view.lower, at + 1) > 0 ? null : readSeat(this.view, at + 1, limit, this.places);
    const placeAt = seat?.place ? seat.end - seat.place.length : at + 1;
    // "Công đoàn cơ sở |Công ty …": no place, but another agency's name
    const other = placeAt > at + 1 && this.#at.has(placeAt) && !this.places.has(placeAt);
    return seat && other ? { ...seat, place: null, end: placeAt - 1 } : seat;
  }

  /** "Bệnh viện Đa khoa (BVĐK) huyện Kim Bảng" */
  #seatBehindAbbreviation(at: number, limit: number): Seat | null {
    const after = this.#afterAbbreviation(at);
    return after === at ? null : this.#seatAfter(after, limit);
  }

  #seat(anchor: Anchor): Reading | null {
    const { view } = this;
    const { head } = anchor;
    const after = this.#afterAbbreviation(anchor.end);
    let seat = this.#seatAfter(after, anchor.limit);
    if (!seat && head.kind === 'social_security' && endOf(WITH_POST, view.text, after) > 0)
      return this.#reading(anchor, anchor.end, { head: { ...head, bare: 'shared' } });
    if (!seat && !head.seat && !head.bare) return null; // "người tham gia BHXH"
    if (!seat && endOf(MANY, view.lower, after + 1) > 0) return null;
    if (head.kind === 'social_security' && seat?.level === 'commune') return null; // "đại lý thu BHXH xã Bản Ôn"
    // "Tỉnh ủy viên Lò Thị Hòa": a member's title names the committee, too
    if (head.tierless && view.lower.startsWith(' viên', after)) return this.#reading(anchor, anchor.end, {});
    if (this.#isAny(anchor)) return null;
    let { name } = head;
    // "Ủy ban MTTQ Việt Nam tỉnh Hà Tĩnh"; "BHXH Việt Nam tỉnh Hà Tĩnh" is the office there
    if (seat?.level === 'national' && tierAt(view, seat.end + 1)) {
      if (head.kind !== 'social_security') name += ' Việt Nam';
      seat = this.#seatAfter(seat.end, anchor.limit);
    }
    return this.#reading(anchor, seat?.end ?? anchor.end, { seat, name });
  }

  #whole(anchor: Anchor): Reading | null {
    // "chỉ đạo của Thủ tướng Chính phủ" speaks of the person; "Thủ tướng Chính phủ Phạm …" is an office
    const ahead = before(this.view, anchor.start);
    if (ahead.endsWith('trái phiếu ')) return null; // "mua trái phiếu Chính phủ"
    // "Ban Chấp hành Trung ương Hội Nông dân Việt Nam": the society itself
    if (
      anchor.head.name === 'Ban Chấp hành Trung ương' &&
      OF_A_SOCIETY.test(this.view.lower.slice(anchor.end, anchor.end + 8))
    )
      return null;
    const ofTitle = ahead.endsWith('thủ tướng ');
    if (ofTitle && !personAt(this.view.text, anchor.end + 1)) return null;
    const branch = BANK.test(anchor.head.name ?? '') ? this.#branchAfter(anchor.end, anchor.limit) : null;
    return this.#reading(anchor, branch?.seat.end ?? anchor.end, branch ?? {});
  }

  /** "Agribank |chi nhánh huyện Mai Sơn|", "Vietcombank |Sơn La|" */
  #branchAfter(at: number, limit: number): { subject: string; seat: Seat } | null {
    const end = endOf(BRANCH, this.view.lower, this.#afterAbbreviation(at));
    const from = end < 0 ? at : end;
    const seat = this.#seatAfter(from, limit);
    const own = !seat && end > 0 ? endOf(BRANCH_NAME, this.view.text, end) : -1;
    if (own > 0) {
      const place = this.view.text.slice(end + 1, own);
      return { subject: 'chi nhánh', seat: { tier: null, place, level: null, end: own } };
    }
    if (!seat || seat.level === 'national' || (end < 0 && (!seat.place || seat.level !== 'province'))) return null;
    const tier = this.places.has(from + 1) ? null : seat.tier; // as printed
    return { subject: end < 0 ? '' : 'chi nhánh', seat: { ...seat, tier } };
  }

  #field(anchor: Anchor): Reading | null {
    const { view } = this;
    if (view.text[anchor.end] !== ' ') return null;
    const end = endOf(FIELD, view.lower, anchor.end + 1);
    // "Bộ y tế", "Sở lao động - thương binh và xã hội": only the head is printed with a capital
    const small = !isCapital(view.text, anchor.end + 1);
    if (end < 0 || (small && (anchor.head.title || !isCapital(view.text, anchor.start)))) return null;
    if (this.#isAny(anchor) || endOf(ABROAD, view.lower, end + 1) > 0) return null;
    const printed = view.text.slice(anchor.end + 1, end);
    const full = FIELD_NAMES.get(printed.toLowerCase())!;
    const shouted = isShouted(printed) && printed.includes(' ');
    const subject = shouted || small ? full : printed;
    const seat = anchor.head.level === 'national' ? null : this.#seatAfter(end, anchor.limit);
    if (!seat && endOf(MANY, view.lower, end + 1) > 0) return null;
    if (anchor.head.title && anchor.head.level !== 'national' && !LOWER.has(seat?.level ?? null)) return null; // of a firm
    const start = anchor.head.title ? anchor.end + 1 : anchor.start;
    return this.#reading(anchor, seat?.end ?? end, { start, subject, seat });
  }

  #subject(anchor: Anchor, depth: number): Reading | null {
    const { view } = this;
    const { head, limit } = anchor;
    // "Hội An còn 3.200 người": a place's name that opens like a head word
    if (this.#isAny(anchor) || this.places.has(anchor.start)) return null;
    const capital = isCapital(view.text, anchor.start);
    const free = (head.namesake === true || head.name === 'Ngân hàng') && !HELD_BEFORE.test(before(view, anchor.start));
    const start = this.#afterAbbreviation(anchor.end);
    let end = subjectEnd(view, start, limit, head, (at) => this.#stops(at, head), free);
    // "Phòng |LĐ,TB&XH| huyện"
    if (head.name === 'Phòng') end = Math.max(end, endOf(FIELD, view.lower, start + 1));
    let subject = view.text.slice(start + 1, end);
    const owned = end > start ? head.owner?.exec(view.text.slice(end, end + OWNER_REACH)) : null;
    if (owned) {
      subject += owned[0];
      end += owned[0].length;
    }
    if (head.name === 'Trung tâm' && NEWSROOM.test(subject)) return null;
    if (head.acronym && !ACRONYM.test(subject)) return null;
    if (head.name === 'Ban Chỉ đạo') {
      const committee =
        end === start && endOf(SCHEME, view.lower, start) < 0 ? null : committeeSubject(view, start, limit);
      if (committee?.own)
        return this.#reading(anchor, committee.end, {
          subject: committee.subject,
          head: { ...head, shape: 'seat', seat: 'deepest' },
        });
      if (committee) ({ subject, end } = committee);
      else if (end === start || !capital || !NAMED.test(subject)) return null;
    }
    const shouted = anchor.end - anchor.start > 3 && isShouted(view.text.slice(anchor.start, anchor.end));
    if (shouted && isShouted(subject)) return null; // a headline in capitals does not tell names from words
    const tierAtEnd = COMMITTEE_TO_TIER.test(view.lower.slice(end, end + 1))
      ? (this.#seatAfter(end, limit) ?? this.#seatBehindAbbreviation(end, limit))
      : null;
    if (tierAtEnd) return this.#reading(anchor, tierAtEnd.end, { subject, seat: tierAtEnd });
    if (DOES.test(subject) || OF_MANY.test(view.lower.slice(end, end + MANY_REACH))) return null;
    const branch = head.name === 'Ngân hàng' && end > start ? this.#branchAfter(end, limit) : null;
    if (branch?.subject)
      return this.#reading(anchor, branch.seat.end, { subject: `${subject} ${branch.subject}`, seat: branch.seat });
    const part = head.unit || (head.led && TITLE_BEFORE.test(before(view, anchor.start)));
    const parent = part && depth < 3 ? this.#parentAfter(anchor, end, depth) : null;
    if (end === start && !parent) return null;
    if (head.small && !NAMED.test(subject) && (!capital || subject.length < LONG_ENOUGH)) return null; // "công ty cổ phần"
    // "Ban Kinh tế - Xã hội, Ban Pháp chế, HĐND huyện": two of one kind share what stands behind them
    if (parent?.head === head) return this.#reading(anchor, end, { subject, parent: parent.parent });
    const alone = head.bare === 'keep' && subject.length > SHORT_SUBJECT && isMatter(view, start + 1);
    return this.#reading(anchor, parent?.end ?? end, { subject, parent, alone });
  }

  /** Another agency's name begins at `at`, and not just a word of this one's. */
  #stops(at: number, head: Head): boolean {
    const other = this.#at.get(at)?.head;
    if (!other || other.inNames === 'always') return false;
    return !(head.namesake && other.inNames === 'free');
  }

  /** The agency behind a part of it. A comma may also be that of a list, unless a title led the part. */
  #parentAfter({ start, head }: Anchor, at: number, depth: number): Reading | null {
    const from = this.#afterAbbreviation(at);
    const end = endOf(TO_PARENT, this.view.text, from);
    const listed = this.view.text[from] === ',' && !TITLE_BEFORE.test(before(this.view, start));
    const anchor = end < 0 ? undefined : this.#at.get(end);
    if (!anchor || (listed && !OVER_A_COMMA.has(anchor.head.kind) && anchor.head !== head)) return null;
    return this.read(anchor, depth + 1);
  }
}
