/** What is said in a note beside its arithmetic, in English as records hold it, and in Vietnamese. */
const PHRASES: readonly (readonly [english: RegExp, vietnamese: string])[] = [
  // 35 + 20 = 55, not the printed 54: one digit is wrong
  [/, not the printed ([^:;]+)/g, ', báo in $1'],
  [/: one digit is wrong$/, ': sai một chữ số'],
  [/: one wrong digit or two transposed$/, ': sai một chữ số hoặc đảo hai chữ số'],
  [/: the two kinds make the whole$/, ': hai loại cộng lại phải bằng tổng'],
  [/: the list is said to be the whole$/, ': các phần được nói là toàn bộ'],
  // 60 + 50 = 110, more than 100
  [/, more than /g, ', lớn hơn '],
  // 1.250 / 1.000 = 125%, a change of 25%
  [/, a change of /g, ', tức thay đổi '],
  [/, not the same base$/, ': khác mẫu số'],
  [/^one base: /, 'cùng một mẫu số: '],
  [/^two bases: /, 'hai mẫu số khác nhau: '],
  [/^the headline prints (.+), the body (.+)$/, 'tít in $1, bài in $2'],
  [/^the headline tells (.+) as a rise, the body as a fall$/, 'tít ghi $1 là tăng, bài ghi là giảm'],
  [/^the headline tells (.+) as a fall, the body as a rise$/, 'tít ghi $1 là giảm, bài ghi là tăng'],
  [/^the headline excludes (.+), the body includes it$/, 'tít loại trừ $1, bài lại tính cả'],
  [/ and (.+): the same digits in another order$/, ' và $1: cùng các chữ số, khác thứ tự'],
  [
    / is given to one fund, but (.+) is that of all funds and (.+) that of the one$/,
    ' được ghi cho một quỹ, nhưng $1 là của tất cả các quỹ và $2 mới là của quỹ đó',
  ],
  [/ a visit: a magnitude is wrong$/, ' một lượt: sai hàng nghìn, triệu hay tỷ'],
  [/ a head: a magnitude is wrong$/, ' mỗi người hay hồ sơ: sai hàng nghìn, triệu hay tỷ'],
  [/ is more than the whole$/, ' lớn hơn toàn bộ'],
  // 3 → 4 → 5: each step is 1
  [/: each step is /, ': mỗi bước là '],
  [/^at (.+) a year, (.+) in (\d+) makes (.+) in (\d+), not (.+)$/, 'mỗi năm $1: năm $3 là $2 thì năm $5 là $4, không phải $6'],
  [/^to keep (.+), when the rate is (.+)$/, 'muốn giữ $1, trong khi tỷ lệ là $2'],
  [/: no calendar has it$/, ': không có trong lịch'],
  [/ does not fall on /, ' không rơi vào '],
  [/^the page is dated (.+), the article calls (.+) today$/, 'trang ghi ngày $1, bài gọi $2 là hôm nay'],
  // 90 + 5 = 95, not 96
  [/, not /g, ', không phải '],
]; // prettier-ignore

/** A finding's note in Vietnamese. Arithmetic needs no words and stays as it is. */
export const noteInVietnamese = (note: string): string =>
  PHRASES.reduce((said, [english, vietnamese]) => said.replace(english, vietnamese), note);
