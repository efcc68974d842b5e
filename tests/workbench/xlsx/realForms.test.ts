import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { changedParts } from './packageOf';
import { sampleChart, sampleSeries } from './sampleChart';

const FORMS = resolve(__dirname, '../../../../shared/forms');
const present = existsSync(FORMS);
// Straight to stdout: jest swallows the console of a suite it skips.
if (!present) process.stdout.write(`skipped: the real forms are not at ${FORMS}\n`);
const real = present ? test : test.skip;

function read(name: string): Uint8Array {
  return new Uint8Array(readFileSync(resolve(FORMS, name)));
}

real('real forms saved unchanged are the same bytes', () => {
  for (const name of ['H01.xlsx', 'H06.xlsx', 'H07.xlsx', 'H14.xlsx', 'everything.xlsx']) {
    const bytes = read(name);
    expect(saveXlsx(openXlsx(bytes))).toBe(bytes);
  }
});

real('an old .xls is refused by its name', () => {
  expect(() => openXlsx(read('H01.xls'))).toThrow(expect.objectContaining({ code: 'legacy-xls' }));
});

real(
  'one edit in the file with one of everything touches its sheet and the chart showing it',
  () => {
    const bytes = read('everything.xlsx');
    const document = openXlsx(bytes);
    const sheet = document.workbook.sheet('申报表');
    sheet?.setCell(4, 4, { value: 99, formula: null, style: 6 });
    expect(changedParts(bytes, saveXlsx(document))).toEqual([
      'xl/charts/chart1.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  },
);

real('a chart joins the picture, the shape and the chart of a drawing', () => {
  const bytes = read('everything.xlsx');
  const document = openXlsx(bytes);
  const sheet = document.workbook.sheet('申报表');
  sheet?.charts.push(
    sampleChart(document.workbook.newId(), {
      series: [sampleSeries({ name: '总分', values: '申报表!$G$4:$G$13' })],
    }),
  );
  expect(changedParts(bytes, saveXlsx(document))).toEqual([
    '[Content_Types].xml',
    'xl/charts/chart3.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    'xl/drawings/drawing1.xml',
  ]);
});
