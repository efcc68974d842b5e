import { areaAddress, cellAddress, columnLetters } from '../../forms/address';
import { keysOf } from '../../forms/year/headedRows';
import { look } from '../look';
import { changeSheet, newSheet } from '../newSheet';
import type { BlockPlan, FormatPlan, PlannedValue, SheetPlan } from '../SheetPlan';
import { noteLook, sheetLook } from '../template/sheetLook';
import { rowHeight } from '../rowHeight';

/** A sheet that is a list under a header, to which lines are added over time. */
export interface ListSheet<K extends string> {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  /** Zero-based; the title and the note stand above. */
  readonly headerRow: number;
  readonly headers: Readonly<Record<K, string>>;
  /** Widths in points; 60 where left out. */
  readonly widths: Partial<Readonly<Record<K, number>>>;
  /** Columns whose long text is wrapped. */
  readonly wrapped?: readonly K[];
  readonly tabColor: string;
}

/** Where the list stands on the sheet that is there; null for a sheet still to be made. */
export interface ListPlace<K extends string> {
  readonly columns: ReadonlyMap<K, number>;
  readonly nextRow: number;
}

export type ListLine<K extends string> = Readonly<Record<K, PlannedValue>>;

/** The plan that adds lines at the end of a list, with the sheet itself where it is missing. */
export function addLines<K extends string>(
  list: ListSheet<K>,
  place: ListPlace<K> | null,
  lines: readonly ListLine<K>[],
): SheetPlan {
  if (place === null) return newList(list, lines);
  const blocks = lines.flatMap((line, index) => lineBlocks(list, place, line, index));
  const area = {
    row: place.nextRow,
    column: 0,
    rows: lines.length,
    columns: keysOf(list.headers).length,
  };
  return changeSheet(list.sheet, {
    blocks,
    formats: lines.length === 0 ? [] : linesLook(list, area),
    rowHeights: lineHeights(list, place.nextRow, lines),
  });
}

function newList<K extends string>(list: ListSheet<K>, lines: readonly ListLine<K>[]): SheetPlan {
  const keys = keysOf(list.headers);
  const { headerRow } = list;
  const area = { row: headerRow + 1, column: 0, rows: lines.length, columns: keys.length };
  return newSheet(list.sheet, {
    blocks: [
      { at: 'A1', values: [[list.title]] },
      { at: 'A2', values: [[list.note]] },
      {
        at: cellAddress({ row: headerRow, column: 0 }),
        values: [keys.map((key) => list.headers[key]), ...lines.map((line) => inOrder(keys, line))],
      },
    ],
    formats: [
      ...sheetLook({ rows: headerRow + 1, columns: keys.length, headerRow }),
      noteLook('A2'),
      ...(lines.length === 0 ? [] : linesLook(list, area)),
    ],
    columnWidths: keys.map((key, column) => ({
      columns: columnLetters(column),
      points: list.widths[key] ?? 60,
    })),
    rowHeights: [
      { rows: '1', points: 28 },
      { rows: `${headerRow + 1}`, points: 30 },
      ...lineHeights(list, headerRow + 1, lines),
    ],
    freeze: { rows: headerRow + 1, columns: 0 },
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
    },
    tabColor: list.tabColor,
  });
}

function lineHeights<K extends string>(
  { wrapped = [], widths }: ListSheet<K>,
  firstRow: number,
  lines: readonly ListLine<K>[],
): SheetPlan['rowHeights'] {
  if (wrapped.length === 0) return [];
  return lines.map((line, index) => ({
    rows: `${firstRow + index + 1}`,
    points: rowHeight(wrapped.map((key) => [line[key], widths[key] ?? 60])),
  }));
}

function inOrder<K extends string>(keys: readonly K[], line: ListLine<K>): PlannedValue[] {
  return keys.map((key) => line[key]);
}

/** One block where the columns stand as they were made, else one a cell: people move columns. */
function lineBlocks<K extends string>(
  { headers }: ListSheet<K>,
  { columns, nextRow }: ListPlace<K>,
  line: ListLine<K>,
  index: number,
): readonly BlockPlan[] {
  const keys = keysOf(headers);
  const row = nextRow + index;
  if (keys.every((key, place) => columns.get(key) === place)) {
    return [{ at: cellAddress({ row, column: 0 }), values: [inOrder(keys, line)] }];
  }
  return keys.flatMap((key) => {
    const column = columns.get(key);
    return column === undefined
      ? []
      : [{ at: cellAddress({ row, column }), values: [[line[key]]] }];
  });
}

function linesLook<K extends string>(
  { headers, wrapped = [] }: ListSheet<K>,
  area: { row: number; column: number; rows: number; columns: number },
): readonly FormatPlan[] {
  const keys = keysOf(headers);
  return [
    {
      range: areaAddress(area),
      fontName: look.fontName,
      fontSize: 10,
      vertical: 'center',
      borders: 'thin',
      borderColor: look.border,
      horizontal: 'center',
    },
    ...wrapped.map((key) => ({
      range: areaAddress({ ...area, column: keys.indexOf(key), columns: 1 }),
      wrap: true,
      fontSize: 9,
      horizontal: 'left' as const,
    })),
  ];
}
