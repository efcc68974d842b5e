import type { PresentChart } from '../sheets/charts/PresentChart';
import { run } from './run';

/** Every chart of the workbook, wherever a person may have moved it. Throws ExcelError. */
export async function readCharts(): Promise<readonly PresentChart[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      sheet.charts.load('items/name');
      return sheet;
    });
    await context.sync();
    const charts = sheets.flatMap((sheet) =>
      sheet.charts.items.map((chart) => {
        chart.load('chartType');
        chart.title.load('text');
        chart.series.load('items/name');
        return { sheet: sheet.name, chart };
      }),
    );
    if (charts.length > 0) await context.sync();
    return charts.map(({ sheet, chart }) => ({
      sheet,
      name: chart.name,
      kind: chart.chartType,
      title: chart.title.text,
      series: chart.series.items.map(({ name }) => name),
    }));
  });
}
