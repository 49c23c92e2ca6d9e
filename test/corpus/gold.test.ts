import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { indexOfNth } from '../../src/eval/gold.js';
import { zDate, zFigure, zFinding, zOfficial, zOrganisation, zPublished } from '../../schemas/index.js';

const nth = z.number().int().min(1);
const segment = z.number().int().min(0).optional();
/** Keys that a gold file states, of the record's own schemas; spans come from `nth`, rule and confidence from a machine. */
const at = { quote: z.string().min(1), nth, segment };
const zGold = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  published: zPublished.nullable(),
  published_inferred: zPublished.optional(),
  source: z.string().nullable(),
  byline: z.string().nullable(),
  place: z.string().nullable(),
  place_inferred: z.string().optional(),
  relevant: z.boolean(),
  segments: z
    .array(
      z.strictObject({
        title: z.string().nullable(),
        kicker: z.string().nullable(),
        first_words: z.string(),
        byline: z.string().nullable(),
        place: z.string().nullable(),
        bhxh: z.boolean(),
      }),
    )
    .optional(),
  figures: z.array(
    z.strictObject({
      ...at,
      value: zFigure.shape.value,
      upper: zFigure.shape.upper,
      unit: zFigure.shape.unit,
      bound: zFigure.shape.bound,
      concept: zFigure.shape.concept,
      scheme: zFigure.shape.scheme,
      measure: zFigure.shape.measure,
      status: zFigure.shape.status,
      base: zFigure.shape.base,
      period: zFigure.shape.period,
      place: zFigure.shape.place,
      organisation: z.string().min(1).optional(),
    }),
  ),
  officials: z.array(z.strictObject({ name: zOfficial.shape.name, positions: zOfficial.shape.positions, segment })),
  dates: z.array(z.strictObject({ ...at, type: zDate.shape.type, value: zDate.shape.value })),
  organisations: z.array(
    z.strictObject({
      name: zOrganisation.shape.name,
      kind: zOrganisation.shape.kind,
      level: zOrganisation.shape.level,
      segment,
    }),
  ),
  findings: z.array(
    z.strictObject({ kind: zFinding.shape.kind, quotes: zFinding.shape.quotes, note: z.string().min(1), segment }),
  ),
});

const folder = (name: string): URL => new URL(`../../corpus/${name}/`, import.meta.url);
const texts = new Map(
  readdirSync(folder('articles')).map((file) => [
    file.replace(/\.(?:txt|md)$/, ''),
    readFileSync(new URL(file, folder('articles')), 'utf8'),
  ]),
);
const golds = readdirSync(folder('gold')).map((file) => file.replace(/\.json$/, ''));

it('has a gold file for every article and an article for every gold file', () => {
  expect([...texts.keys()].sort()).toEqual(golds.sort());
});

describe.each(golds)('%s', (name) => {
  const text = texts.get(name) ?? '';
  const parsed = zGold.safeParse(JSON.parse(readFileSync(new URL(`${name}.json`, folder('gold')), 'utf8')));

  it('is in the form of the guide, every code from the closed lists', () => {
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data?.id).toBe(name);
  });

  it('quotes what the article prints', () => {
    const gold = parsed.data!;
    const missing = [...gold.figures, ...gold.dates].filter((item) => indexOfNth(text, item.quote, item.nth) < 0);
    expect(missing).toEqual([]);
    for (const { quotes } of gold.findings) for (const quote of quotes) expect(text).toContain(quote);
    for (const { name: person } of gold.officials) expect(text.normalize('NFC')).toContain(person);
    for (const { title, first_words } of gold.segments ?? []) {
      expect(text).toContain(title ?? '');
      expect(text).toContain(first_words);
    }
    if (gold.title !== null) expect(text.normalize('NFC')).toContain(gold.title);
  });

  it('marks no number twice', () => {
    const spans = parsed.data!.figures.map(({ quote, nth }) => {
      const start = indexOfNth(text, quote, nth);
      return [start, start + quote.length] as const;
    });
    spans.sort((a, b) => a[0] - b[0]);
    for (const [i, [start]] of spans.slice(1).entries()) expect(start).toBeGreaterThanOrEqual(spans[i]![1]);
  });

  it('keeps signs, bases and segments within the contract', () => {
    const gold = parsed.data!;
    for (const figure of gold.figures) {
      if (figure.measure !== 'change') expect(figure.value).toBeGreaterThanOrEqual(0);
      if (figure.upper !== null) expect(figure.upper).toBeGreaterThan(figure.value);
      const percentage = figure.unit === 'percent' || figure.unit === 'percentage_point';
      if (!percentage) expect(figure.base).toBeNull();
    }
    const segments = gold.segments?.length ?? 0;
    const always = [...gold.figures, ...gold.officials];
    for (const item of always) expect(item.segment === undefined).toBe(segments === 0);
    // a masthead's date belongs to no article
    for (const { segment } of [...always, ...gold.dates]) expect(segment ?? -1).toBeLessThan(segments);
    if (!gold.relevant) expect(gold.figures).toEqual([]);
  });
});
