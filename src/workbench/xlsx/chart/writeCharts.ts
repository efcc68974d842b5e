import type { Chart } from '../../workbook/Chart';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import { inDialect, RELATIONS, XML_HEAD } from '../package/namespaces';
import type { PackageEdit } from '../package/PackageEdit';
import { folderOf } from '../package/partNames';
import { reachableFrom, removeUnreachable } from '../package/removeUnreachable';
import type { Palette } from '../styles/colors';
import { escapeAttribute } from '../xml/escape';
import { parseXml } from '../xml/parseXml';
import { spliced, type Splice } from '../xml/splice';
import { attributesXml, prefixOf, withAttributes } from '../xml/tag';
import { attribute, child, descend, outerXml, walk, type XmlElement } from '../xml/XmlElement';
import { anchorXml, placementWord, readAnchor, readPlacement } from './anchors';
import { refreshedCaches } from './caches';
import { contentOf, type ChartOrigin } from './ChartOrigin';
import { chartXml } from './chartXml';
import { patchedChart } from './patchChart';
import { frameFacts } from './readCharts';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const DRAWING_NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const CHART_NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** What writing charts needs of the document. */
export interface ChartContext {
  readonly workbook: Workbook;
  readonly edit: PackageEdit;
  readonly origins: ReadonlyMap<string, ChartOrigin>;
  readonly palette: Palette;
  readonly strict: boolean;
  /** The part of workbook.xml: new parts lie in folders beside it. */
  readonly bookPart: string;
}

/**
 * Writes the charts of a sheet. `drawing` is the sheet's drawing part, `sheetPart` the sheet.
 * Gives the relationship id of a drawing that had to be made, else undefined.
 */
export function writeCharts(
  sheet: Sheet,
  sheetPart: string,
  drawing: string | undefined,
  context: ChartContext,
): string | undefined {
  const { edit, origins } = context;
  const fresh = sheet.charts.filter((chart) => !origins.has(chart.id));
  if (drawing === undefined) {
    if (fresh.length === 0) return undefined;
    const part = edit.freeName(`${folderOf(context.bookPart)}drawings/drawing`, '.xml');
    const empty = `${XML_HEAD}<xdr:wsDr ${DRAWING_NAMESPACES}></xdr:wsDr>`;
    edit.add(part, inDialect(context.strict, empty), DRAWING_TYPE);
    const relation = edit.relate(
      sheetPart,
      part,
      inDialect(context.strict, `${RELATIONS}/drawing`),
    );
    addCharts(part, fresh, context);
    return relation;
  }
  changeCharts(sheet, drawing, context);
  if (fresh.length > 0) addCharts(drawing, fresh, context);
  return undefined;
}

/** Removes, moves and renews the charts which the drawing had at opening. */
function changeCharts(sheet: Sheet, drawing: string, context: ChartContext): void {
  const { edit, workbook } = context;
  const text = edit.text(drawing);
  if (text === undefined) return;
  const anchors = parseXml(text, drawing).children;
  const splices: Splice[] = [];
  for (const [id, origin] of context.origins) {
    const anchor = anchors[origin.anchorIndex];
    if (origin.sheetId !== sheet.id || anchor === undefined) continue;
    const chart = sheet.charts.find((each) => each.id === id);
    if (chart === undefined) {
      splices.push({ start: anchor.start, end: anchor.end, text: '' });
      const parts = reachableFrom(edit, origin.part);
      edit.unrelate(drawing, origin.relation);
      removeUnreachable(edit, parts);
      continue;
    }
    splices.push(...placeSplices(sheet, anchor, chart));
    const before = edit.text(origin.part);
    if (before === undefined) continue;
    const changed = contentOf(chart) !== origin.content;
    const content = changed
      ? (patchedChart(workbook, before, origin.part, chart, context.palette) ??
        inDialect(context.strict, chartXml(workbook, chart)))
      : before;
    const after = refreshedCaches(workbook, content, origin.part, changed);
    if (after !== before) edit.write(origin.part, after);
  }
  const after = spliced(text, splices);
  if (after !== text) edit.write(drawing, after);
}

/** Only what was changed of a chart's place, name and alternative text. */
function placeSplices(sheet: Sheet, anchor: XmlElement, chart: Chart): Splice[] {
  const splices: Splice[] = [];
  const moved = JSON.stringify(readAnchor(anchor, sheet)) !== JSON.stringify(chart.anchor);
  const placed = readPlacement(anchor).placement !== chart.placement;
  if (moved || placed) {
    const from = child(anchor, 'from');
    const to = child(anchor, 'to');
    const prefix = prefixOf(anchor);
    const prefixed = anchorXml(chart.anchor).replaceAll('xdr:', prefix);
    const editAs = placementWord(chart.placement);
    if (from !== undefined && to !== undefined) {
      const tag = anchor.source.slice(anchor.start, anchor.openEnd);
      splices.push({
        start: anchor.start,
        end: anchor.openEnd,
        text: placed ? withAttributes(tag, { editAs }) : tag,
      });
      if (moved) splices.push({ start: from.start, end: to.end, text: prefixed });
    } else {
      // Anchors of other kinds become two-cell ones.
      const frame = child(anchor, 'graphicFrame');
      const text = frame ? withFacts(outerXml(frame), chart) : '';
      const open = `<${prefix}twoCellAnchor${attributesXml({ editAs })}>`;
      const xml = `${open}${prefixed}${text}<${prefix}clientData/></${prefix}twoCellAnchor>`;
      return [{ start: anchor.start, end: anchor.end, text: xml }];
    }
  }
  const frame = child(anchor, 'graphicFrame');
  const facts = descend(frame, 'nvGraphicFramePr', 'cNvPr');
  const had = frameFacts(frame);
  if (facts !== undefined && (had.name !== chart.name || had.altText !== chart.altText)) {
    splices.push({ start: facts.start, end: facts.end, text: factsXml(outerXml(facts), chart) });
  }
  return splices;
}

function factsXml(facts: string, chart: Chart): string {
  return withAttributes(facts, {
    name: chart.name,
    descr: chart.altText === '' ? undefined : chart.altText,
  });
}

/** A graphic frame with the chart's name and alternative text. */
function withFacts(frame: string, chart: Chart): string {
  const root = parseXml(frame, 'graphicFrame');
  const facts = descend(root, 'nvGraphicFramePr', 'cNvPr');
  if (facts === undefined) return frame;
  return spliced(frame, [
    { start: facts.start, end: facts.end, text: factsXml(outerXml(facts), chart) },
  ]);
}

function addCharts(drawing: string, charts: readonly Chart[], context: ChartContext): void {
  const { edit, strict } = context;
  const folder = `${folderOf(context.bookPart)}charts/chart`;
  let number = greatestId(edit.text(drawing) ?? '', drawing);
  const anchors = charts.map((chart) => {
    const part = edit.freeName(folder, '.xml');
    edit.add(part, inDialect(strict, chartXml(context.workbook, chart)), CHART_TYPE);
    const relation = edit.relate(drawing, part, inDialect(strict, `${RELATIONS}/chart`));
    return frameXml(chart, ++number, relation);
  });
  const text = edit.text(drawing) ?? '';
  const root = parseXml(text, drawing);
  const added = inDialect(strict, anchors.join(''));
  const open = text.slice(0, root.openEnd);
  const whole =
    root.closeStart === root.end
      ? `${open.replace(/\s*\/>$/, '>')}${added}</${root.name}>${text.slice(root.end)}`
      : text.slice(0, root.closeStart) + added + text.slice(root.closeStart);
  edit.write(drawing, whole);
}

/** An anchor that declares its own namespaces: the drawing's prefixes may be others. */
function frameXml(chart: Chart, number: number, relation: string): string {
  const description = chart.altText === '' ? '' : ` descr="${escapeAttribute(chart.altText)}"`;
  const editAs = attributesXml({ editAs: placementWord(chart.placement) });
  const name = escapeAttribute(chart.name === '' ? `图表 ${number - 1}` : chart.name);
  return (
    `<xdr:twoCellAnchor ${DRAWING_NAMESPACES}${editAs}>${anchorXml(chart.anchor)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number}" name="${name}"${description}/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
    `<c:chart ${CHART_NAMESPACES} r:id="${relation}"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function greatestId(text: string, part: string): number {
  let greatest = 1;
  if (text === '') return greatest;
  walk(parseXml(text, part), (element) => {
    if (element.local === 'cNvPr') {
      greatest = Math.max(greatest, Number(attribute(element, 'id') ?? 0) || 0);
    }
  });
  return greatest;
}
