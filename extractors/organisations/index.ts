import { SCHEMES, type Level, type OrganisationKind } from '../../schemas/codes.js';
import type { Context } from '../document/article-text.js';
import type { Span } from '../document/view.js';
import { findAnchors } from './anchors.js';
import { completer, shareInChains, type Completed } from './complete.js';
import { lastNamedIn } from './last-named.js';
import { coordinated } from './coordinate.js';
import { keyOf, kindOf, levelOf, nameOf } from './name.js';
import { Reader, type Reading } from './read.js';
import { indexPlaces, tierAt, type PlaceMention } from './seat.js';

export type { PlaceMention } from './seat.js';

/** An agency of the article under its canonical name. Mentions are spans of the view, in text order. */
export interface OrganisationFound {
  name: string;
  kind: OrganisationKind;
  level: Level | null;
  mentions: Span[];
  /** `['place']` when no mention prints the place of the name. */
  inferred: string[];
}

interface Gathered extends Omit<OrganisationFound, 'inferred'> {
  printed: boolean;
  /** Is the name a short form of a field of government? */
  short: boolean;
  /** The name without its place, in lower case. */
  stem: string;
}

const SHORT = /^[^\p{Ll}]+$/u;
const isShort = ({ head, subject }: Reading): boolean => head.shape === 'field' && !head.title && SHORT.test(subject);

const ALIAS = / \((\p{Lu}[\p{Lu}\d&-]{2,9})\)/uy;
// "Trung tâm Dịch vụ việc làm (TTDVVL) Hà Nam"
const ALIAS_INSIDE = / \((\p{Lu}[\p{Lu}\d&-]{2,9})\) /u;
const MAX_ALIASES = 12;
const WORD_CHARACTER = /[\p{L}\d]/u;

/** "Ngân hàng Đầu tư và Phát triển Việt Nam |(BIDV)|": the firm just named, by its short name. */
const isShortOfLast = (text: string, last: Reading | undefined, { head, start, end }: Reading): boolean =>
  last?.head.kind === 'company' && head.kind === 'company' && text.slice(last.end, start) === ' (' && text[end] === ')';

/**
 * The agencies that an article names, each once, in order of first mention.
 * `place` is the article's default place (`VN`, `Hà Tĩnh`, `Hà Tĩnh/Hương Khê` or null) and completes `BHXH tỉnh`;
 * `places` are the mentions of places that the gazetteer found. Generic plurals and the press are left out.
 */
export function findOrganisations(
  ctx: Context,
  place: string | null,
  _inferred: boolean,
  places: readonly PlaceMention[],
): OrganisationFound[] {
  const { view } = ctx;
  const anchors = findAnchors(ctx);
  const index = indexPlaces(view, places);
  const reader = new Reader(view, anchors, index);
  const readings: Reading[] = [];
  let reached = 0;
  for (const anchor of anchors) {
    if (anchor.start < reached) continue;
    const reading = reader.read(anchor);
    if (!reading) continue;
    if (isShortOfLast(view.text, readings.at(-1), reading)) {
      reached = reading.end;
      continue;
    }
    const acting = reading.titled && reading.parent ? reading.parent : reading;
    readings.push(acting, ...coordinated(view, acting, index));
    reached = readings.at(-1)!.end;
  }
  const text = view.text.slice(ctx.article.start, ctx.article.end);
  const saigon = !text.includes('Hồ Chí Minh') && /TP\.? ?HCM/u.test(text);
  const complete = completer(place, { tier: tierOf(view, places, place), saigon }, lastNamedIn(view, places));
  const found = new Map<string, Gathered>();
  for (const reading of shareInChains(view, readings)) {
    const completed = complete(reading);
    if (completed) gather(found, completed);
  }
  mergeShortNames(found);
  mergeBareNames(found);
  addAliases(ctx, found);
  return Array.from(found.values(), ({ name, kind, level, mentions, printed }) => ({
    name,
    kind,
    level,
    mentions,
    inferred: printed ? [] : ['place'],
  }));
}

/** The level word that the article prints before the name of its district: `huyện`; empty when it prints none. */
function tierOf(view: Context['view'], places: readonly PlaceMention[], path: string | null): string {
  const typed = places.find((p) => p.path === path && p.level === 'district' && p.typed);
  return (typed && tierAt(view, typed.start)?.tier) ?? '';
}

const LEGAL_FORM = /^(?:tổng )?(?:công ty|ctcp) /iu;
/** Names by each run of words that ends them: "công ty tnhh tín phát" under "tnhh tín phát", "tín phát", "phát". */
function byEnding(names: readonly string[]): Map<string, string[]> {
  const endings = new Map<string, string[]>();
  for (const name of names)
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      const ending = name.slice(at + 1);
      endings.set(ending, [...(endings.get(ending) ?? []).slice(0, 2), name]); // its own and two others are as good as many
    }
  return endings;
}

/** "Công ty TNHH MTV Tín Phát", later "Công ty Tín Phát": one firm, under its full name. */
function mergeShortNames(found: Map<string, Gathered>): void {
  const firms = new Map(
    [...found]
      .filter(([, { kind, name }]) => kind === 'company' && LEGAL_FORM.test(name))
      .map(([key, { name }]) => [name.toLowerCase(), key]),
  );
  const endings = byEnding([...firms.keys()]);
  for (const [name, key] of firms) {
    const full = (endings.get(name.replace(LEGAL_FORM, '')) ?? []).filter((other) => other.length > name.length);
    if (full.length !== 1) continue;
    const firm = found.get(firms.get(full[0]!)!)!;
    const short = found.get(key)!;
    firm.mentions = [...firm.mentions, ...short.mentions].sort((a, b) => a.start - b.start);
    found.delete(key);
  }
}

const FRONT = /^(?:ủy ban )?mttq$/u;
const OF_FRONT = /(?:^| )mttq /iu;

/** "Hội Nông dân xã Bản Ôn", later "Hội Nông dân": one agency, when the article names no other of the kind. */
function mergeBareNames(found: Map<string, Gathered>): void {
  const seated = new Map<string, Gathered[]>();
  for (const agency of found.values())
    if (agency.name.length > agency.stem.length) {
      const others = seated.get(agency.stem);
      if (others) others.push(agency);
      else seated.set(agency.stem, [agency]);
    }
  for (const [key, { name, stem, mentions }] of found) {
    if (name.length > stem.length) continue;
    // "Mặt trận Tổ quốc giám sát": of the committee that was named
    const named = FRONT.test(stem)
      ? [...found.values()].filter((other) => OF_FRONT.test(other.name)).slice(0, 1)
      : (seated.get(stem) ?? []);
    const highest = named.filter(({ level }) => level === 'province');
    const whole = named.length === 1 ? named[0] : highest.length === 1 ? highest[0] : undefined;
    if (!whole) continue;
    whole.mentions = [...whole.mentions, ...mentions].sort((a, b) => a.start - b.start);
    found.delete(key);
  }
}

/** Adds a mention to its agency, which it may be the first of. */
function gather(found: Map<string, Gathered>, completed: Completed): void {
  const { reading } = completed;
  const name = nameOf(completed);
  const key = keyOf(name, reading);
  const printed = !completed.completed;
  const mention = { start: reading.start, end: reading.end };
  const known = found.get(key);
  if (!known) {
    found.set(key, {
      name,
      kind: kindOf(completed),
      level: levelOf(completed),
      mentions: [mention],
      printed,
      short: isShort(reading),
      stem: `${reading.name} ${reading.subject}`.trim().toLowerCase(),
    });
    return;
  }
  known.mentions.push(mention);
  // "Bộ Lao động - Thương binh và Xã hội" gives way to "Bộ LĐ-TB&XH", once that is printed; "BHXH TP.HCM" to no name that is
  // only reckoned
  const longer = name.length > known.name.length;
  const better = printed ? !known.printed || longer : !known.printed && longer;
  if (isShort(reading) && !known.short) Object.assign(known, { name, short: true });
  else if (!known.short && better) known.name = name;
  known.printed ||= printed;
}

/** Behind an abbreviation, where the end of the full name is printed again: "TTDVVL| Hà Nam". */
function tailEnd(text: string, at: number, name: string): number {
  for (let from = name.indexOf(' '); from > 0; from = name.indexOf(' ', from + 1)) {
    if (text.startsWith(name.slice(from), at)) return at + name.length - from;
  }
  return at;
}

/** "Kiểm toán độc lập Á Châu (KTAC)": the abbreviation stands for the agency from then on. */
function addAliases({ view, article }: Context, found: ReadonlyMap<string, Gathered>): void {
  let aliases = 0;
  for (const organisation of found.values()) {
    const starts = new Set(organisation.mentions.map(({ start }) => start));
    for (const { start, end } of [...organisation.mentions]) {
      ALIAS.lastIndex = end;
      const alias = ALIAS.exec(view.text)?.[1] ?? ALIAS_INSIDE.exec(view.text.slice(start, end))?.[1];
      if (!alias || alias in SCHEMES || aliases++ >= MAX_ALIASES) continue;
      for (let at = view.text.indexOf(alias, end); at >= 0 && at < article.end; at = view.text.indexOf(alias, at + 1)) {
        const stop = tailEnd(view.text, at + alias.length, organisation.name);
        if (WORD_CHARACTER.test(view.text[at - 1]!) || WORD_CHARACTER.test(view.text[stop] ?? '')) continue;
        if (!starts.has(at)) organisation.mentions.push({ start: at, end: stop });
      }
      break;
    }
    organisation.mentions.sort((a, b) => a.start - b.start);
  }
}
