/** Words with which the Vietnamese press writes calendar time. Lower case, modern tone placement. */

/** Months whose name is not their number. tháng giêng · tháng tư · tháng chạp */
export const MONTH_NAMES: Readonly<Record<string, number>> = { giêng: 1, tư: 4, chạp: 12 };

/** Months that only the lunar calendar has by these names: 23 tháng chạp. */
export const LUNAR_MONTHS: readonly string[] = ['giêng', 'chạp'];

/** Years of the lunar calendar take one of each: năm Giáp Thìn. */
export const HEAVENLY_STEMS: ReadonlyArray<readonly string[]> = [
  ['giáp'], ['ất'], ['bính'], ['đinh'], ['mậu'], ['kỷ', 'kỉ'], ['canh'], ['tân'], ['nhâm'], ['quý', 'quí'],
]; // prettier-ignore
export const EARTHLY_BRANCHES: ReadonlyArray<readonly string[]> = [
  ['tý', 'tí'], ['sửu'], ['dần'], ['mão'], ['thìn'], ['tỵ', 'tị'], ['ngọ'], ['mùi'], ['thân'], ['dậu'], ['tuất'], ['hợi'],
]; // prettier-ignore

/** Number words that name a month: tháng ba. `năm` (May) is left out: "tháng năm" mostly means "months and years". */
export const MONTH_WORDS: readonly string[] = [
  'một', 'hai', 'ba', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai',
]; // prettier-ignore

/** Number words that count months and years: sáu tháng. */
export const COUNT_WORDS: readonly string[] = [
  'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một',
]; // prettier-ignore

/** quý I, quý 1, quý một */
export const QUARTER_NAMES: Readonly<Record<string, number>> = {
  iv: 4,
  iii: 3,
  ii: 2,
  i: 1,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
};

/** Which end of the time is meant. */
export const EDGE_WORDS: Readonly<Record<string, 'end' | 'start'>> = {
  hết: 'end',
  cuối: 'end',
  đầu: 'start',
};

/** năm nay → the article's year, năm ngoái → the one before. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  nay: 0,
  này: 0,
  ngoái: -1,
  trước: -1,
  qua: -1,
  'vừa qua': -1,
  'vừa rồi': -1,
  rồi: -1,
  tới: 1,
};

/** tháng trước → one month before the month spoken of. */
export const RELATIVE_MONTHS: Readonly<Record<string, number>> = { trước: 1, này: 0 };

/** thứ hai → 1 … chủ nhật → 0, as Date.getUTCDay counts. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  'chủ nhật': 0,
  'thứ hai': 1,
  'thứ ba': 2,
  'thứ tư': 3,
  'thứ năm': 4,
  'thứ sáu': 5,
  'thứ bảy': 6,
  'thứ 2': 1,
  'thứ 3': 2,
  'thứ 4': 3,
  'thứ 5': 4,
  'thứ 6': 5,
  'thứ 7': 6,
};

/** Just before a bare 13/8 or 31-7: it is a day. */
export const DAY_CUES = [
  'sáng', 'sáng sớm', 'rạng sáng', 'trưa', 'chiều', 'chiều muộn', 'tối', 'đêm', 'nay', 'từ', 'đến', 'tới', 'trước', 'sau', 'vào', 'hôm', 'qua', 'lúc', 'hạn',
  'trong', 'cuối', 'chậm nhất', 'hai ngày', 'mùng', 'hết', 'kể từ', 'thời điểm', 'mốc',
]; // prettier-ignore

/** Just before a bare 2019: it is a year. */
export const YEAR_CUES = [
  'từ', 'đến', 'tới', 'vào', 'trước', 'sau', 'sang', 'trong', 'cuối', 'đầu', 'giữa', 'hết', 'hơn', 'so với', 'cùng kỳ', 'thì', 'cho', 'của',
]; // prettier-ignore

/** Just after 2/3, 5-7, 1.5 or 2019: it was a number or a fraction and no date. */
export const COUNTED_NOUNS = [
  'dân số', 'số', 'tổng', 'chi phí', 'quỹ', 'người', 'lao động', 'cơ sở', 'đơn vị', 'xã', 'huyện', 'tỉnh', 'phường',
  'thôn', 'trường', 'doanh nghiệp', 'hộ', 'mức', 'thời gian', 'diện tích', 'trạm', 'chỉ tiêu', 'đảng viên', 'đại biểu',
  'phiếu', 'tiêu chí', 'cuộc', 'lần', 'lượt', 'thẻ', 'sổ', 'hồ sơ', 'vụ', 'trường hợp', 'bệnh', 'tỷ', 'tỉ', 'triệu',
  'nghìn', 'ngàn', 'đồng', 'tháng', 'năm', 'ngày', 'giờ', 'tuổi', 'điểm', 'học sinh', 'em', 'cán bộ', 'thành viên',
  'quân số', 'công trình', 'dự án', 'nhân viên', 'đại lý', 'km', 'm2', 'ha', 'kg', 'usd', '%', 'chi nhánh', 'tập thể',
]; // prettier-ignore

/** Papers that carry a number and a year. */
export const DOCUMENT_NOUNS = [
  'nghị định', 'quyết định', 'nghị quyết', 'thông tư', 'chỉ thị', 'công văn', 'luật', 'bộ luật', 'blhs', 'bllđ', 'pháp lệnh', 'hiến pháp',
]; // prettier-ignore

/** Words of a plan: the time they govern may lie ahead. */
export const PLAN_CUES = [
  'để đến', 'đặt ra cho', 'đề ra cho', 'từ nay đến', 'từ đây đến', 'từ giờ đến',
  'phấn đấu', 'mục tiêu', 'dự kiến', 'đề xuất', 'kế hoạch', 'chỉ tiêu', 'nhiệm vụ', 'phương hướng', 'lộ trình', 'dự toán',
  'hiệu lực', 'giải pháp', 'thực hiện từ', 'áp dụng từ', 'tầm nhìn', 'định hướng', 'triển khai công tác',
]; // prettier-ignore

/** Plans that belong to the running year: kế hoạch năm 2024. */
export const RUNNING_PLAN_CUES = [
  'kế hoạch',
  'chỉ tiêu',
  'nhiệm vụ',
  'phương hướng',
  'hoạt động',
  'chương trình',
  'dự toán',
];

/** A time that comes again every year has no value. */
export const RECURRING_CUES = ['hằng năm', 'hàng năm', 'mỗi năm', 'năm nào cũng', 'quy định hiện hành'];
