import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  type Article,
  BASES,
  BOUNDS,
  CONCEPTS,
  FINDING_KINDS,
  LEVELS,
  MEASURES,
  ORGANISATION_KINDS,
  SCHEMES,
  STATUSES,
  UNITS,
  codeKeys,
} from '../../schemas/index.js';
import { type LoadedDocument, bareMetadata } from '../../src/load/types.js';

/** A document as a reader gives it. */
export function documentOf(text: string, name = 'bai', path = `${name}.txt`): LoadedDocument {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    document: name,
    path,
    text,
    sha256,
    bytes: Buffer.byteLength(text),
    charset: 'utf-8',
    meta: bareMetadata(name),
  };
}

/** A record with nothing found, for tests that put something into it. */
export const articleOf = (document: LoadedDocument, part: Partial<Article> = {}): Article => ({
  document: document.document,
  id: document.sha256.slice(0, 16),
  start: 0,
  end: document.text.length,
  title: null,
  byline: null,
  source: null,
  url: null,
  lang: 'vi',
  published: null,
  place: null,
  relevant: true,
  inferred: [],
  figures: [],
  officials: [],
  dates: [],
  organisations: [],
  findings: [],
  ...part,
});

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const nullable = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arb, { nil: null });
const code = <K extends string>(list: Readonly<Record<K, unknown>>): fc.Arbitrary<K> =>
  fc.constantFrom(...codeKeys(list as never)) as fc.Arbitrary<K>;
const period = fc.constantFrom('2024', '2024-Q1', '2023-12-31', '2024-01-01/2024-03-31', '2024-H2', '2019/2023');
const place = fc.constantFrom('VN', 'Tiền Giang', 'Tiền Giang/Mỹ Tho', 'Hà Nội; Hồ Chí Minh');
const names = fc.array(words, { maxLength: 3 });
const amount = fc.double({ min: 0, max: 1e15, noNaN: true }).map((n) => n + 0);

/** Any valid record set of one document: spans lie in its text, quotes are the text at them. */
export const anyRecords: fc.Arbitrary<{ document: LoadedDocument; articles: Article[] }> = fc
  .string({ unit: 'grapheme', minLength: 30, maxLength: 200 })
  .chain((text) => {
    const span = fc
      .tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 10 }))
      .map(([start, length]) => ({ start, end: Math.min(start + length, text.length) }));
    const quoted = span
      .map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }))
      .filter(({ quote }) => !/\p{Surrogate}/u.test(quote));
    const mentions = fc.array(span, { maxLength: 4 });
    const figure = fc.record({
      at: quoted,
      rest: fc.record({
        value: amount, unit: fc.constantFrom('percent' as const, 'percentage_point' as const), upper: fc.constant(null),
        bound: code(BOUNDS), concept: code(CONCEPTS), scheme: fc.uniqueArray(code(SCHEMES)), measure: code(MEASURES),
        base: nullable(code(BASES)), status: code(STATUSES), period: nullable(period), place: nullable(place),
        organisation: nullable(words), rule: words, confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0),
        inferred: names, flags: names,
      }),
    }).map(({ at, rest }) => ({ ...at, ...rest })); // prettier-ignore
    const money = fc
      .tuple(figure, code(UNITS), amount)
      .map(([f, unit, more]) => ({ ...f, unit, base: null, upper: f.value + more }));
    const date = fc
      .tuple(quoted, fc.constantFrom('DATE' as const, 'PERIOD' as const), nullable(period), names)
      .map(([at, type, value, inferred]) => ({ ...at, type, value, inferred }));
    const official = fc.record({
      name: words,
      positions: fc.array(fc.record({ role: nullable(words), organisation: nullable(words) }), { maxLength: 3 }),
      mentions: fc.array(span, { minLength: 1, maxLength: 4 }),
    });
    const organisation = fc.record({
      name: words, kind: code(ORGANISATION_KINDS), level: nullable(code(LEVELS)), mentions, inferred: names,
    }); // prettier-ignore
    const finding = fc.record({
      kind: code(FINDING_KINDS), quotes: fc.array(words, { minLength: 1, maxLength: 3 }), note: words, mentions,
    }); // prettier-ignore
    const document = documentOf(text);
    const article = fc.record({
      id: fc.uuid(), title: nullable(words), byline: nullable(words), source: nullable(words), url: nullable(fc.webUrl()),
      lang: fc.constantFrom('vi' as const, 'en' as const), published: fc.constantFrom(null, '2024-03', '2024-03-07'),
      place: nullable(place), relevant: fc.boolean(), inferred: names,
      figures: fc.array(fc.oneof(figure, money), { maxLength: 5 }), dates: fc.array(date, { maxLength: 4 }),
      officials: fc.array(official, { maxLength: 3 }), organisations: fc.array(organisation, { maxLength: 3 }),
      findings: fc.array(finding, { maxLength: 3 }),
    }).map((part) => articleOf(document, part)); // prettier-ignore
    return fc.array(article, { minLength: 1, maxLength: 3 }).map((articles) => ({ document, articles }));
  });
