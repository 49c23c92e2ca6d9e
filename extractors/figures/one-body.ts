import { servesProvince } from '../places/context.js';
import { isHead, lastOf, textBefore } from './around.js';
import type { Memory } from './memory.js';
import type { Draft, OneBody, Scene } from './types.js';

// An article on one firm, clinic or school: where that is, its figures are, also where no sentence says so again.

// "Phòng khám Đa khoa Hòa Bình (xã Đồng Hóa, huyện Kim Bảng", where no organisation is read
const BODY_AT =
  /(?<!\p{L})(?:trung tâm|phòng khám|cơ sở|công ty|xí nghiệp|bệnh viện|trường)(?: (?!(?:ông|bà|anh|chị) )[\p{L}\d&.-]+){1,8} \([^()]{0,60}$/u;
const REACH = 140;
/** How far before a number it is told whose it is, in characters. */
const SAID_REACH = 400;

/** How many words of its name a firm is called by again. */
const SHORT_NAME = 2;
const shortOf = (name: string): string => name.toLowerCase().split(' ').slice(-SHORT_NAME).join(' ');

/** The body whose address a sentence prints, if it is the only one of the article. */
function bodyIn({ lower, sentence, places }: Scene, { bearers, addresses }: Memory): OneBody | null {
  const [first] = bearers;
  if (first && bearers.some(({ name }) => name !== first.name)) return null;
  const address = first && addresses.get(first.name);
  if (first && address !== undefined)
    return first.start >= sentence.start && first.end <= sentence.end
      ? { path: address, short: shortOf(first.name), goesOn: true }
      : null;
  const at = places.filter(
    (p) =>
      p.path.includes('/') &&
      BODY_AT.test(lower.slice(Math.max(sentence.start, p.start - REACH), p.start)) &&
      !servesProvince(lower, p.start),
  );
  return at.length > 0 ? { path: at[0]!.path, short: null, goesOn: true } : null;
}

// "toàn tỉnh", "một số doanh nghiệp", "giám đốc BHXH tỉnh": more is told of than the one
const OF_MORE =
  /(?<!\p{L})(?:(?:toàn|cả|của|trong|địa bàn) (?:tỉnh|thành phố|huyện|nước|ngành)|(?:các|những|nhiều|một số|không ít|hàng loạt|\d+) (?:doanh nghiệp|công ty|đơn vị|cơ sở|bệnh viện|chủ)|(?:theo|giám đốc|lãnh đạo|đại diện) (?:bhxh|bảo hiểm xã hội) (?:tỉnh|thành phố|tp))(?!\p{L})/gu;
// "chi nhánh này", "trung tâm tiếp nhận": the one again
const THE_ONE =
  /(?<!(?:các|những|nhiều|số|khối|mỗi|từng|cho|\d) )(?<!\p{L})(?:công ty|doanh nghiệp|chi nhánh|xí nghiệp|nhà máy|bệnh viện|phòng khám|trung tâm)(?= (?:này|nợ|chậm|trốn|còn|chưa|không|đã|bị|phải|mới|chỉ|cũng|vẫn|nộp|đóng|để|khắc phục|chi|khám|tiếp nhận)(?!\p{L})|[,.])/gu;

/** Where the words that tell of the one, and of more than it, stand last. */
const lastTold = (said: string, { short }: OneBody): { one: number; more: number } => ({
  one: Math.max(lastOf(THE_ONE, said), short === null ? -1 : said.lastIndexOf(short)),
  more: lastOf(OF_MORE, said),
});

/** Where the one body is, if a figure whose sentence names no place is of it. */
export function ofOneBody({ scene, site }: Draft, body: OneBody | null): string | null {
  if (!body) return null;
  const { one, more } = lastTold(textBefore(scene, site, SAID_REACH), body);
  return one > more || (body.goesOn && more < 0) ? body.path : null;
}

/** What a sentence leaves of the one body to the next: it comes before all figures of the text. */
export function bodyAfter(scene: Scene, memory: Memory): OneBody | null {
  const { body, previous } = memory;
  if (!body) return previous === null || isHead(previous.scene) ? bodyIn(scene, memory) : null;
  const { one, more } = lastTold(scene.lower.slice(scene.sentence.start, scene.sentence.end), body);
  const elsewhere = scene.places.some((p) => p.path !== body.path);
  return { ...body, goesOn: one > more || (body.goesOn && more < 0 && !elsewhere) };
}
