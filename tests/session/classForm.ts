import ExcelJS from 'exceljs';

/**
 * A form as people have it, written by a writer that is not ours: a merged title, maxima in the
 * header, five classes, 总分 and 排名 waiting to be filled. `changes` puts other values in cells.
 */
export async function classForm(
  changes: Readonly<Record<string, ExcelJS.CellValue>> = {},
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('评分');
  sheet.addRow(['演讲比赛评分表']);
  sheet.mergeCells('A1:G1');
  sheet.addRow([
    '班组',
    '内容（40分）',
    '表达（30分）',
    '仪态（20分）',
    '时间（10分）',
    '总分',
    '排名',
  ]);
  sheet.addRow(['一班', 35, 26, 17, 8]);
  sheet.addRow(['二班', 38, 27, 18, 9]);
  sheet.addRow(['三班', 33, 25, 16, 9]);
  sheet.addRow(['四班', 36, 28, 19, 9]);
  sheet.addRow(['五班', 30, 22, 15, 7]);
  for (const [address, value] of Object.entries(changes)) sheet.getCell(address).value = value;
  book.addWorksheet('说明').addRow(['本表由班组填写']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
