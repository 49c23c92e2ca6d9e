import type { DateFound } from '../dates/types.js';
import { joined } from './joined-times.js';
import { type Governor, governorOf } from './period.js';
import type { Scene } from './types.js';

const AHEAD = /(?:phấn đấu|mục tiêu|kế hoạch|chỉ tiêu|sẽ|hạn|trước ngày|dự kiến)/u;
// "thuộc chương trình tặng thẻ BHYT cho người nghèo năm 2022", "hội nghị tổng kết công tác BHXH năm 2021", "nghe báo cáo kết quả thực hiện chính sách BHYT 9 tháng năm 2022"
const REPORTS =
  /(?:tổng kết|sơ kết|kết quả|báo cáo|đánh giá|tình hình|chương trình|chiến dịch|đợt cao điểm|tháng cao điểm|thanh tra|kiểm tra|kiểm toán|giám sát|cáo trạng|bản án)(?:[^.;]|\.(?=\p{L})){0,110}$/u;
// "Trong tháng 1 và tháng 2/2021, bưu điện đã tổ chức 31 hội nghị": what opens the sentence
const OPENS = 60;
/** How far into its sentence the day stands that it begins with, in characters: "Tính đến hết ngày 12/6, …". */
const FIRST_WORDS = 24;
/** How far before a date the words stand that tell what it is of, in characters: a long sentence costs no more. */
const REACH = 240;
// "Năm 2024, công tác BHXH trên địa bàn huyện đã đạt kết quả tốt", "Năm 2019, BHXH tỉnh đã hoàn thành các chỉ tiêu": how the
// work of a year went; "Năm 2014, Chính phủ đã ban hành …" tells of no work
const WORK_WENT =
  /^(?:,| vừa qua,)? (?:dù [^;.]{0,80}, |mặc dù [^;.]{0,80}, )?(?:công tác|nhiệm vụ|tình hình|kết quả|việc (?:thực hiện|phát triển|thu)|(?:toàn )?ngành|hoạt động|(?:cơ quan )?(?:bhxh|bảo hiểm xã hội))(?!\p{L})[^;.]{0,160} (?:đã|đạt(?: được)?|gặp|có (?:nhiều )?(?:chuyển biến|bước|kết quả))(?!\p{L})/u;
const OPENING = /^[^,;]*, $|^"?(?:tuy nhiên, |theo thống kê, |trong |chỉ trong |riêng |cũng )*$/u;

// "Năm 2022, giá trị sản xuất toàn huyện đạt 3.900 tỷ đồng", "Hết năm 2021, thu nhập bình quân đầu người của xã đạt 49 triệu đồng": how
// a place fared, of which its insured are told behind
const PLACE_FARED =
  /^(?:,| vừa qua,)? (?:[\p{L}]+ ){0,8}(?:giá trị sản xuất|thu ngân sách|thu nhập bình quân|tăng trưởng|grdp|tổng sản phẩm|kinh tế)(?!\p{L})/u;

// "Năm 2021, tỉnh chịu ảnh hưởng nặng nề của dịch bệnh. Toàn tỉnh có …": what befell a place in the year that is told of
const PLACE_SUFFERED = /^(?:,| vừa qua,)? [^;.]{0,60}(?:bị|chịu)(?: nhiều)? (?:ảnh hưởng|tác động|thiệt hại)(?!\p{L})/u;

/** Does a year open a sentence that tells how its work went, or how a place fared, and asks for nothing? */
function isOfWork({ lower, sentence }: Scene, d: DateFound, before: string): boolean {
  if (d.grain !== 'year' || !OPENING.test(before)) return false;
  const behind = lower.slice(d.end, sentence.end);
  return (
    (WORK_WENT.test(behind) || PLACE_FARED.test(behind) || PLACE_SUFFERED.test(behind)) &&
    !AHEAD.test(behind.replaceAll(TOLD_OF_PLANS, ''))
  );
}
// "đã hoàn thành các chỉ tiêu, kế hoạch giao": of what was done
const TOLD_OF_PLANS = /(?:hoàn thành|đạt|vượt|thực hiện)[^;.]{0,60}(?:kế hoạch|chỉ tiêu|mục tiêu)[^;.]{0,30}/gu;

/**
 * The time that a sentence without figures leaves to the next ones: "(Số liệu đến 31/10/2020)" tells up to when they run,
 * a conference that sums up a year tells of which time they are, and so does a time that opens the sentence.
 * @param plans does the sentence tell what is to be? Its day is then none that the article counts up to
 */
export function announcedIn(scene: Scene, plans: boolean): Governor | null {
  const { lower, sentence } = scene;
  if (scene.dates.length === 0) return null;
  for (const [i, d] of scene.dates.entries()) {
    const governor = governorOf(lower, d, sentence.start);
    const before = lower.slice(Math.max(sentence.start, d.start - REACH), d.start);
    if (!governor || d.grain === 'day' || AHEAD.test(before)) continue;
    if (governor.role === 'until' && d.grain === 'month' && !plans) return governor;
    const opens = !plans && d.grain !== 'year' && d.start - sentence.start < OPENS && OPENING.test(before);
    if (governor.role === 'until' && isOfWork(scene, d, before)) return governor;
    if (governor.role === 'in' && (opens || REPORTS.test(before) || isOfWork(scene, d, before)))
      return { ...governor, value: joined(lower, d, scene.dates[i + 1]) ?? governor.value };
  }
  if (plans) return null;
  const ahead = AHEAD.exec(lower.slice(sentence.start, sentence.end));
  const planned = ahead ? sentence.start + ahead.index + ahead[0].length : Infinity;
  for (const d of scene.dates) {
    if (planned <= d.start) return null;
    const governor = d.grain === 'day' ? governorOf(lower, d, sentence.start) : null;
    // "Đến ngày 12/6, dữ liệu của 88 triệu người đã được làm sạch. Trong đó, …": past a number that is no figure, from the first words
    if (governor?.role === 'until' && (scene.numbers.length === 0 || d.start - sentence.start < FIRST_WORDS))
      return governor;
  }
  return null;
}
