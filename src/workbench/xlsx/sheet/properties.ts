import type { Sheet } from '../../workbook/Sheet';
import { readColor, toArgb, type Palette } from '../styles/colors';
import { withAttributes, withPrefix } from '../xml/tag';
import { attribute, child, flagAttribute, numberAttribute, outerXml } from '../xml/XmlElement';
import { baseWidthToPoints, pointsToWidth, widthToPoints } from './columnWidth';
import type { SheetSource } from './SheetSource';

/** Reads the tab's colour and the default sizes of rows and columns. */
export function readProperties(sheet: Sheet, source: SheetSource, palette: Palette): void {
  sheet.tabColor = readColor(child(child(source.root, 'sheetPr'), 'tabColor'), palette);
  const sizes = defaultSizes(source);
  sheet.defaultRowHeight = sizes.row;
  sheet.defaultColumnWidth = sizes.column;
}

function defaultSizes(source: SheetSource): { row: number; column: number } {
  const format = child(source.root, 'sheetFormatPr');
  const width = format && numberAttribute(format, 'defaultColWidth');
  const base = (format && numberAttribute(format, 'baseColWidth')) ?? 8;
  return {
    row: (format && numberAttribute(format, 'defaultRowHeight')) ?? 15,
    column: width === undefined ? baseWidthToPoints(base) : widthToPoints(width),
  };
}

/** The new `sheetPr` element: only the tab's colour changes. */
export function propertiesXml(sheet: Sheet, source: SheetSource, palette: Palette): string | null {
  const element = child(source.root, 'sheetPr');
  const old = child(element, 'tabColor');
  const raw = element === undefined ? null : outerXml(element);
  if (readColor(old, palette) === sheet.tabColor) return raw;
  const color =
    sheet.tabColor === null
      ? ''
      : withPrefix(source.prefix, `<tabColor rgb="${toArgb(sheet.tabColor)}"/>`);
  if (element === undefined || raw === null)
    return color === '' ? null : `<sheetPr>${color}</sheetPr>`;
  if (old !== undefined) {
    return (
      source.text.slice(element.start, old.start) + color + source.text.slice(old.end, element.end)
    );
  }
  // The colour comes first in it.
  const open = source.text.slice(element.start, element.openEnd);
  if (element.closeStart === element.end) {
    return `${open.replace(/\s*\/>$/, '>')}${color}</${element.name}>`;
  }
  return open + color + source.text.slice(element.openEnd, element.end);
}

/** The new `sheetFormatPr` element: only changed default sizes are written. */
export function formatXml(sheet: Sheet, source: SheetSource): string | null {
  const element = child(source.root, 'sheetFormatPr');
  const raw = element === undefined ? null : outerXml(element);
  const had = defaultSizes(source);
  const changes = {
    ...(had.row === sheet.defaultRowHeight
      ? {}
      : { defaultRowHeight: sheet.defaultRowHeight, customHeight: 1 }),
    ...(had.column === sheet.defaultColumnWidth
      ? {}
      : { defaultColWidth: pointsToWidth(sheet.defaultColumnWidth) }),
  };
  if (Object.keys(changes).length === 0) return raw;
  const base = raw ?? `<sheetFormatPr defaultRowHeight="${sheet.defaultRowHeight}"/>`;
  return withAttributes(base, changes);
}

/** True where the sheet's tab is selected in the file. */
export function isSelected(source: SheetSource): boolean {
  const view = child(child(source.root, 'sheetViews'), 'sheetView');
  return view !== undefined && flagAttribute(view, 'tabSelected', false);
}

/** The `dimension` of the file, "" where it has none. */
export function dimensionOf(source: SheetSource): string {
  const element = child(source.root, 'dimension');
  return (element && attribute(element, 'ref')) ?? '';
}
