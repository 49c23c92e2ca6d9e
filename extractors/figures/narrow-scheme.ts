import { leftOf, nounOf, textBefore } from './around.js';
import type { Concept, Scheme } from '../../schemas/codes.js';
import type { Scene, Site } from './types.js';

// "2.300 học sinh, sinh viên chưa tham gia BHYT", "tỷ lệ HSSV tham gia BHYT đạt 98%": health insurance of pupils
export const PUPIL_NOUN = /(?:học sinh|sinh viên|hssv|(?<!\p{L})(?:hs|sv)(?!\p{L})|(?:^|(?<!trẻ) )em(?: học)?$)/u;
export const PUPILS =
  /(?:học sinh|sinh viên|hssv|học trò|(?<!\p{L})(?:hs|sv)(?!\p{L})|khối (?:tiểu học|thcs|thpt|đại học))/u;
// What an article on pupils says of all: "độ bao phủ BHYT toàn dân đạt 92%"
export const OF_ALL_PEOPLE = /(?:dân số|toàn dân|người dân|hộ gia đình|hộ nghèo|hộ cận nghèo|trẻ em)/u;
// "10.300 đối tượng hộ gia đình tham gia", "1.583 thẻ cho nhóm hộ gia đình"
const OF_HOUSEHOLDS = /^ (?:thuộc |theo |cho |tham gia )*(?:diện |nhóm |đối tượng )?hộ gia đình(?! nghèo| cận)/u;
const OF_PUPILS = /(?:học sinh|sinh viên|hssv|học trò)(?:(?!hộ |nghèo)[\s\S]){0,160}$/u;
// "Riêng nhóm hộ gia đình có 32.400 người", "BHYT HSSV: 51.200 em; hộ gia đình: 78.400 người"
const HOUSEHOLDS_BEFORE =
  /(?:(?:nhóm|khối|diện|đối tượng)|[;,]) hộ gia đình:?(?: tham gia)?(?:,? (?:có|là|đạt|được|mới|chỉ|còn|gần|hơn|trên))* $/u;
// "từ người thứ hai đóng bằng 70% mức của người thứ nhất": the ladder of household members
export const LADDER = /người thứ (?:nhất|hai|ba|tư|năm|\d)/u;

// "học sinh, sinh viên tham gia đạt 97,1%, cận nghèo 99%; thấp nhất là nhóm hộ gia đình, mới đạt 68,4%": who a percentage is of
const GROUPS: ReadonlyArray<readonly [scheme: Scheme, nouns: RegExp]> = [
  ['BHYT_HGD', /(?:nhóm|khối|diện|đối tượng) hộ gia đình(?! nghèo| cận)/gu],
  ['BHYT_HSSV', /(?:học sinh|sinh viên|hssv)/gu],
  ['BHYT', /(?:cận nghèo|người nghèo|hộ nghèo|người cao tuổi|hưu trí|dân tộc thiểu số|nông dân)/gu],
];
/** The scheme of the group named last before a count or a percentage of those of it who are in; null when none is named. */
export function groupOf(scene: Scene, site: Site): Scheme | null {
  const { lower } = scene;
  const { n, left } = site;
  if (n.unit === 'person' && HOUSEHOLDS_BEFORE.test(textBefore(scene, site, 60))) return 'BHYT_HGD';
  if (n.unit !== 'percent') return null;
  const text = lower.slice(left.start, n.start);
  if (!REACHES.test(text)) return null;
  let own: { scheme: Scheme; at: number } | null = null;
  for (const [scheme, nouns] of GROUPS)
    for (const { index } of text.matchAll(nouns)) if (index >= (own?.at ?? 0)) own = { scheme, at: index };
  return own?.scheme ?? null;
}
const REACHES =
  /^[,;]?(?: (?:và|còn|riêng|trong đó|tiếp đến|kế đến|cao nhất|thấp nhất|là|ở|với))*,? [^,;.:()]{0,60}(?:[,;] [^,;.:()\d]{0,24})?(?:đạt |là |được |có |chiếm |mới |chỉ |gần |trên |hơn )*$/u;

// "có 71.400 người tham gia bắt buộc, 9.100 người tham gia tự nguyện": the two forms of social insurance
const FORM = /^ tham gia (bắt buộc|tự nguyện)(?!\p{L})/u;

/** Only households pay by a ladder of their members, whether or not the sentence names their insurance. */
const isOnLadder = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  LADDER.test(lower.slice(Math.max(sentence.start, n.start - 90), n.start)) ||
  LADDER.test(lower.slice(n.end, Math.min(sentence.end, n.end + 50)));

/**
 * Narrows plain health insurance down to the pupils' or the households', social insurance to one of its forms, when the
 * words around the number say so.
 */
export const narrowed = (scene: Scene, site: Site, scheme: readonly Scheme[], concept: Concept): readonly Scheme[] => {
  if (concept === 'contribution' && isOnLadder(scene, site)) return ['BHYT_HGD'];
  const form = scheme.join() === 'BHXH' && FORM.exec(scene.lower.slice(site.n.end, site.n.end + 24))?.[1];
  if (form) return form === 'tự nguyện' ? ['BHXH_TN'] : ['BHXH_BB'];
  if (scheme.length !== 1 || scheme[0] !== 'BHYT') return scheme;
  if (PUPIL_NOUN.test(nounOf({ scene, site }))) return ['BHYT_HSSV'];
  if (OF_HOUSEHOLDS.test(scene.lower.slice(site.n.end, site.n.end + 40))) return ['BHYT_HGD'];
  if (concept === 'contribution' && PUPILS.test(leftOf({ scene, site }))) return ['BHYT_HSSV'];
  if (concept === 'contribution') {
    const household = scene.schemes.some((g) => g.schemes[0] === 'BHYT_HGD' && g.end <= site.n.start);
    if (household) return ['BHYT_HGD'];
  }
  // "mức đóng BHYT của học sinh là …; Nhà nước hỗ trợ 30%"
  if ((concept === 'subsidy' || concept === 'contribution') && OF_PUPILS.test(textBefore(scene, site, 200)))
    return ['BHYT_HSSV'];
  const around = scene.lower.slice(
    Math.max(site.left.start, site.n.start - 120),
    Math.min(site.rightHead.end, site.n.end + 40),
  );
  return PUPILS.test(around) && !/hộ gia đình|người nghèo/.test(around) ? ['BHYT_HSSV'] : scheme;
};
