import { textAfter, textBefore } from './around.js';
import type { Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// Money beside ours that is none of ours: what people live on, what firms and hospitals owe to others, what staff is paid.

const EXPENSES =
  'tiền (?:trọ|nhà trọ|phòng trọ|thuê nhà|thuê trọ|nhà|học(?! nghề| phí nghề)|xe|xe ôm|ăn|chợ|sữa|điện(?! châm)|nước|xăng|đi lại)';
// "riêng tiền trọ đã hết 2,5 triệu đồng", "tiền trọ nợ ba tháng"; support towards them is none
const EXPENSE_BEFORE = new RegExp(`(?<!hỗ trợ )${EXPENSES}(?!\\p{L})[^,;.()\\d]{0,40}$`, 'u');
// "mỗi lượt tốn 130.000 đồng tiền xe ôm"
const EXPENSE_BEHIND = new RegExp(`^ ${EXPENSES}(?!\\p{L})`, 'u');

// "nợ thuế quá 90 ngày với hơn 40 tỷ đồng", "còn thiếu các hãng dược 12 tỷ đồng", "đi vay nóng 60 triệu đồng"
const OWED_TO_OTHERS =
  /(?:nợ thuế|nợ ngân hàng|(?:nợ|thiếu|trả)(?: tiền)?(?: các| những| một số)? (?:hãng|công ty dược|nhà thuốc|nhà thầu|nhà cung|họ(?!\p{L}))|đi vay|vay nóng|vay mượn|vay ngân hàng|vay lãi)(?:(?!bhxh|bhyt|bhtn|bảo hiểm|đóng)[^;]){0,50}$/u;

// "phụ cấp ưu đãi nghề 70% cho nhân viên y tế"
const ALLOWANCE =
  /phụ cấp (?:ưu đãi|trách nhiệm|trực|nghề|thu hút|đặc thù|thâm niên)(?:(?!bhxh|bhyt|bảo hiểm|đóng)[^;.]){0,60}$/u;

/** Reason why money, a rate or a time is of other people's business, or null. */
export function otherMoney(scene: Scene, site: Site): string | null {
  const { unit } = site.n;
  const money = isMoney(unit);
  const before = textBefore(scene, site, 90);
  if (money || unit === 'month') {
    if (EXPENSE_BEFORE.test(before) || EXPENSE_BEHIND.test(textAfter(scene, site, 24))) return 'what people live on';
  }
  if ((money || unit === 'month' || unit === 'other') && OWED_TO_OTHERS.test(before)) return 'a debt to others';
  if ((money || unit === 'percent') && ALLOWANCE.test(before)) return 'wages, no insurance';
  return null;
}
