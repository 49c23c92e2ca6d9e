/** Invented people with an office of the article's place. */
import type { Scene } from './scene.js';
import { listed, say, type Piece, type Text } from './text.js';

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý'];
const MEN = ['Văn Khởi', 'Đức Thịnh', 'Quang Huy', 'Hữu Lộc', 'Minh Triết', 'Công Danh', 'Bá Tòng', 'Trường Giang'];
const WOMEN = ['Thị Hạnh', 'Thị Bích Thảo', 'Ngọc Diễm', 'Thị Mai Lan', 'Thu Hường', 'Kim Oanh'];
const ROLES = ['Giám đốc', 'Phó Giám đốc'];
const COMMITTEE = ['Chủ tịch', 'Phó Chủ tịch', 'Phó Chủ tịch Thường trực'];

function person(s: Scene, office: 'social_security' | 'committee'): Text {
  const woman = s.random.chance(0.4);
  const name = `${s.random.pick(FAMILY)} ${s.random.pick(woman ? WOMEN : MEN)}`;
  const nation = s.scope === 'nation';
  const [organisation, roles] =
    office === 'social_security'
      ? [s.officeName, nation ? ['Tổng Giám đốc', 'Phó Tổng Giám đốc'] : ROLES]
      : [`UBND ${nation ? `${s.province.type} ${s.province.name}` : s.placeName}`, COMMITTEE];
  const role = s.random.pick(roles);
  const official: Piece = { kind: 'official', truth: { name, positions: [{ role, organisation }] } };
  const honorific = s.random.pick([woman ? 'bà' : 'ông', 'đồng chí']);
  const agency = s.agency(organisation);
  const style = s.random.next();
  if (style < 0.5) return say`${honorific} ${name}, ${role} ${agency}${official}`;
  if (style < 0.75) return say`${honorific} ${name} - ${role} ${agency}${official}`;
  return say`${role} ${agency} ${name}${official}`;
}

/** Dự hội nghị có ông A, Giám đốc BHXH tỉnh; bà B - Phó Chủ tịch UBND tỉnh */
export function guests(s: Scene): Text {
  const first = s.inCommune ? 'committee' : 'social_security';
  const people = [person(s, first), ...(!s.inCommune && s.random.chance(0.5) ? [person(s, 'committee')] : [])];
  return say`${s.random.pick(['tham dự có', 'dự hội nghị có', 'cùng dự có'])} ${listed(people, '; ', '; ')}`;
}
