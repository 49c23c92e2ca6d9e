/** Lines that web pages and print pages carry around an article. Patterns match a whole trimmed line in lower case. */

/** Buttons, menus, sign-in lines, site names: never part of the article. */
export const FURNITURE_LINES: readonly RegExp[] = [
  // "Sign In", "Đăng nhập / Đăng ký"
  /^(?:sign (?:in|up|out)|log ?in|đăng (?:nhập|ký|xuất)(?: ?[/|] ?đăng (?:nhập|ký))?)$/,
  // "• Zalo", "Chia sẻ Facebook", "Google News"
  /^[•·*|-]? ?(?:chia sẻ:? ?)?(?:zalo|facebook|twitter|x|email|e-mail|linkedin|pinterest|youtube|tiktok|telegram|whatsapp|google news|google\+)(?: (?:zalo|facebook|twitter|email|linkedin))*$/,
  // "Chia sẻ", "Lưu bài viết", "In bài", "Nghe đọc bài", "A A+ A-"
  /^(?:chia sẻ(?: bài viết)?|lưu bài(?: viết)?|in bài(?: viết)?|bản in|in trang|print|share|save|copy link|sao chép(?: liên kết)?|nghe (?:đọc )?bài(?: viết)?|cỡ chữ:?|(?:a[+-]? ?){1,3}|aa)$/,
  // "Trang chủ", "Trang chủ > Xã hội", "Về trang chủ", "Menu"
  /^(?:về )?trang chủ(?: ?[>»/|] ?.{0,80})?$/,
  /^(?:menu|home|search|tìm kiếm|liên hệ|quảng cáo|advertisement|quay lại|về đầu trang|rss)$/,
  // "Tag:", "Từ khóa: bảo hiểm", "File đính kèm"
  /^(?:tags?|từ khóa|chủ đề|file đính kèm|tệp đính kèm|tài liệu đính kèm|nguồn tin)(?: ?:.{0,300})?$/,
  // "Xem thêm: …", ">> Đọc thêm: …", "Mời bạn đọc xem …"
  /^(?:>+|»+) ?.{1,250}$/,
  /^(?:xem thêm|đọc thêm|tham khảo thêm|mời (?:bạn|quý vị) (?:đọc )?xem)(?: ?:.{0,250}|\.{3})?$/,
  // "Lượt xem: 1.234", "1.234 lượt xem", "Số lần đọc: 12"
  /^(?:lượt (?:xem|đọc|truy cập)|số (?:lần|lượt) (?:xem|đọc)|views?) ?:? ?[\d.,]+$/,
  /^[\d.,]+ (?:lượt (?:xem|đọc|thích)|views?|bình luận|comments?)$/,
  // "(VTC News) -", "(Dân trí) -": an outlet's mark on a line of its own
  /^\([\p{L}\d .+&]{2,30}\) ?-$/u,
  // "vtcnews.vn", "https://…"
  /^(?:https?:\/\/)?(?:[a-z\d-]+\.)+(?:vn|com|net|org|info|news)(?:\/\S{0,200})?$/,
  // "Trang 3", "Page 3 of 8"
  /^(?:trang|page) \d{1,3}(?: ?(?:\/|of) ?\d{1,3})?$/,
  // "![](image.jpg)"
  /^!\[.{0,200}\]\(.{0,400}\)$/,
];

/** Headings after which nothing of the article follows: comments, related headlines. */
export const AFTER_ARTICLE_LINES: readonly RegExp[] = [
  // "Bình luận", "Bình luận (3)", "Ý kiến bạn đọc", "Gửi bình luận của bạn"
  /^(?:\d+ )?(?:gửi )?(?:bình luận|ý kiến)(?: (?:của bạn|bạn đọc|độc giả))?(?: ?\(\d+\))?:?$/,
  // "Tin liên quan", "Bài viết cùng chuyên mục", "Các tin khác", "Tin mới hơn"
  /^(?:các )?(?:tin|bài|bài viết|tin bài|tin tức)(?: bài)? (?:liên quan|cùng (?:chuyên mục|chủ đề|loại)|khác|mới(?: hơn| nhất)?|cũ hơn|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|nổi bật)(?: ?\(\d+\))?:?$/,
  /^(?:có thể bạn quan tâm|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|cùng chuyên mục|có liên quan|đọc tiếp|comments|related (?:news|articles|posts))(?: ?\(\d+\))?:?$/,
];

/** The head of lines that stand under a picture. */
export const CAPTION_HEADS: readonly string[] = [
  'quang cảnh',
  'toàn cảnh',
  'các đại biểu tham dự',
  'các đại biểu dự',
  'các đại biểu chụp ảnh',
  'các đại biểu chụp hình',
  'đại biểu dự',
  'đại biểu tham dự',
  'ảnh minh họa',
  'hình minh họa',
  'ảnh:',
  'nguồn ảnh:',
];

/** What people do under a picture: makes a short stand-alone line without figures a caption. */
export const CAPTION_ACTS: readonly string[] = [
  'phát biểu',
  'chủ trì',
  'trao tặng',
  'trao',
  'tặng quà',
  'tặng hoa',
  'tặng giấy khen',
  'tặng bằng khen',
  'khen thưởng',
  'chụp ảnh lưu niệm',
  'phát lệnh',
  'ký kết',
  'tham quan',
];

/** What stands before a byline: `Tin, ảnh: …`, `Bài và ảnh: …`, `Theo …`. */
export const BYLINE_LABELS: readonly string[] = [
  'tin, ảnh',
  'tin ảnh',
  'tin - ảnh',
  'tin và ảnh',
  'tin',
  'bài, ảnh',
  'bài - ảnh',
  'bài và ảnh',
  'bài & ảnh',
  'bài',
  'ảnh',
  'tác giả',
  'nguồn',
  'thực hiện',
  'pv',
  'ctv',
];

/** What may follow a name in a byline: `(Thực hiện)`, `(tổng hợp)`. */
export const BYLINE_TAILS: readonly string[] = [
  'thực hiện',
  'ghi',
  'tổng hợp',
  'lược dịch',
  'dịch',
  'biên tập',
  'ghi chép',
  'lược ghi',
];
