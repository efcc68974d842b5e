import type { Chart } from '../../../src/workbench/workbook/Chart';
import type { Sheet } from '../../../src/workbench/workbook/Sheet';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';

/** All that a workbook holds as plain data, ids left out: two workbooks are equal where this is. */
export function bookState(workbook: Workbook): unknown {
  const nameOf = (id: string | null): string | null =>
    id === null ? null : (workbook.sheets.find((sheet) => sheet.id === id)?.name ?? id);
  return plain({
    sheets: workbook.sheets.map((sheet) => sheetState(workbook, sheet)),
    names: sorted(workbook.names.map((name) => ({ ...name, sheetId: nameOf(name.sheetId) }))),
    active: workbook.activeSheet?.name,
    date1904: workbook.date1904,
    properties: workbook.properties,
    customXmlParts: workbook.customXmlParts,
    settings: [...workbook.settings],
  });
}

/** Excel's own, in points. */
const MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

function sheetState(workbook: Workbook, sheet: Sheet): unknown {
  const lines = (formats: ReadonlyMap<number, { style: number | null }>): unknown =>
    [...formats]
      .map(([line, format]) => [
        line,
        { ...format, style: format.style === null ? null : workbook.styles.get(format.style) },
      ])
      .filter(
        ([, format]) => JSON.stringify(format) !== '{"size":null,"hidden":false,"style":null}',
      )
      .sort(([a], [b]) => Number(a) - Number(b));
  const cells: Record<string, unknown> = {};
  for (const row of sheet.rowNumbers()) {
    for (const [column, cell] of [...(sheet.row(row) ?? [])].sort(([a], [b]) => a - b)) {
      cells[`R${row + 1}C${column + 1}`] = { ...cell, style: workbook.styles.get(cell.style) };
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    rows: lines(sheet.formattedRows()),
    columns: lines(sheet.formattedColumns()),
    merges: sorted(sheet.merges),
    view: [sheet.frozen, sheet.showGridlines, sheet.selection],
    tabColor: sheet.tabColor,
    protection: sheet.protection,
    sizes: [sheet.defaultRowHeight, sheet.defaultColumnWidth],
    validations: sorted(sheet.validations),
    conditionalFormats: sorted(
      sheet.conditionalFormats.map(({ id: _id, ...rule }) =>
        // The file wants the formula of a text rule too; it follows from the text.
        rule.text === undefined ? rule : { ...rule, formulas: [] },
      ),
    ),
    charts: sheet.charts.map(chartState),
    tables: sheet.tables.map(({ id: _id, ...table }) => table),
    autoFilter: sheet.autoFilter,
    hyperlinks: sheet.hyperlinks,
    pageLayout: { ...sheet.pageLayout, margins: { ...MARGINS, ...sheet.pageLayout.margins } },
  };
}

/** What is null for Excel's own choice is read back as that choice; a name by reference follows its cell. */
function chartState({ id: _id, ...chart }: Chart): unknown {
  const bars = /Bar|Column/.test(chart.type);
  const markers = /Markers/.test(chart.type);
  return {
    ...chart,
    // What is not shown says nothing.
    legend: chart.legend.visible ? chart.legend : null,
    title: chart.title.visible ? chart.title : null,
    dataLabels: chart.dataLabels.visible ? chart.dataLabels : null,
    gapWidth: bars ? (chart.gapWidth ?? 150) : null,
    series: chart.series.map((series) => ({
      ...series,
      name: series.nameReference === null ? series.name : '',
      gapWidth: bars ? (series.gapWidth ?? chart.gapWidth ?? 150) : null,
      marker: bars ? null : (series.marker ?? (markers ? 'circle' : 'none')),
    })),
  };
}

function sorted<T>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (keyed(a) < keyed(b) ? -1 : 1));
}

function keyed(value: unknown): string {
  return JSON.stringify(plain(value));
}

/** Maps as lists, keys in order: what JSON shows of the data. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => {
      // A line without a colour of its own is drawn, and read, as black.
      if (isLine(each)) return { ...each, color: '#000000' };
      if (each instanceof Map) return [...(each as Map<unknown, unknown>)];
      if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
      return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
    }),
  );
}

function isLine(value: unknown): value is { style: string; color: null } {
  if (typeof value !== 'object' || value === null || !('color' in value)) return false;
  return 'style' in value && value.style !== 'none' && value.color === null;
}
