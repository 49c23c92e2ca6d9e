import { type Article, type Figure, type Finding, CONCEPTS, MEASURES } from '../../schemas/index.js';
import type { LoadedDocument, RejectedInput } from '../load/types.js';
import { bareMetadata, isRejected } from '../load/types.js';
import { processDocument } from '../pipeline/process.js';
import { registry } from '../query/officials.js';
import { provinceOfOfficer } from '../query/provinces.js';
import { reading, statusWord } from '../query/reading.js';
import { sentenceAround } from '../query/sentence.js';
import type { Store } from '../store/index.js';
import { sha256 } from '../load/text.js';
import { compareFigure, knownOf } from './compare.js';
import { OfficialsCheck } from './officials.js';
import type { Check, CheckedFigure, Outcome } from './types.js';

export interface CheckOptions {
  /** Compares with what is stored there. Nothing is written. */
  store?: Store;
  /** Who holds which office there, from a caller who checks again and again. Else it is looked up for each check. */
  officials?: () => OfficialsCheck;
  /** Lets a known officer's agency tell the province of an article that names none; marked as inferred. */
  placeFromOfficials?: boolean;
}

/** Does a finding say that something is wrong? */
export const isFault = ({ kind }: Pick<Finding, 'kind'>): boolean => /mismatch|contradiction|impossible/.test(kind);

/** `số người tham gia · BHYT`; `số thu · BHXH, BHYT · tăng, giảm`; `tỷ lệ tham gia, bao phủ · BHYT · chỉ tiêu` */
export const whatOf = ({ concept, scheme, measure, status }: Quantity): string =>
  [CONCEPTS[concept].vi, scheme.join(', '), measure === 'level' ? '' : MEASURES[measure].vi, statusWord(status)]
    .filter(Boolean)
    .join(' · ');

type Quantity = Pick<Figure, 'concept' | 'scheme' | 'measure' | 'status'>;

/** A document → its articles, each with every figure compared, or the reason why it cannot be read. */
export function checkDocument(document: LoadedDocument, options: CheckOptions = {}): Check[] | RejectedInput {
  const processed = processDocument(document);
  if (isRejected(processed)) return processed;
  const articles =
    options.placeFromOfficials && options.store
      ? placed(document, processed.articles, options.store)
      : processed.articles;
  return checkArticles(articles, document.text, options);
}

/** Extracted articles of one text → the same, checked. */
export function checkArticles(articles: readonly Article[], text: string, options: CheckOptions = {}): Check[] {
  const { store } = options;
  const officials = store && articles.some((a) => a.officials.length > 0) ? officialsOf(store, options) : null;
  return articles.map((article) => {
    const known = knownOf(article);
    const figures = article.figures.map((figure): CheckedFigure => ({
      figure,
      reading: reading(figure),
      what: whatOf(figure),
      sentence: sentenceAround(text, figure.start, figure.end),
      comparison: store ? compareFigure(store, figure, article, known) : null,
    }));
    const doubts = officials?.doubts(article) ?? [];
    const faults = article.findings.filter(isFault);
    const odd = figures.filter(isOdd).length;
    const attention = faults.length + doubts.length + odd;
    return { article, figures, officials: doubts, faults, attention, outcome: outcomeOf(figures, attention) };
  });
}

/** Without a database figures are held against each other only, and nothing is said of other articles. */
function outcomeOf(figures: readonly CheckedFigure[], attention: number): Outcome {
  if (attention > 0) return 'attention';
  if (figures.length === 0) return 'nothing_read';
  return figures.some(({ comparison }) => comparison?.compared ?? true) ? 'clean' : 'not_compared';
}

const officialsOf = (store: Store, { officials }: CheckOptions): OfficialsCheck =>
  officials?.() ?? new OfficialsCheck(store, registry(store));

const isOdd = ({ figure, comparison }: CheckedFigure): boolean =>
  figure.flags.some((flag) => flag.endsWith('_over_100')) ||
  comparison?.verdict === 'differs' ||
  comparison?.verdict === 'disputed' ||
  (comparison?.jump ?? null) !== null;

/** One sentence as a document: "Tiền Giang có 218.828 người tham gia BHYT cuối 2023". */
export function claimDocument(sentence: string, facts: Partial<LoadedDocument['meta']> = {}): LoadedDocument {
  const name = facts.document ?? 'claim';
  return {
    document: name,
    path: '-',
    text: sentence,
    sha256: sha256(sentence),
    bytes: Buffer.byteLength(sentence),
    charset: 'utf-8',
    meta: { ...bareMetadata(name), ...facts },
  };
}

/** An article without a place takes the one province that all its known officers have served. */
function placed(document: LoadedDocument, articles: Article[], store: Store): Article[] {
  const [article] = articles;
  if (articles.length !== 1 || article!.place !== null) return articles;
  const provinces = new Set(article!.officials.flatMap(({ name }) => provinceOfOfficer(store, name) ?? []));
  if (provinces.size !== 1) return articles;
  const [place] = provinces as Set<string>;
  const again = processDocument({ ...document, meta: { ...document.meta, place: place! } });
  return isRejected(again) ? articles : again.articles.map((a) => withInferredPlace(a, place!));
}

const withInferredPlace = (article: Article, place: string): Article => {
  const mark = (inferred: string[]): string[] => [...new Set([...inferred, 'place'])].sort();
  const figures = article.figures.map((f) => (f.place === place ? { ...f, inferred: mark(f.inferred) } : f));
  return { ...article, figures, inferred: mark(article.inferred) };
};
