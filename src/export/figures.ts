import { BASES, BOUNDS, CONCEPTS, MEASURES, STATUSES, UNITS } from '../../schemas/index.js';
import { type Correction, type Observation, reading, zCorrection } from '../query/index.js';
import { placeParts } from '../store/index.js';
import { type Cell, type Column, type ColumnType, joined } from './columns.js';

const provinceOf = (place: string | null): string | null => (place === null ? null : placeParts(place).province);

const FIELD_TYPES: Partial<Record<keyof Correction, ColumnType>> = { value: 'number', upper: 'number' };
const CORRECTABLE = Object.keys(zCorrection.shape) as (keyof Correction)[];

/** An editor's corrections, each in a column of its own beside the extracted one. */
const corrections = CORRECTABLE.map((field): Column<Observation> => ({
  name: `corrected_${field}`,
  type: FIELD_TYPES[field] ?? 'string',
  description: `what an editor corrected ${field} to; empty with "${field}" in corrected: to nothing`,
  of: ({ decision }): Cell => {
    const corrected = decision?.correction?.[field] ?? null;
    return Array.isArray(corrected) ? joined(corrected) : corrected;
  },
}));

/** One row for each figure: what was read, where it was printed, and what an editor said of it. */
export const FIGURE_COLUMNS: readonly Column<Observation>[] = [
  { name: 'figure', type: 'integer', required: true, description: 'row in the database; changes with re-extraction', of: (o) => o.key },
  { name: 'document', type: 'string', required: true, description: 'file name without folder and extension, or URL', of: (o) => o.document },
  { name: 'article', type: 'string', required: true, description: "the article's stable id", of: (o) => o.article },
  { name: 'article_title', type: 'string', description: 'headline', of: (o) => o.article_title },
  { name: 'source', type: 'string', description: 'newspaper', of: (o) => o.source },
  { name: 'url', type: 'string', description: 'where the article was read', of: (o) => o.url },
  { name: 'published', type: 'string', description: 'day or month of publication', of: (o) => o.published },
  { name: 'quote', type: 'string', required: true, description: 'the figure as printed', of: (o) => o.quote },
  { name: 'start', type: 'integer', required: true, description: "offset of the quote in the document's text, in UTF-16 units", of: (o) => o.start },
  { name: 'end', type: 'integer', required: true, description: 'end of the quote, exclusive', of: (o) => o.end },
  { name: 'nth', type: 'integer', required: true, description: 'among the figures with this span, from 1', of: (o) => o.nth },
  { name: 'reading', type: 'string', required: true, description: 'the figure in Vietnamese number form', of: (o) => reading(o) },
  { name: 'value', type: 'number', required: true, description: 'the full number, magnitudes multiplied out', of: (o) => o.value },
  { name: 'upper', type: 'number', description: 'upper end of a printed range', of: (o) => o.upper },
  { name: 'unit', type: 'string', required: true, codes: UNITS, description: 'unit of value', of: (o) => o.unit },
  { name: 'bound', type: 'string', required: true, codes: BOUNDS, description: 'more than, about, …', of: (o) => o.bound },
  { name: 'concept', type: 'string', required: true, codes: CONCEPTS, description: 'what is counted', of: (o) => o.concept },
  { name: 'scheme', type: 'string', description: 'insurance schemes, joined with "; "', of: (o) => joined(o.scheme) },
  { name: 'measure', type: 'string', required: true, codes: MEASURES, description: 'the quantity itself, a share, a change …', of: (o) => o.measure },
  { name: 'base', type: 'string', codes: BASES, description: 'what a percentage is of', of: (o) => o.base },
  { name: 'status', type: 'string', required: true, codes: STATUSES, description: 'actual, target, estimate or policy', of: (o) => o.status },
  { name: 'period', type: 'string', description: 'ISO 8601 day, month, quarter (2024-Q1), half (2024-H1), year or interval', of: (o) => o.period },
  { name: 'period_start', type: 'date', description: 'first day of period', of: (o) => o.period_start },
  { name: 'period_end', type: 'date', description: 'last day of period', of: (o) => o.period_end },
  { name: 'place', type: 'string', description: "VN, province, or province/district; names as of the article's day", of: (o) => o.place },
  { name: 'province', type: 'string', description: 'province of place', of: (o) => provinceOf(o.place) },
  { name: 'organisation', type: 'string', description: 'company or hospital that the figure is about', of: (o) => o.organisation },
  { name: 'rule', type: 'string', required: true, description: 'the rule that made the figure', of: (o) => o.rule },
  { name: 'confidence', type: 'number', required: true, description: '0 to 1', of: (o) => o.confidence },
  { name: 'inferred', type: 'string', description: 'fields that were inferred and not printed', of: (o) => joined(o.inferred) },
  { name: 'flags', type: 'string', description: 'oddities', of: (o) => joined(o.flags) },
  { name: 'cluster', type: 'string', description: 'one name for all copies of a story; empty when there is no copy', of: (o) => o.cluster },
  { name: 'decision', type: 'string', description: "an editor's word: accept, correct or reject", of: (o) => o.decision?.action ?? null },
  { name: 'corrected', type: 'string', description: 'fields that an editor corrected', of: (o) => joined(Object.keys(o.decision?.correction ?? {})) },
  ...corrections,
  { name: 'decision_note', type: 'string', description: "the editor's note", of: (o) => o.decision?.note ?? null },
  { name: 'decided_by', type: 'string', description: 'who decided', of: (o) => o.decision?.decided_by ?? null },
  { name: 'decided_at', type: 'string', description: 'when, ISO 8601', of: (o) => o.decision?.decided_at ?? null },
]; // prettier-ignore
