/** Other countries and groups of them that the press compares Việt Nam with; names that are also names of people or places here are left out. */
export const OTHER_COUNTRIES: readonly string[] = [
  // "Hàn Quốc 9%, Nhật Bản 18,3%"
  'nhật bản', 'hàn quốc', 'trung quốc', 'đài loan', 'ấn độ', 'thái lan', 'campuchia', 'myanmar', 'indonesia', 'malaysia', 'singapore', 'philippines', 'brunei', 'bangladesh', 'pakistan', 'sri lanka',
  'hoa kỳ', 'nước mỹ', 'nước anh', 'nước pháp', 'nước đức', 'canada', 'australia', 'new zealand', 'thụy điển', 'thụy sĩ', 'na uy', 'phần lan', 'đan mạch', 'hà lan', 'tây ban nha', 'brazil', 'chile', 'liên bang nga',
  // "bình quân các nước OECD là 56%"
  'oecd', 'asean', 'châu âu', 'các nước trong khu vực', 'các nước phát triển', 'nhiều nước',
]; // prettier-ignore
