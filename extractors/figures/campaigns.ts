import { textBefore } from './around.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';

// "Ngày ra quân, cả nước thêm 21.400 người … Riêng Nam Định có 162 người tham gia": who was won, told again by parts.

const OPENS_PART =
  /^"?(?:riêng|trong đó|tại|kết quả|nhiều nhất|dẫn đầu|đứng đầu|tiêu biểu|điển hình|các (?:địa phương|huyện|xã|đơn vị)|một số)(?!\p{L})|^[^,;.()\d]{0,40} dẫn đầu(?!\p{L})/u;
const GOES_ON = /^[^;.]{0,90}(?:[,;(]| và )[^;.]{0,40}$/u;
// a count of all that take part, whenever they joined
const ALL =
  /(?:tổng số|tổng cộng|lũy kế|hiện|đến nay|tính đến|nâng|toàn (?:tỉnh|huyện|quốc)|cả nước|duy trì)(?!\p{L})/u;

/** Is a count of those who take part one of those that a campaign won? */
export function wonAgain(scene: Scene, site: Site, choice: Choice, previous: Draft | null): boolean {
  if (choice.concept !== 'participants' || site.n.unit !== 'person' || !previous) return false;
  if (previous.concept !== 'new_participants' || previous.measure !== 'level' || previous.unit !== 'person')
    return false;
  if (previous.status !== 'actual') return false;
  const before = textBefore(scene, site, 200);
  if (ALL.test(before)) return false;
  if (previous.scene === scene) return GOES_ON.test(scene.lower.slice(previous.site.n.end, site.n.start));
  return (
    site.n.value <= previous.value &&
    scene.sentence.start - previous.scene.sentence.end <= 2 &&
    OPENS_PART.test(scene.lower.slice(scene.sentence.start, scene.sentence.start + 60))
  );
}
