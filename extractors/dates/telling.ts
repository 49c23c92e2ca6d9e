import { interval } from '../../schemas/index.js';
import type { Sentence } from '../document/article-text.js';
import { LEAP_YEAR, SCHOOL_YEAR, dayNumber, monthBack } from './calendar.js';
import { COMPARED, firstOfEveryYear, speaksOfDocument, speaksOfPlan } from './cues.js';
import type { Reference } from './reference.js';
import { daysPrinted, monthsEnded, monthsSpokenOf } from './told-elsewhere.js';
import type { Mention } from './types.js';
import { printedYear } from './words.js';
import { yearOfPaper } from './year-of-paper.js';

// "tháng 11 và tháng 12/2023": a yearless time takes the year of the one it is joined to
const JOINED = /^ (?:và|đến|-|hay|hoặc) (?:(?!(?:đến|tính|hết)(?!\p{L}))[\p{L}]+ ){0,3}$/u;
const LISTED = /^, $/;
const LISTABLE: ReadonlySet<string> = new Set(['month', 'quarter']);

// "Năm 2016, 2017, … đến cuối tháng ba": two years rule the sentence, so the month is of neither
const TWO_YEARS = /năm \d{4}(?:,| và) (?:năm )?\d{4}/u;
// "cấp cho năm nay … dùng cho năm sau": years in general, no dates
const YEARS_IN_GENERAL = /năm sau(?!\p{L})/u;

const AHEAD = /(?:(?:trước|từ|sau|tới|kể từ) (?:ngày )?|từ (?:nay|đây|giờ) (?:cho )?đến (?:hết )?)$/u;
const DONE = /(?:tính đến|tính tới|đã|qua|trong|lũy kế đến|lũy kế) (?:hết |ngày |hết ngày )?$/u;
// "2 tháng đầu năm (từ 26/12/2025) …, giảm so với năm trước": a first day may be of another year than what is told
const STARTS = /(?:^|[^\p{L}])từ (?:ngày )?$/u;
// "sơ kết 6 tháng", "qua giám định 9 tháng", "…, qua 6 tháng mới được 41 người", "số thu BHXH, BHYT 8 tháng"
const TAKES_STOCK = /(?:sơ kết|kết quả|giám định|, qua|(?:số|tổng) (?:thu|chi)(?: [^.;\d]{0,40})?) $/u;
// "Trong 9 tháng, …", "9 tháng, …": words before a count of months that opens its sentence
const OPENS = /(?:^"?(?:(?:cũng |chỉ )?(?:trong|sau|qua) )?|l[ũu][yỹ] kế )$/u;
// "Sáu tháng, thu 31 tỷ", "Huế: Nửa năm, …", "Về công tác thu, 8 tháng, …": with nothing else they are the first months of the year
const STANDS_FIRST = /^(?:[^,;()]{0,24}: |\([^()]{1,20}\) ?[-–]? ?|về [^,;]{2,40}, )?["“]?$/u;
const PAST_YEAR = /năm (?:vừa qua|vừa rồi|qua)$/u;
const THIS_SCHOOL_YEAR = /năm học (?:này|nay)$/u;
const LAST_SCHOOL_YEAR = /^năm học trước$/u;
// "Cũng trong năm này", "cũng năm học này": the one told last
const SAME_AS_TOLD = /(?:cũng|cùng)(?: trong)? $/u;
const THIS_YEAR = /^năm này$/u;
// "năm 2020 xã được giao 80 người, tới cuối năm đã có 91 người": the end of the year that the sentence told
const END_OF_YEAR = /^(?:cuối|hết) năm$/u;
const FROM_NOW = /từ (?:nay|đây|giờ)(?: cho)? (?:đến|tới) $/u;

/** Told this many days before its end, a time is last year's: without any cue, and with words of a thing done. */
const FAR = 200;
const FAR_WHEN_DONE = 75;
/** So close before "mỗi năm" a time is still one of every year: "trước ngày 30/4 của mỗi năm". */
const BEHIND = 40;
/** Up to this month the press still reports on the year before. */
const LOOKING_BACK = 3;

// "Sang năm 2022, xã … trong quý III", "…; năm 2022, …": the year that leads a sentence or part of one
const LEADS = /(?:(?:^["“]?|; )(?:(?:bước )?sang |(?:cũng )?trong |riêng )?|, (?:bước )?sang )$/u;

/** Schools count from here on for the year that begins, and up to there for the one that ends. */
const FIRST_OF_SCHOOL_YEAR = 8;
const LAST_OF_SCHOOL_YEAR = 5;

/** What the sentence around a mention makes of yearless times. */
interface Mood {
  /** Where it begins to speak of every year, or of two. */
  openFrom: number;
  general: boolean;
}

/** Follows the telling from mention to mention and knows which year a yearless one means. Ask in text order. */
export class Telling {
  private sentence = -1;
  private mood: Mood = { openFrom: Infinity, general: false };
  private led: number | null = null;
  private spoken: { year: number; at: number } | null = null;
  private spokenYear: { year: number; at: number } | null = null;
  private spokenSchoolYear: { year: number; at: number } | null = null;
  private readonly schoolYears = new Set<number>();
  private spokenMonth: { month: string; at: number } | null = null;
  private twins: ReadonlyMap<string, number | null> | null = null;
  private readonly spokenMonths: Map<number, number | null>;
  private readonly untilMonths: ReadonlyMap<number, number | null>;

  constructor(
    private readonly lower: string,
    private readonly mentions: readonly Mention[],
    private readonly sentences: readonly Sentence[],
    private readonly reference: Reference,
  ) {
    this.spokenMonths = monthsSpokenOf(lower, mentions);
    this.untilMonths = monthsEnded(lower, mentions);
  }

  /** Goes on to a mention; false when it is no date here (a bare "8 tháng" that is any eight months). */
  moveTo(m: Mention): boolean {
    let s = Math.max(this.sentence, 0);
    while (s < this.sentences.length && this.sentences[s]!.end <= m.start) s++;
    if (s !== this.sentence) {
      const { start = 0, end = 0 } = this.sentences[s] ?? {};
      const said = this.lower.slice(start, end);
      const [every, two] = [firstOfEveryYear(said) ?? Infinity, TWO_YEARS.exec(said)?.index ?? Infinity];
      this.mood = {
        openFrom: start + Math.min(every - BEHIND, two),
        general: YEARS_IN_GENERAL.test(said),
      };
      this.sentence = s;
      this.led = null;
    }
    this.leads(m);
    if (m.bareMonths !== null && !this.spokenMonths.has(m.bareMonths)) {
      const head = this.lower.slice(this.sentences[s]?.start, m.start);
      if (STANDS_FIRST.test(head) && this.lower[m.end] === ',' && this.endedLately(m.bareMonths)) {
        if (!this.untilMonths.has(m.bareMonths)) this.spokenMonths.set(m.bareMonths, null);
        return true;
      }
      const opens = this.words(m).endsWith('qua') || OPENS.test(head) || TAKES_STOCK.test(this.before(m, 60));
      return opens && (this.untilMonths.has(m.bareMonths) || this.endsNow(m.bareMonths));
    }
    return !(m.yearOf.kind === 'open' && m.yearOf.told && m.grain === 'year' && this.mood.general);
  }

  /** Remembers the year that leads a sentence: times behind it are of that year, until another is told. */
  private leads(m: Mention): void {
    if (printedYear(m) === null || COMPARED.test(this.before(m, 16))) return;
    const opens = m.grain === 'year' && m.anchor === null && this.lower[m.end] === ',';
    const from = Math.max(this.sentences[this.sentence]?.start ?? 0, m.start - 20);
    this.led = opens && LEADS.test(this.lower.slice(from, m.start)) ? printedYear(m) : null;
  }

  /** The year of the mention moved to; null when the article leaves it open. */
  yearOf(m: Mention, next: Mention | undefined): number | null {
    if (m.yearOf.kind !== 'open') return printedYear(m);
    const { offset, told } = m.yearOf;
    if (m.relativeToSpoken) {
      const base = this.yearSpokenOf();
      return base === null ? null : base + offset;
    }
    if (next && !told && this.isJoined(m, next)) return printedYear(next);
    const year =
      this.reference.year ??
      (m.grain === 'day'
        ? (this.twinYear(m) ?? yearOfPaper(this.lower, this.sentences[this.sentence]?.start ?? 0, m))
        : null) ??
      this.withinSchoolYear(m);
    if (m.bareMonths !== null) return this.spokenMonths.get(m.bareMonths) ?? this.untilMonths.get(m.bareMonths) ?? year;
    if (!told && this.led !== null) return this.led;
    const again = this.toldAgain(m);
    if (again !== null) return again;
    const school = this.schoolYearSpokenOf(m);
    if (school !== null) return school;
    if (year === null || (!told && m.start >= this.mood.openFrom)) return null;
    if (THIS_SCHOOL_YEAR.test(this.words(m))) return this.schoolYear(year);
    if (LAST_SCHOOL_YEAR.test(this.words(m))) return (this.schoolYear(year) ?? year + 1) - 1;
    if (told) return PAST_YEAR.test(this.words(m)) ? this.pastYear(year) : year + offset;
    return this.isFarAhead(m, year) ? year - 1 : year;
  }

  /** The year told before of which a mention is: "cũng năm học này", "tới cuối năm" behind "năm 2020"; null when it is of none. */
  private toldAgain(m: Mention): number | null {
    const words = this.words(m);
    if (END_OF_YEAR.test(words)) {
      const here = this.spokenYear !== null && this.spokenYear.at >= (this.sentences[this.sentence]?.start ?? 0);
      return here && !FROM_NOW.test(this.before(m, 20)) ? this.spokenYear!.year : null;
    }
    if (!SAME_AS_TOLD.test(this.before(m, 12))) return null;
    if (THIS_SCHOOL_YEAR.test(words)) return this.spokenSchoolYear?.year ?? null;
    return THIS_YEAR.test(words) ? (this.spoken?.year ?? null) : null;
  }

  /** "Năm học 2019-2020, … Đến hết tháng 10, …": of the one school year told, where nothing else tells the year. */
  private withinSchoolYear(m: Mention): number | null {
    const told = this.spokenSchoolYear;
    const inSentence = told !== null && told.at >= (this.sentences[this.sentence]?.start ?? 0);
    if (told === null || (this.schoolYears.size > 1 && !inSentence)) return null;
    if (m.grain !== 'month' && m.anchor !== 'end') return null;
    const month = Number(m.at(LEAP_YEAR)?.slice(5, 7));
    return month >= FIRST_OF_SCHOOL_YEAR ? told.year - 1 : month <= LAST_OF_SCHOOL_YEAR ? told.year : null;
  }

  /**
   * "Năm học 2011-2012 tăng nhanh hơn năm học trước": the one before that of its sentence. Where the article tells no day, "năm học
   * này" is the last that it names.
   */
  private schoolYearSpokenOf(m: Mention): number | null {
    const last = LAST_SCHOOL_YEAR.test(this.words(m));
    if (!this.spokenSchoolYear || (!last && !THIS_SCHOOL_YEAR.test(this.words(m)))) return null;
    const here = this.spokenSchoolYear.at >= (this.sentences[this.sentence]?.start ?? 0);
    if (last && here) return this.spokenSchoolYear.year - 1;
    return this.reference.day === null ? Math.max(...this.schoolYears) - (last ? 1 : 0) : null;
  }

  /** "từ 1/7/2023" in a headline tells the year of the "1/7" below it. */
  private twinYear(m: Mention): number | null {
    this.twins ??= daysPrinted(this.mentions, this.sentences[0]?.end ?? 0);
    return this.twins.get(m.at(LEAP_YEAR)?.slice(5) ?? '') ?? null;
  }

  /** Remembers the year of a mention, for the "năm trước" that may follow. */
  heard(m: Mention, value: string): void {
    if (m.relativeToSpoken || COMPARED.test(this.before(m, 16))) return;
    if (m.grain === 'day' && STARTS.test(this.before(m, 12))) return;
    const year = Number((value.split('/')[1] ?? value).slice(0, 4));
    this.spoken = { year, at: m.start };
    if (SCHOOL_YEAR.test(value)) {
      this.spokenSchoolYear = this.spoken;
      this.schoolYears.add(year);
    }
    if (m.grain === 'year' && m.anchor === null && !speaksOfDocument(this.before(m, 50))) this.spokenYear = this.spoken;
    if (m.grain === 'month') this.spokenMonth = { month: value, at: m.start };
  }

  /** "Riêng tháng 10 …, hơn tháng trước": the month before that of its sentence; with none there, before that of the telling. */
  monthBack(months: number): string | null {
    const told = this.spokenMonth && this.spokenMonth.at >= (this.sentences[this.sentence]?.start ?? 0);
    return monthBack(told ? (this.spokenMonth?.month ?? null) : this.reference.day, months);
  }

  private words(m: Mention): string {
    return this.lower.slice(m.start, m.end);
  }

  private before(m: Mention, n: number): string {
    return this.lower.slice(Math.max(0, m.start - n), m.start);
  }

  private isJoined(m: Mention, next: Mention): boolean {
    if (printedYear(next) === null) return false;
    const link = this.lower.slice(m.end, next.start);
    return JOINED.test(link) || (LISTED.test(link) && m.grain === next.grain && LISTABLE.has(m.grain));
  }

  /** What "năm trước" counts from: a year of its sentence; in a look back on last year, that year; else the article's. */
  private yearSpokenOf(): number | null {
    const { year, day } = this.reference;
    const sentence = this.sentences[this.sentence];
    if (this.spoken && sentence && this.spoken.at >= sentence.start) return this.spoken.year;
    const looksBack = year !== null && this.spoken?.year === year - 1 && Number(day?.slice(5, 7) ?? 12) <= LOOKING_BACK;
    return looksBack ? year - 1 : (year ?? this.spoken?.year ?? null);
  }

  /** "tính đến 31/12" told in January is last year's; "6 tháng cuối năm" told in May is not. */
  private isFarAhead(m: Mention, year: number): boolean {
    const span = interval(m.at(year));
    const now = interval(this.reference.day)?.[1];
    if (!span || !now || m.grain === 'year' || (m.type === 'PERIOD' && /cuối|còn lại/u.test(this.words(m))))
      return false;
    const before = this.lower.slice(Math.max(this.sentences[this.sentence]?.start ?? 0, m.start - 40), m.start);
    if (speaksOfPlan(before) || AHEAD.test(before)) return false;
    const ahead = dayNumber(span[1]) - dayNumber(now);
    return ahead > FAR || (ahead > FAR_WHEN_DONE && DONE.test(before));
  }

  /** The year in which the school year ends that runs, or is about to begin; in a year without a day, nobody knows. */
  private schoolYear(year: number): number | null {
    const month = Number(this.reference.day?.slice(5, 7) ?? 0);
    return month === 0 ? null : month >= 7 ? year + 1 : year;
  }

  /** "năm qua" told in spring is last year, told in December the year that ends; between, nobody knows. */
  private pastYear(year: number): number | null {
    const month = Number(this.reference.day?.slice(5, 7) ?? 6);
    return month <= 4 ? year - 1 : month >= 11 ? year : null;
  }

  /** "9 tháng qua" told in October, or at the end of September, is January to September. */
  private endsNow(months: number): boolean {
    const [month, day] = [Number(this.reference.day?.slice(5, 7)), Number(this.reference.day?.slice(8, 10))];
    return months === month - 1 || (months === month && day >= 20);
  }

  /** "Sáu tháng, …": told in July or August, or in a year of which the article tells no day. */
  private endedLately(months: number): boolean {
    if (this.reference.year === null || this.endsNow(months)) return this.reference.year !== null;
    const { day } = this.reference;
    return day === null || Number(day.slice(5, 7)) === months + 2;
  }
}
