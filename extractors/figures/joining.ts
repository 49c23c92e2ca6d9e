import type { Family } from '../../corpus/lexicons/cue-families.js';
import { textBefore } from './around.js';
import { gapText } from './gap.js';
import type { Cue, Scene, Site } from './types.js';

// Words of joining that count others than those who take part: who is won, and who is out.

// "thêm 18.000 người tham gia BHXH bắt buộc, 4.200 người tham gia BHXH tự nguyện và 75.000 người": the list goes on
const MORE_IN_LIST =
  /(?<!tăng )thêm (?:được |mới |khoảng |gần |hơn |trên )?[\d.,]+ (?:người|lao động) tham gia (?:bhxh|bhyt|bhtn|bảo hiểm)(?:(?!tổng số|hiện|đến nay|nâng)[^;.]|\.\d){0,120}(?:,| và) $/u;

// "phấn đấu thêm 100.000 người tham gia BHYT": those to come; "tăng thêm 3.000 người" is a change
export const isMore = (scene: Scene, site: Site): boolean =>
  MORE_IN_LIST.test(textBefore(scene, site, 200)) ||
  /(?<!tăng )thêm (?:được |mới )?$/u.test(textBefore(scene, site, 20));
export const JOINING: ReadonlySet<Family> = new Set<Family>(['enrol', 'new', 'employer', 'payer']);

// "1.200 lao động chưa hề tham gia", "92.000 em chưa được phụ huynh mua BHYT": those who are not in
const OUT =
  /(?<!\p{L})(?:chưa|chẳng|không)(?: (?:hề|từng|ai|được|chịu|kịp|thể|muốn|đăng ký|chủ động|tiếp tục|phụ huynh|gia đình|công ty|đơn vị|doanh nghiệp|chủ))* $/u;
export const isOut = ({ lower }: Scene, { start }: Cue): boolean =>
  OUT.test(lower.slice(Math.max(0, start - 30), start));

// "1.118 chủ hộ lần đầu đăng ký đóng BHXH", "2.318 em tham gia BHYT lần đầu"
const FIRST = /lần đầu/u;
export const isFirst = ({ lower }: Scene, { n, rightHead }: Site, { end }: Cue): boolean =>
  FIRST.test(lower.slice(n.end, Math.min(rightHead.end, end + 40)));

// "giao phát triển đối tượng tham gia BHXH tự nguyện 690 người": the object of the verb; "…: toàn huyện có 4.300 người" is a head
const DEVELOPED = /phát triển (?:mới |thêm |tăng )*(?:được )?(?:số )?(?:(?:đối tượng|người|lao động|thành viên) )?$/u;
export const isDeveloped = (scene: Scene, { n }: Site, { start, end }: Cue): boolean =>
  n.unit === 'person' &&
  DEVELOPED.test(scene.lower.slice(Math.max(scene.sentence.start, start - 40), start)) &&
  /^(?: mới| thêm)* ?$/u.test(gapText(scene, end, n.start));

// "Hơn 2.300 người tham gia BHXH tự nguyện trong ngày ra quân", "… sau 10 ngày": those whom the launch won
const AT_LAUNCH =
  /^ (?:bhxh|bhyt|bảo hiểm)(?: \p{L}+){0,8} (?:(?:trong|sau|qua|tại)(?: (?:\d{1,2}|\p{L}+)){0,3} (?:ra quân|phát động|cao điểm)|(?:trong|sau|qua) (?:vòng )?(?:(?:\d{1,2}|một|hai|ba) (?:ngày|tuần)|(?:0?1|một) tháng)(?! đầu))(?!\p{L})/u;
export const isWonAtLaunch = ({ lower, sentence }: Scene, { n }: Site, { end }: Cue): boolean =>
  n.unit === 'person' && AT_LAUNCH.test(lower.slice(end, Math.min(sentence.end, end + 110)));
