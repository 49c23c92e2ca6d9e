import { type Filter, decisionsOn } from '../query/index.js';
import { type Store, documentText, loadArticle } from '../store/index.js';
import type { Article } from '../../schemas/index.js';
import { codePoints } from './codepoints.js';
import { type Annotation, annotationsOf } from './spans.js';
import { articleKeys } from './tables.js';

/** Characters kept on either side of a quotation, so that it is found in another copy of the text. */
const CONTEXT = 32;

/** Without the halves of characters that a cut left at its ends. */
const whole = (cut: string): string => cut.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** Our terms beside the vocabulary of the standard. */
const CONTEXTS = [
  'http://www.w3.org/ns/anno.jsonld',
  { baoso: 'https://baoso.example/ns#', record: { '@id': 'baoso:record', '@type': '@json' } },
];

interface Target {
  source: string;
  text: string;
  at: (offset: number) => number;
}

const idOf = (article: Article, { kind, entry, mention }: Annotation): string =>
  `urn:baoso:${article.id}:${kind}:${entry + 1}:${mention + 1}`;

const tagOf = ({ kind, body }: Annotation): string => ('concept' in body ? String(body.concept) : kind);

function annotation(article: Article, found: Annotation, { source, text, at }: Target): object {
  const { start, end } = found;
  return {
    id: idOf(article, found),
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: tagOf(found) },
      { type: 'Dataset', purpose: 'classifying', format: 'application/json', record: found.body },
    ],
    target: {
      source,
      selector: [
        { type: 'TextPositionSelector', start: at(start), end: at(end) },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: whole(text.slice(Math.max(0, start - CONTEXT), start)),
          suffix: whole(text.slice(end, end + CONTEXT)),
        },
      ],
    },
  };
}

/** What editors decided, as annotations of the annotations' text: an assessment goes beside what was extracted. */
const assessments = (store: Store, article: Article, { source, text, at }: Target): object[] =>
  decisionsOn(store, article.id).map((decision, i) => ({
    id: `urn:baoso:${article.id}:decision:${i + 1}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: decision.decided_at,
    ...(decision.decided_by !== null && { creator: { type: 'Person', name: decision.decided_by } }),
    body: [{ type: 'Dataset', purpose: 'assessing', format: 'application/json', record: decision }],
    target:
      decision.start === null || decision.end === null
        ? { source }
        : {
            source,
            selector: [
              { type: 'TextPositionSelector', start: at(decision.start), end: at(decision.end) },
              { type: 'TextQuoteSelector', exact: text.slice(decision.start, decision.end) },
            ],
          },
  }));

/** A W3C Web Annotation page (JSON-LD), an annotation a line. Positions count in code points, as the standard says. */
export function* webAnnotationText(store: Store, filter: Filter): Generator<string> {
  yield `{"@context":${JSON.stringify(CONTEXTS)},"id":"urn:baoso:annotations","type":"AnnotationPage","items":[`;
  let mark = '\n';
  for (const key of articleKeys(store, filter)) {
    const article = loadArticle(store, key)!;
    const text = documentText(store, key) ?? '';
    const target = {
      source: article.url ?? `urn:baoso:document:${encodeURIComponent(article.document)}`,
      text,
      at: codePoints(text),
    };
    const found = [...annotationsOf(article)].map((a) => annotation(article, a, target));
    for (const item of [...found, ...assessments(store, article, target)]) {
      yield mark + JSON.stringify(item);
      mark = ',\n';
    }
  }
  yield '\n]}\n';
}
