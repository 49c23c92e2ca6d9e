import { distance, meet, over, scale, sum } from './interval.js';
import { finding, judged, likePrinted, percent, vi } from './notes.js';
import { type Printed, allExact, inOneSentence, isLevel, isShare, reach } from './printed.js';
import type { FindingFound } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// Totals behind their parts, means, halves of a whole and products that the words tie so closely that they may disagree.

const TOTAL = /^[^;.()\d]{0,70}, ?(?:tổng cộng|tổng cả hai|tất cả)(?: là| có| được| lên)? $/u;
const MOST_PARTS = 6;
/** A misprint stays near the truth; a total far from its parts is of something else. */
const NEAR = 0.3;

/** "301.200 người tham gia bắt buộc và 20.400 người tự nguyện, tổng cộng 321.600 người": the total behind its parts. */
function* totalsBehind(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const total of numbers) {
    if (!TOTAL.test(total.left) || !isLevel(total) || isShare(total)) continue;
    const parts: Printed[] = [];
    for (let i = total.index - 1; i >= 0 && parts.length < MOST_PARTS; i--) {
      const part = numbers[i]!;
      const same = inOneSentence(part, total) && part.unit === total.unit && isLevel(part);
      if (!same || part.figure?.concept !== total.figure?.concept) break;
      parts.unshift(part);
    }
    if (parts.length < 2) continue;
    const sums = (how: 'tight' | 'wide') => parts.map((_, k) => sum(parts.slice(k).map((n) => reach(n, how))));
    const fitting = sums('tight').findIndex((s, k) => k <= parts.length - 2 && meet(s, reach(total, 'tight')));
    const held = parts.slice(Math.max(0, fitting));
    const value = held.reduce((all, n) => all + n.value, 0);
    const off = distance(sums('wide')[0]!, reach(total, 'wide'));
    const wrong = fitting < 0 && allExact(total, ...parts) && off > 0 && Math.abs(value / total.value - 1) < NEAR;
    if (fitting < 0 && !wrong) continue;
    const note = `${held.map((n) => n.label).join(' + ')} = ${likePrinted(value, total)}`;
    yield judged('sum', !wrong, [...held, total], note, total);
  }
}

const FOR_EACH = /^[^;.()\d]{0,24},? ?\(?(?:tức )?(?:bình quân|trung bình)[^;.()\d]{0,30}$/u;
const EACH = /^ ?(?:\/|mỗi |một )(?:người|trường hợp|lao động|đơn vị|hồ sơ|lượt)/u;
/** Means are rounded, and what is paid besides may be in the sum. */
const LOOSE = 0.15;

/** "chi 12,5 tỷ đồng cho 1.250 người, bình quân 10 triệu đồng/người": a sum, those who got it, and what each of them got. */
function* means(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const mean of numbers) {
    const [money, counted] = [numbers[mean.index - 2], numbers[mean.index - 1]];
    if (mean.unit !== 'VND' || !money || !counted || !inOneSentence(money, counted, mean)) continue;
    if (!FOR_EACH.test(mean.left) || !/\//.test(mean.noun) === !EACH.test(mean.right)) continue;
    if (money.unit !== 'VND' || !/^[^,;.()\d]{0,20} cho $/u.test(counted.left) || isMoney(counted.unit)) continue;
    if (!isLevel(money) || !isLevel(counted) || isShare(counted)) continue;
    const ratio = over(reach(money, 'tight'), reach(counted, 'tight'));
    if (!ratio) continue;
    const value = money.value / counted.value;
    const fits = meet(ratio, reach(mean, 'tight'));
    if (!fits && (!allExact(money, counted, mean) || Math.abs(mean.value / value - 1) < LOOSE)) continue;
    const note = `${money.label} / ${counted.label} = ${likePrinted(value, mean, 2)}`;
    yield judged('share', fits, [money, counted, mean], note, mean);
  }
}

const WOMEN = /(?:^|[ ,])nữ(?: giới)? chiếm(?: tới| đến)? $/u;
const MEN = /^(?:[,;]| và| còn) ?(?:còn )?nam(?: giới)? (?:chiếm )?(?:là )?$/u;
const LEFT_OUT = /^[^.()\d]{0,30}[,;] ?(?:vẫn )?còn(?: lại)?(?: khoảng| gần| hơn)? $/u;

/** "nữ chiếm 62%, nam chiếm 38%", "bao phủ 93,2% dân số; còn 6,8% dân số chưa tham gia": both make a hundred. */
function* halves(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const b of numbers) {
    const a = numbers[b.index - 1];
    if (!a || !inOneSentence(a, b) || !isShare(a) || !isShare(b) || a.direction !== 0 || b.direction !== 0) continue;
    const sexes = WOMEN.test(a.left) && MEN.test(b.left);
    const people =
      a.figure?.concept === 'coverage' &&
      b.figure?.concept === 'uninsured' &&
      a.figure.base === b.figure.base &&
      a.figure.scheme.join() === b.figure.scheme.join() &&
      LEFT_OUT.test(b.left);
    if (!sexes && !people) continue;
    const both = sum([reach(a, 'tight'), reach(b, 'tight')]);
    const hundred = { lo: 100, hi: 100 };
    const fits = Math.abs(a.value + b.value - 100) < 1e-9;
    if (!fits && (!allExact(a, b) || distance(both, hundred) < Math.max(a.place, b.place))) continue;
    const note = `${a.label} + ${b.label} = ${vi(a.value + b.value)}%`;
    yield finding(fits ? 'sum_ok' : 'sum_mismatch', [a, b], fits ? note : `${note}, not 100%`);
  }
}

const OF_WAGE =
  /^ (?:mức )?(?:lương cơ sở|lương tối thiểu|tiền lương|thu nhập|chuẩn nghèo|mức tham chiếu)[^;.()\d]{0,24}\(?$/u;
const IS = /^\)?,? ?\(?(?:tương đương|tương ứng|tức(?: là)?|bằng|là|=)(?: với| khoảng)? $/u;
const TOLERANCE = 0.005;

/** "4,5% lương cơ sở 1,55 triệu đồng/tháng, tương đương 69.750 đồng/tháng": a rate of a wage, and what it comes to. */
function* products(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const paid of numbers) {
    const [rate, wage] = [numbers[paid.index - 2], numbers[paid.index - 1]];
    if (!rate || !wage || !inOneSentence(rate, wage, paid) || rate.unit !== 'percent') continue;
    if (!isMoney(wage.unit) || !isMoney(paid.unit) || !OF_WAGE.test(wage.left) || !IS.test(paid.left)) continue;
    const months = paid.unit === 'VND_per_year' && wage.unit !== 'VND_per_year' ? 12 : 1;
    const value = (rate.value / 100) * wage.value * months;
    const off = Math.abs(paid.value / value - 1);
    const fits =
      off <= TOLERANCE || meet(scale(reach(wage, 'tight'), (rate.value * months) / 100), reach(paid, 'wide'));
    if (!fits && (!allExact(rate, wage, paid) || off > 1)) continue;
    const note = `${percent(rate.value / 100)} × ${wage.label}${months === 12 ? ' × 12' : ''} = ${likePrinted(value, paid)}`;
    yield judged('share', fits, [rate, wage, paid], note, paid);
  }
}

export function* tied(numbers: readonly Printed[]): Generator<FindingFound> {
  yield* totalsBehind(numbers);
  yield* means(numbers);
  yield* halves(numbers);
  yield* products(numbers);
}
