import { COUNTED } from './memory.js';
import type { Scene, Site } from './types.js';

/** Why a percentage is no figure that tells of a number right before it which is none. */
export const NO_FIGURE = 'a change or rate of what is no figure';
/** "412 doanh nghiệp ngừng kinh doanh, tăng 31%": does the percentage tell of the number right before it? */
const changesOf = ({ lower }: Scene, { n }: Site, site: Site): boolean =>
  n.unit !== null &&
  COUNTED.has(n.unit) &&
  site.n.unit === 'percent' &&
  /^(?: [\p{L}]+){0,6},? \(?(?:tăng|giảm)(?: [\p{L}]+){0,2} $/u.test(lower.slice(n.end, site.n.start));

const ITS_RATE = /^(?: [\p{L}]+){0,6},? \(?đạt(?: tỷ lệ| tỉ lệ)? $/u;
const RATE_IN_BRACKETS = /^(?: [\p{L}]+){0,3} \(đạt(?: tỷ lệ| tỉ lệ)? $/u;
/**
 * "91 chi đoàn xếp loại khá trở lên, đạt 88%": a rate of things of another domain, with no word of ours between; "điều dưỡng
 * cho 1.200 người (đạt 64% kế hoạch)": in brackets, of whatever stands before them
 */
const isRateOfOther = ({ lower, cues, schemes, elsewhere }: Scene, { n }: Site, site: Site): boolean =>
  site.n.unit === 'percent' &&
  (n.foreign || elsewhere ? ITS_RATE : RATE_IN_BRACKETS).test(lower.slice(n.end, site.n.start)) &&
  ![...cues, ...schemes].some((c) => c.start >= n.end && c.end <= site.n.start);

/** "tỷ lệ lao động qua đào tạo là 74%, đạt 101% kế hoạch (tăng 2%)": told of a rate of something else */
const isOfRateOfElse = ({ lower, schemes }: Scene, { n }: Site, site: Site): boolean =>
  n.unit === 'percent' &&
  site.n.unit === 'percent' &&
  /^(?:(?: so(?: với)?)? (?:kế hoạch|chỉ tiêu|năm|cùng kỳ)[^,;.()\d%]{0,30})?,? \(?(?:đạt|bằng|tăng|giảm)(?: \p{L}+){0,2} $/u.test(
    lower.slice(n.end, site.n.start),
  ) &&
  !schemes.some((g) => g.start >= n.end && g.end <= site.n.start);

/** "số người thất nghiệp là 41.000 người, tăng 1.300 người": the difference of what is no figure */
const isDifference = ({ lower, cues }: Scene, { n }: Site, site: Site): boolean =>
  n.unit !== null &&
  n.unit === site.n.unit &&
  COUNTED.has(n.unit) &&
  /^(?: so với [^,;.()]{2,40})?(?:,| và)(?: vẫn| cũng| lại)? (?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn)(?: thêm| khoảng| gần| hơn| trên)* $/u.test(
    lower.slice(n.end, site.n.start),
  ) &&
  !cues.some((c) => c.start >= n.end && c.end <= site.n.start);

/** "toàn huyện có 3.120 hộ nghèo, chiếm 8,4%": a share of people or households of whom nothing of ours is said */
const isShareOfOther = ({ lower, cues, schemes }: Scene, { n }: Site, site: Site): boolean =>
  (n.unit === 'household' || n.unit === 'person') &&
  site.n.unit === 'percent' &&
  /^(?: [\p{L}]+){0,6},? \(?(?:chiếm|tương đương|bằng)(?: tỷ lệ| tỉ lệ)? $/u.test(lower.slice(n.end, site.n.start)) &&
  ![...cues, ...schemes].some((c) => c.start >= n.end && c.end <= site.rightHead.end);

// "số bác sĩ trên một vạn dân là 8,6": how many of them there are for so many inhabitants
const isPerInhabitants = ({ lower }: Scene, { n }: Site, site: Site): boolean =>
  /vạn dân$/u.test(lower.slice(n.start, n.end)) && /^ (?:là|đạt|có|bằng|:) $/u.test(lower.slice(n.end, site.n.start));

/** Does a number only tell of the refused one right before it? */
export const tellsOfNoFigure = (scene: Scene, refused: Site, site: Site): boolean =>
  changesOf(scene, refused, site) ||
  isRateOfOther(scene, refused, site) ||
  isOfRateOfElse(scene, refused, site) ||
  isDifference(scene, refused, site) ||
  isShareOfOther(scene, refused, site) ||
  isPerInhabitants(scene, refused, site);
