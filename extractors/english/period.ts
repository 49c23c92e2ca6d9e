import type { DateFound } from '../dates/types.js';
import type { Governor } from '../figures/period.js';
import type { NumberFound } from '../numbers/index.js';
import type { Scene } from './scene.js';

// The other side of a comparison: "against the same period in 2022", "from the end of 2022", "compared to late 2021"
const COMPARED =
  /(?:against|compared? (?:to|with)|comparison with|than|versus|vs|same period(?: in| of)?|the figure of|corresponding period(?: of| in)?|up from|down from|doubled from|doubling from|year before|(?:percent|per cent|%) (?:from|over)|increase over|period of|trillion from|billion from|people from) (?:that (?:of|in) |those (?:of|in) |the (?:same period |figures? )?(?:of |in )?|in )?(?:the )?$/;
// "Resolution 68 dated …", "the Law of 2014": a paper's date
const DOCUMENT = /(?:resolution|decree|decision|circular|law|document|directive|dispatch|no\.)[^,;.()]{0,40}$/;
// "those who retired before 1995": whom, not when
const WHOM = /(?:retired?|retirees|retiring|pensioners|born|hired|recruited)[^,;.]{0,30} (?:before|prior to) $/;
const UNTIL = /(?:as of|as at|by|until|till|up to|through|to|before|prior to) (?:the )?$/;
const SINCE = /since (?:the )?(?:beginning of |start of )?$/;
const FROM = /(?:from|effective|starting|beginning|as from) (?:the )?(?:beginning of )?$/;
const DATED = /(?:in|during|of|over|within|on this|between) (?:the )?$|\($/;
const NOW = /(?<!\p{L})(?:currently|now|at present|to date|so far|presently|current|still)(?!\p{L})/u;
// "since the beginning of the year", "so far this year", "has spent … this year": a flow that runs until the article's day
const RUNNING =
  /(?:since (?:the )?(?:beginning|start) of (?:the|this) year|so far this year|since early (?:the|this) year|from the beginning of (?:the|this) year|ha(?:ve|s) (?:\p{L}+ ){1,3}this year|year to date)/u;

function governorOf(lower: string, d: DateFound, from: number, told: string | null): Governor | null {
  if (d.value === null) return null;
  const before = lower.slice(Math.max(from, d.start - 60), d.start);
  const value = { value: d.value, atStart: d.anchor === 'start' };
  if (COMPARED.test(before) || DOCUMENT.test(before) || WHOM.test(before)) return null;
  if (d.anchor === 'end' || UNTIL.test(before)) return { role: 'until', ...value };
  if (SINCE.test(before)) return told ? { role: 'since', ...value, published: told } : { role: 'from', ...value };
  if (FROM.test(before)) return { role: 'from', ...value };
  // "reported on October 10": the day of the telling, unless the day is said to be that of the fact
  if (d.grain === 'day') return DATED.test(before) ? { role: 'in', ...value } : null;
  return { role: 'in', ...value };
}

const AROUND = 500;
const REACH_RIGHT = 140;
const NEAR = 60;
/** In a sentence as long as that, a table, a date this far before governs nothing. */
const FAR = 3000;

/** The time that governs a number, from its own sentence; null when the sentence says nothing. */
export function governorIn(
  scene: Scene,
  n: NumberFound,
  told: string | null,
  published: string | null,
): Governor | null {
  const { lower, sentence, dates } = scene;
  const text = lower.slice(Math.max(sentence.start, n.start - AROUND), Math.min(sentence.end, n.end + AROUND));
  if (RUNNING.test(text) && told) return { role: 'until', value: upTo(scene) ?? told, atStart: false };
  let left: Governor | null = null;
  let right: Governor | null = null;
  for (const [i, d] of dates.entries()) {
    if (n.start - d.start > FAR) continue;
    const governor = spanFrom(lower, d, dates[i + 1]) ?? governorOf(lower, d, sentence.start, told);
    if (!governor) continue;
    if (d.start < n.start) {
      left = stretch(lower, dates[i - 1], d, governor) ?? governor;
      continue;
    }
    if (right || d.start - n.end > REACH_RIGHT) break;
    // a date right behind the number, before the next number or clause
    const gap = lower.slice(n.end, d.start);
    const tied = gap.length < 90 && !/[\d;]|, (?!or |and )/.test(gap);
    if (tied && (governor.role !== 'from' || !left)) return governor;
    right = governor;
  }
  const near = lower.slice(Math.max(sentence.start, n.start - NEAR), Math.min(sentence.end, n.end + NEAR));
  if (NOW.test(near) && published && (!left || left.role === 'since'))
    return { role: 'now', value: published, atStart: false };
  return left ?? right;
}

/** "from March 2015 to May 2016" behind its number: the whole stretch. */
const spanFrom = (lower: string, d: DateFound, next: DateFound | undefined): Governor | null =>
  d.value !== null &&
  next?.value &&
  d.anchor === null &&
  d.grain === next.grain &&
  /from $/.test(lower.slice(Math.max(0, d.start - 5), d.start)) &&
  /^ to (?:the )?$/.test(lower.slice(d.end, next.start))
    ? { role: 'in', value: `${d.value}/${next.value}`, atStart: false }
    : null;

/** "From the beginning of 2021 to the end of August": one stretch, which ends with the later date. */
function stretch(lower: string, first: DateFound | undefined, last: DateFound, governor: Governor): Governor | null {
  if (!first?.value || governor.role !== 'until' || last.start - first.end > 12 || first.anchor === 'start')
    return null;
  return /^ to (?:the )?$/.test(lower.slice(first.end, last.start))
    ? { role: 'in', value: `${first.value}/${last.value}`, atStart: false }
    : null;
}

/** The day up to which the sentence counts: what "since the beginning of the year" runs until. */
const upTo = ({ dates, lower, sentence }: Scene): string | null =>
  dates.find(
    (d) =>
      d.grain === 'day' &&
      (d.anchor === 'end' || UNTIL.test(lower.slice(Math.max(sentence.start, d.start - 12), d.start))),
  )?.value ?? null;
