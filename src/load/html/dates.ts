import { isRealDay } from '../../../schemas/index.js';

/** A day (`2021-01-26`) and, when the page gives it, the moment with its offset (`2021-01-26T10:15:00+07:00`). */
export interface Moment {
  day: string;
  time: string | null;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const EARLIEST = 1990;

const dayOf = (year: number, month: number, day: number): string | null =>
  year >= EARLIEST && year < 2100 && isRealDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : null;

// 2021-01-26T10:15:00+07:00 · 2021-01-26 10:15 · 2021/01/26
const ISO =
  /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
// 26/01/2021 · 26-1-2021 · 26.01.2021, with or without a clock time before or after
const DMY = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/;
// ngày 26 tháng 1 năm 2021 · 26 tháng 01, 2021
const VIETNAMESE = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)?\s+(\d{4})/i;
// January 26, 2021 · Jan. 26, 2021
const MONTH_FIRST =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i;
// 26 January 2021 · 26th Jan, 2021
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(\d{4})/i;
// 10:15 · 10h15 · 10:15:30
const CLOCK_TIME = /(?<!\d)([01]?\d|2[0-3])\s?[:hg]\s?([0-5]\d)(?::[0-5]\d)?(?!\d)/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const VIETNAM = 7 * 60;

/** A moment of Universal Time is told in the Vietnamese day, since that is what the paper prints. */
const inVietnam = (utc: Date): Moment => {
  const local = new Date(utc.getTime() + VIETNAM * 60_000).toISOString();
  return { day: local.slice(0, 10), time: `${local.slice(0, 19)}+07:00` };
};

/**
 * Reads a date as pages print it, or as their metadata gives it. Day comes before month, as everywhere in Vietnam.
 * `vietnamese` pages have their Universal Times turned to +07:00. Null when there is none or it does not exist.
 */
export const momentOf = (text: string | null | undefined, vietnamese = true): Moment | null => {
  if (!text) return null;
  const epoch = /^\s*(\d{10})(\d{3})?\s*$/.exec(text);
  if (epoch) return inVietnam(new Date(Number(epoch[1]) * 1000));
  const iso = ISO.exec(text);
  if (iso) {
    const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (!day) return null;
    if (!iso[4]) return { day, time: null };
    const clock = `${pad(Number(iso[4]))}:${iso[5]}:${iso[6] ?? '00'}`;
    const zone = iso[7]?.toUpperCase();
    if (vietnamese && zone && /^(?:Z|[+-]00:?00)$/.test(zone)) return inVietnam(new Date(`${day}T${clock}Z`));
    return { day, time: `${day}T${clock}${zone ?? ''}` };
  }
  const day = wrote(text);
  if (!day) return null;
  const clock = CLOCK_TIME.exec(text);
  return { day, time: clock ? `${day}T${pad(Number(clock[1]))}:${clock[2]}:00` : null };
};

const wrote = (text: string): string | null => {
  const dmy = DMY.exec(text) ?? VIETNAMESE.exec(text);
  if (dmy) return dayOf(Number(dmy[3]), Number(dmy[2]), Number(dmy[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dayOf(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? dayOf(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1])) : null;
};

// …/2021/01/26/… · …-20210126101500123.htm (the number that many Vietnamese systems put into addresses)
const IN_URL = /[/-](20\d{2})\/?(\d{2})\/?(\d{2})(?:\/|(?=\d{4,12}\b)|[-.])/;

/** The day that an article's address names, or null. */
export const dayOfUrl = (url: string | null): string | null => {
  const m = IN_URL.exec(url ?? '');
  return m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null;
};

// Ngày in: … · In lúc … · Printed on … · Hôm nay là … · Cập nhật lần cuối of the site, visitor counts
const NOT_PUBLICATION =
  /(?:ngày|giờ|thời gian) (?:in|truy cập)(?!\p{L})|(?<!\p{L})in (?:ngày|lúc)|print(?:ed| date|ing)|hôm nay|bây giờ|today is|accessed|retrieved/iu;

/** A date line that speaks of printing or of the reader's today. */
export const isPrintDate = (text: string): boolean => NOT_PUBLICATION.test(text);
