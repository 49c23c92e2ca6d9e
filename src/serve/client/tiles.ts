/** A province on the tile map: roughly where it lies, one tile each. */
export interface Tile {
  name: string;
  short: string;
  column: number;
  row: number;
}

/** Each line is a row from north to south; `short=name`, a dot is an empty place. */
const MAP_63 = `
. . HGg=Hà Giang CBg=Cao Bằng . .
LCh=Lai Châu LCa=Lào Cai TQg=Tuyên Quang BKn=Bắc Kạn LSn=Lạng Sơn .
ĐBn=Điện Biên YBi=Yên Bái PTh=Phú Thọ TNg=Thái Nguyên BGg=Bắc Giang QNi=Quảng Ninh
. SLa=Sơn La VPh=Vĩnh Phúc HNi=Hà Nội BNi=Bắc Ninh HPg=Hải Phòng
. HBh=Hòa Bình HNm=Hà Nam HYn=Hưng Yên HDg=Hải Dương .
. . NBh=Ninh Bình NĐh=Nam Định TBh=Thái Bình .
. THa=Thanh Hóa . . . .
. NAn=Nghệ An . . . .
. . HTh=Hà Tĩnh . . .
. . QBh=Quảng Bình . . .
. . QTr=Quảng Trị . . .
. . . TTH=Thừa Thiên Huế . .
. . . . ĐNg=Đà Nẵng .
. . . KTm=Kon Tum QNm=Quảng Nam .
. . . GLi=Gia Lai QNg=Quảng Ngãi .
. . . ĐLk=Đắk Lắk BĐh=Bình Định .
. . . ĐNo=Đắk Nông PYn=Phú Yên .
. . BPc=Bình Phước LĐg=Lâm Đồng KHa=Khánh Hòa .
. TNh=Tây Ninh BDg=Bình Dương ĐNi=Đồng Nai NTn=Ninh Thuận .
. LAn=Long An HCM=Hồ Chí Minh BRV=Bà Rịa - Vũng Tàu BTn=Bình Thuận .
AGg=An Giang ĐTp=Đồng Tháp TGg=Tiền Giang BTr=Bến Tre . .
KGg=Kiên Giang CTh=Cần Thơ VLg=Vĩnh Long TVh=Trà Vinh . .
. HGi=Hậu Giang STg=Sóc Trăng . . .
CMu=Cà Mau BLu=Bạc Liêu . . . .
`;

const MAP_34 = `
LCh=Lai Châu LCa=Lào Cai TQg=Tuyên Quang CBg=Cao Bằng . .
ĐBn=Điện Biên SLa=Sơn La TNg=Thái Nguyên LSn=Lạng Sơn . .
. PTh=Phú Thọ HNi=Hà Nội BNi=Bắc Ninh QNi=Quảng Ninh .
. . NBh=Ninh Bình HYn=Hưng Yên HPg=Hải Phòng .
. THa=Thanh Hóa . . . .
. NAn=Nghệ An . . . .
. . HTh=Hà Tĩnh . . .
. . QTr=Quảng Trị . . .
. . . Huế=Huế . .
. . . . ĐNg=Đà Nẵng .
. . . . QNg=Quảng Ngãi .
. . . . GLi=Gia Lai .
. . . . ĐLk=Đắk Lắk .
. . . LĐg=Lâm Đồng KHa=Khánh Hòa .
. TNh=Tây Ninh ĐNi=Đồng Nai . . .
AGg=An Giang ĐTp=Đồng Tháp HCM=Hồ Chí Minh . . .
. CTh=Cần Thơ VLg=Vĩnh Long . . .
CMu=Cà Mau . . . . .
`;

/** A tile is `short=name with spaces`, up to the next tile or dot. */
const TILE = /\.(?= |$)|(\p{L}+)=(.+?)(?= (?:\.(?: |$)|\p{L}+=)|$)/gu;

const read = (map: string): Tile[] =>
  map
    .trim()
    .split('\n')
    .flatMap((line, row) =>
      [...line.matchAll(TILE)].flatMap(([, short, name], column) =>
        short && name ? [{ short, name, column, row }] : [],
      ),
    );

export const TILES_63 = read(MAP_63);
export const TILES_34 = read(MAP_34);
