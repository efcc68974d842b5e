import { absoluteAddress, areaAddress, cellAddress, formulaPrefix } from '../../forms/address';
import { type Grid, shownText, valueAt } from '../../forms/Grid';
import { look } from '../look';
import { changeSheet, newSheet } from '../newSheet';
import type { BlockPlan, ChartPlan, ChartRefresh, PlannedValue, SheetPlan } from '../SheetPlan';
import { chartEntries } from './chartEntries';
import { columnBuilder, type PlacedColumn } from './ChartColumns';
import type { ChartCode, ChartMissing, ChartPreview, DrawnChart } from './ChartEntry';
import type { ChartSubject } from './ChartSubject';
import { boardLayout, dataLayout } from './dataLayout';
import { formula, gatherColumns } from './gatherColumns';
import type { PresentChart } from './PresentChart';

/** A chart that other parts of the add-in make in a simpler way, and where it belongs. */
export interface HomeChart {
  readonly sheet: string;
  readonly chart: ChartPlan;
}

/** What the charts are planned from. */
export interface ChartsWanted {
  readonly subject: ChartSubject;
  readonly codes: readonly ChartCode[];
  readonly grids: readonly Grid[];
  /** The charts the workbook has now. */
  readonly present: readonly PresentChart[];
  /** Charts that have a place of their own, beside the numbers they show. */
  readonly homes: readonly HomeChart[];
}

/** What is to be written, what it will look like, and what cannot be drawn. */
export interface PlannedCharts {
  readonly sheets: readonly SheetPlan[];
  readonly previews: readonly ChartPreview[];
  readonly missing: readonly { readonly code: ChartCode; readonly reason: ChartMissing }[];
}

/** What was last written of a chart. */
interface Remembered {
  readonly title: string;
  readonly series: string;
}

/**
 * The charts that are asked for, bound to a helper sheet of native formulas; those made before are
 * brought up to date with them, because they share that sheet. A chart that is there is never made
 * a second time, wherever it was moved.
 */
export function planCharts(wanted: ChartsWanted): PlannedCharts {
  const { subject, codes, grids, present } = wanted;
  const dataGrid = ownSheet(grids, dataLayout.mark);
  const boardGrid = ownSheet(grids, boardLayout.mark);
  const taken = grids.map(({ sheet }) => sheet);
  const dataSheet = dataGrid?.sheet ?? freeName('图表数据', taken);
  const board = boardGrid?.sheet ?? freeName('图表', taken);
  const remembered = rememberedCharts(dataGrid);

  const { add, placed } = columnBuilder();
  const picked = `${formulaPrefix(board)}${absoluteAddress({ row: boardLayout.pickRow, column: boardLayout.pickColumn })}`;
  const isDrawable = chartEntries.filter((entry) => entry.missing(subject) === null);
  if (isDrawable.length === 0 || subject.entities.length === 0) {
    return { sheets: [], previews: [], missing: missingOf(subject, codes) };
  }
  const gathered = gatherColumns(subject, add);
  const drawn = isDrawable.flatMap((entry) => {
    const isWanted = codes.includes(entry.code);
    const isThere = present.some(({ name }) => remembered.has(name) && entry.owns(name));
    return isWanted || isThere ? entry.draw(subject, { add, gathered, picked }) : [];
  });
  const charts = drawn.map((chart) => placeChart(chart, { ...wanted, remembered, dataSheet }));

  const fresh = charts.flatMap(({ drawn: one, at }) => (at === null ? [one] : []));
  const boardPlan = planBoard(fresh, {
    board,
    boardGrid,
    dataSheet,
    gathered: gathered.name.all,
    subject,
  });
  const data = planData(drawn, placed, dataSheet, dataGrid);
  const elsewhere = new Map<string, ChartPlan[]>();
  for (const { at } of charts) {
    if (at === null) continue;
    elsewhere.set(at.sheet, [...(elsewhere.get(at.sheet) ?? []), at.chart]);
  }
  const onBoard = elsewhere.get(board) ?? [];
  elsewhere.delete(board);
  return {
    sheets: [
      ...[...elsewhere].map(([sheet, list]) => changeSheet(sheet, { charts: list })),
      ...withRefreshed(boardPlan, board, onBoard, usesPick(drawn) && boardGrid === undefined, {
        dataSheet,
        gathered: gathered.name.all,
        subject,
      }),
      data,
    ],
    previews: drawn
      .filter(({ preview }) => codes.includes(preview.code))
      .map(({ preview }) => preview),
    missing: missingOf(subject, codes),
  };
}

function missingOf(subject: ChartSubject, codes: readonly ChartCode[]): PlannedCharts['missing'] {
  return chartEntries.flatMap((entry) => {
    const reason = codes.includes(entry.code) ? entry.missing(subject) : null;
    return reason === null ? [] : [{ code: entry.code, reason }];
  });
}

/** The sheet of ours that begins with these words. */
export function ownSheet(grids: readonly Grid[], mark: string): Grid | undefined {
  return grids.find((grid) => shownText(valueAt(grid, 0, 0)) === mark);
}

function rememberedCharts(grid: Grid | undefined): ReadonlyMap<string, Remembered> {
  const known = new Map<string, Remembered>();
  if (grid === undefined) return known;
  const { register, firstRow } = dataLayout;
  for (let row = firstRow; ; row++) {
    const name = shownText(valueAt(grid, row, register.nameColumn));
    if (name === '') return known;
    known.set(name, {
      title: shownText(valueAt(grid, row, register.titleColumn)),
      series: shownText(valueAt(grid, row, register.seriesColumn)),
    });
  }
}

/** Where a chart goes: onto itself where it is there, to its home, or (null) to the board. */
function placeChart(
  drawn: DrawnChart,
  {
    present,
    homes,
    remembered,
    dataSheet,
  }: ChartsWanted & {
    readonly remembered: ReadonlyMap<string, Remembered>;
    readonly dataSheet: string;
  },
): { readonly drawn: DrawnChart; readonly at: HomeChart | null } {
  const { plan } = drawn;
  const there = present.find(({ name }) => name === plan.name);
  const home = homes.find(({ chart }) => chart.name === plan.name);
  if (there !== undefined) {
    const known = remembered.get(plan.name);
    const chart: ChartPlan = {
      ...plan,
      topLeft: 'A1',
      bottomRight: 'A1',
      dataSheet,
      refresh: refreshOf(drawn, there, known, home),
    };
    return { drawn, at: { sheet: there.sheet, chart } };
  }
  if (home === undefined) return { drawn, at: null };
  const { topLeft, bottomRight } = home.chart;
  return {
    drawn,
    at: { sheet: home.sheet, chart: { ...plan, topLeft, bottomRight, dataSheet } },
  };
}

function refreshOf(
  { plan, preview }: DrawnChart,
  there: PresentChart,
  known: Remembered | undefined,
  home: HomeChart | undefined,
): ChartRefresh {
  const names = joined(plan.series.map(({ name }) => name));
  const now = joined(there.series);
  const simple = home?.chart;
  const ours = known?.series ?? joined((simple?.series ?? []).map(({ name }) => name));
  const series = now === names ? 'same' : now === ours ? 'rebuild' : 'keep';
  const isFirst = known === undefined && simple !== undefined && home?.sheet === there.sheet;
  return {
    title: there.title === (known?.title ?? simple?.title),
    series,
    ...showsOf(plan, preview, there),
    ...(isFirst ? { before: { title: simple.title, series: simple.series } } : {}),
  };
}

/** What a chart with an end of its axis set shows; a type without axes has none to widen. */
function showsOf(
  { valueAxis, kind }: DrawnChart['plan'],
  { series }: ChartPreview,
  there: PresentChart,
): Pick<ChartRefresh, 'shows'> {
  const isSet = valueAxis?.max !== undefined || (valueAxis?.min ?? 0) > 0;
  const shown = series.flatMap(({ values }) => values.filter((value) => value !== null));
  if (kind !== 'LineMarkers' || !isSet || shown.length === 0) return {};
  if (!/^(?:Line|Column|Bar|Area)/u.test(there.kind)) return {};
  return { shows: { least: Math.min(...shown), greatest: Math.max(...shown) } };
}

/** One text of the names, as the helper sheet remembers it. */
function joined(names: readonly string[]): string {
  return names.join('、');
}

/** The helper sheet as a whole; what an earlier version of it had beyond is cleared. */
function planData(
  drawn: readonly DrawnChart[],
  columns: readonly PlacedColumn[],
  sheet: string,
  grid: Grid | undefined,
): SheetPlan {
  const { headerRow, firstRow, register } = dataLayout;
  const cells = new Map<string, PlannedValue>([
    ['0,0', dataLayout.mark],
    ['1,0', '每张图都由这里的公式供数；改考核数据，图自己跟着变。'],
    [`${headerRow},${register.nameColumn}`, '图'],
    [`${headerRow},${register.titleColumn}`, '标题'],
    [`${headerRow},${register.seriesColumn}`, '系列'],
    [`${headerRow},${register.captionColumn}`, '图意'],
  ]);
  drawn.forEach(({ plan, caption }, index) => {
    const row = firstRow + index;
    cells.set(`${row},${register.nameColumn}`, plan.name);
    cells.set(`${row},${register.titleColumn}`, plan.title);
    cells.set(`${row},${register.seriesColumn}`, joined(plan.series.map(({ name }) => name)));
    cells.set(`${row},${register.captionColumn}`, formula(caption));
  });
  for (const { column, heading, cells: list } of columns) {
    cells.set(`${headerRow},${column}`, heading);
    list.forEach((value, index) => cells.set(`${firstRow + index},${column}`, value));
  }
  const most = Math.max(drawn.length, ...columns.map(({ cells: list }) => list.length));
  const rows = Math.max(
    firstRow + most,
    grid?.area === null || grid === undefined ? 0 : grid.area.row + grid.area.rows,
  );
  const width = Math.max(
    dataLayout.firstColumn + columns.length,
    grid?.area === null || grid === undefined ? 0 : grid.area.column + grid.area.columns,
  );
  const block: BlockPlan = {
    at: 'A1',
    values: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: width }, (_cell, column) => cells.get(`${row},${column}`) ?? null),
    ),
  };
  const formats = columns.flatMap(({ column, cells: list, numberFormat }) =>
    numberFormat === undefined || list.length === 0
      ? []
      : [
          {
            range: areaAddress({ row: firstRow, column, rows: list.length, columns: 1 }),
            numberFormat,
          },
        ],
  );
  const parts = { blocks: [block], formats };
  if (grid !== undefined) return { ...changeSheet(sheet, parts), own: true };
  return newSheet(sheet, {
    ...parts,
    formats: [
      {
        range: areaAddress({ row: 0, column: 0, rows, columns: width }),
        fontName: look.fontName,
        fontSize: 9,
        fontColor: look.note,
      },
      { range: areaAddress({ row: headerRow, column: 0, rows: 1, columns: width }), bold: true },
      ...formats,
    ],
    freeze: { rows: firstRow, columns: 0 },
    tabColor: '#D9D9D9',
    own: true,
  });
}

interface BoardContext {
  readonly board: string;
  readonly boardGrid: Grid | undefined;
  readonly dataSheet: string;
  /** The names of the entities on the helper sheet. */
  readonly gathered: string;
  readonly subject: ChartSubject;
}

/** The sheet of charts, with those that have no place yet below those that have. */
function planBoard(fresh: readonly DrawnChart[], context: BoardContext): SheetPlan | null {
  if (fresh.length === 0) return null;
  const { board, boardGrid, dataSheet } = context;
  const { firstRow, columns, pageRows } = boardLayout;
  const half = pageRows / 2;
  const used =
    boardGrid?.area === undefined || boardGrid.area === null
      ? 0
      : boardGrid.area.row + boardGrid.area.rows - firstRow;
  let next = Math.ceil(Math.max(0, used) / half) * half;
  const charts: ChartPlan[] = [];
  const blocks: BlockPlan[] = [];
  const merges: string[] = [];
  const prefix = formulaPrefix(dataSheet);
  const { register } = dataLayout;
  for (const { plan, length } of fresh) {
    const size = blockRows(plan.kind, length);
    if (size >= pageRows) next = Math.ceil(next / pageRows) * pageRows;
    const row = firstRow + next;
    charts.push({
      ...plan,
      dataSheet,
      topLeft: cellAddress({ row, column: 0 }),
      bottomRight: cellAddress({ row: row + size - 3, column: columns - 1 }),
    });
    const caption = { row: row + size - 2, column: 0, rows: 1, columns };
    const names = `${prefix}${absoluteAddress({ row: dataLayout.firstRow, column: register.nameColumn })}:${absoluteAddress({ row: dataLayout.firstRow + 99, column: register.nameColumn })}`;
    const captions = `${prefix}${absoluteAddress({ row: dataLayout.firstRow, column: register.captionColumn })}:${absoluteAddress({ row: dataLayout.firstRow + 99, column: register.captionColumn })}`;
    blocks.push({
      at: cellAddress(caption),
      values: [[formula(`IFERROR(INDEX(${captions},MATCH("${plan.name}",${names},0)),"")`)]],
    });
    merges.push(areaAddress(caption));
    next += size;
  }
  const rows = firstRow + Math.ceil(next / half) * half;
  const captionLook = merges.map((range) => ({
    range,
    fontName: look.fontName,
    fontSize: 9,
    fontColor: look.note,
    horizontal: 'left' as const,
  }));
  const page = {
    orientation: 'portrait' as const,
    fitToWidth: true,
    centered: true,
    area: pageAreas(rows),
    titleRows: '1:2',
    footer: '第 &P 页，共 &N 页',
  };
  const rowHeights = [{ rows: `1:${rows}`, points: boardLayout.rowPoints }];
  const parts = { blocks, merges, charts, formats: captionLook, rowHeights, page };
  if (boardGrid !== undefined) return changeSheet(board, parts);
  const head = boardHead(context);
  return newSheet(board, {
    ...parts,
    blocks: [...(head.blocks ?? []), ...blocks],
    formats: [...(head.formats ?? []), ...captionLook],
    merges: [...(head.merges ?? []), ...merges],
    columnWidths: head.columnWidths ?? [],
    validations: head.validations ?? [],
    tabColor: look.headerFill,
  });
}

/** One area a page, so that no page ends in the middle of a chart. */
function pageAreas(rows: number): string {
  const { firstRow, pageRows, columns } = boardLayout;
  const areas: string[] = [];
  for (let row = firstRow; row < rows; row += pageRows) {
    const last = Math.min(rows, row + pageRows);
    // The heading is on the first page already, and repeated on the others.
    const first = row === firstRow ? 0 : row;
    areas.push(areaAddress({ row: first, column: 0, rows: last - first, columns }));
  }
  return areas.join(',');
}

/** The first rows of the sheet of charts: its name, and the cell in which a team is chosen. */
function boardHead({
  dataSheet,
  gathered,
  subject,
}: Pick<BoardContext, 'dataSheet' | 'gathered' | 'subject'>): Partial<SheetPlan> {
  const { pickRow, pickColumn } = boardLayout;
  const pick = cellAddress({ row: pickRow, column: pickColumn });
  const first = subject.entities.find(({ name }) => (name.value ?? '') !== '')?.name.value ?? null;
  return {
    blocks: [
      { at: 'A1', values: [[boardLayout.mark]] },
      {
        at: cellAddress({ row: pickRow, column: 0 }),
        values: [
          [`选择${subject.of}：`, first, null, `黄色格换一个${subject.of}，雷达图和走势图跟着变。`],
        ],
      },
    ],
    merges: [areaAddress({ row: pickRow, column: pickColumn, rows: 1, columns: 2 })],
    formats: [
      { range: 'A1:H2', fontName: look.fontName, fontSize: 9, fontColor: look.note },
      { range: 'A1', fontSize: 11, bold: true, fontColor: look.title },
      {
        range: areaAddress({ row: pickRow, column: pickColumn, rows: 1, columns: 2 }),
        fill: look.inputFill,
        locked: false,
        bold: true,
        horizontal: 'center',
      },
    ],
    columnWidths: [{ columns: 'A:H', points: boardLayout.columnPoints }],
    validations: [
      {
        range: pick,
        rule: { kind: 'list', source: `=${formulaPrefix(dataSheet)}${gathered}` },
        errorTitle: '请从列表中选择',
        errorMessage: `请选列表里的${subject.of}。`,
      },
    ],
  };
}

/** The board with the charts on it that are brought up to date. */
function withRefreshed(
  plan: SheetPlan | null,
  board: string,
  charts: readonly ChartPlan[],
  needsPick: boolean,
  head: Pick<BoardContext, 'dataSheet' | 'gathered' | 'subject'>,
): readonly SheetPlan[] {
  if (plan !== null) return [{ ...plan, charts: [...plan.charts, ...charts] }];
  if (charts.length > 0) return [changeSheet(board, { charts })];
  // The person deleted the sheet of charts but kept the charts elsewhere: the choice must stand somewhere.
  return needsPick ? [newSheet(board, { ...boardHead(head), tabColor: look.headerFill })] : [];
}

/** True where a chart shows the team that is chosen on the board. */
function usesPick(drawn: readonly DrawnChart[]): boolean {
  return drawn.some(({ preview }) => ['radar', 'trend', 'rankTrend'].includes(preview.code));
}

/** How many rows of the board a chart takes with its caption and a blank row. */
function blockRows(kind: ChartPlan['kind'], length: number): number {
  const { pageRows } = boardLayout;
  const isTall = kind.startsWith('Bar') && length > 16;
  return isTall ? Math.ceil((length + 6) / pageRows) * pageRows : pageRows / 2;
}

function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wanted)) return wanted;
  for (let number = 2; ; number++) if (!used.has(`${wanted}${number}`)) return `${wanted}${number}`;
}
