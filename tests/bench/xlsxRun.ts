import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/**
 * One measurement in a process of its own: `tsx xlsxRun.ts ours|exceljs in.xlsx out.xlsx`. Each
 * loads only what it needs, and loading it is not measured.
 */
async function measure(): Promise<void> {
  const [, , who, source = '', target = ''] = process.argv;
  const run = who === 'ours' ? await ours() : await exceljs();
  const start = performance.now();
  const before = process.cpuUsage();
  await run(source, target);
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ milliseconds, cpu: (user + system) / 1000, megabytes }));
}

type Run = (source: string, target: string) => Promise<void> | void;

async function ours(): Promise<Run> {
  const { openXlsx } = await import('../../src/workbench/xlsx/openXlsx');
  const { saveXlsx } = await import('../../src/workbench/xlsx/saveXlsx');
  return (source, target) => {
    const document = openXlsx(new Uint8Array(readFileSync(source)));
    const sheet = document.workbook.sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    sheet.setCell(9_999, 1, { value: 4711, formula: null, style: 0 });
    writeFileSync(target, saveXlsx(document));
  };
}

async function exceljs(): Promise<Run> {
  const { default: ExcelJS } = await import('exceljs');
  return async (source, target) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(source);
    const sheet = workbook.worksheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    sheet.getCell(10_000, 2).value = 4711;
    await workbook.xlsx.writeFile(target);
  };
}

void measure();
