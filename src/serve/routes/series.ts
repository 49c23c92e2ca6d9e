import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { createRoute, z } from '@hono/zod-openapi';
import { CONCEPTS, MEASURES, STATUSES, UNITS, codeKeys } from '../../../schemas/index.js';
import { MEDIA_TYPES, exportText } from '../../export/index.js';
import { type Filter, zFilter } from '../../query/index.js';
import { seriesOf, zLeftOut, zSeries } from '../../series/index.js';
import { type Store, openStore } from '../../store/index.js';
import { answers, api, zFault } from '../answers.js';
import { many, words, yes } from '../parameters.js';
import {
  listIndicators,
  listPlaces,
  provinceTable,
  zIndicator,
  zPlaceCount,
  zProvinceRow,
} from '../queries/indicators.js';
import type { Remembered } from '../remember.js';

/** More observations than a plot can tell apart. */
const MOST = 5_000;
const USUAL = 1_000;

const scheme = zFilter.shape.scheme.unwrap().element;

/** The conditions of a query (src/query) as parameters of an address. */
export const zSeriesQuery = z.strictObject({
  concept: many(z.enum(codeKeys(CONCEPTS))),
  scheme: many(scheme),
  measure: many(z.enum(codeKeys(MEASURES))),
  unit: many(z.enum(codeKeys(UNITS))),
  status: many(z.enum(codeKeys(STATUSES))),
  place: many(words),
  districts: yes.optional(),
  from: zFilter.shape.from,
  to: zFilter.shape.to,
  source: many(words),
  minConfidence: z.coerce.number().min(0).max(1).optional(),
});

const zBounds = z.object({
  harmonise: yes.optional().meta({ description: 'map old provinces onto the 34 of 2025' }),
  limit: z.coerce.number().int().min(1).max(MOST).default(USUAL).meta({ description: 'most observations looked at' }),
});

const series = createRoute({
  method: 'get',
  path: '/series',
  summary: 'Reported values through time, conflicting reports side by side, copies counted once',
  request: { query: zSeriesQuery.extend(zBounds.shape) },
  responses: answers(
    z.object({
      series: z.array(zSeries),
      leftOut: z.array(zLeftOut),
      observations: z.number(),
      truncated: z.boolean(),
    }),
    'one series for each quantity and place',
  ),
});

const csv = createRoute({
  method: 'get',
  path: '/series.csv',
  summary: 'The figures that a question names, for a spreadsheet',
  request: { query: zSeriesQuery },
  responses: {
    200: { content: { 'text/csv': { schema: z.string() } }, description: 'UTF-8 with byte order mark, safe to open' },
    400: { content: { 'application/json': { schema: zFault } }, description: 'bad parameters' },
  },
});

const indicators = createRoute({
  method: 'get',
  path: '/series/indicators',
  summary: 'What the press reports: concept, schemes, measure and unit, with counts',
  responses: answers(z.array(zIndicator), 'indicators, those with most figures first'),
});

const places = createRoute({
  method: 'get',
  path: '/series/places',
  summary: 'Places of which a concept is reported',
  request: { query: z.strictObject({ concept: z.enum(codeKeys(CONCEPTS)) }) },
  responses: answers(z.array(zPlaceCount), 'places, those with most figures first'),
});

const provinces = createRoute({
  method: 'get',
  path: '/series/provinces',
  summary: 'One indicator in every province of either era',
  request: {
    query: z.strictObject({
      concept: z.enum(codeKeys(CONCEPTS)),
      scheme: scheme.optional(),
      measure: z.enum(codeKeys(MEASURES)).default('level'),
      unit: z.enum(codeKeys(UNITS)),
      era: z
        .enum(['old', 'new'])
        .default('old')
        .meta({ description: 'old: the 63 provinces; new: the 34 since July 2025' }),
    }),
  },
  responses: answers(z.array(zProvinceRow), 'a row for each province, those without reports too'),
});

export const seriesRoutes = (store: Store, remembered: Remembered) =>
  api()
    .openapi(series, (c) => {
      const { harmonise, limit, ...filter } = c.req.valid('query');
      return c.json(seriesOf(store, filter, { harmonise, maxObservations: limit }), 200);
    })
    .openapi(csv, (c) => {
      const headers = { 'Content-Type': MEDIA_TYPES.csv, 'Content-Disposition': 'attachment; filename="series.csv"' };
      return new Response(csvStream(store.path, c.req.valid('query')), { headers }) as never;
    })
    .openapi(indicators, (c) =>
      c.json(
        remembered.get('indicators', () => listIndicators(store)),
        200,
      ),
    )
    .openapi(places, (c) => {
      const { concept } = c.req.valid('query');
      return c.json(
        remembered.get(`places ${concept}`, () => listPlaces(store, concept)),
        200,
      );
    })
    .openapi(provinces, (c) => {
      const { era, ...quantity } = c.req.valid('query');
      const question = `provinces ${era} ${JSON.stringify(quantity)}`;
      return c.json(
        remembered.get(question, () => provinceTable(store, quantity, era)),
        200,
      );
    });

/** A connection of its own, so that a slow reader of a long table holds up nobody; rejected figures are told as such. */
function csvStream(path: string, filter: Filter): ReadableStream {
  const own = openStore(path, { readonly: true });
  const rows = exportText(own, filter, 'csv').once('close', () => own.close());
  return Readable.toWeb(Readable.from(inPieces(rows))) as ReadableStream;
}

/** A long table with room for other requests between its pieces. */
async function* inPieces(rows: Readable): AsyncGenerator<Buffer> {
  for await (const piece of rows) {
    yield Buffer.from(String(piece));
    await setImmediate();
  }
}
