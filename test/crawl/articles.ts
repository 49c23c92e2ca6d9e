/** What our newspaper prints. Every page is made up. */
export interface Printed {
  path: string;
  title: string;
  day: string;
  paragraphs: string[];
  canonical?: string;
}

const PLACES = ['Tân Lập', 'An Hòa', 'Phú Mỹ', 'Long Định', 'Vĩnh Kim', 'Bình Đức', 'Thạnh Trị'];

/** The n-th article; each third one has nothing to do with social security. */
export function article(n: number): Printed {
  const place = PLACES[n % PLACES.length]!;
  const day = `2024-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 27) + 1).padStart(2, '0')}`;
  if (n % 3 === 2) {
    return {
      path: `/bai-${n}.html`,
      title: `Xã ${place} khánh thành cây cầu mới thứ ${n}`,
      day,
      paragraphs: [
        `Sáng nay, xã ${place} khánh thành cây cầu thứ ${n} bắc qua con kênh lớn nhất trong vùng, sau gần hai năm thi công liên tục của đơn vị nhà thầu.`,
        `Cầu dài ${40 + n} mét, rộng sáu mét, giúp bà con đi lại thuận tiện hơn trong mùa nước nổi và vận chuyển nông sản ra chợ huyện nhanh hơn trước rất nhiều.`,
        'Nhiều người dân sống hai bên bờ kênh cho biết từ nay học sinh không còn phải đi đò mỗi ngày để đến trường như bao năm qua.',
      ],
    };
  }
  return {
    path: `/bai-${n}.html`,
    title: `Xã ${place} có thêm ${n + 10} người tham gia BHXH tự nguyện`,
    day,
    paragraphs: [
      `Tính đến cuối tháng qua, toàn xã ${place} có ${1000 + n * 7} người tham gia BHXH tự nguyện, tăng ${n + 10} người so với cùng kỳ năm trước, theo số liệu của cơ quan BHXH huyện.`,
      `Số thu bảo hiểm y tế hộ gia đình đạt ${n + 3} tỷ đồng, bằng ${50 + (n % 45)}% kế hoạch được giao trong năm, trong khi số thẻ cấp mới là ${200 + n * 3} thẻ ở tất cả các ấp.`,
      `Câu chuyện thứ ${n} ở ${place}: cán bộ đến từng nhà, giải thích từng điều khoản, và người dân dần hiểu vì sao nên đóng sớm thay vì đợi đến khi lớn tuổi.`,
    ],
  };
}

export const page = ({ title, day, paragraphs, canonical }: Printed, base = ''): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} - Báo Mẫu</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${day}T08:00:00+07:00">
${canonical ? `<link rel="canonical" href="${base}${canonical}">` : ''}</head>
<body><header><a href="/">Báo Mẫu</a></header><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article><footer>© Báo Mẫu</footer></body></html>`;
