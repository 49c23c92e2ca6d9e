import { expect, it } from 'vitest';
import { readHtml } from '../../../src/load/html/read-html.js';

const TEXT = 'Toàn huyện có 41.200 người tham gia BHYT, đạt 92% dân số. '.repeat(6);

it.each([TEXT, `<title>Tin</title>${TEXT}`, `<div>${TEXT}</div>`, `<!-- <body > -->${TEXT}`, '<!-- <body > -->', ''])(
  'a page without a body element is read as its own body: %s',
  (html) => {
    const read = readHtml(html);
    expect(read.flags.includes('no_body')).toBe(!html.includes('41.200'));
  },
);
