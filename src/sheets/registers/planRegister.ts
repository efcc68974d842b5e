import { areaAddress, cellAddress, columnLetters } from '../../forms/address';
import { figureColumn, registerColumn, registerLayout } from '../../forms/registers/registerLayout';
import type { Column, RecordValue, Register } from '../../registers/Register';
import { registerOf } from '../../registers/registers';
import { look } from '../look';
import { newSheet } from '../newSheet';
import { dateSerial } from '../points/dateSerial';
import type { BlockPlan, FormatPlan, PlannedValue, SheetPlan, ValidationPlan } from '../SheetPlan';
import { headerLook, inputLook, noteLook, sheetLook } from '../template/sheetLook';
import { rowHeight } from '../rowHeight';
import { groupsMatrix } from './groupsMatrix';
import { liaisonMatrix, type RegisterMatrix } from './liaisonMatrix';
import { firstMarks, measureFormula, registerRange } from './measureFormula';
import type { RegisterSheetOptions } from './RegisterSheetOptions';

function matrixOf(register: Register, options: RegisterSheetOptions): RegisterMatrix | null {
  switch (register.matrix) {
    case 'liaison':
      return liaisonMatrix(register, options);
    case 'groups':
      return groupsMatrix(register, options);
    default:
      return null;
  }
}

/** The height of a row with one line of text, in points. */
const ONE_LINE = 16;

/** A register's sheet: header, choices and checks a cell, computed columns, summary. */
export function planRegister(register: Register, options: RegisterSheetOptions): SheetPlan {
  const { columns } = register;
  const { headerRow, firstRow } = registerLayout;
  const body = (column: number, width = 1): string =>
    areaAddress({ row: firstRow, column, rows: register.rows, columns: width });
  const summary = figureColumn(register);
  const matrix = matrixOf(register, options);
  const figures = figureRows(register, options);
  const lastColumn = Math.max(summary + 3, matrix?.lastColumn ?? 0);
  const filled = options.records?.length ?? 0;
  const printedRows = firstRow + Math.max(30, filled + 5, matrix?.lastRow ?? 0);
  return newSheet(register.sheet, {
    blocks: [
      { at: 'A1', values: [[register.name.zh]] },
      { at: 'A2', values: [[`${register.purpose.zh}黄色格填写，其余由公式得出。`]] },
      {
        at: cellAddress({ row: headerRow, column: 0 }),
        values: [columns.map(({ name }) => name.zh)],
      },
      ...recordBlocks(register, options.records ?? []),
      ...computedBlocks(register),
      ...(figures.length === 0
        ? []
        : [
            {
              at: cellAddress({ row: headerRow, column: summary }),
              values: [['汇总', '数量/分子', '分母', '占比'], ...figures],
            },
          ]),
      ...(matrix?.blocks ?? []),
      ...markBlocks(register),
    ],
    formats: [
      ...sheetLook({ rows: firstRow + register.rows, columns: columns.length, headerRow }),
      noteLook('A2'),
      { range: body(0, columns.length), borders: 'thin', borderColor: look.border },
      ...columns.flatMap((column, index) => columnLook(column, body(index))),
      ...summaryLook(register),
      ...(matrix?.formats ?? []),
      ...markLook(register),
    ],
    columnWidths: [
      ...columns.map(({ width }, index) => ({ columns: columnLetters(index), points: width })),
      { columns: columnLetters(columns.length), points: 12 },
      { columns: columnLetters(summary), points: 120 },
      {
        columns: `${columnLetters(summary + 1)}:${columnLetters(lastColumn)}`,
        // Names of groups are longer than those of people.
        points: register.matrix === 'groups' ? 66 : 54,
      },
    ],
    rowHeights: [
      { rows: '1', points: 28 },
      { rows: `${headerRow + 1}`, points: 24 },
      ...tallRows(register, options.records ?? []),
    ],
    freeze: { rows: firstRow, columns: 1 },
    validations: columns.flatMap((column, index) =>
      columnValidation(column, index, body(index), options),
    ),
    conditionalFormats: columns.flatMap((column, index) =>
      column.required === true ? [missingMark(register, index, body(index))] : [],
    ),
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      area: areaAddress({ row: 0, column: 0, rows: printedRows, columns: lastColumn + 1 }),
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
    },
    tabColor: '#5B7F2B',
  });
}

function recordBlocks(
  register: Register,
  records: readonly Readonly<Record<string, RecordValue>>[],
): readonly BlockPlan[] {
  if (records.length === 0) return [];
  return register.columns.flatMap((column, index): BlockPlan[] => {
    if (column.type.kind === 'computed') return [];
    if (records.every((record) => (record[column.id] ?? null) === null)) return [];
    return [
      {
        at: cellAddress({ row: registerLayout.firstRow, column: index }),
        values: records.map((record) => [plannedValue(column, record[column.id] ?? null)]),
      },
    ];
  });
}

/** Rows whose wrapped texts need more than a line: what a program writes does not grow by itself. */
function tallRows(
  { columns }: Register,
  records: readonly Readonly<Record<string, RecordValue>>[],
): SheetPlan['rowHeights'] {
  return records.flatMap((record, index) => {
    const points = rowHeight(
      columns.flatMap(({ id, type, width }) =>
        type.kind === 'text' ? [[record[id] ?? null, width * 0.9] as const] : [],
      ),
    );
    return points > ONE_LINE ? [{ rows: `${registerLayout.firstRow + index + 1}`, points }] : [];
  });
}

/** A value as its cell holds it: days as date serials, everything else as it is. */
export function plannedValue({ type }: Column, value: RecordValue): PlannedValue {
  return type.kind === 'date' && typeof value === 'string' ? dateSerial(value) : value;
}

function computedBlocks(register: Register): readonly BlockPlan[] {
  return register.columns.flatMap(({ type }, index): BlockPlan[] => {
    if (type.kind !== 'computed') return [];
    return [
      {
        at: cellAddress({ row: registerLayout.firstRow, column: index }),
        values: Array.from({ length: register.rows }, (_, place) => {
          const row = registerLayout.firstRow + place + 1;
          const cell = (id: string): string =>
            `$${columnLetters(registerColumn(register, id))}${row}`;
          return [{ formula: `=${type.formula(cell)}` }];
        }),
      },
    ];
  });
}

/** The marks of first rows, for counting different values; see firstMarks. */
function markBlocks(register: Register): readonly BlockPlan[] {
  return firstMarks(register).map(({ measure, column, formula }) => ({
    at: cellAddress({ row: registerLayout.headerRow, column }),
    values: [
      [`去重：${register.columns.find(({ id }) => id === measure.column)?.name.zh ?? ''}`],
      ...Array.from({ length: register.rows }, (_, index) => [
        { formula: formula(registerLayout.firstRow + index + 1) },
      ]),
    ],
  }));
}

function markLook(register: Register): readonly FormatPlan[] {
  return firstMarks(register).map(({ column }) =>
    noteLook(
      areaAddress({
        row: registerLayout.headerRow,
        column,
        rows: register.rows + 1,
        columns: 1,
      }),
    ),
  );
}

function columnLook({ type }: Column, range: string): readonly FormatPlan[] {
  const centred = type.kind === 'text' ? {} : { horizontal: 'center' as const };
  if (type.kind === 'computed') {
    const { numberFormat } = type;
    return [{ range, ...centred, ...(numberFormat === undefined ? {} : { numberFormat }) }];
  }
  const formats: Partial<Record<typeof type.kind, string>> = {
    date: 'yyyy-mm-dd',
    // Text, so that a month typed as 2026-03 does not become a date.
    month: '@',
    quarter: '@',
  };
  const numberFormat = formats[type.kind];
  return [
    {
      ...inputLook(range),
      ...centred,
      ...(type.kind === 'text' ? { wrap: true } : {}),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    },
  ];
}

function figureRows(register: Register, { present }: RegisterSheetOptions): PlannedValue[][] {
  return register.figures.map(({ name, value }, index) => {
    const measures = 'share' in value ? [value.share, value.of] : [value];
    // A figure over a register that is not there has nothing to show.
    if (measures.some(({ register: other }) => other !== undefined && !present.has(other))) {
      return [name.zh, '—', '—', '—'];
    }
    if (!('share' in value)) {
      return [name.zh, { formula: `=${measureFormula(value, register)}` }, null, null];
    }
    const row = registerLayout.firstRow + index + 1;
    const cell = (place: number): string =>
      `$${columnLetters(figureColumn(register) + place)}${row}`;
    return [
      name.zh,
      { formula: `=${measureFormula(value.share, register)}` },
      { formula: `=${measureFormula(value.of, register)}` },
      { formula: `=IF(${cell(2)}=0,"—",${cell(1)}/${cell(2)})` },
    ];
  });
}

function summaryLook(register: Register): readonly FormatPlan[] {
  if (register.figures.length === 0) return [];
  const column = figureColumn(register);
  const { headerRow, firstRow } = registerLayout;
  const rows = register.figures.length;
  const area = (place: number, width: number): string =>
    areaAddress({ row: firstRow, column: column + place, rows, columns: width });
  return [
    {
      range: areaAddress({ row: headerRow, column, rows: rows + 1, columns: 4 }),
      fontName: look.fontName,
      fontSize: 10,
      vertical: 'center',
      borders: 'thin',
      borderColor: look.border,
    },
    headerLook(areaAddress({ row: headerRow, column, rows: 1, columns: 4 })),
    { range: area(1, 3), horizontal: 'center' },
    { range: area(3, 1), numberFormat: '0.0%', bold: true },
    ...register.figures.flatMap(({ decimals = 0, value }, index): FormatPlan[] =>
      decimals === 0 || 'share' in value
        ? []
        : [
            {
              range: cellAddress({ row: firstRow + index, column: column + 1 }),
              numberFormat: `0.${'0'.repeat(decimals)}`,
            },
          ],
    ),
  ];
}

function columnValidation(
  column: Column,
  index: number,
  range: string,
  { present }: RegisterSheetOptions,
): readonly ValidationPlan[] {
  const { type, link, name, hint } = column;
  const first = cellAddress({ row: registerLayout.firstRow, column: index });
  const plan = (rule: ValidationPlan['rule'], errorMessage: string): readonly ValidationPlan[] => [
    {
      range,
      rule,
      errorTitle: name.zh,
      errorMessage,
      ...(hint === undefined ? {} : { promptTitle: name.zh, promptMessage: hint.zh }),
    },
  ];
  if (link !== undefined && present.has(link.register)) {
    const target = registerOf(link.register);
    return plan(
      { kind: 'list', source: `=${registerRange(target, link.column)}` },
      `请从“${target.sheet}”里选；没有的先在那里登记。`,
    );
  }
  switch (type.kind) {
    case 'choice':
      return plan({ kind: 'list', source: type.choices.join(',') }, '请从下拉列表里选。');
    case 'date':
      return plan(
        { kind: 'custom', formula: `=AND(ISNUMBER(${first}),N(${first})>=36526)` },
        '请填日期，例如 2026-3-5。',
      );
    case 'month':
      return plan(
        { kind: 'custom', formula: `=AND(LEN(${first})=7,MID(${first},5,1)="-")` },
        '请写成 2026-03 的样子。',
      );
    case 'quarter':
      return plan(
        { kind: 'custom', formula: `=AND(LEN(${first})=7,MID(${first},5,2)="-Q")` },
        '请写成 2026-Q1 的样子。',
      );
    case 'number':
    case 'whole':
      return plan(
        { kind: 'decimal', min: type.min ?? -1_000_000, max: type.max ?? null },
        type.max === undefined
          ? `请填不小于 ${type.min ?? 0} 的数。`
          : `请填 ${type.min ?? 0} 到 ${type.max} 的数。`,
      );
    default:
      return [];
  }
}

/** Marks a required cell that is blank in a row that is begun. */
function missingMark(register: Register, index: number, range: string) {
  const row = registerLayout.firstRow + 1;
  const last = columnLetters(register.columns.length - 1);
  const cell = `$${columnLetters(index)}${row}`;
  return {
    range,
    formula: `=AND(LEN(TRIM(${cell}))=0,COUNTIF($A${row}:$${last}${row},"?*")+COUNT($A${row}:$${last}${row})>0)`,
    fill: look.warningFill,
  };
}
