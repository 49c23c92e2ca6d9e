import type { Span } from '../document/view.js';
import type { FigureDraft } from './types.js';

const NEAR = 0.03;

const close = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));

/**
 * A headline prints a figure of the body without its time, often rounded: it takes the period (and missing schemes) of the
 * figure that it repeats, else of the first one on the same matter.
 */
export function settleTitle(figures: readonly FigureDraft[], title: Span | null): FigureDraft[] {
  if (!title) return [...figures];
  const body = figures.filter((f) => f.start >= title.end);
  return figures.map((figure) => {
    if (figure.start >= title.end) return figure;
    const kin = body.filter(
      (f) => f.concept === figure.concept && f.unit === figure.unit && f.measure === figure.measure,
    );
    const twin =
      kin.find((f) => close(f.value, figure.value)) ??
      body.find((f) => f.unit === figure.unit && close(f.value, figure.value));
    const model =
      twin ?? kin[0] ?? (figure.period === null ? body.find((f) => f.concept === figure.concept) : undefined);
    if (!model) return figure;
    const period = model.period ?? figure.period;
    const repeated =
      twin && twin.concept !== figure.concept && twin.unit === figure.unit && figure.confidence < twin.confidence;
    return {
      ...figure,
      ...(repeated ? { concept: twin.concept, measure: twin.measure, base: twin.base, scheme: twin.scheme } : {}),
      scheme: figure.scheme.length === 0 ? model.scheme : figure.scheme,
      status: twin?.status ?? figure.status,
      period,
      inferred: period === figure.period ? figure.inferred : [...new Set([...figure.inferred, 'period'])],
    };
  });
}
