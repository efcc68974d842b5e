import { createBook, type Book } from '../../../src/workbench/page/book/Book';
import { pasteCut } from '../../../src/workbench/page/book/cut';
import { enterTexts } from '../../../src/workbench/page/book/enterText';
import {
  fillArea,
  fillFromEdge,
  fillTarget,
  pasteCells,
} from '../../../src/workbench/page/book/fill';
import { fitLines, resizedWith, resizeLines } from '../../../src/workbench/page/book/lineSize';
import { refusalText } from '../../../src/workbench/page/book/refusal';
import { addSheet, rename } from '../../../src/workbench/page/book/sheetEdits';
import {
  commandOf,
  reachAfter,
  reachedArea,
  reachStepped,
  type Reach,
} from '../../../src/workbench/page/grid/keys';
import { wordsOf } from '../../../src/workbench/page/words';
import { areaAddress, parseArea, type Area } from '../../../src/workbench/workbook/area';
import type { Sheet } from '../../../src/workbench/workbook/Sheet';
import { createXlsx } from '../../../src/workbench/xlsx/createXlsx';
import { loadOfficeJs } from '../../../src/workbench/officejs/nodeClient';

let book: Book;
let sheet: Sheet;

beforeEach(() => {
  book = createBook(createXlsx(), '新', 'zh-CN', null);
  sheet = book.workbook.sheets[0] ?? book.workbook.addSheet('表');
});

afterEach(() => book.host.dispose());

const area = (address: string): Area => {
  const found = parseArea(address);
  if (found === null) throw new Error(`${address} is an address`);
  return found;
};
const enter = (address: string, text: string) => {
  const { row, column } = area(address);
  return enterTexts(book, sheet, [{ row, column, text }]);
};
const value = (address: string) => {
  const { row, column } = area(address);
  return sheet.cell(row, column)?.value ?? null;
};
const formula = (address: string) => {
  const { row, column } = area(address);
  return sheet.cell(row, column)?.formula ?? null;
};

test('a double click on the edge of a header fits columns to their texts, and can be taken back', () => {
  enter('A1', '第一车间甲班');
  enter('A2', '短');
  enter('B1', '1');
  fitLines(
    book,
    sheet,
    [0, 1, 2].map((index) => ({ axis: 'column', index })),
  );
  const [wide, narrow, empty] = [0, 1, 2].map((column) => sheet.columnFormat(column).size);
  expect(wide).toBeGreaterThan(66);
  expect(narrow).toBeLessThan(20);
  expect(empty).toBeNull();
  book.history.undo();
  expect(sheet.columnFormat(0).size).toBeNull();
});

describe('taking back', () => {
  test('entries are taken back and done again one by one, formulas follow', () => {
    enter('A1', '5');
    enter('B1', '=A1*2');
    enter('A1', '7');
    expect(value('B1')).toBe(14);
    book.history.undo();
    expect([value('A1'), value('B1')]).toEqual([5, 10]);
    book.history.undo();
    book.history.undo();
    expect([value('A1'), value('B1'), book.history.canUndo]).toEqual([null, null, false]);
    book.history.redo();
    book.history.redo();
    expect([value('B1'), book.history.canRedo]).toEqual([10, true]);
    enter('C1', '新');
    expect(book.history.canRedo).toBe(false);
  });

  test('one entry of many cells is one step', () => {
    const entries = [0, 1, 2].map((row) => ({ row, column: 0, text: String(row) }));
    enterTexts(book, sheet, entries);
    book.history.undo();
    expect([value('A1'), value('A2'), value('A3')]).toEqual([null, null, null]);
    expect(book.history.canUndo).toBe(false);
  });

  test('a write of the add-in empties the history; a look it gives stays when an entry is taken back', async () => {
    const { Excel } = await loadOfficeJs(book.host);
    enter('A1', '5');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.fill.color = 'yellow';
      await context.sync();
    });
    expect(book.history.canUndo).toBe(true);
    book.history.undo();
    expect(value('A1')).toBeNull();
    expect(book.workbook.styles.get(sheet.cell(0, 0)?.style ?? 0).fill).toBe('#FFFF00');
    enter('A1', '6');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[8]];
      await context.sync();
    });
    expect([book.history.canUndo, value('A1')]).toEqual([false, 8]);
  });

  test('row heights and column widths come back; sheets are added and renamed for good', () => {
    resizeLines(book, sheet, resizedWith({ axis: 'column', index: 1 }, area('B:C')), 90);
    expect([1, 2].map((column) => sheet.columnFormat(column).size)).toEqual([90, 90]);
    book.history.undo();
    expect([1, 2].map((column) => sheet.columnFormat(column).size)).toEqual([null, null]);
    enter('A1', '=1+1');
    addSheet(book);
    expect([book.workbook.sheets.length, book.history.canUndo]).toEqual([2, false]);
    expect(rename(book, sheet, '十一月/考核')).toBe('badSheetName');
    expect(rename(book, sheet, book.workbook.sheets[1]?.name ?? '')).toBe('sheetNameTaken');
    expect(rename(book, sheet, '十一月')).toBeNull();
    expect(sheet.name).toBe('十一月');
  });
});

describe('filling and copying', () => {
  test('Ctrl+D and Ctrl+R repeat the edge, formulas move along', () => {
    enter('A1', '2');
    enter('B1', '=A1*10');
    enter('A2', '3');
    fillFromEdge(book, sheet, area('B1:B2'), 'down');
    expect([formula('B2'), value('B2')]).toEqual(['A2*10', 30]);
    fillFromEdge(book, sheet, area('B2:C2'), 'right');
    expect([formula('C2'), value('C2')]).toEqual(['B2*10', 300]);
    // A single cell takes the one before it.
    fillFromEdge(book, sheet, area('A3'), 'down');
    expect(value('A3')).toBe(3);
    book.history.undo();
    expect(value('A3')).toBeNull();
  });

  test('the fill handle goes on counting numbers, dates, names of teams and of days', () => {
    const lines = [
      ['1', '2026-11-01', '第1组', '星期一', '甲', '班组'],
      ['3', '2026-11-02', '第2组', '星期二', '乙', '部门'],
    ];
    enterTexts(
      book,
      sheet,
      lines.flatMap((line, row) => line.map((text, column) => ({ row, column, text }))),
    );
    fillArea(book, sheet, area('A1:F2'), area('A1:F4'));
    expect(['A3', 'A4', 'C4', 'D4', 'E4', 'F3'].map(value)).toEqual([
      5,
      7,
      '第4组',
      '星期四',
      '丁',
      '班组',
    ]);
    expect(value('B4')).toBe(Number(value('B1')) + 3);
    expect(fillTarget(area('A1:B2'), area('B9'))).toEqual(area('A1:B9'));
    expect(fillTarget(area('A1:B2'), area('F3'))).toEqual(area('A1:F2'));
    expect(fillTarget(area('A1:B2'), area('B2'))).toBeNull();
  });

  test('what was copied here is pasted with formulas, looks and merges, in one step', () => {
    enter('A1', '1');
    enter('B1', '=A1+1');
    sheet.setMerges([area('A2:B2')]);
    pasteCells(book, { sheet, area: area('A1:B2') }, sheet, area('D5'));
    expect([formula('E5'), value('E5')]).toEqual(['D5+1', 2]);
    expect(sheet.merges).toContainEqual(area('D6:E6'));
    book.history.undo();
    expect([value('E5'), sheet.merges]).toEqual([null, [area('A2:B2')]]);
  });

  test('locked cells of a protected sheet are not filled', () => {
    enter('A1', '1');
    sheet.protection = { options: {}, hasPassword: false };
    expect(fillFromEdge(book, sheet, area('A1:A3'), 'down')?.reason).toBe('protectedCell');
    expect(value('A2')).toBeNull();
  });
});

test('a refused entry says what the rule says', () => {
  sheet.validations = [
    {
      sqref: 'A1:A9',
      type: 'custom',
      operator: 'between',
      formula1: 'AND(A1>=0,A1<=B1)',
      formula2: null,
      allowBlank: true,
      inCellDropDown: true,
      errorAlert: { show: true, style: 'stop', title: '得分', message: '不能超过满分' },
      prompt: { show: false, title: '', message: '' },
    },
  ];
  enter('B1', '10');
  const refusal = enter('A1', '11');
  if (refusal === null) throw new Error('11 is above the maximum');
  expect(refusalText(refusal, wordsOf('zh-CN'))).toBe('A1 没有填入：得分：不能超过满分');
  expect(value('A1')).toBeNull();
  expect(enter('A1', '9')).toBeNull();
  expect(value('A1')).toBe(9);
});

test('keys: undo, redo, fill; whole rows and columns', () => {
  const key = (name: string, shiftKey = false, ctrlKey = true) => ({
    key: name,
    shiftKey,
    ctrlKey,
    metaKey: false,
  });
  expect(commandOf(key('z'))).toBe('undo');
  expect(commandOf(key('Z', true))).toBe('redo');
  expect(commandOf(key('y'))).toBe('redo');
  expect(commandOf(key('d'))).toBe('fillDown');
  expect(commandOf(key('r'))).toBe('fillRight');
  expect(commandOf(key('z', false, false))).toBeNull();
  const reach = { anchor: area('B3'), focus: area('B3') };
  expect(reachAfter(key(' '), sheet, reach, 10)?.anchor).toEqual(area('B:B'));
  expect(reachAfter(key(' ', true, false), sheet, reach, 10)?.anchor).toEqual(area('3:3'));
  expect(reachAfter(key(' ', false, false), sheet, reach, 10)).toBeNull();
});

describe('cutting', () => {
  const cut = (from: string, at: string, to = sheet) =>
    pasteCut(book, { sheet, area: area(from) }, to, area(at));

  test('cells go over what is there, formulas that mean them follow, and all of it is taken back', () => {
    enter('A1', '5');
    enter('A2', '7');
    enter('B1', '=SUM(A1:A2)');
    enter('D1', '=C3*10');
    enter('C3', '2');
    expect(cut('A1:A2', 'C3')).toBeNull();
    expect([value('A1'), value('C3'), value('C4')]).toEqual([null, 5, 7]);
    expect([formula('B1'), value('B1')]).toEqual(['SUM(C3:C4)', 12]);
    // What meant the covered cell now means what lies there.
    expect([formula('D1'), value('D1')]).toEqual(['C3*10', 50]);

    book.history.undo();
    expect([value('A1'), value('A2'), value('C3'), value('C4')]).toEqual([5, 7, 2, null]);
    expect([formula('B1'), value('B1')]).toEqual(['SUM(A1:A2)', 12]);
    expect([formula('D1'), value('D1')]).toEqual(['C3*10', 20]);
    expect(book.workbook.edits).toEqual([]);

    book.history.redo();
    expect([formula('B1'), value('B1'), value('D1')]).toEqual(['SUM(C3:C4)', 12, 50]);
  });

  test('onto another sheet, onto themselves, with their merges', () => {
    enter('A1', '5');
    enter('B1', '=A1');
    sheet.setMerges([area('A1:A2')]);
    const other = book.workbook.addSheet('另一张');
    expect(cut('A1:A2', 'C3', other)).toBeNull();
    expect([formula('B1'), value('B1')]).toEqual(['另一张!C3', 5]);
    expect([sheet.merges, other.merges]).toEqual([[], [area('C3:C4')]]);
    book.history.undo();
    expect([formula('B1'), sheet.merges, other.merges]).toEqual(['A1', [area('A1:A2')], []]);
    expect(cut('A1:A2', 'A2')).not.toBeNull();
    sheet.setMerges([]);
    enter('A2', '6');
    expect(cut('A1:A2', 'A2')).toBeNull();
    expect([value('A1'), value('A2'), value('A3'), formula('B1')]).toEqual([null, 5, 6, 'A2']);
  });

  test('what may not be torn apart or changed stays, and the reason is said', () => {
    enter('A1', '5');
    sheet.setMerges([area('A1:B1')]);
    expect(cut('A1', 'C3')).toMatchObject({ reason: 'mergePart', address: 'A1' });
    sheet.setMerges([]);
    sheet.protection = { options: {}, hasPassword: false };
    const refused = cut('A1', 'C3');
    expect(refused).toMatchObject({ reason: 'protectedCell', address: 'A1' });
    expect(value('A1')).toBe(5);
  });
});

describe('walking within a selection', () => {
  const walk = (reach: Reach, step: { rows: number; columns: number }, times: number) => {
    const cells: string[] = [];
    let at = reach;
    for (let time = 0; time < times; time++) {
      at = reachStepped(sheet, at, step);
      cells.push(areaAddress(at.anchor));
    }
    return { cells, selected: areaAddress(reachedArea(at)) };
  };
  const selected = (address: string): Reach => {
    const whole = area(address);
    return { anchor: { ...whole, rows: 1, columns: 1 }, focus: whole };
  };

  test('Enter goes down the columns, Tab along the rows, round and round; the selection stays', () => {
    expect(walk(selected('B2:C3'), { rows: 1, columns: 0 }, 5)).toEqual({
      cells: ['B3', 'C2', 'C3', 'B2', 'B3'],
      selected: 'B2:C3',
    });
    expect(walk(selected('B2:C3'), { rows: 0, columns: 1 }, 4).cells).toEqual([
      ...['C2', 'B3', 'C3', 'B2'],
    ]);
    expect(walk(selected('B2:C3'), { rows: 0, columns: -1 }, 2).cells).toEqual(['C3', 'B3']);
  });

  test('hidden rows are passed over, a merge is one cell', () => {
    sheet.setRowFormat(2, { size: null, hidden: true, style: null });
    sheet.setMerges([area('C2:C4')]);
    expect(walk(selected('B2:C4'), { rows: 0, columns: 1 }, 4).cells).toEqual([
      ...['C2:C4', 'B4', 'B2', 'C2:C4'],
    ]);
  });

  test('one cell and whole columns are walked out of', () => {
    expect(walk(selected('B2'), { rows: 1, columns: 0 }, 2).cells).toEqual(['B3', 'B4']);
    expect(walk(selected('B:B'), { rows: 1, columns: 0 }, 2).cells).toEqual(['B2', 'B3']);
  });
});
