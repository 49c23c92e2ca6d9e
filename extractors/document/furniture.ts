import { AFTER_ARTICLE_LINES, FURNITURE_LINES } from '../../corpus/lexicons/page-furniture.js';

// One pattern of them all: most lines are no furniture, and one question tells it
const either = (rules: readonly RegExp[]): RegExp => new RegExp(rules.map((rule) => rule.source).join('|'), 'u');
const FURNITURE = either(FURNITURE_LINES);
const AFTER_ARTICLE = either(AFTER_ARTICLE_LINES);

const LONGEST_FURNITURE = 400;
const LONGEST_HEADING = 60;
const LONGEST_DATELINE = 100;

// Every question here is asked of a line in lower case.

/** A line that is the site's and not the article's: buttons, sign-in, tags, outlets' marks, addresses. */
export const isFurniture = (line: string): boolean => line.length <= LONGEST_FURNITURE && FURNITURE.test(line);

/** A heading after which nothing of the article follows: `Bình luận`, `Tin liên quan`. */
export const isAfterArticle = (line: string): boolean => line.length <= LONGEST_HEADING && AFTER_ARTICLE.test(line);

// "00:00 07/03/2024", "Thứ ba, 26/01/2021", "Cập nhật lúc 8:30, ngày 5-6-2019 (GMT+7)"
const CLOCK_ONLY =
  /^(?:[\d\s,|()•:./+-]|h|date|ngày|tháng|năm|lúc|giờ|am|pm|sa|ch|gmt|thứ (?:hai|ba|tư|năm|sáu|bảy)|thứ|chủ nhật|cập nhật|đăng|xuất bản|published|updated)+$/u;
const FULL_DATE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/;
// "Tin nóng Thứ Hai, 04/12/2023 07:45", "BÁO TIỀN TUYẾN - Thứ sáu, 05-10-2018": a clock or weekday with a full date
const CLOCK = /\d{1,2}:\d{2}|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật)(?!\p{L})/u;

/** A line that only tells when the page was made or printed: its clock, its date, a masthead's date. */
export function isDateline(line: string): boolean {
  if (line.length > LONGEST_DATELINE || !/\d/.test(line)) return false;
  if (CLOCK_ONLY.test(line)) return /\d[:/.-]\d/.test(line);
  return FULL_DATE.test(line) && CLOCK.test(line) && !/\p{L}\.(?: |$)/u.test(line);
}

// "(Tiếp theo trang 1)", "Tiếp trang 1"
const LONGEST_CONTINUATION = 40;
const CONTINUED = /^\(?tiếp (?:theo )?(?:từ )?trang \d{1,3}\)?$/;

/** The mark of an article that began on another page. */
export const isContinuation = (line: string): boolean => line.length <= LONGEST_CONTINUATION && CONTINUED.test(line);
