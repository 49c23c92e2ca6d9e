import type { Bound } from '../../schemas/codes.js';

/**
 * Words next to a number that bound it. Longest first is not needed: the longest match that ends at the number wins.
 * "gần 30.000 người" · "ước khoảng 5 tỷ" · "không dưới 95%" · "ít nhất 50%"
 */
export const BOUNDS_BEFORE: ReadonlyArray<readonly [bound: Bound, words: readonly string[]]> = [
  ['more_than', ['hơn', 'trên', 'vượt', 'vượt quá', 'vượt mức', 'vượt ngưỡng', 'vượt mốc', 'quá', 'nhiều hơn', 'lớn hơn']],
  ['at_least', ['ít nhất', 'tối thiểu', 'thấp nhất', 'không dưới', 'ít nhất là', 'tối thiểu là', 'không thấp hơn', 'không ít hơn', 'không nhỏ hơn', 'tối thiểu bằng', 'ít nhất bằng', 'lớn hơn hoặc bằng', 'bằng hoặc lớn hơn']],
  ['less_than', ['dưới', 'chưa đến', 'chưa tới', 'không đến', 'không tới', 'chưa đầy', 'ít hơn', 'nhỏ hơn']],
  ['almost', ['gần', 'gần bằng', 'sát', 'ngót', 'khoảng gần', 'suýt soát']],
  ['about', ['khoảng', 'ước', 'ước khoảng', 'ước tính', 'ước tính khoảng', 'ước đạt', 'xấp xỉ', 'chừng', 'tầm', 'cỡ', 'vào khoảng', 'dao động khoảng']],
  // Words that end like a bound and are none: "giám sát 17 doanh nghiệp", "công ước 102"
  ['exact', ['giám sát', 'khảo sát', 'kiểm sát', 'cảnh sát', 'công ước', 'thỏa ước', 'quy ước']],
  ['at_most', ['tối đa', 'không cao hơn', 'không nhiều hơn', 'không lớn hơn', 'không quá', 'không vượt quá', 'không vượt', 'không được quá', 'không được vượt quá', 'cao nhất', 'tối đa là', 'tối đa bằng', 'tối đa tới', 'tối đa đến', 'tối đa chỉ', 'cao nhất cũng chỉ', 'cao nhất chỉ', 'mức tối đa bằng', 'không hơn', 'nhiều nhất', 'nhỏ hơn hoặc bằng', 'ít hơn hoặc bằng', 'bằng hoặc nhỏ hơn']],
]; // prettier-ignore

/** "thấp hơn 1,6% so với mức chung", "cao hơn 2%": `hơn` belongs to the comparison and bounds nothing. */
export const COMPARATIVES_BEFORE_HON: readonly string[] = [
  'thấp', 'cao', 'nhiều', 'ít', 'lớn', 'nhỏ', 'sớm', 'chậm', 'tốt', 'nhanh', 'kém',
]; // prettier-ignore

/** Words after the number. "từ 12 tháng trở lên" · "từ 5 người trở xuống" */
export const BOUNDS_AFTER: ReadonlyArray<readonly [bound: Bound, words: readonly string[]]> = [
  ['at_least', ['trở lên', 'trở đi']],
  ['at_most', ['trở xuống', 'trở lại']],
];
