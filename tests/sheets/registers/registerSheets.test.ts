/** Every register's sheet through Microsoft's Office.js: read back as written, figures agree. */
import { checkRegisters } from '../../../src/app/checkRegisters';
import { applyPlan } from '../../../src/excel/applyPlan';
import { readWorkbook } from '../../../src/excel/readGrid';
import { registers } from '../../../src/registers/registers';
import { planRegisters } from '../../../src/sheets/registers/planRegisters';
import { openSession } from '../../../src/workbench/cli/openSession';
import { createXlsx } from '../../../src/workbench/xlsx/createXlsx';
import { goodTables } from '../../registers/goodTables';
import { recordsOf } from '../../registers/tableOf';
import { enter, saveXlsx, sessionOf, valueOf } from '../../session/session';

const circumstances = { year: 2026, asOf: '2026-11-30' };

/** One workbook with every register, saved once: opened anew for each test. */
let saved: Uint8Array;

beforeAll(async () => {
  const document = createXlsx();
  await openSession(document);
  await applyPlan({ sheets: planRegisters(2026, new Map(Object.entries(goodTables))), names: [] });
  saved = saveXlsx(document);
});

async function injected() {
  return (await sessionOf(saved)).document;
}

async function reports() {
  const { grids } = await readWorkbook();
  return checkRegisters(grids, circumstances);
}

it('what was put in is read back, without a finding, and every formula agrees with the engine', async () => {
  await injected();
  const all = await reports();
  expect(all.map(({ register }) => register.id)).toEqual(registers.map(({ id }) => id));
  for (const { register, records, findings } of all) {
    const put = recordsOf(register.id, goodTables[register.id] ?? []);
    const filled = put.map(({ row, values }) => ({
      row,
      values: { ...Object.fromEntries(register.columns.map(({ id }) => [id, null])), ...values },
    }));
    expect(records).toEqual(filled);
    expect(findings).toEqual([]);
  }
});

it('shares stand with numerator and denominator', async () => {
  const document = await injected();
  // 班组长培养: eight columns, then the summary from J on; 党员、预备党员占比 is its second figure.
  const row = ['J5', 'K5', 'L5', 'M5'].map((at) => valueOf(document, '班组长培养', at));
  expect(row).toEqual(['党员、预备党员占比', 1, 2, 0.5]);
});

it('the matrix of liaison shows who is tied to each team, and where nobody or two are', async () => {
  const document = await injected();
  const at = (address: string) => valueOf(document, '支委联系班组', address);
  expect(['F9', 'G9', 'L9', 'M9', 'R9'].map(at)).toEqual([
    '甲班',
    '孙书记',
    '孙书记',
    '李委员',
    '李委员',
  ]);
  await enter('支委联系班组', 'D4', 46112);
  expect(at('J9')).toBe('缺');
  await enter('支委联系班组', 'D4', '');
  expect(at('M9')).toBe('重');
});

it('the matrix of groups counts each team’s members by group', async () => {
  const document = await injected();
  const at = (address: string) => valueOf(document, '党小组', address);
  const rows = [10, 11, 12].map((row) => ['G', 'H', 'I', 'J', 'P'].map((c) => at(`${c}${row}`)));
  expect(rows).toEqual([
    ['各班组党员数', '第一党小组', '第二党小组', '', '合计'],
    ['甲班', 2, '', '', 2],
    ['乙班', '', 1, '', 1],
  ]);
  await enter('党小组', 'B5', '第三党小组');
  expect(at('I10')).toBe('第三党小组');
  expect(at('I11')).toBe(1);
});

it.each([
  ['a date that is text', '三级课堂', 'A4', '三月五日', 'register-bad-value', null],
  ['a number that is text', '三级课堂', 'G4', '１0人', 'register-bad-value', null],
  ['a number in full-width digits', '三级课堂', 'G4', '１０', 'register-bad-value', 10],
  ['a month of another form', '示范岗责任区', 'A4', '三月', 'register-bad-value', null],
  ['a team nobody knows', '三级课堂', 'C4', '丁班', 'register-unknown-name', null],
  ['a figure typed over', '三级课堂', 'M4', 5, 'register-figure-drift', null],
] as const)('%s is found at its cell', async (_what, sheet, address, value, code, repair) => {
  await injected();
  await enter(sheet, address, value);
  const findings = (await reports()).flatMap((report) => report.findings);
  const found = findings.find((finding) => finding.code === code);
  expect(found?.at).toEqual({ sheet, address });
  expect(found?.repair?.value ?? null).toBe(repair);
});

it('a sheet of a register’s name that is a person’s own is left alone', async () => {
  const document = createXlsx();
  await openSession(document);
  await applyPlan({
    sheets: planRegisters(2026, new Map()).filter(({ sheet }) => sheet === '荣誉'),
    names: [],
  });
  await enter('荣誉', 'A3', '谁');
  expect(await reports()).toEqual([]);
});
