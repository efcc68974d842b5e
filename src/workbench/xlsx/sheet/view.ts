import { columnLetters } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import { openTagEnd, attributesXml, withAttributes, withPrefix } from '../xml/tag';
import {
  attribute,
  child,
  childrenOf,
  descend,
  flagAttribute,
  numberAttribute,
  outerXml,
  type XmlElement,
} from '../xml/XmlElement';
import { parseXml } from '../xml/parseXml';
import type { SheetSource } from './SheetSource';

/** Reads what the first view shows: grid lines and frozen panes. */
export function readView(
  sheet: Pick<Sheet, 'frozen' | 'showGridlines' | 'selection'>,
  source: SheetSource,
): void {
  const view = descend(source.root, 'sheetViews', 'sheetView');
  if (view === undefined) return;
  sheet.selection = readSelection(source);
  sheet.showGridlines = flagAttribute(view, 'showGridLines', true);
  const pane = child(view, 'pane');
  if (pane === undefined || !(attribute(pane, 'state') ?? '').startsWith('frozen')) return;
  sheet.frozen = {
    rows: numberAttribute(pane, 'ySplit') ?? 0,
    columns: numberAttribute(pane, 'xSplit') ?? 0,
  };
}

/** What is selected in the first view; "A1" where the file does not say. */
export function readSelection(source: SheetSource): string {
  const view = descend(source.root, 'sheetViews', 'sheetView');
  const selection = activeSelection(view);
  const areas = selection && (attribute(selection, 'sqref') ?? attribute(selection, 'activeCell'));
  return areas ?? 'A1';
}

/** The selection of the pane that is active; the last one where the panes do not fit together. */
function activeSelection(view: XmlElement | undefined): XmlElement | undefined {
  const pane = child(view, 'pane');
  const active = (pane && attribute(pane, 'activePane')) ?? 'topLeft';
  const all = childrenOf(view, 'selection');
  return all.find((each) => (attribute(each, 'pane') ?? 'topLeft') === active) ?? all.at(-1);
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
  const moved = sheet.selection !== readSelection(source);
  if (views === undefined || view === undefined) {
    if (!touched && !moved && selected !== true) return null;
    const raw = '<sheetView workbookViewId="0"></sheetView>';
    const made = viewXml(raw, '', sheet, source.prefix, selected);
    return `<sheetViews>${moved ? withSelection(made, sheet, source.prefix) : made}</sheetViews>`;
  }
  const raw = outerXml(view);
  const others = view.children.filter((each) => !['pane', 'selection'].includes(each.local));
  const rest = others.map(outerXml).join('');
  const changed = !touched
    ? withSelected(raw, selected)
    : samePane(sheet, source)
      ? withSelected(withGridlines(raw, sheet), selected)
      : viewXml(raw, rest, sheet, source.prefix, selected);
  const shown = moved ? withSelection(changed, sheet, source.prefix) : changed;
  const before = source.text.slice(views.start, view.start);
  return before + shown + source.text.slice(view.end, views.end);
}

function samePane(sheet: Sheet, source: SheetSource): boolean {
  const file = { frozen: { rows: 0, columns: 0 }, showGridlines: true, selection: 'A1' };
  readView(file, source);
  return file.frozen.rows === sheet.frozen.rows && file.frozen.columns === sheet.frozen.columns;
}

function withGridlines(xml: string, sheet: Sheet): string {
  return withAttributes(xml, { showGridLines: sheet.showGridlines ? undefined : 0 });
}

/** The view with the active pane's selection as the model has it. */
function withSelection(xml: string, sheet: Sheet, prefix: string): string {
  const view = parseXml(xml, 'sheetView');
  const active = activeSelection(view);
  const cell = sheet.selection.split(/[\s:]/)[0] ?? 'A1';
  const changes = { activeCell: cell, activeCellId: undefined, sqref: sheet.selection };
  if (active !== undefined) {
    const text = withAttributes(outerXml(active), changes);
    return xml.slice(0, active.start) + text + xml.slice(active.end);
  }
  const made = withPrefix(prefix, `<selection${attributesXml(changes)}/>`);
  const open = xml.slice(0, view.openEnd);
  if (view.closeStart === view.end) {
    return `${open.replace(/\s*\/>$/, '>')}${made}</${view.name}>`;
  }
  const pane = child(view, 'pane')?.end ?? view.openEnd;
  return xml.slice(0, pane) + made + xml.slice(pane);
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
