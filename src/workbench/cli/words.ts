import type { AssessmentReport } from '../../app/AssessmentReport';
import type { XlsxErrorCode } from '../xlsx/XlsxError';

/** What the commands say beside the add-in's own messages. */
export interface CliWords {
  readonly cannotRead: (path: string, code: string) => string;
  readonly refused: (file: string, code: XlsxErrorCode) => string;
  readonly missingFile: string;
  readonly unknownOption: (argument: string) => string;
  readonly badValue: (option: string) => string;
  readonly sameFile: string;
  readonly badApiVersion: (value: string) => string;
  readonly saved: (path: string) => string;
  readonly doubtfulRule: (cell: string, id: string, name: string, text: string) => string;
  readonly badRollUp: (value: string) => string;
  readonly badReview: (team: string) => string;
  readonly missingTeams: string;
  readonly badYear: string;
  readonly badKit: (kit: string) => string;
  readonly badScheme: (scheme: string) => string;
  readonly records: (count: number) => string;
  readonly cannotWrite: (path: string, code: string) => string;
  readonly findingsHeading: (count: number) => string;
  readonly noFindings: string;
  readonly mappingUnused: (file: string, sheet: string) => string;
  readonly noMapping: (sheet: string) => string;
  readonly fixed: (cell: string, before: string, after: string) => string;
  readonly notOverwritten: (count: number, cells: string) => string;
  readonly noSuchChart: (name: string, known: string) => string;
  readonly chartMissing: (chart: string, reason: string) => string;
  readonly badDay: (text: string) => string;
  readonly noLibreOffice: string;
  readonly pdfFailed: (file: string) => string;
  readonly columns: {
    readonly rank: string;
    readonly name: string;
    readonly total: string;
    readonly grade: string;
  };
  readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
  readonly understood: (
    sheet: string,
    layout: string,
    entities: number,
    criteria: number,
  ) => string;
  readonly layouts: Readonly<Record<AssessmentReport['layout'], string>>;
}

const refusals: Readonly<Record<'zh' | 'en', Partial<Record<XlsxErrorCode, string>>>> = {
  zh: {
    'not-a-zip': '不是 Excel 工作簿（.xlsx）。请用 Excel 或 WPS 打开原文件，另存为 .xlsx 再试。',
    'not-a-workbook': '是压缩包，但里面没有 Excel 工作簿。请确认选对了文件。',
    'legacy-xls': '是旧版 .xls 格式。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”再试。',
    encrypted: '设有打开密码。请先用 Excel 或 WPS 打开并取消密码，再试。',
    'too-large': '太大或展开后过大，为安全起见没有打开。请确认文件来源，或拆成几个文件。',
    damaged: '已损坏，读不完整。请用 Excel 或 WPS 打开并另存一份，或换一份备份。',
  },
  en: {
    'not-a-zip':
      'is no Excel workbook (.xlsx). Open the original in Excel or WPS and save it as .xlsx.',
    'not-a-workbook':
      'is a zip file without an Excel workbook in it. Check that it is the right file.',
    'legacy-xls':
      'is in the old .xls format. Open it in Excel or WPS and save it as “Excel Workbook (.xlsx)”.',
    encrypted: 'needs a password to open. Take the password off in Excel or WPS first.',
    'too-large':
      'is too large, or unfolds to too much, and was not opened. Check where it comes from, or split it.',
    damaged:
      'is damaged and cannot be read whole. Open it in Excel or WPS and save it anew, or use a backup.',
  },
};

const zh: CliWords = {
  cannotRead: (path, code) =>
    code === 'ENOENT'
      ? `找不到文件：${path}。请检查路径和文件名。`
      : `读不了文件：${path}（${code}）。请检查它是否被别的程序占用、是否有权限。`,
  refused: (file, code) => `${file} ${refusals.zh[code] ?? `打不开（${code}）。`}`,
  missingFile: '请写上要核算的文件，例如：npm run assess -- 考评表.xlsx',
  unknownOption: (argument) => `参数不对：${argument}。加 --help 可以看到全部参数。`,
  badValue: (option) =>
    `${option} 的写法不对：后面缺内容，或者不该有内容。加 --help 可以看到怎么写。`,
  sameFile: '输出文件不能是原文件：原文件从不改动。请用 --out 换一个名字。',
  badApiVersion: (value) => `--excel-api 应写成 1.7 这样的版本号，不是“${value}”。`,
  saved: (path) => `已保存：${path}`,
  doubtfulRule: (cell, id, name, text) =>
    `请核对 ${cell}：${id}「${name}」的评分办法“${text}”看不准，先按直接填得分处理，请在“考核标准”里选好评分办法。`,
  badRollUp: (value) => `--roll-up 应写 quarter（季度）或 year（年度），不是“${value}”。`,
  badReview: (team) =>
    `“${team}”的年终评议应当是 0 到 100 之间的数，例如：--reviews 甲班=95,乙班=90`,
  badYear: '--year 应写成 2000 到 2100 之间的年份，例如 --year 2027。',
  badKit: (kit) => `--kit 只能是 month、year、points 或 registers，不是“${kit}”。`,
  badScheme: (scheme) =>
    `没有积分办法“${scheme}”。可以用 60+40、100-quarter、80+20、20+70+10、event-caps。`,
  records: (count) => `${count} 条`,
  missingTeams: '请写上班组，例如：--teams 甲班,乙班,丙班,丁班 --period 2026-11 --out 考评.xlsx',
  cannotWrite: (path, code) => `写不了文件：${path}（${code}）。请检查文件夹是否存在、是否有权限。`,
  findingsHeading: (count) => `问题 ${count} 条：`,
  noFindings: '没有发现问题。',
  mappingUnused: (file, sheet) =>
    `列对应文件 ${file} 不是给“${sheet}”这种表的（表头不同），没有核算。请先用 --write-mapping 导出这张表的，改好后再试。`,
  noMapping: (sheet) => `“${sheet}”没有可以导出的列对应（是模板，或者是几张表一起读的）。`,
  fixed: (cell, before, after) => `已修正 ${cell}：${before} → ${after}`,
  notOverwritten: (count, cells) =>
    `有 ${count} 个已有内容的单元格与核算结果不同，没有改动：${cells}。确认要改，请加 --overwrite。`,
  noSuchChart: (name, known) => `没有叫“${name}”的图。可以写 all，或者：${known}。`,
  chartMissing: (chart, reason) => `没有画“${chart}”：${reason}`,
  badDay: (text) => `--posting-from 应写成 2026-12-07 这样的日期，不是“${text}”。`,
  noLibreOffice:
    '这台电脑上没有找到 LibreOffice，做不了 PDF；其余文件都已保存。请安装 LibreOffice，或用环境变量 SOFFICE_PATH 指明它的位置；也可以在 Excel、WPS 里打开后另存为 PDF。',
  pdfFailed: (file) =>
    `LibreOffice 没能把 ${file} 转成 PDF；其余文件都已保存。请在 Excel、WPS 里打开后另存为 PDF。`,
  columns: { rank: '名次', name: '名称', total: '总分', grade: '等级' },
  severity: { error: '错误', warning: '提醒', info: '说明' },
  understood: (sheet, layout, entities, criteria) =>
    `工作表“${sheet}”：${layout}，${entities} 个对象，${criteria} 个项目`,
  layouts: {
    template: '班组考评模板',
    'entities-in-rows': '一行一个班组（或人），一列一个项目',
    'points-list': '积分名单',
    'items-in-rows': '一行一个项目，一列一个班组（或人）',
    'form-per-entity': '一个班组一张表',
    'event-log': '加扣分流水（台账）',
    'merged-blocks': '一个班组占合并的几行',
  },
};

const en: CliWords = {
  cannotRead: (path, code) =>
    code === 'ENOENT'
      ? `File not found: ${path}. Check the path and the name.`
      : `Cannot read ${path} (${code}). Check that no other program holds it and that you may read it.`,
  refused: (file, code) => `${file} ${refusals.en[code] ?? `cannot be opened (${code}).`}`,
  missingFile: 'Name the file to assess, for example: npm run assess -- scores.xlsx',
  unknownOption: (argument) => `Unknown argument: ${argument}. Use --help to see them all.`,
  badValue: (option) =>
    `${option} lacks its value, or takes none. Use --help to see how it is written.`,
  sameFile:
    'The output cannot be the input: the input is never changed. Use --out with another name.',
  badApiVersion: (value) => `--excel-api takes a version such as 1.7, not “${value}”.`,
  saved: (path) => `Saved: ${path}`,
  doubtfulRule: (cell, id, name, text) =>
    `Please check ${cell}: the rule of ${id} “${name}”, “${text}”, is not certain. Its score is entered directly until you choose a rule on the sheet of the standard.`,
  badRollUp: (value) => `--roll-up takes quarter or year, not “${value}”.`,
  badReview: (team) =>
    `The annual review of “${team}” should be a number from 0 to 100, for example: --reviews A=95,B=90`,
  badYear: '--year takes a year from 2000 to 2100, for example --year 2027.',
  badKit: (kit) => `--kit takes month, year, points or registers, not “${kit}”.`,
  badScheme: (scheme) =>
    `There is no points scheme “${scheme}”; there are 60+40, 100-quarter, 80+20, 20+70+10, event-caps.`,
  records: (count) => `${count} records`,
  missingTeams: 'Name the teams, for example: --teams A,B,C --period 2026-11 --out scores.xlsx',
  cannotWrite: (path, code) =>
    `Cannot write ${path} (${code}). Check that the folder exists and that you may write there.`,
  findingsHeading: (count) => `${count} findings:`,
  noFindings: 'Nothing found.',
  mappingUnused: (file, sheet) =>
    `The mapping file ${file} is for sheets with another header than “${sheet}”, so nothing was calculated. Start from the one that --write-mapping writes for this sheet.`,
  noMapping: (sheet) =>
    `“${sheet}” has no mapping to write: it is a template, or several tables read as one.`,
  fixed: (cell, before, after) => `Mended ${cell}: ${before} → ${after}`,
  notOverwritten: (count, cells) =>
    `${count} filled cells differ from the computed results and were left as they are: ${cells}. Add --overwrite to change them.`,
  noSuchChart: (name, known) => `There is no chart “${name}”. Write all, or some of: ${known}.`,
  chartMissing: (chart, reason) => `“${chart}” was not drawn: ${reason}`,
  badDay: (text) => `--posting-from takes a day such as 2026-12-07, not “${text}”.`,
  noLibreOffice:
    'LibreOffice was not found, so no PDF was made; all other files were saved. Install LibreOffice or name it with SOFFICE_PATH, or save as PDF from Excel or WPS.',
  pdfFailed: (file) =>
    `LibreOffice could not print ${file} to PDF; all other files were saved. Open it in Excel or WPS and save it as PDF.`,
  columns: { rank: 'Rank', name: 'Name', total: 'Total', grade: 'Grade' },
  severity: { error: 'error', warning: 'warning', info: 'note' },
  understood: (sheet, layout, entities, criteria) =>
    `Sheet “${sheet}”: ${layout}, ${entities} entities, ${criteria} criteria`,
  layouts: {
    template: 'team assessment template',
    'entities-in-rows': 'a team (or person) a row, a criterion a column',
    'points-list': 'points list',
    'items-in-rows': 'an item a row, a team (or person) a column',
    'form-per-entity': 'a form for each team',
    'event-log': 'log of points given and taken',
    'merged-blocks': 'a block of merged rows for each team',
  },
};

/** The commands' words in a language. */
export function cliWords(locale: string): CliWords {
  return locale.startsWith('zh') ? zh : en;
}
