import { MAX_COLUMNS } from '../../workbook/area';
import type { LineFormat, Sheet } from '../../workbook/Sheet';
import type { StylesEdit } from '../styles/StylesEdit';
import { attributesXml, withAttributes, withPrefix } from '../xml/tag';
import { child, childrenOf, flagAttribute, numberAttribute, outerXml } from '../xml/XmlElement';
import type { Replay } from '../structure/Replay';
import { pointsToWidth, widthToPoints } from './columnWidth';
import type { SheetSource } from './SheetSource';

interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly format: LineFormat;
  readonly xml: string;
}

/** A range to the sheet's edge says nothing new past here; the model need not hold it. */
const FAR = 1023;
const PLAIN: LineFormat = { size: null, hidden: false, style: null };

/** Reads the sheet's columns; ranges are spelled out column by column, as far as cells lie. */
export function readColumns(sheet: Sheet, source: SheetSource): void {
  for (const range of columnRanges(source)) {
    for (let column = range.first; column <= reach(range); column++) {
      sheet.loadColumnFormat(column, range.format);
    }
  }
}

/** The new `cols` element: columns that did not change keep what the file says of them. */
export function columnsXml(
  sheet: Sheet,
  source: SheetSource,
  styles: StylesEdit,
  replay: Replay,
): string | null {
  const ranges = columnRanges(source).flatMap((range) =>
    replay.lines(range.first, range.last, false).map(([first, last]) => {
      if (first === range.first && last === range.last) return range;
      const xml = withAttributes(range.xml, { min: first + 1, max: last + 1 });
      return { ...range, first, last: Math.min(last, MAX_COLUMNS - 1), xml };
    }),
  );
  const rangeOf = (column: number): ColumnRange | undefined =>
    ranges.find((range) => column >= range.first && column <= range.last);
  const changed = [...sheet.formattedColumns()]
    .filter(([column, format]) => {
      const range = rangeOf(column);
      const had = range !== undefined && column <= reach(range) ? range.format : PLAIN;
      return !sameFormat(had, format);
    })
    .map(([column]) => column)
    .sort((a, b) => a - b);
  const pieces: { first: number; xml: string }[] = [];
  const changedSet = new Set(changed);
  for (const range of ranges) {
    let from = range.first;
    for (const column of [
      ...changed.filter((each) => each >= from && each <= range.last),
      range.last + 1,
    ]) {
      if (column > from) {
        const whole = from === range.first && column === range.last + 1;
        const xml = whole ? range.xml : withAttributes(range.xml, { min: from + 1, max: column });
        pieces.push({ first: from, xml });
      }
      from = column + 1;
    }
  }
  for (const column of changedSet) {
    const format = sheet.columnFormat(column);
    const base = rangeOf(column);
    const xml = changedColumn(column, format, base, styles, sheet.defaultColumnWidth);
    if (xml !== null) pieces.push({ first: column, xml: withPrefix(source.prefix, xml) });
  }
  if (pieces.length === 0) return null;
  pieces.sort((a, b) => a.first - b.first);
  return `<cols>${pieces.map((piece) => piece.xml).join('')}</cols>`;
}

function changedColumn(
  column: number,
  format: LineFormat,
  base: ColumnRange | undefined,
  styles: StylesEdit,
  defaultWidth: number,
): string | null {
  if (base === undefined && sameFormat(format, PLAIN)) return null;
  const had = base?.format ?? PLAIN;
  const resized = format.size !== had.size || base === undefined;
  const style = format.style === null ? undefined : styles.cellFormat(format.style);
  const changes = {
    min: column + 1,
    max: column + 1,
    // The width may not be missing, even for a column of the default width.
    ...(resized ? { width: pointsToWidth(format.size ?? defaultWidth) } : {}),
    ...(resized ? { customWidth: format.size === null ? undefined : 1 } : {}),
    ...(format.hidden === had.hidden ? {} : { hidden: format.hidden ? 1 : undefined }),
    ...(format.style === had.style ? {} : { style }),
  };
  return base === undefined ? `<col${attributesXml(changes)}/>` : withAttributes(base.xml, changes);
}

function columnRanges(source: SheetSource): ColumnRange[] {
  return childrenOf(child(source.root, 'cols'), 'col').map((element) => {
    const first = Math.max(1, numberAttribute(element, 'min') ?? 1) - 1;
    const last = Math.min(MAX_COLUMNS, numberAttribute(element, 'max') ?? first + 1) - 1;
    const width = numberAttribute(element, 'width');
    return {
      first,
      last,
      format: {
        size: width === undefined ? null : widthToPoints(width),
        hidden: flagAttribute(element, 'hidden', false),
        style: numberAttribute(element, 'style') ?? null,
      },
      xml: outerXml(element),
    };
  });
}

function reach(range: ColumnRange): number {
  return Math.min(range.last, Math.max(range.first, FAR));
}

function sameFormat(a: LineFormat, b: LineFormat): boolean {
  return a.size === b.size && a.hidden === b.hidden && a.style === b.style;
}
