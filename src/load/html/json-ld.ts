/** What a page says of its article in JSON-LD (schema.org). Missing or malformed facts are null. */
export interface LinkedData {
  headline: string | null;
  description: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  section: string | null;
  publisher: string | null;
  url: string | null;
  lang: string | null;
  /** `articleBody`: the whole text, in some templates. */
  body: string | null;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: Json | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** JSON as careless templates print it: comments, line breaks inside strings, trailing commas, a closing semicolon. */
const parseTolerant = (raw: string): Json | undefined => {
  const bare = raw.replace(/<!--|-->|\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/|<!\[CDATA\[|\]\]>/g, '').trim();
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1').replace(/;\s*$/, '')]) // eslint-disable-line no-control-regex
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      continue;
    }
  return undefined;
}; // prettier-ignore

/** The fields that matter, cut out of JSON that cannot be parsed at all. */
const salvage = (raw: string): JsonObject | null => {
  if (!/"@type"\s*:\s*\[?\s*"[A-Za-z]*(?:Article|BlogPosting)"/.test(raw)) return null;
  const found: JsonObject = { '@type': 'NewsArticle' };
  for (const key of ['headline', 'datePublished', 'dateModified', 'articleSection'])
    found[key] = new RegExp(`"${key}"\\s*:\\s*"([^"\\n]{1,400})"`).exec(raw)?.[1] ?? null;
  return found;
};

const DEEPEST = 6;

/** All objects of the data, the graph and lists opened. */
function* objectsOf(value: Json | undefined, depth = 0): Generator<JsonObject> {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) yield* objectsOf(item, depth + 1);
  else if (isObject(value)) {
    yield value;
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdate'])
      yield* objectsOf(value[key], depth + 1);
  }
}

const typesOf = (value: JsonObject): string[] =>
  [value['@type'] ?? null].flat().filter((type): type is string => typeof type === 'string');

const isArticle = (value: JsonObject): boolean => typesOf(value).some((type) => ARTICLE_TYPE.test(type));

/** Names of persons; an organisation as author says no more than the source. */
const personsOf = (value: Json | undefined): string[] =>
  [value ?? null].flat().flatMap((author) => {
    if (typeof author === 'string') return [author];
    if (!isObject(author) || typesOf(author).some((type) => /Organization$/.test(type))) return [];
    return [author.name ?? null].flat().filter((name): name is string => typeof name === 'string');
  });

const nameOf = (value: Json | undefined): string | null =>
  text(isObject(value) ? value.name : Array.isArray(value) ? nameOf(value[0]) : value);
const idOf = (value: Json | undefined): string | null => text(isObject(value) ? (value['@id'] ?? value.url) : value);

/** The article described by a page's JSON-LD scripts, or null. Of several, the one that is dated comes first. */
export const linkedData = (scripts: readonly string[]): LinkedData | null => {
  const articles = scripts.flatMap((raw) => {
    const parsed = parseTolerant(raw);
    if (parsed !== undefined) return [...objectsOf(parsed)].filter(isArticle);
    const saved = salvage(raw);
    return saved ? [saved] : [];
  });
  const article = articles.find((value) => text(value.datePublished)) ?? articles[0];
  if (!article) return null;
  const section = article.articleSection;
  return {
    headline: text(article.headline) ?? text(article.name),
    description: text(article.description),
    authors: personsOf(article.author).map((name) => name.trim()).filter(Boolean),
    published: text(article.datePublished),
    modified: text(article.dateModified),
    section: text(Array.isArray(section) ? section[0] : section),
    publisher: nameOf(article.publisher),
    url: text(article.url) ?? idOf(article.mainEntityOfPage),
    lang: text(article.inLanguage),
    body: text(article.articleBody),
  };
}; // prettier-ignore
