import type { Area } from '../../workbook/area';
import type { BorderLine, CellStyle, StylePatch } from '../../workbook/style';
import { choice, integerArgument, invalid } from '../arguments';
import {
  BORDER_STYLES,
  BORDER_WEIGHTS,
  borderStyle,
  borderWeight,
  withColor,
  withStyle,
  withWeight,
} from '../cells/borderLine';
import { colorValue } from '../cells/color';
import { changeLook, lookOf } from '../cells/look';
import { HostObject, opens, property, type ObjectType } from '../ObjectType';
import type { Session } from '../Session';
import type { CellsTarget } from '../cells/rangeTarget';
import { styleAt } from '../cells/styles';

/** In Excel's own order, which getItemAt counts by. */
const SIDES = [
  'DiagonalDown',
  'DiagonalUp',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'EdgeTop',
  'InsideHorizontal',
  'InsideVertical',
] as const;

type BorderSide = (typeof SIDES)[number];
type CellSide = keyof CellStyle['borders'];

/** One side of a range's border. */
export interface BorderTarget {
  readonly cells: CellsTarget;
  readonly side: BorderSide;
}

/** Excel.RangeBorderCollection */
export const rangeBorderCollectionType: ObjectType<CellsTarget> = {
  name: 'RangeBorderCollection',
  members: {
    Count: property('1.1', () => SIDES.length),
    GetItemAt: opens('1.1', (self, args) => {
      const side = SIDES[integerArgument(args, 0)];
      if (side === undefined) throw invalid('There is no such border.');
      return borderObject(self, side);
    }),
  },
  items: (self) => SIDES.map((side) => borderObject(self, side)),
  item: (self, key) => borderObject(self, choice(key, SIDES)),
};

/** Excel.RangeBorder */
export const rangeBorderType: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  members: {
    SideIndex: property('1.1', ({ side }) => side),
    Style: property(
      '1.1',
      (self, session) => shared(session, self, borderStyle),
      (self, value, session) => {
        const style = choice(value, BORDER_STYLES);
        change(session, self, (line) => withStyle(line, style));
      },
    ),
    Weight: property(
      '1.1',
      (self, session) => shared(session, self, borderWeight),
      (self, value, session) => {
        const weight = choice(value, BORDER_WEIGHTS);
        change(session, self, (line) => withWeight(line, weight));
      },
    ),
    Color: property(
      '1.1',
      (self, session) => shared(session, self, (line) => line.color ?? '#000000'),
      (self, value, session) => {
        const color = colorValue(value);
        change(session, self, (line) => withColor(line, color));
      },
    ),
  },
};

function borderObject(cells: CellsTarget, side: BorderSide): HostObject {
  return HostObject.of(rangeBorderType, { cells, side });
}

/** The strips of cells a side lies on, with the cells' own side there. */
function strips(area: Area, side: BorderSide): (Area & { cellSide: CellSide })[] {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  switch (side) {
    case 'EdgeTop':
      return [{ ...area, rows: 1, cellSide: 'top' }];
    case 'EdgeBottom':
      return [{ ...area, row: last.row, rows: 1, cellSide: 'bottom' }];
    case 'EdgeLeft':
      return [{ ...area, columns: 1, cellSide: 'left' }];
    case 'EdgeRight':
      return [{ ...area, column: last.column, columns: 1, cellSide: 'right' }];
    case 'InsideHorizontal':
      if (area.rows === 1) return [];
      return [
        { ...area, rows: area.rows - 1, cellSide: 'bottom' },
        { ...area, row: area.row + 1, rows: area.rows - 1, cellSide: 'top' },
      ];
    case 'InsideVertical':
      if (area.columns === 1) return [];
      return [
        { ...area, columns: area.columns - 1, cellSide: 'right' },
        { ...area, column: area.column + 1, columns: area.columns - 1, cellSide: 'left' },
      ];
    default:
      return [{ ...area, cellSide: 'diagonal' }];
  }
}

function stripsOf({ cells, side }: BorderTarget): (Area & { cellSide: CellSide })[] {
  return cells.areas().flatMap((area) => strips(area, side));
}

function shared(
  session: Session,
  target: BorderTarget,
  read: (line: BorderLine) => string,
): string | null {
  const { sheet } = target.cells;
  const found = new Set<string | null>();
  for (const strip of stripsOf(target)) {
    const cells = { sheet, areas: () => [strip] };
    found.add(lookOf(session, cells, (style) => read(style.borders[strip.cellSide])));
  }
  const [first] = found;
  if (found.size === 0) return read({ style: 'none', color: null });
  return found.size === 1 ? (first ?? null) : null;
}

function change(
  session: Session,
  target: BorderTarget,
  next: (line: BorderLine) => BorderLine,
): void {
  const { sheet } = target.cells;
  const { styles } = session.workbook;
  for (const strip of stripsOf(target)) {
    const side = strip.cellSide;
    // One patch object per line there was before: equal changes stay the same object.
    const patches = new Map<string, StylePatch>();
    changeLook(session, { sheet, areas: () => [strip] }, () => (row, column) => {
      const index =
        row < 0
          ? (sheet.columnFormat(column).style ?? 0)
          : column < 0
            ? (sheet.rowFormat(row).style ?? 0)
            : styleAt(sheet, row, column);
      const line = styles.get(index).borders[side];
      const key = `${line.style}|${line.color ?? ''}`;
      const patch = patches.get(key) ?? { borders: { [side]: next(line) } };
      patches.set(key, patch);
      return patch;
    });
  }
}
