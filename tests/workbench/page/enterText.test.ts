import { createBook, type Book } from '../../../src/workbench/page/book/Book';
import { contentText } from '../../../src/workbench/page/book/content';
import { enterTexts } from '../../../src/workbench/page/book/enterText';
import { warningOf, warningText } from '../../../src/workbench/page/book/refusal';
import { typedFormula } from '../../../src/workbench/page/book/typedFormula';
import { choicesAt } from '../../../src/workbench/page/book/validation';
import { wordsOf } from '../../../src/workbench/page/words';
import type { DataValidation } from '../../../src/workbench/workbook/rules';
import type { Sheet } from '../../../src/workbench/workbook/Sheet';
import type { WorkbookChange } from '../../../src/workbench/workbook/Workbook';
import { createXlsx } from '../../../src/workbench/xlsx/createXlsx';

let book: Book;
let sheet: Sheet;

beforeEach(() => {
  book = createBook(createXlsx(), '新', 'zh-CN', null);
  sheet = book.workbook.sheets[0] ?? book.workbook.addSheet('表');
});

afterEach(() => book.host.dispose());

const enter = (row: number, column: number, text: string) =>
  enterTexts(book, sheet, [{ row, column, text }]);
const value = (row: number, column: number) => sheet.cell(row, column)?.value ?? null;

function rule(part: Partial<DataValidation>): DataValidation {
  return {
    sqref: 'A1:A9',
    type: 'list',
    operator: 'between',
    formula1: null,
    formula2: null,
    allowBlank: true,
    inCellDropDown: true,
    errorAlert: { show: true, style: 'stop', title: '', message: '' },
    prompt: { show: false, title: '', message: '' },
    ...part,
  };
}

test('typing is read as Excel reads it, and comes back as one typed it', () => {
  const typed: [string, unknown, string][] = [
    ['12.5', 12.5, '12.5'],
    ['12.5%', 0.125, '12.5%'],
    ['2026-11-05', 46331, '2026/11/5'],
    ['2026年11月5日', 46331, '2026/11/5'],
    ["'007", '007', "'007"],
    ['甲班', '甲班', '甲班'],
    ['=1+2', 3, '=1+2'],
    ['TRUE', true, 'TRUE'],
  ];
  for (const [row, [text, expected, shown]] of typed.entries()) {
    expect(enter(row, 0, text)).toBeNull();
    expect(value(row, 0)).toBe(expected);
    expect(contentText(book.workbook, sheet, row, 0)).toBe(shown);
  }
});

test('a formula typed with Chinese signs is taken as Excel takes it, and an open bracket is closed', () => {
  enter(0, 0, '3');
  enter(1, 0, '4');
  const typed: [string, unknown, string][] = [
    ['=SUM（A1，A2）', 7, '=SUM(A1,A2)'],
    ['=SUM(A1：A2', 7, '=SUM(A1:A2)'],
    ['=A1&“，分”', '3，分', '=A1&"，分"'],
    ['=IF(A1>2,"（好）","*/")', '（好）', '=IF(A1>2,"（好）","*/")'],
    ['=-A1', -3, '=-A1'],
    ['=A1%', 0.03, '=A1%'],
  ];
  for (const [row, [text, expected, shown]] of typed.entries()) {
    expect(enter(row, 2, text)).toBeNull();
    expect([value(row, 2), contentText(book.workbook, sheet, row, 2)]).toEqual([expected, shown]);
  }
});

test.each(['=SUM(', '=A1+', '=(A1))', '="甲', "='表!A1", '=IF(A1,', '=A1*/2', '=(A1-)'])(
  '%s is not taken: a file with it in is damaged to Excel',
  (text) => {
    enter(0, 0, '3');
    expect(enter(0, 1, text)).toEqual({ reason: 'brokenFormula', address: 'B1', message: '' });
    expect(value(0, 1)).toBeNull();
  },
);

test.each(["=SUM(表1['#扣分])", '=SUM(表1[[#All],[A&&B]])', "='甲 (班)'!A1", '=SUM({1,2;3,4})'])(
  '%s is left as it is typed',
  (text) => {
    expect(typedFormula(text.slice(1))).toBe(text.slice(1));
  },
);

test('dependants follow, and listeners hear of the cell', () => {
  const heard: WorkbookChange[] = [];
  enter(0, 0, '2');
  enter(0, 1, '=A1*10');
  book.workbook.onChange((change) => heard.push(change));
  enter(0, 0, '3');
  expect(value(0, 1)).toBe(30);
  expect(heard).toContainEqual({ kind: 'cells', sheetId: sheet.id, address: 'A1' });
});

test('a merge takes the entry in its first cell', () => {
  sheet.setMerges([{ row: 1, column: 1, rows: 2, columns: 2 }]);
  enter(2, 2, '5');
  expect(value(1, 1)).toBe(5);
  expect(sheet.cell(2, 2)).toBeUndefined();
});

test('locked cells of a protected sheet refuse, and nothing of the whole entry is taken', () => {
  const open = book.workbook.styles.patched(0, { locked: false });
  sheet.setCell(0, 0, { value: null, formula: null, style: open });
  sheet.protection = { options: {}, hasPassword: false };
  const refusal = enterTexts(book, sheet, [
    { row: 0, column: 0, text: '1' },
    { row: 1, column: 0, text: '2' },
  ]);
  expect(refusal).toEqual({ reason: 'protectedCell', address: 'A2', message: '' });
  expect(value(0, 0)).toBeNull();
  expect(enter(0, 0, '1')).toBeNull();
});

test('a list rule offers its choices and refuses others', () => {
  sheet.validations = [rule({ formula1: '"优秀,良好,合格"' })];
  const place = { sheetId: sheet.id, row: 3, column: 0 };
  expect(choicesAt(book.workbook, place)).toEqual(['优秀', '良好', '合格']);
  expect(enter(3, 0, '很好')).toEqual({ reason: 'refusedByRule', address: 'A4', message: '' });
  expect(enter(3, 0, '良好')).toBeNull();
  expect(enter(3, 0, '')).toBeNull();
});

test('a list may come from a name', () => {
  book.workbook.names = [
    ...book.workbook.names,
    {
      name: '班组名单',
      formula: `${sheet.name}!$D$1:$D$3`,
      sheetId: null,
      visible: true,
      comment: '',
    },
  ];
  for (const [row, name] of ['甲班', '乙班', '丙班'].entries()) enter(row, 3, name);
  sheet.validations = [rule({ formula1: '班组名单' })];
  expect(choicesAt(book.workbook, { sheetId: sheet.id, row: 0, column: 0 })).toEqual([
    '甲班',
    '乙班',
    '丙班',
  ]);
});

test('limits may depend on other cells, moved with the cell', () => {
  sheet.validations = [rule({ type: 'decimal', formula1: '0', formula2: 'B1' })];
  enter(0, 1, '10');
  enter(1, 1, '20');
  expect(enter(0, 0, '15')).toEqual({ reason: 'refusedByRule', address: 'A1', message: '' });
  expect(enter(1, 0, '15')).toBeNull();
  expect(enter(1, 0, '甲')).toEqual({ reason: 'refusedByRule', address: 'A2', message: '' });
});

test('a rule that only warns lets the value in, and is quoted', () => {
  const errorAlert = { show: true, style: 'warning', title: '分值', message: '一般不超过 10 分' };
  sheet.validations = [rule({ type: 'decimal', formula1: '0', formula2: '10', errorAlert })];
  const warned = (row: number) => warningOf(book.workbook, sheet, [{ row, column: 0 }]);
  expect(enter(0, 0, '8')).toBeNull();
  expect(warned(0)).toBeNull();
  expect(enter(1, 0, '15')).toBeNull();
  expect(value(1, 0)).toBe(15);
  const warning = warned(1);
  expect(warning).toEqual({ address: 'A2', message: '分值：一般不超过 10 分' });
  if (warning === null) return;
  expect(warningText(warning, wordsOf('zh-CN'))).toBe('A2 已填入，请核对：分值：一般不超过 10 分');
});
