/** Words that tell a language apart when marks do not. Lower case. Words of both languages (to, an, do, can) are left out. */

/** Function words and everyday words of English news that are no Vietnamese syllable, or hardly ever one. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set([
  'the', 'of', 'and', 'in', 'for', 'with', 'that', 'this', 'from', 'was', 'were', 'are', 'has', 'have', 'had', 'been', 'will', 'would',
  'said', 'says', 'by', 'at', 'as', 'its', 'it', 'their', 'they', 'which', 'who', 'not', 'or', 'more', 'than', 'up', 'over', 'under',
  'after', 'before', 'between', 'year', 'month', 'per', 'cent', 'people', 'by', 'be', 'is', 'on', 'his', 'her', 'he', 'she', 'we', 'all',
  'new', 'out', 'down', 'may', 'one', 'two', 'some', 'only', 'also', 'about', 'into', 'while', 'pay', 'age', 'aid', 'rise', 'firm', 'job',
]); // prettier-ignore

/** Frequent Vietnamese words as they look without marks. */
export const PLAIN_VIETNAMESE_WORDS: ReadonlySet<string> = new Set([
  'cua', 'va', 'nguoi', 'khong', 'duoc', 'trong', 'cac', 'cho', 'la', 'nhung', 'voi', 'theo', 'den', 'nam', 'thang', 'ngay', 'tinh',
  'huyen', 'bao', 'hiem', 'xa', 'hoi', 'te', 'tham', 'gia', 'dong', 'ty', 'trieu', 'luong', 'huu', 'that', 'nghiep', 'tren', 'dat', 'so',
  'cung', 'ky', 'tang', 'giam', 'chi', 'tra', 'tro', 'cap', 'nuoc', 'da', 'se', 'dang', 'tai', 'phai', 'nay', 'khi', 'mot', 'hai',
]); // prettier-ignore
