import type { Check } from './api.js';
import { type Child, h } from './dom.js';
import { readFigure, readPeriod, schemeName, seriesAddress } from './format.js';
import { t } from './language.js';
import type { Aside } from './reading.js';

type Compared = Check['figures'][number];
type Claim = NonNullable<Compared['comparison']>['agreeing'][number];
type Doubt = Check['officials'][number];

interface Printed {
  article: string;
  article_title: string | null;
  source: string | null;
  url?: string | null;
  published: string | null;
}

/** Where no paper is known the headline stands for it, if need be its beginning. */
const HEADLINE = 40;
const cut = (title: string): string => (title.length > HEADLINE ? `${title.slice(0, HEADLINE).trimEnd()}…` : title);

/** A paper and the day: by its name, or its address, or the headline in quotation marks. */
function articleLink({ article, article_title: title, source, url, published }: Printed): Child {
  const paper = source ?? (url ? new URL(url).hostname : null) ?? (title === null ? t('article') : `“${cut(title)}”`);
  return [
    h('a', { href: `/articles/${encodeURIComponent(article)}`, title: title ?? '' }, paper),
    published === null ? ` (${t('undated')})` : ` ${readPeriod(published)}`,
  ];
}

/** How many papers are named for a value, and how many values for a figure. The rest is counted. */
const PAPERS = 3;
const VALUES = 3;

const papers = ({ reports }: Claim): Child => [
  reports.slice(0, PAPERS).map((one, i) => [i > 0 ? ', ' : null, articleLink(one)]),
  reports.length > PAPERS ? ` +${reports.length - PAPERS}` : null,
];

/** "and 27 more", where all of them are. */
const more = (all: number, figure: Compared['figure']): Child =>
  all > VALUES ? [' ', h('a', { href: seriesAddress(figure) }, t('more_n', all - VALUES))] : null;

const readClaim = (claim: Claim, { unit, measure }: Compared['figure']): string =>
  readFigure({ ...claim, unit, measure });

/** What other papers printed of a figure, in a cell. */
export function verdictOf({ figure, comparison }: Compared): Child {
  if (!comparison) return null;
  const { verdict, missing, agreeing, jump } = comparison;
  const tone = verdict === 'agrees' ? 'good' : verdict === 'differs' || verdict === 'disputed' ? 'bad' : '';
  const [first] = agreeing;
  return [
    verdict === 'agrees' && first
      ? h('span', {}, t('agrees', ''), papers(first))
      : h('span', { class: `tag ${tone}`, 'data-verdict': verdict }, t(verdict === 'agrees' ? 'new' : verdict)),
    jump ? h('span', { class: 'tag bad' }, t('jump')) : null,
    missing ? h('span', { class: 'muted' }, ` ${t(`missing_${missing}`)}`) : null,
    verdict === 'new' || verdict === 'not_compared' ? relatedTo(figure, comparison.related) : null,
  ];
}

/** What was reported of the same concept, place and period, and not judged. */
function relatedTo(figure: Compared['figure'], related: NonNullable<Compared['comparison']>['related']): Child {
  const claims = related.flatMap(({ scheme, claims }) => claims.map((claim) => ({ scheme, claim })));
  if (claims.length === 0) return null;
  return h(
    'div',
    { class: 'related' },
    `${t('related')}: `,
    claims
      .slice(0, VALUES)
      .map(({ scheme, claim }, i) => [
        i > 0 ? '; ' : null,
        `${scheme.map(schemeName).join(', ')} ${readClaim(claim, figure)} – `,
        papers(claim),
      ]),
    more(claims.length, { ...figure, scheme: related[0]!.scheme }),
  );
}

/** What stands beside the text: figures that other papers print otherwise, jumps, and doubts about offices. */
export const asidesOf = ({ figures, officials }: Check): Aside[] => [
  ...figures.flatMap(figureAsides),
  ...officials.flatMap(doubtAside),
];

/** All that the stored reports say against one figure, in one note. */
function figureAsides({ figure, comparison }: Compared): Aside[] {
  if (!comparison) return [];
  const { verdict, differing, jump } = comparison;
  const differs = (verdict === 'differs' || verdict === 'disputed') && differing.length > 0;
  if (!differs && !jump) return [];
  const title = [...(differs ? [t(verdict)] : []), ...(jump ? [t('jump')] : [])].join('; ');
  const nearest = jump && readFigure({ ...figure, bound: 'exact', upper: null, value: jump.nearest.value });
  const content = [
    differs &&
      differing
        .slice(0, VALUES)
        .map(({ claim }, i) => [
          i > 0 ? ';' : h('b', {}, readFigure(figure)),
          ' ≠ ',
          readClaim(claim, figure),
          ' – ',
          papers(claim),
        ]),
    more(differing.length, figure),
    nearest &&
      jump && [
        differs ? '. ' : [h('b', {}, readFigure(figure)), ' – '],
        t('jump_nearest', nearest),
        ` (${readPeriod(jump.nearest.end)})`,
      ],
  ];
  return [{ start: figure.start, fault: true, title, content }];
}

function doubtAside({ kind, name, mentions, reports }: Doubt): Aside[] {
  const [first] = mentions;
  if (!first) return [];
  const content = [
    h('b', {}, name),
    reports
      .slice(0, PAPERS)
      .map((one, i) => [
        i > 0 ? ';' : null,
        ' ≠ ',
        [one.name === name ? null : one.name, one.role, one.organisation].filter(Boolean).join(', '),
        ' – ',
        articleLink(one),
      ]),
  ];
  return [{ start: first.start, fault: true, title: t(kind), content }];
}
