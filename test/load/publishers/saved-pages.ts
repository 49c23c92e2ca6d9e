import { BODY } from '../html/page.js';

/** A page as a publisher's system prints it, written by us: names as in its pages, words our own. */
export interface SavedPage {
  url: string;
  html: string;
  expected: { source: string; section: string | null; byline: string; published: string };
}

export const TITLE = 'Thêm nhiều hộ tham gia bảo hiểm tự nguyện';
export const LEDE = 'Huyện vùng cao vận động từng hộ, nhờ vậy số người tham gia đã vượt chỉ tiêu của năm.';

// Around every article: a clock, a menu, other stories with sentences of their own, a footer.
const page = (inner: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE}</title></head><body>
<div class="top"><span class="date-now clock">Thứ Sáu, 01/01/2027 | 10:15</span></div><nav><a href="/">Trang chủ</a></nav>${inner}
<div class="col-other"><h3><a href="/k">Giá lúa tăng vào vụ mới</a></h3><p>Nông dân các xã ven sông cho biết giá lúa đã tăng và họ rất phấn khởi vì điều đó.</p></div>
<footer><p>Cơ quan chủ quản: Tỉnh ủy. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p></footer></body></html>`;

const RELATED = '<a href="/r">Nhiều hộ nghèo được tặng thẻ</a>';

export const SAVED_PAGES: Record<string, SavedPage> = {
  vnexpress: {
    url: 'https://vnexpress.net/them-nhieu-ho-4000001.html',
    html: page(`<section class="section page-detail"><div class="sidebar-1"><div class="header-content width_common"><ul class="breadcrumb"><li><a href="/thoi-su">Thời sự</a></li></ul><span class="date">Thứ sáu, 5/3/2021, 06:00 (GMT+7)</span></div>
<h1 class="title-detail">${TITLE}</h1><p class="description"><span class="location-stamp">Hà Giang</span>${LEDE}</p>
<article class="fck_detail">${BODY.replaceAll('<p>', '<p class="Normal">')}<figure class="tplCaption"><img><figcaption><p class="Image">Cán bộ xã. Ảnh: Thu Hà</p></figcaption></figure><div class="box-tinlienquanv2"><p>${RELATED}</p></div><p class="Normal" style="text-align:right;"><strong>Thu Hà</strong></p></article></div></section>`),
    expected: { source: 'VnExpress', section: 'Thời sự', byline: 'Thu Hà', published: '2021-03-05' },
  },
  tuoitre: {
    url: 'https://tuoitre.vn/them-nhieu-ho-20210305060000123.htm',
    html: page(`<div class="detail__page"><div class="detail-top"><div class="detail-cate"><a href="/x">Xã hội</a></div><div class="detail-time"><div data-role="publishdate">05/03/2021 06:00 GMT+7</div></div></div><h1 class="detail-title article-title" data-role="title">${TITLE}</h1><div class="detail-cmain"><h2 class="detail-sapo" data-role="sapo">TTO - ${LEDE}</h2><div class="detail-content afcbc-body" data-role="content">${BODY}<div class="VCSortableInPreviewMode" type="Photo"><img><p>Cán bộ xã vận động người dân.</p></div><div type="RelatedOneNews" class="VCSortableInPreviewMode">${RELATED}</div></div><div class="detail-author-bot"><a class="name">THU HÀ</a></div></div></div>`),
    expected: { source: 'Tuổi Trẻ', section: 'Xã hội', byline: 'THU HÀ', published: '2021-03-05' },
  },
  thanhnien: {
    url: 'https://thanhnien.vn/them-nhieu-ho-185210305.htm',
    html: page(`<div class="detail__page"><div class="detail-cate"><a>Thời sự</a></div><h1 class="detail-title"><span data-role="title">${TITLE}</span></h1><div class="detail-author"><a class="name">Thu Hà</a></div><div class="detail-time"><div data-role="publishdate">05/03/2021 06:00</div></div><h2 class="detail-sapo" data-role="sapo">${LEDE}</h2><div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content">${BODY}</div></div></div>`),
    expected: { source: 'Thanh Niên', section: 'Thời sự', byline: 'Thu Hà', published: '2021-03-05' },
  },
  dantri: {
    url: 'https://dantri.com.vn/an-sinh/them-nhieu-ho-20210305060000123.htm',
    html: page(`<article class="singular-container"><ul class="breadcrumbs"><li><a href="/an-sinh.htm">An sinh</a></li></ul><h1 class="title-page detail">${TITLE}</h1><div class="author-wrap"><div class="author-name"><a><b>Thu Hà</b></a></div><time class="author-time" datetime="2021-03-05 06:00">Thứ sáu, 05/03/2021 - 06:00</time></div><h2 class="singular-sapo">(Dân trí) - ${LEDE}</h2><div class="singular-content">${BODY}<figure class="image align-center"><img><figcaption><p>Cán bộ xã (Ảnh: Thu Hà).</p></figcaption></figure></div></article>`),
    expected: { source: 'Dân trí', section: 'An sinh', byline: 'Thu Hà', published: '2021-03-05' },
  },
  vietnamnet: {
    url: 'https://vietnamnet.vn/them-nhieu-ho-700001.html',
    html: page(`<div class="main-detail"><div class="bread-crumb-detail"><ul><li><a href="/thoi-su">Thời sự</a></li></ul><div class="bread-crumb-detail__time">Thứ Sáu, 05/03/2021 - 06:00</div></div><h1 class="content-detail-title">${TITLE}</h1><div class="article-detail-author__info"><span class="name"><a>Thu Hà</a></span></div><h2 class="content-detail-sapo sm-sapo-mb-0">${LEDE}</h2><div class="maincontent main-content" id="maincontent">${BODY}<div class="ck-cms-insert-neww-group vnn-template-noneditable articles-edit"><ul><li>${RELATED}</li></ul></div></div></div>`),
    expected: { source: 'VietNamNet', section: 'Thời sự', byline: 'Thu Hà', published: '2021-03-05' },
  },
  laodong: {
    url: 'https://laodong.vn/xa-hoi/them-nhieu-ho-900001.ldo',
    html: page(`<div class="article"><div class="breadcrumb"><a href="/xa-hoi">Xã hội</a></div><h1 class="title">${TITLE}</h1><div class="art-authors"><span class="name">Thu Hà</span></div><time class="f-datetime">05/03/2021 06:00</time><div class="chappeau">${LEDE}</div><div class="art-body" id="gallery-ctt">${BODY}<div class="art-relate">${RELATED}</div></div></div>`),
    expected: { source: 'Lao Động', section: 'Xã hội', byline: 'Thu Hà', published: '2021-03-05' },
  },
  nld: {
    url: 'https://nld.com.vn/them-nhieu-ho-196210305060000123.htm',
    html: page(`<div class="detail__content"><div class="detail-cate"><a data-role="cate-name">Lao động</a></div><h1 class="detail-title" data-role="title">${TITLE}</h1><div class="detail-time"><div data-role="publishdate">05-03-2021 - 06:00</div></div><h2 class="detail-sapo" data-role="sapo">(NLĐO) - ${LEDE}</h2><div class="detail-content afcbc-body" data-role="content">${BODY}</div><p class="detail-author"><b class="name">Thu Hà</b></p></div>`),
    expected: { source: 'Người Lao Động', section: 'Lao động', byline: 'Thu Hà', published: '2021-03-05' },
  },
  nhandan: {
    url: 'https://nhandan.vn/them-nhieu-ho-post600001.html',
    html: page(`<div class="main-content article"><ul class="breadcrumbs"><li class="main-cate"><a>Xã hội</a></li></ul><h1 class="article__title cms-title">${TITLE}</h1><div class="article__meta"><time class="time" datetime="2021-03-05T06:00:00+0700">Thứ sáu, ngày 05/03/2021 - 06:00</time></div><div class="article__sapo cms-desc">${LEDE}</div><div class="article__author"><span class="name">THU HÀ</span></div><div class="article__body zce-content-body cms-body" itemprop="articleBody">${BODY}<div class="ads_middle"><p>Mua ngay hôm nay để nhận ưu đãi lớn nhất trong năm của chúng tôi.</p></div></div></div>`),
    expected: { source: 'Nhân Dân', section: 'Xã hội', byline: 'THU HÀ', published: '2021-03-05' },
  },
  vov: {
    url: 'https://vov.vn/xa-hoi/them-nhieu-ho-800001.vov',
    html: page(`<div class="row"><div class="breadcrumb"><a href="/xa-hoi">Xã hội</a></div><div class="col-md-4 mb-2">Thứ Sáu, 06:00, 05/03/2021</div></div><h1 class="article-title mb-0">${TITLE}</h1><div class="row article-summary"><div>VOV.VN - ${LEDE}</div></div><div class="row article-content"><div class="text-long">${BODY}</div></div><div class="article-author"><a>Thu Hà/VOV</a></div>`),
    expected: { source: 'VOV', section: 'Xã hội', byline: 'Thu Hà/VOV', published: '2021-03-05' },
  },
  vtcnews: {
    url: 'https://vtcnews.vn/them-nhieu-ho-ar600001.html',
    html: page(`<article><header><div class="breadcrumb"><a>Thời sự</a></div><span class="time-update">Thứ Sáu, 05/03/2021 06:00:00 +07:00</span><h1 class="font28 bold lh-1-3">${TITLE}</h1></header><div class="content-wrapper pt5 mt5 font18"><h2 class="font18 bold inline-nb">(VTC News) - ${LEDE}</h2><div class="edittor-content box-cont mt15 clearfix" itemprop="articleBody">${BODY}<figure class="expNoEdit"><img><figcaption>Cán bộ xã</figcaption></figure></div><div class="author-make"><strong>Thu Hà</strong></div></div></article>`),
    expected: { source: 'VTC News', section: 'Thời sự', byline: 'Thu Hà', published: '2021-03-05' },
  },
  baochinhphu: {
    url: 'https://baochinhphu.vn/them-nhieu-ho-102210305060000123.htm',
    html: page(`<div class="detail-container"><div class="bread-crumbs"><a>Xã hội</a></div><div class="detail-time">05/03/2021 06:00</div><h1 class="detail-title" data-role="title">${TITLE}</h1><h2 class="detail-sapo" data-role="sapo">(Chinhphu.vn) - ${LEDE}</h2><div class="detail-content afcbc-body clearfix" data-role="content">${BODY}<p style="text-align:right"><b>Thu Hà</b></p></div></div>`),
    expected: { source: 'Báo Chính phủ', section: 'Xã hội', byline: 'Thu Hà', published: '2021-03-05' },
  },
  baohiemxahoi: {
    url: 'https://baohiemxahoi.gov.vn/tintuc/Pages/linh-vuc-bao-hiem-xa-hoi.aspx?ItemID=10001',
    html: page(`<form id="aspnetForm"><div id="ctl00_PlaceHolderMain"><div class="breadcrumb"><a>Tin tức</a></div><h1 class="news-title">${TITLE}</h1><div class="news-date">05/03/2021 06:00 SA</div><div class="news-sapo">${LEDE}</div><div class="ms-rtestate-field" style="display:inline"><div class="ExternalClass0A1">${BODY}</div></div><div class="news-author">Thu Hà</div></div></form>`),
    expected: { source: 'Bảo hiểm xã hội Việt Nam', section: 'Tin tức', byline: 'Thu Hà', published: '2021-03-05' },
  },
  tapchibaohiemxahoi: {
    url: 'https://tapchibaohiemxahoi.gov.vn/them-nhieu-ho-90001.html',
    html: page(`<div class="article"><div class="breadcrumb"><a>An sinh xã hội</a></div><h1 class="article-title">${TITLE}</h1><div class="article-date">05/03/2021 06:00</div><div class="article-sapo">${LEDE}</div><div class="article-content">${BODY}</div><div class="article-author">Thu Hà</div></div>`),
    expected: { source: 'Tạp chí Bảo hiểm xã hội', section: 'An sinh xã hội', byline: 'Thu Hà', published: '2021-03-05' },
  },
  'a provincial paper on Hemera': {
    url: 'https://baotinh.example/them-nhieu-ho-post1.html',
    html: page(`<meta property="og:site_name" content="Báo Tỉnh"><div class="article"><h1 class="article__header cms-title">${TITLE}</h1><div class="breadcrumb"><a>Xã hội</a></div><div class="article__meta"><time class="time">05/03/2021 06:00</time></div><div class="article__sapo cms-desc">${LEDE}</div><div class="article__body cms-body">${BODY}<a class="cms-relate" href="/r">Chi tiết</a></div><div class="article__author">Thu Hà</div></div>`),
    expected: { source: 'Báo Tỉnh', section: 'Xã hội', byline: 'Thu Hà', published: '2021-03-05' },
  },
  'a provincial paper on td-post': {
    url: 'https://baotinh.example/xa-hoi/202103/them-nhieu-ho-1/',
    html: page(`<meta property="og:site_name" content="Báo Tỉnh"><div id="content" class="content-detail"><div class="breadcrumb"><a>Xã hội</a></div><h1>${TITLE}</h1><span class="date">06:00, 05/03/2021</span><div class="td-post-content"><p class="sapo">${LEDE}</p>${BODY}<p style="text-align:right"><strong>Thu Hà</strong></p></div></div>`),
    expected: { source: 'Báo Tỉnh', section: 'Xã hội', byline: 'Thu Hà', published: '2021-03-05' },
  },
}; // prettier-ignore
