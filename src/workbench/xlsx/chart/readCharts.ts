import type { Chart } from '../../workbook/Chart';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import type { PackageParts } from '../package/PackageParts';
import { relationsPartOf } from '../package/partNames';
import { readRelations } from '../package/relations';
import type { SheetSource } from '../sheet/SheetSource';
import type { Palette } from '../styles/colors';
import { parseXml } from '../xml/parseXml';
import { attribute, child, descend, relationIdOf, type XmlElement } from '../xml/XmlElement';
import { readAnchor, readPlacement } from './anchors';
import { contentOf, type ChartOrigin } from './ChartOrigin';
import { readChart } from './readChart';

/** The drawing part of a sheet in the file; undefined where it has none. */
export function drawingOf(
  source: SheetSource,
  parts: Pick<PackageParts, 'text'>,
): string | undefined {
  const id = child(source.root, 'drawing');
  const relation = id && relationIdOf(id);
  const relations = readRelations(parts.text(relationsPartOf(source.part)), source.part);
  return relations.find((each) => each.id === relation)?.target;
}

/** Reads the charts of a sheet into the model; `origins` gets where they stand, by chart id. */
export function readCharts(
  workbook: Workbook,
  sheet: Sheet,
  source: SheetSource,
  parts: PackageParts,
  palette: Palette,
  origins: Map<string, ChartOrigin>,
): void {
  if (child(source.root, 'drawing') === undefined) return;
  const drawing = drawingOf(source, parts);
  const text = drawing === undefined ? undefined : parts.text(drawing);
  if (drawing === undefined || text === undefined) return;
  const relations = readRelations(parts.text(relationsPartOf(drawing)), drawing);
  for (const [anchorIndex, anchor] of parseXml(text, drawing).children.entries()) {
    const frame = child(anchor, 'graphicFrame');
    const link = descend(frame, 'graphic', 'graphicData', 'chart');
    const relation = relations.find((each) => link && each.id === relationIdOf(link));
    const xml = relation && parts.text(relation.target);
    if (relation === undefined || xml === undefined) continue;
    const root = parseXml(xml, relation.target);
    // Newer kinds of charts have another root; they stay in the file, unseen.
    if (root.local !== 'chartSpace' || child(root, 'chart') === undefined) continue;
    const facts = frameFacts(frame);
    const chart: Chart = {
      id: workbook.newId(),
      name: facts.name,
      altText: facts.altText,
      anchor: readAnchor(anchor, sheet),
      ...readPlacement(anchor),
      ...readChart(root, palette),
    };
    sheet.charts.push(chart);
    origins.set(chart.id, {
      sheetId: sheet.id,
      drawing,
      anchorIndex,
      part: relation.target,
      relation: relation.id,
      content: contentOf(chart),
    });
  }
}

/** What the drawing calls a chart. */
export function frameFacts(frame: XmlElement | undefined): { name: string; altText: string } {
  const facts = descend(frame, 'nvGraphicFramePr', 'cNvPr');
  return {
    name: (facts && attribute(facts, 'name')) ?? '',
    altText: (facts && attribute(facts, 'descr')) ?? '',
  };
}
