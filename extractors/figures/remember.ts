import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { Scheme } from '../../schemas/codes.js';
import { servesProvince } from '../places/context.js';
import { endsParagraph, isHead, isTitle } from './around.js';
import { askedIn } from './asked.js';
import { homeAfter } from './home.js';
import type { Memory } from './memory.js';
import { isOfPupils } from './narrow-scheme.js';
import { givesLocally } from './of-the-law.js';
import { bodyAfter } from './one-body.js';
import type { Governor } from './period.js';
import { isWithin, opensWithPlace, provinceOfParagraph } from './place.js';
import { reportsNation } from './place-before.js';
import { isHeading, schemeOfLaw, sectionOf } from './scheme-memory.js';
import { tableHead } from './table-rows.js';
import { endParagraph, leaveTimes } from './times-left.js';
import type { Cue, Draft, Scene } from './types.js';

// What a sentence leaves to the sentences behind it.

/**
 * Takes what a sentence leaves to later ones.
 * @param told its last figure that tells what is, not what is planned: its time governs what follows
 * @param governor the time that the sentence itself gives that figure
 * @param sets does any figure of the sentence set a rate?
 */
export function remember(
  memory: Memory,
  scene: Scene,
  told: Draft | null,
  governor: Governor | null,
  sets: boolean,
): void {
  leaveSchemes(memory, scene);
  leavePlaces(memory, scene, told);
  leaveTimes(memory, scene, told, governor, sets);
  endParagraph(memory, scene);
  if (isHead(scene))
    for (const cue of scene.cues) if (cue.weight >= 2 && !isOneWay(scene, cue)) memory.topics.add(topicOf(scene, cue));
  memory.table = tableHead(scene, memory.table);
  memory.asked = askedIn(scene) ?? (scene.numbers.length > 0 ? null : memory.asked);
  for (const head of memory.heads.values()) head.sentences++;
}

function leaveSchemes(memory: Memory, scene: Scene): void {
  const hard = scene.schemes.filter((g) => !g.soft);
  memory.silence = hard.length > 0 ? 0 : memory.silence + 1;
  const group = hard.findLast((g) => g.schemes.length > 0);
  if (isTitle(scene)) {
    if (hard.length === 0) memory.matter = scene.schemes[0]?.schemes ?? schemeOfLaw(scene);
    if (group) memory.title = union(hard.map((g) => g.schemes));
    if (isOfPupils(scene.lower.slice(scene.sentence.start, scene.sentence.end))) memory.pupils = true;
    return;
  }
  if (group) Object.assign(memory, { last: group.schemes, lastAt: group.start });
  const section = sectionOf(scene);
  if (section !== undefined) memory.section = section;
}

/** For how many sentences the country is spoken of that opened one; a part of it, for that one. */
const NATION_LASTS = 3;
function leavePlaces(memory: Memory, scene: Scene, told: Draft | null): void {
  const opening = opensWithPlace(scene);
  if (opening) memory.place = { path: opening.path, sentences: 0 };
  else if (scene.places.every((p) => p.level === 'nation') && reportsNation(scene, scene.sentence.end))
    memory.place = { path: 'VN', sentences: 0 };
  else if (memory.place) {
    memory.place.sentences++;
    const lasts = memory.place.path === 'VN' ? NATION_LASTS : 0;
    if (memory.place.sentences > lasts || scene.places.length > 0) memory.place = null;
  }
  memory.sectionPlace = placeOfSection(scene, memory);
  memory.province = endsParagraph(scene) ? null : (provinceOfParagraph(scene) ?? stillThere(scene, memory));
  // "toàn huyện có 3.100 người": still of the district named before
  const within = told?.place?.includes('/') ? told.place : null;
  memory.named = lastNamed(scene) ?? (told ? within : memory.named);
  memory.home = homeAfter(scene, memory.home);
  memory.localGiver = givesLocally(scene) ?? memory.localGiver;
  memory.body = bodyAfter(scene, memory);
}

// "Tại huyện Kim Bảng", "Ở xã An Phú": nothing but a place
const ALONE = /^(?:tại |ở |trên địa bàn )?$/u;
/** The place that a heading names and nothing else, until the next heading. */
function placeOfSection(scene: Scene, { sectionPlace }: Memory): string | null {
  if (isTitle(scene) || !isHeading(scene)) return sectionPlace;
  const { lower, sentence, places } = scene;
  const [place] = places;
  return place?.path.includes('/') &&
    ALONE.test(lower.slice(sentence.start, place.start)) &&
    place.end >= sentence.end - 1
    ? place.path
    : null;
}

/** The province of the paragraph, as long as nothing else is named in it. */
const stillThere = ({ places }: Scene, { province }: Memory): string | null =>
  province !== null && places.every((p) => isWithin(p, province)) ? province : null;

// "trả qua chuyển khoản, tiền mặt và tại nhà": every way of paying, and so none that the article is on
const IN_CASH_TOO = /(?<!không (?:dùng|sử dụng) )tiền mặt(?!\p{L})/u;
const isOneWay = ({ lower, sentence }: Scene, { family }: Cue): boolean =>
  family === 'cashless' && IN_CASH_TOO.test(lower.slice(sentence.start, sentence.end));

/** "Kết quả phát triển BHXH tự nguyện của các huyện": the whole task; those who are won are "phát triển mới", "phát triển được". */
const topicOf = ({ lower }: Scene, { family, start, end }: Cue): Family =>
  lower.slice(start, end) === 'phát triển' ? 'enrol' : family;

// "phường An Phú phối hợp với BHXH cơ sở Kim Bảng": where the office that serves it has its seat, not what acts
const SEAT = /(?:bhxh|bảo hiểm xã hội|thuế) (?:cơ sở|khu vực) $/u;

// "công ty do ông A (50 tuổi, trú tại phường An Phú, quận 2) làm giám đốc": where he lives
const RESIDES = /(?:tuổi|sinh năm \d{4}),? (?:hiện |thường |tạm |đang )*(?:trú|ngụ)(?!\p{L})[^()]{0,60}$/u;
const RESIDENCE_REACH = 90;

/** The place named last in a sentence; "huyện Kim Bảng, tỉnh Hà Nam" is the district. */
function lastNamed({ lower, places }: Scene): string | undefined {
  const [whole, part] = places
    .filter(
      (p) =>
        p.level !== 'nation' &&
        !SEAT.test(lower.slice(Math.max(0, p.start - 24), p.start)) &&
        !RESIDES.test(lower.slice(Math.max(0, p.start - RESIDENCE_REACH), p.start)) &&
        !(p.path.includes('/') && servesProvince(lower, p.start)),
    )
    .reverse();
  if (!whole || !part?.path.startsWith(`${whole.path}/`)) return whole?.path;
  return /^,? ?\(?$/.test(lower.slice(part.end, whole.start)) ? part.path : whole.path;
}

const union = (groups: ReadonlyArray<readonly Scheme[]>): readonly Scheme[] => [...new Set(groups.flat())];
