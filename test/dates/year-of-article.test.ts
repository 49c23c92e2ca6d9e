import { describe, expect, it } from 'vitest';
import { datesOf, read } from './dates-of.js';

describe("the article's year", () => {
  it('comes from the date given', () => {
    expect(read('Ngày 5/3, xã họp.', { published: '2021-03-06' }).year).toBe(2021);
  });

  it('is the one after that of the same month which it is compared with', () => {
    const values = (text: string) => datesOf(text).map(([, value]) => value);
    expect(values('Trong tháng 9, có 310 người, tăng 4% so với tháng 9/2018.')).toEqual(['2019-09', '2018-09']);
    expect(values('Tháng 4 nhận 85 hồ sơ, giảm so với cùng kỳ tháng 4.2021.')).toEqual(['2022-04', '2021-04']);
    // another month may be of the same year
    expect(values('Trong tháng 9, có 310 người, tăng 4% so với tháng 8/2018.')).toEqual(['2018-09', '2018-08']);
    // of any later year
    expect(values('Tháng 9 có 310 người, tăng so với năm ngoái và tăng so với tháng 9/2018.')[0]).toBeNull();
  });

  it('comes from a date line', () => {
    const { published, publishedInferred, year } = read('Xã ra quân\n\n07:30 06/03/2021\nNgày 5/3, xã họp.');
    expect([published, publishedInferred, year]).toEqual(['2021-03-06', false, 2021]);
  });

  it('does not believe a page clock that the text contradicts', () => {
    const text = 'Thứ bảy, 19/12/2020\n\nXã ra quân\n\nSáng nay (10/4), xã họp. Xã phấn đấu đạt 60% kế hoạch năm 2019.';
    const { published, publishedInferred, year } = read(text);
    expect([published, publishedInferred, year]).toEqual(['2019-04-10', true, 2019]);
  });

  it('is the year of the same day printed in full', () => {
    const text = 'Lương hưu thay đổi từ 1/7/2023\n\nTừ 1/7, lương hưu tăng. Từ ngày 5/9, trường mở cửa.';
    expect(datesOf(text).map(([, value]) => value)).toEqual(['2023-07-01', '2023-07-01', null]);
    const both = 'Từ 1/7/2023 mức cũ, từ 1/7/2024 mức mới.\n\nTừ 1/7, lương hưu tăng.';
    expect(datesOf(both).at(-1)).toEqual(['1/7', null]);
  });

  it('is not that of a phase ahead, nor of years long gone through', () => {
    const value = (text: string) => datesOf(text).find(([quote]) => quote === 'ngày 17/12')?.[1];
    const phase = 'Xã họp ngày 17/12, tổng kết nhiệm kỳ 2017-2022';
    expect(value(`${phase}, đề ra nhiệm vụ giai đoạn 2022-2027.`)).toBeNull();
    expect(value('Vụ án được xét xử ngày 17/12. Từ năm 2014 đến năm 2017, các bị cáo gây thất thoát.')).toBeNull();
    expect(value('Xã họp ngày 17/12. Kế hoạch năm 2022 đã hoàn thành.')).toBe('2022-12-17');
    expect(value('Xã họp ngày 17/12, xem xét kết quả phát triển kinh tế năm 2022.')).toBe('2022-12-17');
  });

  it('is that of months that are told of while they run', () => {
    const value = (text: string) => datesOf(text).find(([quote]) => quote.toLowerCase() === 'ngày 18/4')?.[1];
    const paid = 'Trả hai kỳ một lần\n\nĐến ngày 18/4, bưu điện xã đã trả xong lương';
    expect(value(`${paid} tháng 4, 5/2022.`)).toBe('2022-04-18');
    expect(value(`${paid} từ tháng 4 đến tháng 5/2022.`)).toBe('2022-04-18');
    // a whole quarter is told of when it is over
    expect(value('Ngày 18/4, xã họp. Trong quý II/2022, xã thu 3 tỷ đồng.')).toBe('2023-04-18');
  });

  it('does not take a caption for a date line', () => {
    expect(read('Xã ra quân\nẢnh chụp ngày 12/3/2020\nXã họp.').published).toBeNull();
  });

  it('comes from the address of the page', () => {
    expect(datesOf('Ngày 5/3, xã họp.', { url: 'https://bao.example/2021/03/06/xa-hop.html' })).toEqual([
      ['Ngày 5/3', '2021-03-05'],
    ]);
  });

  it('is the one after the year whose end is told, where the article speaks of this year', () => {
    const text = 'Cuối năm 2018, xã còn nợ 3 tỷ đồng. Mục tiêu của năm nay là thu đủ.';
    expect(datesOf(text).at(-1)).toEqual(['năm nay', '2019']);
    expect(datesOf(`${text} Kế hoạch năm 2018 là 3 tỷ đồng.`)[1]).toEqual(['năm nay', '2018']);
  });

  it('comes from the facts that the event must follow', () => {
    expect(datesOf('Ngày 9/2, ông cho biết tính đến hết năm 2018 đã thu đủ.')[0]).toEqual(['Ngày 9/2', '2019-02-09']);
    expect(datesOf('Ngày 9/8, ông cho biết đến hết tháng 7/2018 đã thu đủ.')[0]).toEqual(['Ngày 9/8', '2018-08-09']);
  });

  it('comes from what the present is compared with: the end of a year, or months of a year, lie one year back', () => {
    expect(datesOf('Tính đến hết tháng 9, xã có 90 người, tăng 9 người so với cuối năm 2021.')[0]).toEqual([
      'hết tháng 9',
      '2022-09-30',
    ]);
    expect(datesOf('Tính đến cuối tháng 4, nợ 9 tỷ, tăng 2 tỷ so với tháng 12/2018.')[0]).toEqual([
      'cuối tháng 4',
      '2019-04-30',
    ]);
    expect(datesOf('Có 90 người, tăng so với 10 tháng đầu năm 2016. Trong 10 tháng đầu năm đã chi đủ.').at(-1)).toEqual(
      ['10 tháng đầu năm', '2017-01-01/2017-10-31'],
    );
    expect(datesOf('Trong tháng 8, thu 9 tỷ, tăng 2 tỷ so với tháng 7/2018.')[0]).toEqual(['tháng 8', '2018-08']);
  });

  it.each(['Từ đây đến cuối năm 2017', 'Từ nay đến hết năm 2017', 'Từ giờ đến cuối tháng 12/2017'])(
    'is that of the end still to come: "%s"',
    (ahead) => {
      expect(datesOf(`Đến hết ngày 20-9, xã chi 9 tỷ. ${ahead}, xã rà từng hồ sơ.`)[0]).toEqual([
        'hết ngày 20-9',
        '2017-09-20',
      ]);
    },
  );

  it('is the one after an end told as past', () => {
    expect(datesOf('Ngày 20-1, xã họp. Tính đến cuối năm 2017, xã chi 9 tỷ.')[0]).toEqual(['Ngày 20-1', '2018-01-20']);
  });

  it('is that of a month told of while it runs', () => {
    expect(datesOf('Ngày 7/7, xã chi trả gộp lương hưu tháng 8/2021 và quà.')[0]).toEqual(['Ngày 7/7', '2021-07-07']);
  });

  it('follows the year whose whole is reported in January', () => {
    expect(datesOf('Ngày 11-1, ông cho biết trong năm 2017 đã khởi kiện 90 đơn vị.')[0]).toEqual([
      'Ngày 11-1',
      '2018-01-11',
    ]);
    expect(datesOf('Ngày 11-5, ông cho biết trong năm 2017 đã khởi kiện 90 đơn vị.')[0]).toEqual(['Ngày 11-5', null]);
  });

  it('is that of the day told where the page prints its month only', () => {
    const { published, reference } = read(' date 2021-12 Ngày 5-12, ông cho biết xã đã thu đủ.');
    expect([published, reference]).toEqual(['2021-12', '2021-12-05']);
  });

  it('comes from the running plan, in December from the year that ends', () => {
    expect(datesOf('Ngày 9/2, xã tổng kết năm 2018, bàn nhiệm vụ năm 2019.')[0]).toEqual(['Ngày 9/2', '2019-02-09']);
    expect(datesOf('Ngày 20/12, xã tổng kết năm 2018, bàn nhiệm vụ năm 2019.')[0]).toEqual([
      'Ngày 20/12',
      '2018-12-20',
    ]);
  });

  it('is that of the one month told of, where no day is told', () => {
    const text = 'Trong tháng 1 năm 2021, xã cấp 300 thẻ. Cũng trong tháng 1 vừa qua, xã chi 2 tỷ đồng.';
    expect(datesOf(text).at(-1)).toEqual(['tháng 1', '2021-01']);
    const compared = 'Xã thu 3 tỷ đồng trong tháng 01/2019, hơn tháng 01/2018 là 1 tỷ đồng. Cuối tháng 1, xã còn nợ.';
    expect(datesOf(compared).at(-1)).toEqual(['Cuối tháng 1', '2019-01-31']);
    expect(datesOf('Ngày 22/12, xã họp bàn việc chi trả lương hưu tháng 1/2020.')[0]).toEqual([
      'Ngày 22/12',
      '2019-12-22',
    ]);
  });

  it('stays open with old years and papers alone', () => {
    expect(datesOf('Ngày 9/2, xã họp theo Nghị quyết ngày 22/11/2012 và Hiến pháp năm 2013.')[0]).toEqual([
      'Ngày 9/2',
      null,
    ]);
  });

  it('is the year before for its last months told in January', () => {
    expect(datesOf('Tính đến 31/12, đạt 95%; riêng quý IV đạt 30%.', { published: '2022-01-08' })).toEqual([
      ['31/12', '2021-12-31'],
      ['quý IV', '2021-Q4'],
    ]);
  });
});
