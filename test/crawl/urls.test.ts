import { expect, test } from 'vitest';
import { normaliseUrl, siteOf } from '../../src/crawl/urls.js';

const TABLE: [given: string, normal: string | null][] = [
  ['HTTPS://Bao.Example/Tin', 'https://bao.example/Tin'],
  ['http://bao.example', 'http://bao.example/'],
  ['http://bao.example:80/a', 'http://bao.example/a'],
  ['https://bao.example:443/a', 'https://bao.example/a'],
  ['https://bao.example:8443/a', 'https://bao.example:8443/a'],
  ['https://bao.example./a', 'https://bao.example/a'],
  ['https://bao.example/a#binh-luan', 'https://bao.example/a'],
  ['https://bao.example/a?', 'https://bao.example/a'],
  ['https://bao.example/a?utm_source=x&id=5&fbclid=y', 'https://bao.example/a?id=5'],
  ['https://bao.example/a?UTM_Source=x', 'https://bao.example/a'],
  ['https://bao.example/a?b=2&a=1', 'https://bao.example/a?b=2&a=1'], // order may matter
  ['https://bao.example/a?id=1&id=2', 'https://bao.example/a?id=1&id=2'],
  ['https://bao.example/a?utm=5', 'https://bao.example/a?utm=5'],
  ['https://bao.example/a/../b/./c', 'https://bao.example/b/c'],
  ['https://bao.example//a//b/', 'https://bao.example//a//b/'],
  ['https://bao.example/%7euser/%c3%a1', 'https://bao.example/~user/%C3%A1'],
  ['https://bao.example/tin-tức', 'https://bao.example/tin-t%E1%BB%A9c'],
  ['https://bao.example/a%2fb', 'https://bao.example/a%2Fb'],
  ['https://bao.example/a;jsessionid=1F?x=1', 'https://bao.example/a?x=1'],
  ['https://báo.example/', 'https://xn--bo-mia.example/'],
  ['  https://bao.example/a  ', 'https://bao.example/a'],
  ['http://2130706433/', 'http://127.0.0.1/'],
  ['ftp://bao.example/', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['data:text/html,x', null],
  ['https://user:secret@bao.example/', null],
  ['https://', null],
  ['', null],
  [`https://bao.example/${'a'.repeat(3000)}`, null],
];

test.each(TABLE)('%s', (given, normal) => {
  expect(normaliseUrl(given)).toBe(normal);
  if (normal !== null) expect(normaliseUrl(normal)).toBe(normal);
});

test('relative addresses are completed', () => {
  expect(normaliseUrl('../b?x=1', 'https://bao.example/a/c')).toBe('https://bao.example/b?x=1');
  expect(normaliseUrl('//cdn.example/x', 'https://bao.example/')).toBe('https://cdn.example/x');
});

test('a site is its host without www', () => {
  expect(siteOf('https://www.bao.example/a')).toBe('bao.example');
});
