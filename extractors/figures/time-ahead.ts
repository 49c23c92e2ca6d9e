import { interval } from '../../schemas/period.js';
import { FROM_NOW, type Governor, governorOf } from './period.js';
import type { Draft, Scene, Site } from './types.js';

// The days from which a policy holds and by which a goal is to be reached.

// "từ 1/1/2025 là 5,4% rồi đạt 6% từ năm 2035": right behind its own rate
const RIGHT_BEHIND = /^ (?:kể )?từ (?:ngày |tháng )?$/u;
// "hiện đóng 20%, sẽ lên 22% từ năm 2014": of the next rate alone
const RISES = /(?:^|[^\p{L}])(?:lên|xuống|thành|còn)(?: mức)? \d/u;
// "trước đó là 20%; từ năm 2014, mức này bằng 22%": it opens the next clause
const OPENS_NEXT = /; (?:và |còn )?(?:kể |bắt đầu )?từ(?: ngày| tháng)? $/u;
const RATE_OF_LIST = /\d[\d.,]{0,8} ?%/gu;
/** How far behind a list of rates its first day may stand, in characters. */
const BEHIND = 200;

/** "tăng 12% lương hưu từ ngày 1/7": a policy's first day printed behind its rate. */
export function fromBehind(scene: Scene, site: Site): Governor | null {
  const { lower, sentence } = scene;
  // "từ năm 2010 đóng 18%, từ năm 2012 nâng lên 20%": the first day stands before its own rate
  const ahead = scene.dates.findLast((d) => d.end <= site.n.start);
  const next = scene.dates.find((d) => d.start >= site.n.end);
  const rightBehind = next && RIGHT_BEHIND.test(lower.slice(site.n.end, next.start));
  if (!rightBehind && ahead && governorOf(lower, ahead, sentence.start)?.role === 'from') return null;
  for (const d of scene.dates) {
    if (d.start < site.n.end) continue;
    const between = lower.slice(site.n.end, Math.min(d.start, site.n.end + BEHIND));
    // "thêm 20% cho hộ nghèo, 15% cho hộ cận nghèo, áp dụng từ ngày 1/8": one day for the whole list
    const list = between.replace(RATE_OF_LIST, '');
    if (d.start - site.n.end >= (list === between ? 80 : BEHIND) || /\d/.test(list)) return null;
    if (RISES.test(between) || OPENS_NEXT.test(between)) return null;
    const governor = governorOf(lower, d, sentence.start);
    return governor?.role === 'from' ? governor : null;
  }
  return null;
}

const NO_END = /\([^()]*\)|học sinh, sinh viên/gu;
// "phấn đấu 45% rồi hết năm thì nâng lên 70%": the day of the next goal
const NEXT_GOAL = /^[^,;.\d]{0,60}\d/u;
/** "Năm học 2025-2026, phấn đấu 100% học sinh có thẻ trước ngày 30/9": the day by which a goal is to be reached. */
export function deadlineBehind({ lower, sentence, dates }: Scene, { n }: Site): Governor | null {
  const d = dates.find((d) => d.start >= n.end);
  if (!d || d.start - n.end > BEHIND || /[,;.\d]/.test(lower.slice(n.end, d.start).replace(NO_END, ''))) return null;
  if (NEXT_GOAL.test(lower.slice(d.end, d.end + 62))) return null;
  const governor = governorOf(lower, d, sentence.start);
  return governor?.role === 'until' ? governor : null;
}

/**
 * "từ nay đến hết năm, phấn đấu phát triển thêm 500 người": from the day of the telling, if known, to that by which a goal is
 * to be reached; "hoàn thành 100% kế hoạch thu" is of the year till then.
 */
export function fromNowOn(
  { scene: { lower, sentence, dates }, site: { n }, measure }: Draft,
  now: string | null,
): Governor | null {
  const d = dates.findLast(
    (d) => d.end <= n.start && FROM_NOW.test(lower.slice(Math.max(sentence.start, d.start - 40), d.start)),
  );
  const day = d ? interval(d.value)?.[1] : undefined;
  if (day === undefined) return null;
  const first = measure === 'completion' ? `${day.slice(0, 4)}-01-01` : now;
  return { role: 'in', value: first !== null && first < day ? `${first}/${day}` : day, atStart: false };
}
