import { type Governor, governorOf } from './period.js';
import type { Scene } from './types.js';

// "Phóng viên: Năm 2019 đơn vị đặt ra chỉ tiêu nào?"
const OF_GOALS = /(?:mục tiêu|chỉ tiêu|phấn đấu|kế hoạch|nhiệm vụ|đặt ra)[^?]{0,120}\?["”]?\s*$/u;

// "UBND tỉnh vừa giao chỉ tiêu phát triển BHXH năm 2025 cho các xã. Cụ thể, …"
const ANNOUNCED =
  /(?<!\p{L})(?:giao|đặt(?: ra)?|đề ra|ban hành|phê duyệt|thông qua|xây dựng|quyết định|công bố)(?!\p{L})[^.;?]{0,90}(?:chỉ tiêu|mục tiêu)(?!\p{L})/u;
// "Phát huy kết quả đạt được, năm 2023 huyện đặt mục tiêu …": what the goals go on from
const GOES_ON_FROM = /^["“]?(?:phát huy|tiếp nối|từ (?:những |các )?kết quả)(?!\p{L})[^,;.]{0,70}, /u;
const OF_RESULTS = /(?<!\p{L})(?:kết quả|tình hình|tổng kết|sơ kết|đánh giá|hoàn thành|về đích|đạt|vượt)(?!\p{L})/u;
// "hội nghị thông qua 12 chỉ tiêu của năm"
const COUNTS_GOALS = /^ (?:nhóm )?(?:chỉ tiêu|mục tiêu)(?!\p{L})/u;
/** How far a sentence is read for goals that it announces, and for those that it asks for, in characters. */
const REACH = 400;
const QUESTION_REACH = 160;

/** The goals that a question asks for or a sentence announces; the answer leaves out the word. */
export interface Asked {
  /** The time that the question names. */
  governor: Governor | null;
  /** Announced, not asked for: only a sentence that goes into it tells them. */
  announced: boolean;
}

/** What a sentence asks or announces of goals, or null when it does neither. */
export function askedIn({ lower, sentence, dates, numbers }: Scene): Asked | null {
  const end = lower.slice(Math.max(sentence.start, sentence.end - QUESTION_REACH), sentence.end);
  const asked = end.includes('?') && OF_GOALS.test(end); // few sentences ask anything
  const said =
    asked || !numbers.every((n) => COUNTS_GOALS.test(lower.slice(n.core.end, n.core.end + 16)))
      ? ''
      : lower.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH));
  const announced = said.includes('tiêu') && ANNOUNCED.test(said) && !OF_RESULTS.test(said.replace(GOES_ON_FROM, ''));
  if (!asked && !announced) return null;
  for (const d of dates) {
    const governor = governorOf(lower, d, sentence.start);
    if (governor?.role === 'in') return { governor, announced };
  }
  return { governor: null, announced };
}

const GOES_INTO = /^["“]?(?:phấn đấu|cụ thể|theo đó|trong đó|chi tiết)(?!\p{L})/u;
/** Does a number of this sentence tell a goal that the sentence before asked for or announced? */
export const answersGoals = (scene: Scene, before: number, asked: Asked | null): boolean =>
  asked !== null &&
  (!asked.announced || GOES_INTO.test(scene.lower.slice(scene.sentence.start, scene.sentence.start + 12))) &&
  !tellsWhatIs(scene, before);

// "Hiện đơn vị quản lý 74 điểm thu", "năm qua đã thu 41 tỷ đồng": told beside the goals
const TOLD = /(?<!\p{L})(?:hiện|đến nay|đã|vừa|năm qua|năm ngoái|năm trước)(?!\p{L})/u;
/** Does a sentence that answers tell what is, not what is aimed at? */
const tellsWhatIs = ({ lower, sentence }: Scene, before: number): boolean =>
  TOLD.test(lower.slice(sentence.start, before));
