import type { DateFound } from '../dates/types.js';
import type { Governor, Role } from '../figures/period.js';
import type { NumberFound } from '../numbers/index.js';
import type { Scene } from './scene.js';

// The other side of a comparison: "against the same period in 2022", "from the end of 2022", "compared to 2023", "up from a year"
const COMPARED =
  /(?:against|compared? (?:to|with)|than|versus|vs|same period(?: in| of)?|the figure of|corresponding period(?: of| in)?|up from|down from|year before|(?:percent|per cent|%) (?:from|over)|increase over|period of) (?:that of |those of |the (?:same period |figures? )?(?:of |in )?|late |those in )?(?:the )?$/;
const SAME_PERIOD = /same period(?: of)?(?: the)? $/;
// "Resolution 68 dated …", "the 2014 Law": a paper's date
const DOCUMENT = /(?:resolution|decree|decision|circular|law|document|directive|dispatch|no\.)[^,;.()]{0,40}$/;
const UNTIL = /(?:as of|as at|by|until|till|up to|through|to|so far|before|prior to) (?:the )?$/;
const FROM = /(?:from|since|starting|effective|effect on|beginning|as from|on) (?:the )?$/;
const IN = /(?:in|during|for|of|over|throughout|on|within|this|that|between) (?:the )?$|\($/;
const NOW = /(?<!\p{L})(?:currently|now|at present|to date|so far|presently|current|still)(?!\p{L})/u;
// "since the beginning of the year", "since early this year", "so far this year", "this year": a flow that runs until the article's day
const RUNNING =
  /(?:since (?:the )?(?:beginning|start) of (?:the|this) year|so far this year|since early (?:the|this) year|from the beginning of (?:the|this) year|have \p{L}+(?: \p{L}+)? this year|year to date)/u;

function roleOf(lower: string, d: DateFound, from: number): Role | null {
  const before = lower.slice(Math.max(from, d.start - 60), d.start);
  if (COMPARED.test(before) || SAME_PERIOD.test(before) || DOCUMENT.test(before)) return null;
  if (d.anchor === 'end' || UNTIL.test(before)) return 'until';
  if (/(?:from|since|effective|starting|beginning) (?:the )?(?:beginning of )?$/.test(before)) return 'from';
  // "reported on October 10", "at a conference on December 7": the day of the telling
  if (d.grain === 'day') return FROM.test(before) ? null : IN.test(before) ? 'in' : null;
  return 'in';
}

const governorOf = (lower: string, d: DateFound, from: number): Governor | null => {
  const role = d.value === null ? null : roleOf(lower, d, from);
  return role === null ? null : { role, value: d.value, atStart: d.anchor === 'start' };
};

const REACH_RIGHT = 140;

/** The time that governs a number, from its own sentence; null when the sentence says nothing. */
export function governorIn(
  scene: Scene,
  n: NumberFound,
  told: string | null,
  published: string | null,
): Governor | null {
  const { lower, sentence, dates } = scene;
  const text = lower.slice(sentence.start, sentence.end);
  if (RUNNING.test(text) && told) return { role: 'until', value: dayInSentence(scene) ?? told, atStart: false };
  let left: Governor | null = null;
  let from: DateFound | null = null;
  for (const d of dates) {
    const governor = governorOf(lower, d, sentence.start);
    if (!governor) continue;
    if (governor.role === 'from' && d.grain !== 'day') from = d;
    // "From the beginning of 2021 to the end of August": one stretch
    if (governor.role === 'until' && from && d.start - from.end < 12) from = null;
    if (d.start > n.end) {
      // a date right behind the number, up to the next number or comma
      const gap = lower.slice(n.end, d.start);
      if (gap.length < 90 && !/[\d;]|(?:, (?!or |and ))/.test(gap) && governor.role !== 'from') return governor;
      if (!left && d.start - n.end < REACH_RIGHT && governor.role !== 'from') left = governor;
      break;
    }
    left = governor;
  }
  if (left) return left;
  return NOW.test(text) ? { role: 'now', value: published, atStart: false } : null;
}

/** A full day printed in the sentence as the day of telling: what "since the beginning of the year" runs until. */
function dayInSentence({ dates, lower, sentence }: Scene): string | null {
  const day = dates.find(
    (d) =>
      d.grain === 'day' &&
      (d.anchor === 'end' || UNTIL.test(lower.slice(Math.max(sentence.start, d.start - 12), d.start))),
  );
  return day?.value ?? null;
}
