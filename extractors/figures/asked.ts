import { type Governor, governorOf } from './period.js';
import type { Scene } from './types.js';

// "Phóng viên: Năm 2019 đơn vị đặt ra chỉ tiêu nào?"
const OF_GOALS = /(?:mục tiêu|chỉ tiêu|phấn đấu|kế hoạch|nhiệm vụ|đặt ra)[^?]{0,120}\?["”]?\s*$/u;

/** The goals that a question asks for, whose answer leaves out the word. */
export interface Asked {
  /** The time that the question names. */
  governor: Governor | null;
}

/** What a sentence asks of goals, or null when it asks for none. */
export function askedIn({ lower, sentence, dates }: Scene): Asked | null {
  if (!OF_GOALS.test(lower.slice(Math.max(sentence.start, sentence.end - 160), sentence.end))) return null;
  for (const d of dates) {
    const governor = governorOf(lower, d, sentence.start);
    if (governor?.role === 'in') return { governor };
  }
  return { governor: null };
}

// "Hiện đơn vị quản lý 74 điểm thu", "năm qua đã thu 41 tỷ đồng": told beside the goals
const TOLD = /(?<!\p{L})(?:hiện|hiện nay|đến nay|đã|vừa|năm qua|năm ngoái|năm trước)(?!\p{L})/u;
/** Does a sentence that answers tell what is, not what is aimed at? */
export const tellsWhatIs = ({ lower, sentence }: Scene, before: number): boolean =>
  TOLD.test(lower.slice(sentence.start, before));
