import ExcelJS from 'exceljs';
import fc from 'fast-check';

import { createXlsx } from '../../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { createTable } from '../../../src/workbench/workbook/tables/editTable';

/** What random workbooks are made of: a grid of scores with a head, formulas beside and below it. */
export interface Plan {
  readonly writer: 'ours' | 'exceljs';
  readonly sheets: readonly SheetPlan[];
}

interface SheetPlan {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (number | string | null)[];
  readonly bold: boolean;
  readonly table: boolean;
  readonly merged: boolean;
}

const NAMES = ['一班', '二 班', "三'班", '汇总', 'Data', '表(4)', 'A1', '得分&率'];

const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -50, max: 200 }).map((number) => number / 4) },
  { weight: 2, arbitrary: fc.constantFrom('甲', '乙组', ' 空格 ', 'a<b&"c"', '多\n行', '100 分') },
  { weight: 1, arbitrary: fc.constant(null) },
);

const sheet = (name: string): fc.Arbitrary<SheetPlan> =>
  fc.record({
    name: fc.constant(name),
    rows: fc.integer({ min: 2, max: 7 }),
    columns: fc.integer({ min: 2, max: 5 }),
    values: fc.array(value, { minLength: 35, maxLength: 35 }),
    bold: fc.boolean(),
    table: fc.boolean(),
    merged: fc.boolean(),
  });

export const plan: fc.Arbitrary<Plan> = fc.record({
  writer: fc.constantFrom('ours' as const, 'exceljs' as const),
  sheets: fc
    .shuffledSubarray(NAMES, { minLength: 1, maxLength: 3 })
    .chain((names) => fc.tuple(...names.map(sheet))),
});

/** The file of a plan, by our writer or another. */
export async function fileOf({ writer, sheets }: Plan): Promise<Uint8Array> {
  return writer === 'ours' ? ours(sheets) : await exceljs(sheets);
}

/** Formulas of a sheet: a sum for each row, an average and a count below, and one to the first sheet. */
function formulas(
  sheet: SheetPlan,
  first: SheetPlan,
): [row: number, column: number, text: string][] {
  const letter = (column: number): string => String.fromCharCode(65 + column);
  const last = letter(sheet.columns - 1);
  const bottom = sheet.rows + 1;
  const below = sheet.rows + 3;
  const quoted = `'${first.name.replaceAll("'", "''")}'`;
  const found: [number, number, string][] = [
    [below, 0, `AVERAGE(A2:${last}${bottom},1)`],
    [below, 1, `COUNTIF(A2:${last}${bottom},">10")`],
    [below, 2, `ROUND(SUM(${quoted}!A2:B3)/3,2)`],
  ];
  for (let row = 1; row <= sheet.rows; row++) {
    const sum = `SUM(A${row + 1}:${last}${row + 1})`;
    found.push([row, sheet.columns + 1, row % 2 === 0 ? sum : `IF(${sum}>20,"高",${sum}*2)`]);
  }
  return found;
}

function ours(sheets: readonly SheetPlan[]): Uint8Array {
  const document = createXlsx();
  const { workbook } = document;
  sheets.forEach((plan, index) => {
    const target = index === 0 ? workbook.sheets[0] : workbook.addSheet(plan.name);
    if (target === undefined) throw new Error('no sheet');
    target.name = plan.name;
    workbook.structureTouched = true;
    const head = workbook.styles.patched(0, { font: { bold: plan.bold }, fill: '#DDEBF7' });
    for (let column = 0; column < plan.columns; column++) {
      target.setCell(0, column, { value: `列${column}`, formula: null, style: head });
      for (let row = 1; row <= plan.rows; row++) {
        const stored = plan.values[(row - 1) * 5 + column] ?? null;
        if (stored !== null)
          target.setCell(row, column, { value: stored, formula: null, style: 0 });
      }
    }
    for (const [row, column, formula] of formulas(plan, sheets[0] ?? plan)) {
      target.setCell(row, column, { value: null, formula, style: 0 });
    }
    if (plan.merged) target.setMerges([{ row: plan.rows + 6, column: 0, rows: 2, columns: 2 }]);
    if (plan.table) {
      const area = { row: 0, column: 0, rows: plan.rows + 1, columns: plan.columns };
      createTable(workbook, target, area, true);
    }
  });
  return saveXlsx(document);
}

async function exceljs(sheets: readonly SheetPlan[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'exceljs';
  sheets.forEach((plan, index) => {
    const target = workbook.addWorksheet(plan.name, {
      views: [{ state: 'frozen', ySplit: 1 }],
      properties: { tabColor: { argb: 'FF00B050' } },
    });
    const rows: (number | string | null)[][] = [];
    for (let row = 0; row < plan.rows; row++) {
      rows.push(plan.values.slice(row * 5, row * 5 + plan.columns).map((each) => each));
    }
    const columns = Array.from({ length: plan.columns }, (_, column) => ({ name: `列${column}` }));
    if (plan.table) {
      target.addTable({ name: `T_${index}`, ref: 'A1', headerRow: true, columns, rows });
    } else target.addRows([columns.map((column) => column.name), ...rows]);
    target.getRow(1).font = { bold: plan.bold, name: '宋体', size: 12 };
    target.getColumn(2).width = 18;
    for (const [row, column, formula] of formulas(plan, sheets[0] ?? plan)) {
      target.getCell(row + 1, column + 1).value = {
        formula,
        result: 0,
      };
    }
    if (plan.merged) target.mergeCells(plan.rows + 7, 1, plan.rows + 8, 2);
    target.getCell(2, 9).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: ['"优,良,中"'],
      showErrorMessage: true,
    };
    target.addConditionalFormatting({
      ref: 'A2:B4',
      rules: [
        {
          type: 'cellIs',
          operator: 'greaterThan',
          priority: 1,
          formulae: [30],
          style: { font: { color: { argb: 'FFFF0000' } } },
        },
      ],
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
