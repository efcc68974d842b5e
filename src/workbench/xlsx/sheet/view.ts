import { columnLetters } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import { openTagEnd, attributesXml, withAttributes, withPrefix } from '../xml/tag';
import {
  attribute,
  child,
  descend,
  flagAttribute,
  numberAttribute,
  outerXml,
} from '../xml/XmlElement';
import type { SheetSource } from './SheetSource';

/** Reads what the first view shows: grid lines and frozen panes. */
export function readView(
  sheet: Pick<Sheet, 'frozen' | 'showGridlines'>,
  source: SheetSource,
): void {
  const view = descend(source.root, 'sheetViews', 'sheetView');
  if (view === undefined) return;
  sheet.showGridlines = flagAttribute(view, 'showGridLines', true);
  const pane = child(view, 'pane');
  if (pane === undefined || !(attribute(pane, 'state') ?? '').startsWith('frozen')) return;
  sheet.frozen = {
    rows: numberAttribute(pane, 'ySplit') ?? 0,
    columns: numberAttribute(pane, 'xSplit') ?? 0,
  };
}

/** The cell that is active in the first view; undefined where the file does not say. */
export function activeCell(source: SheetSource): string | undefined {
  const view = descend(source.root, 'sheetViews', 'sheetView');
  const selections = view?.children.filter((each) => each.local === 'selection') ?? [];
  for (const each of selections.reverse()) {
    const cell = attribute(each, 'activeCell');
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/**
 * The new `sheetViews` element; null where the file has none and none is needed.
 * `selected` is whether the sheet's tab is selected, undefined to leave that.
 */
export function viewsXml(
  sheet: Sheet,
  source: SheetSource,
  selected: boolean | undefined,
): string | null {
  const views = child(source.root, 'sheetViews');
  const view = child(views, 'sheetView');
  const touched = sheet.touchedSections.has('view');
  if (views === undefined || view === undefined) {
    if (!touched && selected !== true) return null;
    const raw = '<sheetView workbookViewId="0"></sheetView>';
    return `<sheetViews>${viewXml(raw, '', sheet, source.prefix, selected)}</sheetViews>`;
  }
  const raw = outerXml(view);
  const others = view.children.filter((each) => !['pane', 'selection'].includes(each.local));
  const rest = others.map(outerXml).join('');
  const changed = !touched
    ? withSelected(raw, selected)
    : samePane(sheet, source)
      ? withSelected(withGridlines(raw, sheet), selected)
      : viewXml(raw, rest, sheet, source.prefix, selected);
  const before = source.text.slice(views.start, view.start);
  return before + changed + source.text.slice(view.end, views.end);
}

function samePane(sheet: Sheet, source: SheetSource): boolean {
  const file = { frozen: { rows: 0, columns: 0 }, showGridlines: true };
  readView(file, source);
  return file.frozen.rows === sheet.frozen.rows && file.frozen.columns === sheet.frozen.columns;
}

function withGridlines(xml: string, sheet: Sheet): string {
  return withAttributes(xml, { showGridLines: sheet.showGridlines ? undefined : 0 });
}

function withSelected(xml: string, selected: boolean | undefined): string {
  if (selected === undefined) return xml;
  return withAttributes(xml, { tabSelected: selected ? 1 : undefined });
}

function viewXml(
  raw: string,
  rest: string,
  sheet: Sheet,
  prefix: string,
  selected: boolean | undefined,
): string {
  const tag = raw.slice(0, openTagEnd(raw)).replace(/\s*\/>$/, '>');
  const open = withSelected(withGridlines(tag, sheet), selected);
  const name = `${prefix}sheetView`;
  return `${open}${withPrefix(prefix, paneXml(sheet))}${rest}</${name}>`;
}

function paneXml(sheet: Sheet): string {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return '';
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const corner = `${columnLetters(columns)}${rows + 1}`;
  const pane = attributesXml({
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: corner,
    activePane: active,
    state: 'frozen',
  });
  const panes = active === 'bottomRight' ? ['topRight', 'bottomLeft', active] : [active];
  const selections = panes.map((each) => `<selection pane="${each}"/>`).join('');
  return `<pane${pane}/>${selections}`;
}
