import type { Article, Official, Position } from '../../schemas/index.js';
import { type KnownOffice, type KnownPerson, type Office, articlesOf } from '../query/officials.js';
import { spelledAlike } from '../query/spellings.js';
import { sentenceAround } from '../query/sentence.js';
import { type Store, documentText, fold } from '../store/index.js';
import type { OfficeReport, OfficialDoubt } from './types.js';

/** Offices that one person holds at a time. "Phó Giám đốc" is held by several. */
const SINGLE_OFFICES = new Set([
  'giám đốc', 'tổng giám đốc', 'chủ tịch', 'bí thư', 'bộ trưởng', 'thứ trưởng thường trực', 'trưởng ban', 'trưởng phòng',
  'cục trưởng', 'vụ trưởng', 'chi cục trưởng', 'hiệu trưởng', 'viện trưởng', 'chánh thanh tra', 'chánh văn phòng',
  'thủ tướng', 'chủ tịch nước', 'phó chủ tịch thường trực', 'phó bí thư thường trực',
]); // prettier-ignore

/** "Of that time": reports within a quarter of a year of the article. Officers change, and that is no mistake. */
const DAYS = 92;
const DAY = 86_400_000;

// A month alone counts from its middle.
const dayOf = (published: string): number => Date.parse(published.length === 7 ? `${published}-15` : published);
const near = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && Math.abs(dayOf(a) - dayOf(b)) <= DAYS * DAY;

const same = (a: string | null, b: string | null): boolean => a !== null && b !== null && fold(a) === fold(b);
const sameOffice = (a: Position, b: Pick<Office, 'role' | 'organisation'>): boolean =>
  same(a.role, b.role) && same(a.organisation, b.organisation);

/** "Phó Bí thư" and "Phó Bí thư Thường trực" are two ways to print one office. */
const compatible = (a: string, b: string): boolean => fold(a).includes(fold(b)) || fold(b).includes(fold(a));

/** Looks up what other articles of the time say of an article's officials. `people` is the registry of the store. */
export class OfficialsCheck {
  readonly #byOrganisation = new Map<string, { person: KnownPerson; office: KnownOffice }[]>();

  constructor(
    readonly store: Store,
    people: readonly KnownPerson[],
  ) {
    for (const person of people) {
      for (const office of person.offices) {
        if (office.organisation === null) continue;
        const key = fold(office.organisation);
        const held = this.#byOrganisation.get(key);
        if (held) held.push({ person, office });
        else this.#byOrganisation.set(key, [{ person, office }]);
      }
    }
  }

  /** Doubts about an article's officials; none when its day of publication is unknown. */
  doubts(article: Article): OfficialDoubt[] {
    return article.officials.flatMap((official) =>
      official.positions.flatMap((position) => this.#doubt(official, position, article) ?? []),
    );
  }

  #doubt(official: Official, position: Position, article: Article): OfficialDoubt | null {
    if (position.role === null || position.organisation === null) return null;
    const known = (this.#byOrganisation.get(fold(position.organisation)) ?? [])
      .map(({ person, office }) => ({ person, office: this.#ofThatTime(office, article) }))
      .filter(({ office }) => office.articles.length > 0 && sameLanguage(position.role!, office.role));
    const own = known.filter(({ person }) =>
      spelled(person).some((name) => spelledAlike(name, official.name) === 'exact'),
    );
    if (own.some(({ office }) => compatible(office.role ?? '', position.role!))) return null;
    const make = (kind: OfficialDoubt['kind'], held: typeof known): OfficialDoubt => ({
      kind,
      name: official.name,
      ...position,
      mentions: official.mentions,
      reports: held.flatMap(({ person, office }) => this.#reports(person, office)),
    });
    const holders = known.filter(({ office }) => sameOffice(position, office));
    const variants = holders.filter(({ person }) => spelledAlike(person.name, official.name) === 'near');
    if (variants.length > 0) return make('spelling', variants);
    if (own.length > 0) return make('other_office', own);
    return SINGLE_OFFICES.has(position.role.toLowerCase()) && holders.length > 0 ? make('other_holder', holders) : null;
  }

  #ofThatTime({ printed, ...office }: KnownOffice, article: Article): Office {
    const articles = articlesOf(this.store, { printed }).filter(
      (a) => a.article !== article.id && near(a.published, article.published),
    );
    return { ...office, articles };
  }

  #reports(person: KnownPerson, { role, organisation, articles }: Office): OfficeReport[] {
    return articles.map(({ key, title, start, end, article, published, source }) => ({
      name: person.name,
      role,
      organisation,
      article,
      article_title: title,
      published,
      source,
      sentence: sentenceAround(documentText(this.store, key) ?? '', start, end),
    }));
  }
}

/** Roles in English and in Vietnamese are not compared: "Director" is no other office than "Giám đốc". */
const sameLanguage = (a: string, b: string | null): boolean => b === null || /[^ -~]/.test(a) === /[^ -~]/.test(b);

const spelled = ({ name, variants }: KnownPerson): string[] => [name, ...variants];
