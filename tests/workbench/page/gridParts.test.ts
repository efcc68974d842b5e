import { columnIndex } from '../../../src/workbench/workbook/area';
import { chartData } from '../../../src/workbench/page/charts/chartData';
import { chartKind } from '../../../src/workbench/page/charts/chartKind';
import { clearedTexts, copiedText, pastedTexts } from '../../../src/workbench/page/book/clipboard';
import { compare } from '../../../src/workbench/page/book/compare';
import { goTo } from '../../../src/workbench/page/book/goTo';
import { edge, mergedCell, neighbour, select } from '../../../src/workbench/page/book/selection';
import { conditionalLooks } from '../../../src/workbench/page/grid/conditionalLooks';
import { gridGeometry } from '../../../src/workbench/page/grid/gridGeometry';
import { createLines } from '../../../src/workbench/page/grid/lines';
import { cellsToDraw, inSight } from '../../../src/workbench/page/grid/visibleCells';
import type { Chart } from '../../../src/workbench/workbook/Chart';
import type { ConditionalFormat } from '../../../src/workbench/workbook/rules';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { sheetOf } from '../formulas/sheetOf';

const cell = (address: string) => ({
  row: Number(address.slice(1)) - 1,
  column: columnIndex(address.slice(0, 1)),
  rows: 1,
  columns: 1,
});

test('lines know where they are, hidden ones have no size', () => {
  const lines = createLines(4, (index) => (index === 1 ? 0 : 20));
  expect([lines.total, lines.offset(2), lines.at(25), lines.at(1e9)]).toEqual([60, 20, 2, 3]);
});

test('only cells in sight are drawn, a merge once', () => {
  const workbook = new Workbook();
  const sheet = sheetOf(workbook, '表', { A1: 1, A20000: 2 });
  sheet.frozen = { rows: 2, columns: 1 };
  sheet.loadMerges([{ row: 100, column: 1, rows: 3, columns: 2 }]);
  const geometry = gridGeometry(sheet, { row: 0, column: 0 });
  const sight = inSight(geometry, { left: 0, top: 2000, width: 640, height: 400 });
  const drawn = [...cellsToDraw(sheet, geometry, sight.rows, sight.columns).values()].flat();
  expect(drawn.length).toBeLessThan(600);
  expect(drawn.filter(({ rows }) => rows > 1)).toEqual([
    { row: 100, column: 1, rows: 3, columns: 2 },
  ]);
  expect(drawn.some(({ row, column }) => row === 101 && column === 2)).toBe(false);
  expect(sight.frozenRows).toEqual({ first: 0, end: 2 });
});

test('walking passes hidden rows and steps over merges', () => {
  const workbook = new Workbook();
  const sheet = sheetOf(workbook, '表', { A1: 1, A2: 1, A3: 1, A6: 1 });
  sheet.loadMerges([{ row: 0, column: 1, rows: 1, columns: 2 }]);
  sheet.loadRowFormat(1, { hidden: true });
  expect(neighbour(sheet, cell('A1'), 1, 0)).toEqual(cell('A3'));
  expect(neighbour(sheet, mergedCell(sheet, 0, 1), 0, 1)).toEqual(cell('D1'));
  expect(neighbour(sheet, cell('A1'), -1, 0)).toEqual(cell('A1'));
  expect(edge(sheet, cell('A1'), 1, 0)).toEqual(cell('A3'));
  expect(edge(sheet, cell('A3'), 1, 0)).toEqual(cell('A6'));
  select(workbook, { row: 0, column: 2, rows: 2, columns: 1 });
  expect(workbook.selection).toBe('B1:C2');
});

test('the name box takes addresses, other sheets and names', () => {
  const workbook = new Workbook();
  const first = sheetOf(workbook, '一 月', {});
  const second = sheetOf(workbook, '二月', {});
  workbook.names = [
    ...workbook.names,
    {
      name: '总分',
      formula: "'一 月'!$C$2:$C$9",
      sheetId: null,
      visible: true,
      comment: '',
    },
  ];
  expect([goTo(workbook, 'b3'), workbook.selection]).toEqual([true, 'B3']);
  expect([goTo(workbook, '二月!D4'), workbook.activeSheetId]).toEqual([true, second.id]);
  expect([goTo(workbook, '总分'), workbook.selection]).toEqual([true, 'C2:C9']);
  expect(workbook.activeSheetId).toBe(first.id);
  expect(goTo(workbook, '没有')).toBe(false);
});

test('copying and pasting goes by tabs and lines', () => {
  const workbook = new Workbook();
  const sheet = sheetOf(workbook, '表', { A1: '甲', B1: 1.5, A2: '一\n二', B2: null });
  const text = copiedText(workbook, sheet, { row: 0, column: 0, rows: 2, columns: 2 });
  expect(text).toBe('甲\t1.5\r\n"一\n二"\t');
  expect(pastedTexts(sheet, cell('C3'), text).map((one) => one.text)).toEqual([
    '甲',
    '1.5',
    '一\n二',
    '',
  ]);
  expect(pastedTexts(sheet, { row: 0, column: 4, rows: 2, columns: 1 }, 'x\n')).toHaveLength(2);
  expect(clearedTexts(sheet, { row: 0, column: 0, rows: 1_048_576, columns: 1 })).toHaveLength(2);
});

test('comparisons follow Excel’s names', () => {
  expect(compare('greaterThan', 5, 3, null)).toBe(true);
  expect(compare('LessThanOrEqual', 3, 3, null)).toBe(true);
  expect(compare('notBetween', 5, 1, 4)).toBe(true);
  expect(compare('Between', '乙', '甲', null)).toBe(false);
  expect(compare('equal', { error: '#N/A' }, 1, null)).toBeNull();
});

test('conditional formats: formulas move with the cell, the higher rule goes first', () => {
  const workbook = new Workbook();
  const sheet = sheetOf(workbook, '表', { A1: 5, A2: 15, A3: 25, B1: 10, B2: 10, B3: 10 });
  const look = (fill: string) => ({
    fill, fontColor: null, bold: true, italic: null, numberFormat: null,
  }); // prettier-ignore
  const format = (part: Partial<ConditionalFormat>): ConditionalFormat => ({
    id: 'x', sqref: 'A1:A3', type: 'custom', operator: null, formulas: ['$A1>$B1'],
    look: look('#FF0000'), priority: 2, stopIfTrue: false, ...part,
  }); // prettier-ignore
  sheet.conditionalFormats = [
    format({}),
    format({
      type: 'cellValue',
      operator: 'greaterThan',
      formulas: ['20'],
      look: look('#00FF00'),
      priority: 1,
    }),
    format({ type: 'colorScale', formulas: [] }),
  ];
  const looks = conditionalLooks(workbook, sheet);
  looks.prepare([0, 1, 2].map((row) => ({ row, column: 0 })));
  expect([0, 1, 2].map((row) => looks.at(row, 0)?.fill)).toEqual([undefined, '#FF0000', '#00FF00']);
});

describe('conditional formats that go by all values', () => {
  const draw = (part: Partial<ConditionalFormat>) => {
    const workbook = new Workbook();
    const sheet = sheetOf(workbook, '表', { A1: 0, A2: 50, A3: 100, A4: 50, A5: '未完成' });
    const look = { fill: '#FF0000', fontColor: null, bold: null, italic: null, numberFormat: null };
    sheet.conditionalFormats = [
      {
        id: 'x', sqref: 'A1:A5', type: 'topBottom', operator: null, formulas: [], look,
        priority: 1, stopIfTrue: false, ...part,
      }, // prettier-ignore
    ];
    const looks = conditionalLooks(workbook, sheet);
    const rows = [0, 1, 2, 3, 4];
    looks.prepare(rows.map((row) => ({ row, column: 0 })));
    return {
      filled: rows.filter((row) => looks.at(row, 0)?.fill != null).map((row) => row + 1),
      fills: rows.map((row) => looks.at(row, 0)?.fill ?? null),
      graphics: rows.map((row) => looks.graphicAt(row, 0)),
    };
  };

  test('top and bottom, average, duplicates, texts', () => {
    const top = (rank: number, bottom: boolean, percent: boolean) =>
      draw({ top: { rank, bottom, percent } }).filled;
    expect(top(1, false, false)).toEqual([3]);
    expect(top(2, false, false)).toEqual([2, 3, 4]);
    expect(top(25, true, true)).toEqual([1]);
    const preset = (name: string) => draw({ type: 'presetCriteria', preset: name }).filled;
    expect(preset('AboveAverage')).toEqual([3]);
    expect(preset('EqualOrBelowAverage')).toEqual([1, 2, 4]);
    expect(preset('OneStdDevBelowAverage')).toEqual([1]);
    expect(preset('DuplicateValues')).toEqual([2, 4]);
    expect(preset('UniqueValues')).toEqual([1, 3, 5]);
    expect(draw({ type: 'containsText', operator: 'containsText', text: '未' }).filled).toEqual([
      5,
    ]);
  });

  test('colours between the points of a scale', () => {
    const colorScale = [
      { type: 'min', value: null, color: '#FF0000' },
      { type: 'max', value: null, color: '#00FF00' },
    ];
    expect(draw({ type: 'colorScale', colorScale }).fills).toEqual([
      '#FF0000',
      '#808000',
      '#00FF00',
      '#808000',
      null,
    ]);
  });

  test('bars as long as the values, icons by their thresholds', () => {
    const dataBar = {
      minimum: { type: 'autoMin', value: null },
      maximum: { type: 'num', value: '200' },
      color: '#638EC6', showValue: false, gradient: true, direction: 'context', borderColor: null,
      negativeColor: '#FF0000', negativeBorderColor: null, axis: 'automatic', axisColor: null,
    } as const; // prettier-ignore
    const bars = draw({ type: 'dataBar', dataBar }).graphics;
    expect(bars.map((graphic) => graphic?.bar?.to ?? null)).toEqual([0, 0.25, 0.5, 0.25, null]);
    expect(bars[1]?.hidesValue).toBe(true);
    const thresholds = ['0', '33', '67'].map((value) => ({
      type: 'percent', value, inclusive: true,
    })); // prettier-ignore
    const iconSet = { style: '3Signs', reversed: false, showValue: true, thresholds };
    const icons = draw({ type: 'iconSet', iconSet }).graphics;
    expect(icons.map((graphic) => graphic?.icon?.sign ?? null)).toEqual(['◆', '▲', '●', '▲', null]);
    const reversed = draw({ type: 'iconSet', iconSet: { ...iconSet, reversed: true } }).graphics;
    expect(reversed[0]?.icon?.sign).toBe('●');
  });
});

test('chart kinds and numbers', () => {
  expect(chartKind('BarClustered')).toMatchObject({
    shape: 'bar',
    isHorizontal: true,
    stacking: 'none',
  });
  expect(chartKind('ColumnStacked100')).toMatchObject({ isHorizontal: false, stacking: 'percent' });
  expect(chartKind('LineMarkers')).toMatchObject({ shape: 'line', hasMarkers: true });
  expect(chartKind('XYScatter')).toBeNull();
  const workbook = new Workbook();
  sheetOf(workbook, '汇总 排名', { A2: '甲班', A3: '乙班', B1: '总分', B2: 92.5, B3: '缺' });
  const series = {
    name: '', nameReference: "'汇总 排名'!$B$1", values: "'汇总 排名'!$B$2:$B$3",
    categories: "'汇总 排名'!$A$2:$A$3",
  }; // prettier-ignore
  const data = chartData(workbook, { series: [series] } as unknown as Chart);
  expect(data.categories).toEqual(['甲班', '乙班']);
  expect(data.series[0]).toMatchObject({ name: '总分', values: [92.5, null] });
});
