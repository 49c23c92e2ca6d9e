import { describe, expect, it } from 'vitest';
import { readDocument } from '../../extractors/document/index.js';

const BODY =
  'Sáng ngày 3/5, huyện tổ chức hội nghị đánh giá công tác quý I, bàn giải pháp quý II và những việc phải làm ngay.';
const MORE =
  'Nhiều xã đã cử người đến dự, cùng nghe báo cáo, nêu khó khăn và hứa sẽ vận động người dân trong thời gian tới.';
const read = (text: string, title?: string) => {
  const { view, articles } = readDocument(text, { title: title ?? null });
  const of = (span: { start: number; end: number } | null) => span && view.text.slice(span.start, span.end);
  return articles.map((a) => ({
    title: of(a.title),
    kicker: of(a.kicker),
    byline: of(a.byline),
    continued: a.continued,
    kinds: a.blocks.map((b) => b.kind),
  }));
};

describe('a newspaper page', () => {
  it('splits at marked headlines, with kicker, byline and continuation', () => {
    const page = `### HỌP BÀN THU NGÂN SÁCH...\n\n(Tiếp theo trang 1)\n\n${BODY}\n\n**LÊ AN**\n\n### BHXH TỈNH\n\n#### Thu đạt 20% kế hoạch\n\n${BODY}\n\n**MAI CHI**\n`;
    expect(read(page)).toMatchObject([
      { title: 'HỌP BÀN THU NGÂN SÁCH...', kicker: null, byline: 'LÊ AN', continued: true },
      { title: 'Thu đạt 20% kế hoạch', kicker: 'BHXH TỈNH', byline: 'MAI CHI', continued: false },
    ]);
  });

  it('takes capitals without mark over a headline as kicker, and rules as blank lines', () => {
    const page = `# MỘT TIN ĐẦU TRANG\n\n${BODY}\n\n**LÊ AN**\n\n---\n\nTÂN SƠN\n\n# MỘT TIN CUỐI TRANG\n\n${BODY}\n\n**MAI CHI**\n`;
    expect(read(page)).toMatchObject([
      { title: 'MỘT TIN ĐẦU TRANG', byline: 'LÊ AN' },
      { title: 'MỘT TIN CUỐI TRANG', kicker: 'TÂN SƠN', byline: 'MAI CHI' },
    ]);
  });

  it('splits plain text at capital headlines that follow a byline', () => {
    const page = `THU BẢO HIỂM VƯỢT KẾ HOẠCH\n\n${BODY}\n\nLê An\n\nĐẠI HỘI CÔNG ĐOÀN HUYỆN\n\n${BODY}\n\nMai Chi\n`;
    expect(read(page).map((a) => [a.title, a.byline])).toEqual([
      ['THU BẢO HIỂM VƯỢT KẾ HOẠCH', 'Lê An'],
      ['ĐẠI HỘI CÔNG ĐOÀN HUYỆN', 'Mai Chi'],
    ]);
  });
});

describe('one article stays one', () => {
  it.each([
    ['marked subheads', `# Tin chính\n\n${BODY}\n\n## Kết quả thu\n\n${BODY}\n\n## Giải pháp\n\n${BODY}\n\nLê An\n`],
    [
      'capital subheads',
      `Tin chính\n\n${BODY}\n\nKẾT QUẢ THU\n\n${BODY}\n\nGIẢI PHÁP THỜI GIAN TỚI\n\n${BODY}\n\nLê An\n`,
    ],
    ['no headline at all', `${BODY}\n\n${BODY}`],
    ['nothing', ''],
  ])('%s', (_, text) => expect(read(text)).toHaveLength(1));
});

describe('blocks of a web page', () => {
  it('knows the author in a line right under the headline, and a place there for none', () => {
    const under = (line: string) =>
      read(
        `Đăng ký BHTN tăng mạnh\n\n${line}\nTheo trung tâm, năm nay có 4.100 người đăng ký.\n\nHết năm sẽ nhiều hơn.`,
      )[0]!;
    expect(under('Mai Hà')).toMatchObject({ byline: 'Mai Hà' });
    expect(under('Hải Phòng').byline).toBeNull();
    expect(under('Mai Hà Nam nay có 300 người đăng ký.').byline).toBeNull();
  });

  it('sets furniture, clocks, captions and byline apart', () => {
    const [article] = read(
      `Sign In\n\nThu bảo hiểm tăng\n\n00:00 07/03/2024\n${BODY}\n\n\nCác đại biểu tham dự hội nghị.\n\n${MORE}\n\nThanh Mai\n\nTag:\n\nFile đính kèm`,
    );
    expect(article).toMatchObject({ title: 'Thu bảo hiểm tăng', byline: 'Thanh Mai' });
    expect(article!.kinds).toEqual([
      'furniture',
      'title',
      'dateline',
      'lede',
      'caption',
      'body',
      'byline',
      'furniture',
      'furniture',
    ]);
  });

  it('takes the rest of the line after a dump date as title', () => {
    expect(read(` date 2025-09-04 Thu bảo hiểm tăng\n\n${BODY}\n\n${BODY}`)[0]!.title).toBe('Thu bảo hiểm tăng');
  });

  it('finds the title that is given', () => {
    expect(read(`Kinh tế huyện nhà\n\nThu bảo hiểm tăng\n\n${BODY}`, 'Thu bảo hiểm tăng')[0]!.title).toBe(
      'Thu bảo hiểm tăng',
    );
  });

  it('joins paragraphs that columns broke, and drops what follows the article', () => {
    const [article] = read(
      `Thu tăng\n\nHội nghị bàn việc thu bảo hiểm của các\n\nđơn vị trong huyện. ${BODY} ${BODY} ${BODY}\n\nBình luận\n\nBài rất hay, cảm ơn tác giả`,
    );
    expect(article!.kinds).toEqual(['title', 'body', 'furniture', 'furniture']);
  });
});

describe('an inlined byline', () => {
  it.each([
    ['Chi trả kịp thời. Bạch Mai ', 'Bạch Mai'],
    ['Chi trả kịp thời... Theo Vnnet', 'Theo Vnnet'],
    ['Chi trả kịp thời. Tin, ảnh: LÊ AN', 'LÊ AN'],
    ['Cảm ơn đồng chí! Ngọc Mai (Thực hiện)', 'Ngọc Mai'],
    ['Được tính như sau: D.Mai', 'D.Mai'],
    ['Chi trả kịp thời cho người dân Hà Nội', null],
    ['Chi trả kịp thời. Người dân vui mừng', null],
  ])('%s', (end, byline) => expect(read(`Thu bảo hiểm\nMột dòng dẫn.\n${BODY} ${end}`)[0]!.byline).toBe(byline));
});
