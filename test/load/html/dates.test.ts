import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../src/load/html/dates.js';
import { article, read } from './page.js';

const published = (html: string, options = {}): string | null => read(html, options).published;
const ld = (fields: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x",${fields}}</script>`;

describe('dates as pages print them', () => {
  it.each([
    ['Thứ Ba, 26/01/2021, 10:15 (GMT+7)', '2021-01-26'],
    ['26-1-2021 08:05', '2021-01-26'],
    ['08:05 | 26.01.2021', '2021-01-26'],
    ['Ngày 5 tháng 3 năm 2021', '2021-03-05'],
    ['January 26, 2021', '2021-01-26'],
    ['26th Jan 2021', '2021-01-26'],
    ['2021-01-26T10:15:00+07:00', '2021-01-26'],
    ['1611630900', '2021-01-26'],
  ])('%s', (text, day) => expect(momentOf(text)?.day).toBe(day));
  it.each(['31/02/2021', '45/13/2021', '12/2021', 'không rõ', '', '1/1/1700'])('not a day: %s', (text) =>
    expect(momentOf(text)).toBeNull(),
  );
  it('turns Universal Time into the Vietnamese day', () => {
    expect(momentOf('2021-01-25T20:00:00Z')).toEqual({ day: '2021-01-26', time: '2021-01-26T03:00:00+07:00' });
    expect(momentOf('2021-01-25T20:00:00Z', false)?.day).toBe('2021-01-25');
  });
});

describe('the publication date', () => {
  it('comes from JSON-LD before meta before the page', () => {
    const meta = '<meta property="article:published_time" content="2021-02-02T08:00:00+07:00">';
    const line = '<div class="date">03/03/2021 08:00</div>';
    expect(published(article(line, ld('"datePublished":"2021-01-01"') + meta))).toBe('2021-01-01');
    expect(published(article(line, meta))).toBe('2021-02-02');
    expect(published(article(line))).toBe('2021-03-03');
    expect(published(article('<time datetime="2021-04-04T08:00">hôm qua</time>'))).toBe('2021-04-04');
  });
  it('keeps the time of day and the modification', () => {
    const page = read(article('', ld('"datePublished":"2021-01-01T08:30:00+07:00","dateModified":"2021-01-02"')));
    expect(page).toMatchObject({ publishedAt: '2021-01-01T08:30:00+07:00', modified: '2021-01-02', modifiedAt: null });
  });
  it.each([
    ['a clock in the head', '<div class="header"><span class="date">Thứ Ba, 26/01/2021 | 10:15</span></div>'],
    ['a clock by name', '<div id="clock" class="date">Thứ Ba, 26/01/2021 | 10:15</div>'],
    ['a clock in the navigation', '<nav><span class="date">26/01/2021</span></nav>'],
    ['a teaser', '<div class="other"><span class="date">26/01/2021</span><a href="/x">Tin khác</a></div>'],
  ])('is not %s', (_, clock) => expect(published(article().replace('<body>', `<body>${clock}`))).toBeNull());
  it.each(['Ngày in: 05/08/2022', 'In lúc 05/08/2022 10:00', 'Printed on 05/08/2022', 'Hôm nay là 05/08/2022'])(
    'is not a date of printing: %s',
    (line) => expect(published(article(`<div class="date">${line}</div>`))).toBeNull(),
  );
  it('is not a date inside the text of the article', () =>
    expect(
      published(
        article(
          '',
          undefined,
          '<p>Ngày 12/03/2020, huyện tổ chức hội nghị và có rất nhiều người cùng tham gia với các đại biểu của xã.</p>'.repeat(
            3,
          ),
        ),
      ),
    ).toBeNull());
  it('may come from the address, and says so', () => {
    const page = read(article(), { url: 'https://bao.example/tin/them-nhieu-ho-20210829181940605.htm' });
    expect(page).toMatchObject({ published: '2021-08-29', flags: ['published_from_url'] });
  });
  it('is flagged when it lies in the future of the fetch or after the modification', () => {
    const head = ld('"datePublished":"2031-01-01","dateModified":"2021-01-02"');
    expect(read(article('', head), { fetched: '2021-02-01T00:00:00Z' }).flags).toEqual([
      'published_in_future',
      'published_after_modified',
    ]);
    expect(read(article('', ld('"datePublished":"2021-01-01"')), { fetched: '2021-01-01T05:00:00Z' }).flags).toEqual(
      [],
    );
  });
});
