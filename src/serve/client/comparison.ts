import type { Check } from './api.js';
import { type Child, h } from './dom.js';
import { readFigure, readPeriod } from './format.js';
import { t } from './language.js';
import type { Aside } from './reading.js';

type Compared = Check['figures'][number];
type Claim = NonNullable<Compared['comparison']>['agreeing'][number];
type Doubt = Check['officials'][number];

const articleLink = (article: string, title: string | null, source: string | null, published: string | null): Child => [
  h('a', { href: `/articles/${encodeURIComponent(article)}`, title: title ?? '' }, source ?? title ?? t('article')),
  published === null ? null : ` ${readPeriod(published)}`,
];

/** How many papers are named for a claim. */
const PAPERS = 3;

const papers = ({ reports }: Claim): Child =>
  reports
    .slice(0, PAPERS)
    .map((one, i) => [i > 0 ? ', ' : null, articleLink(one.article, one.article_title, one.source, one.published)]);

const readClaim = (claim: Claim, { unit, measure }: Compared['figure']): string =>
  readFigure({ ...claim, unit, measure });

/** What other papers printed of a figure, in a cell. */
export function verdictOf({ comparison }: Compared): Child {
  if (!comparison) return null;
  const { verdict, agreeing, jump } = comparison;
  const tone = verdict === 'agrees' ? 'good' : verdict === 'differs' || verdict === 'disputed' ? 'bad' : '';
  const [first] = agreeing;
  return [
    verdict === 'agrees' && first
      ? h('span', {}, t('agrees', ''), papers(first))
      : h('span', { class: `tag ${tone}`, 'data-verdict': verdict }, t(verdict === 'agrees' ? 'new' : verdict)),
    jump ? h('span', { class: 'tag bad' }, t('jump')) : null,
  ];
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
      differing.map(({ claim }, i) => [
        i > 0 ? '; ' : h('b', {}, figure.quote),
        ' ≠ ',
        readClaim(claim, figure),
        ' – ',
        papers(claim),
      ]),
    nearest &&
      jump && [
        differs ? '. ' : [h('b', {}, figure.quote), ' – '],
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
        i > 0 ? '; ' : null,
        ' ≠ ',
        [one.name === name ? null : one.name, one.role, one.organisation].filter(Boolean).join(', '),
        ' – ',
        articleLink(one.article, one.article_title, one.source, one.published),
      ]),
  ];
  return [{ start: first.start, fault: true, title: t(kind), content }];
}
