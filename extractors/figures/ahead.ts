import { leftOf, textAfter } from './around.js';
import { PAST_OR_SHORT_OF, PLANS } from '../../corpus/lexicons/measures.js';
import type { Concept } from '../../schemas/codes.js';
import { interval } from '../../schemas/period.js';
import type { Draft, Scene, Site } from './types.js';

// What is looked ahead at: goals, plans, what is still demanded; and the results that are told against them.

/** Words that make a goal of what stands behind them, in any distance. */
const GOALS = [
  // "phấn đấu đạt trên 90%", "cố gắng đưa nợ về dưới 2%"; "với quyết tâm của tập thể, bưu điện đã vận động …" tells how
  'phấn đấu|(?<!(?:với|bằng)(?: sự)? )quyết tâm|cố gắng|nỗ lực (?:để|đưa|nâng|kéo|giảm|đạt|hoàn thành)|hướng tới|hướng đến|hy vọng|kỳ vọng',
  // "chỉ tiêu giao là 6.400 người", "kế hoạch đề ra"
  'mục tiêu|chỉ tiêu|nhiệm vụ|yêu cầu|được giao|đặt ra|đề ra|(?<!bàn |chuyển |trao )giao (?:cho|chỉ tiêu)|kế hoạch (?:giao|đề ra|đặt ra)|nghị quyết giao',
  // "dự kiến thu 500 tỷ", "sẽ thanh tra 40 đơn vị", "lên kế hoạch kiểm tra 12 cơ sở"
  '(?<!dân số )dự kiến|lên kế hoạch|(?:lập|xây dựng|ban hành) kế hoạch (?:thanh|kiểm) tra|sẽ (?:đạt|có|thu)(?!\\p{L})|sẽ (?:tiếp tục )?(?:phát triển|vận động|khai thác|bao phủ|nâng|kéo)(?!\\p{L})|sẽ (?:\\p{L}+ ){0,8}(?:thanh tra|kiểm tra|khởi kiện|kiện)',
  // "chương trình sẽ tặng 900 thẻ BHYT", "sẽ phối hợp tổ chức trao 300 sổ BHXH"
  'sẽ (?:\\p{L}+ ){0,8}(?:tặng|trao(?! đổi))(?!\\p{L})',
  // "BHXH tỉnh sẽ phối hợp với các xã, phường cấp mới thẻ BHYT cho 18.000 người"
  'sẽ (?:[\\p{L},;]+ ){0,16}(?:cấp (?:mới|đổi|phát|thẻ|sổ)|chuyển mã)(?!\\p{L})',
  // "phải đạt 75%", "cần bảo đảm 95%", "cả năm phải thu 290.000 tỷ đồng"
  '(?:cần|phải) (?:đạt|phát triển|bảo đảm|đảm bảo|duy trì|vận động|khai thác|bao phủ)|(?<!số |tiền )phải thu(?! hồi)|duy trì tỷ lệ',
  // "xin cấp 12 tỷ đồng", "kiến nghị không chấp nhận thanh toán 3 tỷ đồng"
  'xin (?:được )?(?:cấp|hỗ trợ)|kiến nghị (?:chưa|không) chấp nhận',
  // "nhằm nâng độ bao phủ lên 95%"; what "góp phần nâng lên 93%" is as what it is due to: reached, or aimed at
  'nhằm (?:phát triển|vận động|đạt|nâng)',
];
/** Words that do so only where they stand near the number. */
const NEAR = [
  // "phải có gần 26.000 người"
  '(?:cần|phải) có $',
  // "quyên góp nhằm trao tặng 3.000 thẻ BHYT"
  '(?<!\\p{L})nhằm (?:trao tặng|trao|tặng|cấp)(?: thêm)? $',
  // "để đạt 95% dân số tham gia, huyện còn phải vận động 3.100 người"
  '(?:^|[^\\p{L}])để (?:(?:bảo|đảm) (?:bảo|đảm) )?(?:đạt(?! được)|đủ|hoàn thành|cán mốc)(?: [\\p{L}]+){0,6} $',
  // "UBND tỉnh giao BHXH tỉnh thu 2.310 tỷ đồng", "giao mỗi đại lý vận động 3 người"
  '(?<!bàn |chuyển |trao )(?<!\\p{L})giao (?:(?!và |đã |nhưng |song |mà |nên )[\\p{L}]+ ){0,7}(?:thu|phát triển|vận động|khai thác)(?: mới| thêm)* $',
  // "(năm 2017 Thủ tướng giao 83,1%)", "Quốc hội giao tỷ lệ bao phủ BHYT năm 2020 là trên 80%"
  '(?:quốc hội|chính phủ|thủ tướng|trung ương|việt nam|ubnd(?: [\\p{L}]+){1,4}|hđnd(?: [\\p{L}]+){1,4}|tỉnh|huyện|thành phố) giao(?: (?:huyện|tỉnh|xã|phát triển|tỷ lệ|tỉ lệ|độ|số)(?!\\p{L})[^,;.()%]{0,70} (?:là|đạt))? $',
  // "UBND tỉnh chỉ đạo các trường bảo đảm 100% học sinh tham gia"; "nhờ sự chỉ đạo" tells what was done
  '(?<!(?:nhờ|sự|công tác|tập trung|quan tâm) )(?:chỉ đạo|đề nghị)(?! quyết liệt)[^,;.\\d]{0,90} (?:bảo đảm|đảm bảo|duy trì)(?: (?!được)[\\p{L}]+){0,5} $',
  // "lãnh đạo huyện đề nghị ngành giáo dục phối hợp, vận động học sinh, sinh viên tham gia BHYT đạt 100%"
  '(?<!\\p{L})đề nghị(?! (?:và )?(?:thanh toán|quyết toán|hưởng|giải quyết))[^;.\\d]{0,190}(?:vận động|phấn đấu|nâng|đưa|phát triển)(?:[^,;.\\d]|, sinh viên){0,70} (?:đạt|lên|là) $',
  // "Theo Nghị quyết Đại hội Đảng bộ huyện, tỷ lệ bao phủ BHYT đạt 93%, riêng xã điểm là 96%"; "xã nông thôn mới" is no result
  '^"?theo (?:tinh thần )?(?:nghị quyết|kế hoạch|lộ trình)(?!\\p{L})(?:(?! (?:đã|hiện|(?<!nông thôn )mới|đến nay|thực hiện)(?!\\p{L}))[^;]){0,140}(?:tỷ lệ|tỉ lệ|bao phủ|số người tham gia)(?:(?! (?:đã|hiện|(?<!nông thôn )mới|đến nay)(?!\\p{L}))[^;]){0,100} (?:đạt|là) $',
  // "bằng 103% dự toán năm (giao 640 tỷ đồng)"
  '\\((?:được )?giao $',
  // "kế hoạch thu BHXH năm 2023 của tỉnh là 2.310 tỷ đồng"
  '(?<!(?:vượt|quá|với|thành|đạt|ngoài|theo) )(?:kế hoạch|dự toán)(?: [\\p{L}\\d/]+){0,12} là $',
  // "quý IV, huyện tập trung vận động thêm 1.200 người"
  'tập trung (?:phát triển|vận động|khai thác) (?:thêm|mới) $',
  // "từ nay đến cuối năm, …", "kế hoạch đến cuối năm, toàn huyện có 3.100 người": what opens the sentence
  '^"?từ (?:nay|đây|giờ) (?:đến|tới)[^;]*$|^"?kế hoạch,? (?:là )?(?:đến|trong|hết|tới)(?!\\p{L})[^;]*$',
];
const TARGET = new RegExp(`(?:${[...GOALS, ...NEAR].join('|')})`, 'u');

/** What ends the reach of such a word: the result that is told against it. */
const RESULT = new RegExp(
  [
    // "đạt 46% so với kế hoạch dự kiến giao cho ngành", "thấp hơn 3% so với chỉ tiêu đề ra tại nghị quyết": who set it
    'so với (?:chỉ tiêu|mục tiêu|kế hoạch)(?: (?!phấn đấu|mục tiêu)[\\p{L}]+){1,14}',
    'kết quả|đã đạt|đã có|thực hiện được|đến nay|hiện nay|tính đến|, đã ',
    // "còn cách chỉ tiêu", "hoàn thành kế hoạch", "hoàn thành các chỉ tiêu tỉnh giao: …"
    `${PAST_OR_SHORT_OF} (?:${PLANS})`,
    // "để thực hiện đạt chỉ tiêu 87% dân số" looks ahead
    `(?:(?<!(?:để|bảo đảm|đảm bảo|để thực hiện) )hoàn thành|so với|so|(?<!(?:để|để thực hiện|bảo đảm|đảm bảo|phải|nhằm) )đạt|(?<!^["“]?)theo) (?:chỉ tiêu|mục tiêu|kế hoạch)|hoàn thành các (?:chỉ tiêu|mục tiêu)[^;.:\\d]{0,60}`,
    'chỉ tiêu kế hoạch giao;',
    // "chỉ tiêu bao phủ BHYT tiếp tục tăng, với 1,2 triệu người", "các chỉ tiêu đều tăng trưởng: …": what is measured rose
    'chỉ tiêu(?! giao)[^,;.:\\d]{0,60} (?:tiếp tục (?:có |được |tăng|đạt)|có (?:bước|mức|sự)|đều (?:tăng|đạt|vượt|hoàn thành)|tăng (?:trưởng|khá|mạnh|cao|nhanh|đều|dần))',
    // "thực hiện chỉ tiêu được giao, …", "tiệm cận mục tiêu bao phủ toàn dân, …": what was done for it
    `(?:thực hiện|với|tiệm cận|tiến sát|tiến gần (?:đến|tới)) (?:${PLANS})[^,;.\\d]{0,80}, `,
    // "đạt 64% kế hoạch", "(vượt 1,3% mục tiêu đến năm 2025)"
    '\\d ?% (?:so (?:với )?)?(?:kế hoạch|chỉ tiêu|dự toán|nghị quyết|mục tiêu)(?: [\\p{L}]+){0,6}',
    // "…; tuy nhiên, độ bao phủ mới đạt 81%"
    'mới (?:chỉ )?đạt|chỉ (?:mới )?đạt',
    '(?:nhưng|song|thực tế)(?: thực tế| giờ| nay| hiện| hiện nay| đến nay)? (?:đã|mới) |(?:nhưng|song) (?:đến|qua|sau|hết)[^,;.]{0,30} (?:đã|mới|chỉ) ',
  ].join('|'),
  'gu',
);
// "quyết tâm hoàn thành 100% chỉ tiêu giao, giữ nợ ở mức dưới 1,5%": what is itself aimed at is no result
const AHEAD =
  /(?:phấn đấu|quyết tâm|(?<!dân số )dự kiến|mục tiêu|(?<!\p{L})nhằm|(?<!(?:nhưng|song) )sẽ)(?:[^;.]|\.(?=\d)){0,110}$/u;
// "phấn đấu trong quý IV: phát triển mới 3.100 người; thu đạt 100% kế hoạch": a list of goals
const GOALS_LISTED = /(?:phấn đấu|mục tiêu|quyết tâm)[^:;.]{0,60}:(?:[^.]|\.(?=\d)){0,200}$/u;
const looksAhead = (said: string): boolean => AHEAD.test(said) || GOALS_LISTED.test(said);

/** Does what was said up to a number, past all results, make a goal of it? */
export const isGoal = (said: string): boolean => TARGET.test(pastResults(said));
/** The same of a completion or change, which is told unless the clause itself looks ahead. */
export const isAheadOf = (said: string): boolean => looksAhead(said) && looksAhead(pastResults(said));

const STRIVEN = /(?<!\p{L})(?:phấn đấu|quyết tâm|mục tiêu|nhằm|cố gắng)(?!\p{L})/u;
export const isStrivenFor = (said: string): boolean => STRIVEN.test(pastResults(said));

function pastResults(said: string): string {
  let reach = 0;
  RESULT.lastIndex = 0;
  for (let m = RESULT.exec(said); m; m = RESULT.exec(said)) {
    const aimed = /^(?:\d|hoàn thành)/.test(m[0]) && looksAhead(said.slice(0, m.index));
    if (!aimed) reach = m.index + m[0].length;
  }
  return said.slice(reach);
}

// "mỗi xã có ít nhất 100 người tham gia là mục tiêu của huyện"
// "410 thẻ BHYT sẽ được trao cho hộ nghèo": to be given yet
const GOAL_BEHIND =
  /^(?:(?! đã )[^.;]){0,160}(?<!,) (?:chính |cũng |vẫn )?là (?:mục tiêu|chỉ tiêu (?:mà|do|được|của))(?!\p{L})|^(?: \p{L}+){0,6} sẽ (?:\p{L}+ ){0,2}(?:tặng|trao(?! đổi))(?!\p{L})/u;
export const isGoalBehind = (scene: Scene, site: Site): boolean => GOAL_BEHIND.test(textAfter(scene, site, 190));

// "tiếp tục đôn đốc, kéo số nợ xuống dưới 3%": a ceiling to which something is to be brought down
const BROUGHT_DOWN = /(?:^|[^\p{L}])(?:đưa|kéo|hạ|giảm|ép)(?: [\p{L},]+){0,9} (?:xuống|về)(?: còn| mức| ở mức)* $/u;
const WAS_DONE = /(?<!\p{L})(?:đã|nhờ|qua đó|vừa|lần đầu|kết quả)(?!\p{L})/u;
export const isCeilingAhead = (said: string, { n }: Site): boolean =>
  n.unit === 'percent' && n.bound === 'less_than' && BROUGHT_DOWN.test(said) && !WAS_DONE.test(said);

// "xã phải đáp ứng các tiêu chí: tỷ lệ tham gia BHYT đạt từ 95% trở lên": at least so much is asked for
const CRITERION = /(?<!\p{L})tiêu chí(?!\p{L})(?:(?! (?:đã|hiện|đến nay|hoàn thành)(?!\p{L})).){0,230}$/su;
const FULFILLED = /(?:đạt|hoàn thành|đủ|\d) (?:\p{L}+ ){0,3}tiêu chí/u;
/** Is a number the least that a list of criteria asks for? */
export const isCriterion = (said: string, { n }: Site): boolean =>
  n.bound === 'at_least' && CRITERION.test(said) && !FULFILLED.test(said);

/** What a day yet to come can only be aimed at for. */
const AIMED_AT: ReadonlySet<Concept> = new Set<Concept>([
  'coverage', 'participants', 'new_participants', 'cashless', 'digital', 'employers',
]); // prettier-ignore
// "Hiện tỉnh đã mua thẻ BHYT năm 2012 cho 41.000 người", printed in May: the cards run through the year
const DONE = /(?<!\p{L})đã (?:mua|cấp|in|phát|đóng|hỗ trợ)(?!\p{L})[^;]*$/u;
const MONTH = 'YYYY-MM'.length;
/** "Đến năm 2030, 60% lực lượng lao động tham gia BHXH", printed years before: nobody can have counted it. */
export function isYetToCome(
  { scene, site, concept, measure, period, rule, inferred }: Draft,
  published: string | null,
): boolean {
  if (rule === 'that') return false; // "thấp hơn mục tiêu 50% của năm 2030; tỷ lệ này ở đô thị là 46%"
  if (DONE.test(leftOf({ scene, site }))) return false;
  if (published === null || measure === 'change' || inferred.has('period') || !AIMED_AT.has(concept)) return false;
  const from = interval(period)?.[0];
  // "Tính đến hết tháng 4", printed on 25 April: counted all the same
  return from !== undefined && from.slice(0, MONTH) > published.slice(0, MONTH);
}
