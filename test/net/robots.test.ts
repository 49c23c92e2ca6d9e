import { describe, expect, test } from 'vitest';
import { parseRobots } from '../../src/net/robots.js';
import { ROBOTS_FILES } from './robots-cases.js';

const cases = ROBOTS_FILES.flatMap(({ section, robots, token, cases }) =>
  Object.entries(cases).map(([asked, name]) => ({ section, name, robots, token: token ?? 'baoso', asked })),
);

/** As a crawler asks: the address normalised by nothing but the URL class, an empty query kept. */
const allows = ({ robots, token, asked }: (typeof cases)[number]): boolean =>
  parseRobots(robots, token).allows(`https://bao.example${asked.slice(2)}`);

describe('RFC 9309', () => {
  test.each(cases)('$section: $name', (one) => {
    expect(allows(one)).toBe(one.asked.startsWith('+'));
  });

  test('there are at least 145 cases, each with a name of its own', () => {
    const right = cases.filter((one) => allows(one) === one.asked.startsWith('+')).length;
    console.log(`robots.txt: ${right} of ${cases.length} cases`);
    expect(cases.length).toBeGreaterThanOrEqual(145);
    expect(new Set(cases.map(({ section, name }) => section + name)).size).toBe(cases.length);
  });
});

test('crawl-delay is that of our group; the longest counts, nonsense does not', () => {
  const robots = 'User-agent: *\nCrawl-delay: 9\n\nUser-agent: baoso\nCrawl-delay: 2\nCrawl-delay: 0.5\nCrawl-delay: x';
  expect(parseRobots(robots, 'baoso').crawlDelay).toBe(2);
  expect(parseRobots(robots, 'other').crawlDelay).toBe(9);
  expect(parseRobots('', 'baoso').crawlDelay).toBeNull();
});

test('sitemaps are for everybody', () => {
  const robots = 'Sitemap: https://a.example/1.xml\nUser-agent: other\nDisallow: /\nsitemap:/2.xml';
  expect(parseRobots(robots, 'baoso').sitemaps).toEqual(['https://a.example/1.xml', '/2.xml']);
});
