import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import type { Sheet } from '../../../src/workbench/workbook/Sheet';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { sampleChart, sampleSeries } from '../xlsx/sampleChart';

/** What the workbench is asked to do to a file of which it must lose nothing. */
export const SCENARIOS: readonly (readonly [what: string, edit: (workbook: Workbook) => void])[] = [
  [
    'one cell is edited',
    (workbook) => {
      const sheet = first(workbook);
      const cell = sheet.cell(3, 1);
      sheet.setCell(3, 1, { style: 0, ...cell, formula: null, value: 36.5 });
    },
  ],
  [
    'a sheet with four kinds of charts is added',
    (workbook) => {
      const from = first(workbook).name.replaceAll("'", "''");
      const sheet = workbook.addSheet('名次');
      sheet.setCell(0, 0, { value: '名次', formula: null, style: 0 });
      for (const type of ['BarClustered', 'ColumnStacked', 'LineMarkers', 'Radar']) {
        sheet.charts.push(
          sampleChart(workbook.newId(), {
            type,
            series: [sampleSeries({ name: type, values: `'${from}'!$D$3:$D$5` })],
          }),
        );
      }
      sheet.touch('charts');
    },
  ],
  [
    'a chart joins the drawing the sheet has',
    (workbook) => {
      const sheet = first(workbook);
      sheet.charts.push(
        sampleChart(workbook.newId(), {
          series: [sampleSeries({ name: '总分', values: `'${sheet.name}'!$D$3:$D$5` })],
        }),
      );
      sheet.touch('charts');
    },
  ],
];

/** The file after a scenario. */
export function edited(bytes: Uint8Array, edit: (workbook: Workbook) => void): Uint8Array {
  const document = openXlsx(bytes);
  edit(document.workbook);
  return saveXlsx(document);
}

function first(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
