import { memo } from 'react';
import { areaAddress, type Area } from '../../workbook/area';
import { isCellError, type CellValue } from '../../workbook/cell';
import { formatNumber } from '../../workbook/formatNumber';
import type { ConditionalLook } from '../../workbook/rules';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import type { CellGraphic } from './cellGraphic';
import { boxLook, horizontalOf, styleAt, textLook } from './cellLook';
import { Graphic } from './Graphic';
import { rectangleOf, type GridGeometry } from './gridGeometry';
import { roomForText, textWidth } from './overflow';
import type { useGridClasses } from './gridClasses';

export interface GridCellProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly geometry: GridGeometry;
  /** Stands for all that the workbook holds: the cell is drawn anew when it grows. */
  readonly version: number;
  readonly area: Area;
  readonly rule: ConditionalLook | null;
  readonly graphic: CellGraphic | null;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly classes: ReturnType<typeof useGridClasses>;
}

/** One cell, or one merge, at its place. */
export const GridCell = memo(
  function GridCell(props: GridCellProps) {
    const { workbook, sheet, geometry, area, rule, graphic, isSelected, isActive, classes } = props;
    const { row, column } = area;
    const style = styleAt(workbook, sheet, row, column);
    const value = sheet.cell(row, column)?.value ?? null;
    const text = formatNumber(value, rule?.numberFormat ?? style.numberFormat);
    const place = rectangleOf(geometry, area);
    const isText = typeof value === 'string';
    const isOneLine = area.columns === 1 && !style.alignment.wrapText;
    const needed = isOneLine && text !== '' ? textWidth(text, style.font.size) + 6 : 0;
    const isTooWide = needed > place.width;
    const runsOver = isTooWide && isText && horizontalOf(style, value) === 'left';
    const room = runsOver ? roomForText(sheet, geometry.columns, row, column, needed) : place.width;
    const shown = isTooWide && typeof value === 'number' ? fitted(value, text, style, place) : text;
    const address = areaAddress({ row, column, rows: 1, columns: 1 });
    return (
      <div
        id={`cell-${address}`}
        role="gridcell"
        aria-colindex={column + 1}
        aria-selected={isSelected}
        aria-label={text === '' ? address : `${address} ${text}`}
        {...(area.columns > 1 ? { 'aria-colspan': area.columns } : {})}
        {...(area.rows > 1 ? { 'aria-rowspan': area.rows } : {})}
        data-address={address}
        data-selected={isSelected || undefined}
        data-active={isActive || undefined}
        className={classes.cell}
        style={{
          ...boxLook(workbook, sheet, area, rule),
          left: place.left,
          top: place.top,
          width: place.width,
          height: place.height,
          zIndex: isActive ? 3 : room > place.width ? 2 : 1,
        }}
      >
        {graphic !== null && <Graphic graphic={graphic} classes={classes} />}
        {text !== '' && graphic?.hidesValue !== true && (
          <span className={classes.text} style={{ ...textLook(style, value, rule), width: room }}>
            <span className={classes.run}>{shown}</span>
          </span>
        )}
        {isSelected && <span className={isActive ? classes.active : classes.selected} />}
      </div>
    );
  },
  (before, after) =>
    before.version === after.version &&
    before.geometry === after.geometry &&
    before.sheet === after.sheet &&
    before.rule === after.rule &&
    before.graphic === after.graphic &&
    before.isSelected === after.isSelected &&
    before.isActive === after.isActive &&
    before.area.row === after.area.row &&
    before.area.column === after.area.column &&
    before.area.rows === after.area.rows &&
    before.area.columns === after.area.columns,
);

/** A number that does not fit: fewer decimals in "General", else ####, as Excel shows it. */
function fitted(
  value: CellValue,
  text: string,
  style: { numberFormat: string; font: { size: number } },
  place: { width: number },
): string {
  if (isCellError(value) || typeof value !== 'number') return text;
  const room = Math.floor((place.width - 6) / (style.font.size * 0.75));
  if (style.numberFormat === 'General') {
    for (let digits = 10; digits > 0; digits--) {
      const shorter = String(Number(value.toPrecision(digits)));
      if (textWidth(shorter, style.font.size) + 4 <= place.width) return shorter;
    }
  }
  return textWidth(text, style.font.size) * 0.85 <= place.width
    ? text
    : '#'.repeat(Math.max(1, room));
}
