/** Every word the workbench page shows. Values in {braces} are filled in by `fill`. */
const ZH_CN = {
  title: '班组考评助手 · 工作台',
  open: '打开',
  newBook: '新建',
  download: '下载结果',
  dropHere: '把 .xlsx 文件拖到这里打开',
  newName: '新工作簿',
  resultSuffix: '核算',
  file: '文件',
  ribbon: '班组考评',
  insertTemplate: '插入模板',
  check: '校验',
  recalculate: '重新核算',
  rankChart: '排名图',
  pane: '任务窗格',
  grid: '工作表 {sheet}',
  cellInput: '单元格 {address} 的输入',
  sheets: '工作表标签',
  addressBox: '名称框',
  formulaBox: '编辑栏',
  choose: '可选值 {address}',
  chooseHint: '请选择',
  chart: '图表 {name}',
  unsupportedChart: '这种图表（{type}）在工作台里不画出，文件里保持原样。',
  row: '第 {row} 行',
  column: '{column} 列',
  selectAll: '全选',
  ready: '就绪',
  editing: '编辑',
  requests: '请求 {requests} 次 · 收 {bytesIn} · 发 {bytesOut}',
  summary: '平均值 {average} · 计数 {count} · 求和 {sum}',
  notComputed: '有公式在这里算不出，保留了原来的结果；在 Excel 里打开时会重算。',
  protectedCell: '{address} 在受保护的工作表里，不能修改。请先撤销工作表保护。',
  refusedByRule: '{address} 不接受这个值。请按该单元格的数据验证规则填写。',
  arrayPart: '{address} 属于数组公式，不能只改其中一格。',
  close: '关闭',
  loading: '正在打开…',
  noSuchAddress: '没有这个单元格或名称：{text}',
  sampleFailed: '没有取到示例文件，已新建空白工作簿。',
  openFailed: '打不开 {name}：{reason}',
  saveFailed: '没能生成文件：{reason}',
  'not-a-zip': '这不是 .xlsx 文件。请选择 Excel 或 WPS 另存为 .xlsx 的文件。',
  'not-a-workbook': '文件里没有工作簿。请选择 .xlsx 文件。',
  'legacy-xls': '这是旧的 .xls 格式。请在 Excel 或 WPS 里另存为 .xlsx 后再打开。',
  encrypted: '文件有打开密码。请先去掉密码再打开。',
  'too-large': '文件太大，工作台打不开。',
  damaged: '文件已损坏。请在 Excel 或 WPS 里打开并另存一份。',
  unsupported: '文件里有工作台不支持的内容。',
  unknownError: '出了意外的问题。文件没有被改动。',
};

/** The words by key. */
export type Words = typeof ZH_CN;

const EN_US: Words = {
  title: 'Team Scorecard · Workbench',
  open: 'Open',
  newBook: 'New',
  download: 'Download result',
  dropHere: 'Drop an .xlsx file here to open it',
  newName: 'New workbook',
  resultSuffix: 'scored',
  file: 'File',
  ribbon: 'Team Scorecard',
  insertTemplate: 'Insert template',
  check: 'Check',
  recalculate: 'Recalculate',
  rankChart: 'Rank chart',
  pane: 'Task pane',
  grid: 'Sheet {sheet}',
  cellInput: 'Input for cell {address}',
  sheets: 'Sheet tabs',
  addressBox: 'Name box',
  formulaBox: 'Formula bar',
  choose: 'Choices for {address}',
  chooseHint: 'Choose',
  chart: 'Chart {name}',
  unsupportedChart: 'This kind of chart ({type}) is not drawn here; the file keeps it.',
  row: 'Row {row}',
  column: 'Column {column}',
  selectAll: 'Select all',
  ready: 'Ready',
  editing: 'Edit',
  requests: '{requests} requests · in {bytesIn} · out {bytesOut}',
  summary: 'Average {average} · Count {count} · Sum {sum}',
  notComputed:
    'Some formulas cannot be computed here and keep their results; Excel recalculates them.',
  protectedCell: '{address} is on a protected sheet and cannot be changed. Unprotect it first.',
  refusedByRule: '{address} does not take this value. See the cell’s data validation rule.',
  arrayPart: '{address} is part of an array formula and cannot be changed alone.',
  close: 'Close',
  loading: 'Opening…',
  noSuchAddress: 'No such cell or name: {text}',
  sampleFailed: 'The sample could not be loaded; here is a blank workbook.',
  openFailed: 'Cannot open {name}: {reason}',
  saveFailed: 'Could not make the file: {reason}',
  'not-a-zip': 'This is no .xlsx file. Choose one saved as .xlsx by Excel or WPS.',
  'not-a-workbook': 'There is no workbook in the file. Choose an .xlsx file.',
  'legacy-xls': 'This is the old .xls format. Save it as .xlsx in Excel or WPS first.',
  encrypted: 'The file has a password to open. Remove it first.',
  'too-large': 'The file is too large for the workbench.',
  damaged: 'The file is damaged. Open it in Excel or WPS and save a copy.',
  unsupported: 'The file has content the workbench does not support.',
  unknownError: 'Something unexpected happened. The file was not changed.',
};

/** The languages of the page. */
export type Locale = 'zh-CN' | 'en-US';

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  return locale === 'en-US' ? EN_US : ZH_CN;
}

/** The language asked for in the address ("?lang=en-US"); Chinese otherwise. */
export function localeOf(search: string): Locale {
  return new URLSearchParams(search).get('lang') === 'en-US' ? 'en-US' : 'zh-CN';
}

/** Fills {placeholders}: fill("{row} 行", {row: 3}) is "3 行". */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
