/**
 * What stands around an article and is no part of it: names of page parts and lines that give them away. Pure data.
 * Names are whole words of class and id (`box-related` → box, related), so that `tagline` or `shared` do not match.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Parts that are never body, however much text they hold. */
export const NEVER_BODY = words(
  `comment comments disqus respond reply replies binhluan ykien breadcrumb breadcrumbs cookie cookies consent gdpr onetrust
  outbrain taboola mgid newsletter livefyre recirc`,
);

/** Parts that are dropped unless they hold most of the page's prose. */
export const HARDLY_BODY = words(
  `sidebar footer foot navbar navigation nav menu related relate relates recommended recommend recommendation recommendations
  recirculation lienquan tinlienquan tinkhac baikhac subscribe signup login signin paywall modal popup overlay lightbox share
  sharing sharebar social socials addthis sharethis chiase quangcao qc advert advertisement advertising adsense dfp adslot ads
  ad sponsor sponsored promo promos promotion banner pagination pager trending popular mostread mostviewed docnhieu xemnhieu
  tinmoi copyright disclaimer poll survey widget widgets skip fb facebook zalo twitter pinterest whatsapp tags tag keyword
  keywords tukhoa caption captions credit credits byline author authors bio teaser teasers headlines toc rating ratings vote
  donate donation tooltip feedback alert hashtag hashtags xemthem docthem seemore readmore`,
);

/** Names of media and small print: not believed of an element that holds a paragraph or more. */
export const SELDOM_BODY = words(
  `meta metadata toolbar tools print utility utilities tts audio video player gallery slideshow carousel slider photo thumb
  thumbnail thumbs image images picture media infobox factbox source sources dateline timestamp publish published date time
  clock extras aside further bottom hide hidden follow counter count views wechat support sr correction report notice`,
);

/** Names that say «here is the article's body». */
export const BODY_NAMES = words(
  `articlebody article__body article-body articlecontent article-content article__content article_content article_body
  entry-content post-content post__content post-body story-body story-body__inner storybody story-content storycontent
  story_body story__body content-body content__body main-content-body body-text bodytext body-copy article-text article__text
  articletext article-copy article-main-body news-content newscontent news-detail news_detail detail-content detail__content
  content-detail content_detail contentdetail fck_detail afcbc-body cms-body singular-content maincontent b-maincontent
  edittor-content the-article-body td-post-content detail-content-body ms-rtestate-field e-content rich-text richtext
  article-entry entry-body blog-content single-content page-content text-long post_content articlepage-content wysiwyg
  article-body-text article-page__body c-article-body field-name-body field--name-body field-body post-entry art-body
  boxdetail post-ct-entry newsdetail noidung noi-dung noidungtin content-news contentnews nd_chitiet chitiet content-text`,
);

/** Element names with their own meaning. */
export const NEVER_BODY_TAGS = words(
  'nav footer aside form button select textarea input label dialog menu fieldset amp-ad amp-embed amp-sidebar amp-consent amp-user-notification amp-social-share amp-carousel amp-iframe amp-video amp-analytics audio video canvas',
);
export const NEVER_BODY_ROLES = words(
  'navigation contentinfo search banner complementary dialog alert alertdialog menu menubar toolbar tablist form',
);

// Whole lines, matched on lower case. Each alternative begins a line that no paragraph of an article begins with.
const LINES: readonly string[] = [
  // Read more: … · Xem thêm: … · >> … · Related articles
  "(?:read (?:more|next|also|the full)|see also|more(?: on this| from| stories| news)?(?: on)?|related(?: \\p{L}+){0,3}|recommended(?: \\p{L}+){0,2}|also read|don't miss|you (?:may|might) also (?:like|be interested)|watch|listen|up next|most (?:read|popular|viewed)|trending(?: now)?|editor's picks?|continue reading(?: below)?|story continues below.*|article continues (?:below|after).*)\\s*(?::|$)",
  '(?:>>|»|>|→|►|▶|☛)\\s*\\S',
  '(?:>>>?|»|→)',
  '(?:xem|đọc) (?:thêm|tiếp|ngay|video|chi tiết)\\b.{0,160}$',
  '(?:mời|kính mời) (?:quý )?(?:độc giả|bạn đọc|quý vị)\\b',
  '(?:tin|bài)(?: viết)? (?:liên quan|khác|cùng (?:chuyên mục|chủ đề)|đọc nhiều|mới nhất?|nổi bật)\\s*:?$',
  '(?:bài|tin) (?:liên quan|cùng chuyên mục)\\s*:',
  '(?:có thể bạn quan tâm|đừng bỏ lỡ|đáng chú ý|cùng chuyên mục|tin tức khác|xem nhiều|đọc nhiều)\\s*:?$',
  // Tags: … · Từ khóa: …
  '(?:tags?|keywords?|topics?|filed under|từ khóa|từ khoá|chủ đề|thẻ|categories|posted in|tagged)\\s*:',
  // Share this · Chia sẻ · Follow us · Theo dõi …
  '(?:share|tweet|pin it|email|print|save|like this|facebook|twitter|whatsapp|linkedin|zalo|copy link|comments?|reply|subscribe|sign (?:in|up)|log in|register)\\s*(?:\\(?\\d+\\)?)?$',
  '(?:share (?:this|on|via|article)|follow (?:us|\\p{L}+ on)|like us|join (?:us|our|the (?:conversation|discussion))|sign up (?:to|for)|subscribe (?:to|now|today)|get (?:the|our) (?:latest|newsletter|best)|download (?:the|our) app|click here (?:to|for)|already (?:a subscriber|have an account))\\b.{0,200}$',
  '(?:chia sẻ|thích|bình luận|ý kiến|gửi bình luận|in bài viết|lưu bài|đăng nhập|đăng ký|quay lại|trở về|về trang chủ|gửi email|sao chép|copy link)(?: \\p{L}+){0,5}\\s*(?:\\(?\\d+\\)?)?\\s*:?$',
  '(?:đăng nhập|đăng ký) (?:để|bằng|tài khoản|nhận)\\b',
  'theo dõi .{0,80}(?:trên|qua) (?:google|facebook|zalo|youtube|tiktok|fanpage)',
  // Advertisement · Quảng cáo
  '(?:advertisement|advertising|sponsored(?: content)?|promoted|quảng cáo|tài trợ)(?: -.{0,40})?\\s*:?$',
  // Photo: … · Ảnh: … · Getty Images
  '(?:photos?|images?|pictures?|credit|file photo|video|ảnh|hình ảnh|ảnh minh họa|ảnh tư liệu|nguồn ảnh|đồ họa|clip)\\s*(?::|/|\\(|$)',
  // © … · All rights reserved
  '(?:©|\\(c\\)|copyright|all rights reserved|bản quyền|® )',
  '(?:we use cookies|this (?:site|website) uses cookies|by (?:continuing|using) (?:to|this)|trang web này sử dụng cookie)',
  '(?:please )?enable javascript',
  '\\d+ (?:comments?|shares?|views?|likes?|replies|bình luận|lượt xem|lượt thích)$',
  '(?:loading|please wait|đang tải)(?:\\.\\.\\.|…)?$',
];

/** A short line that belongs to the page and not to the article. Test on the lower-cased line. */
export const FURNITURE_LINE = new RegExp(`^\\s*(?:${LINES.join('|')})`, 'u');

// … . Ảnh: Thu Hà · (Photo: AP) · Ảnh minh họa: a line that ends so is a caption, unless it is long.
export const CAPTION_END =
  /(?:^|[\s(.,;–-])(?:ảnh|photo|video|đồ họa|nguồn ảnh|ảnh minh họa|image|credit)\s*:\s*[^.:;]{1,40}[).]?\s*$/iu;
export const CAPTION_MAX = 300;

/** Lines longer than this are prose, whatever they begin with. */
export const FURNITURE_MAX = 220;

/** Function words: prose is full of them, menus are not. */
export const STOP_WORDS = words(
  `the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one were
  we there been their has would when who will more if no out so said what up its about into than them can only other
  và của là các có trong được cho với những người không đã này một để khi từ tại đến về theo như cũng sẽ còn nhưng phải do vào
  ra nhiều năm trên thì bị nên hơn đó ông bà sau đang việc rằng cùng cả mà hay nếu qua
  de la le les et des en un une du que qui dans pour el los las y del por con para der die das und den von zu mit ist auf`,
);
