import { createCalculator } from '../../src/workbench/workbook/formulas/createCalculator';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { load, valueAt } from '../workbench/formulas/sheetOf';
import { shownInAll } from './shownValues';

/** Scores, dates and texts; row 6 is blank. */
const CELLS = {
  A2: '甲班', B2: 92.5, C2: 1, D2: 46143, E2: '12',
  A3: '乙班', B3: -88.25, C3: 2, D3: 46181, E3: '3.5',
  A4: '丙班', B4: 92.5, C4: 1, D4: 45992, E4: '100%',
  A5: '丁 Ban', B5: 7, C5: 3, D5: 44620, E5: '0',
}; // prettier-ignore

/** What is of one value in most sheets, but of a whole list in SUMPRODUCT and array formulas. */
const FORMULAS = [
  'SUMPRODUCT((MONTH(D2:D5)=5)*C2:C5)',
  'SUMPRODUCT((YEAR(D2:D5)=2026)*B2:B5)',
  'SUMPRODUCT(DAY(D2:D5))',
  'SUMPRODUCT(WEEKDAY(D2:D5,2))',
  'SUMPRODUCT(WEEKDAY(D2:D5))',
  'SUMPRODUCT(WEEKDAY(D2:D5,3))',
  'SUMPRODUCT(ABS(B2:B5))',
  'SUMPRODUCT(SIGN(B2:B5))',
  'SUMPRODUCT(MOD(C2:C5,2))',
  'SUMPRODUCT(MOD(B2:B5,3))',
  'SUMPRODUCT(SQRT(C2:C5)*2)',
  'SUMPRODUCT(POWER(C2:C5,2))',
  'SUMPRODUCT(ISODD(C2:C5)*1)',
  'SUMPRODUCT(ISEVEN(C2:C5)*1)',
  'SUMPRODUCT(--NOT(C2:C5>1))',
  'SUMPRODUCT(--(TEXT(D2:D5,"yyyy-mm")="2026-05"))',
  'SUMPRODUCT(VALUE(E2:E5))',
  'SUMPRODUCT(--(UPPER(A2:A5)="丁 BAN"))',
  'SUMPRODUCT(--(LOWER(A2:A5)="丁 ban"))',
  'SUMPRODUCT(--ISNUMBER(SEARCH("b?n",A2:A5)))',
  'SUMPRODUCT(LEN(SUBSTITUTE(A2:A5,"班","")))',
  'SUMPRODUCT(LEN(A2:A5)-LEN(SUBSTITUTE(A2:A5,"班","")))',
  'SUMPRODUCT(DATE(YEAR(D2:D5),1,1))',
  'SUMPRODUCT(LARGE(B2:B5,ROW($1:$2)))',
  'SUMPRODUCT(ROW(A2:A5)*(A2:A5="丙班"))',
  'SUMPRODUCT(COLUMN(B1:D1))',
  'SUMPRODUCT(--(MATCH(B2:B5,B2:B5,0)=ROW(B2:B5)-1))',
  'MATCH("甲班",A2,0)',
  'MATCH(92.5,B2,0)',
  'MATCH("?班",A1:A5,0)',
  'IFERROR(MATCH("戊班",A2:A5,0),"无")',
  'MATCH(2,{1,2,2,3},1)',
  'MATCH(2.5,{1,2,2,3},1)',
  'MATCH(2.5,{3,2,1},-1)',
  'COUNTIF(A2:A5,"*班")',
  'SUBSTITUTE("a-b-c-d","-","+",2)',
  'SEARCH("班",A2,2)',
  'WEEKDAY(46143,16)',
  'TEXT(DATE(2026,2,30),"yyyy/m/d")',
  'DAY(DATE(2026,3,0))',
  'MONTH(DATE(2026,13,1))',
  'SUMPRODUCT(RANK(B2:B5,B2:B5))',
  'SUMPRODUCT((RANK(B2:B5,$B$2:$B$5)<=2)*C2:C5)',
  'SUMPRODUCT(VLOOKUP(A2:A5,A2:C5,3,FALSE)*C2:C5)',
  'VLOOKUP(7,CHOOSE({1,2},B2:B5,A2:A5),2,FALSE)',
  'VLOOKUP(7,IF({1,0},B2:B5,A2:A5),2,FALSE)',
  'SUMPRODUCT(--(CHOOSE(C2:C5,"优","良","中")="优"))',
  'SUMPRODUCT(CEILING(ABS(B2:B5),5))',
  'SUMPRODUCT(FLOOR(ABS(B2:B5),5)*(C2:C5=1))',
  'SUMPRODUCT(ROW(INDIRECT("1:4"))*C2:C5)',
  'SUMPRODUCT(LARGE(B2:B5,ROW(INDIRECT("1:3"))))',
  'SUMPRODUCT(CODE(E2:E5))',
  'SUMPRODUCT(--ISNUMBER(FIND("班",A2:A5)))',
  'LOOKUP(1,0/FIND(A2:A5,"本月丙班第一"),B2:B5)',
  'LOOKUP(1,0/((A2:A5="乙班")*(C2:C5=2)),B2:B5)',
  'SUMPRODUCT(N(B2:B5>90))',
  'SUMPRODUCT(LEN(REPT("a",C2:C5)))',
  'SUMPRODUCT(LEN(CONCATENATE(A2:A5,E2:E5)))',
  'SUMPRODUCT(LEN(REPLACE(A2:A5,1,1,"第一")))',
  'SUMPRODUCT(LOOKUP(ABS(B2:B5),{0,60,80,90},{1,2,3,4}))',
  'SUMPRODUCT(HOUR(D2:D5+0.5))',
  'SUMPRODUCT(PERCENTILE(B2:B5,{0.25,0.5}))',
  'SUMPRODUCT(IFS(B2:B5>90,3,B2:B5>0,2,TRUE,1))',
  'INDEX(A2:A5,MATCH(LARGE(B2:B5,ROW(1:1)),B2:B5,0))',
  'SUMPRODUCT(COUNTIFS(A2:A5,A2:A5,B2:B5,B2:B5))',
  'SUMPRODUCT(1/COUNTIF(C2:C5,C2:C5))',
] as const;

test('functions of single values are computed for every cell of a list, as LibreOffice does', async () => {
  const document = createXlsx();
  const [sheet] = document.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  for (const [address, value] of Object.entries(CELLS)) load(sheet, address, value);
  FORMULAS.forEach((formula, index) => load(sheet, `H${index + 1}`, `=${formula}`));
  for (const row of sheet.rowNumbers()) sheet.touchedRows.add(row);
  const report = createCalculator().recalculateAll(document.workbook);
  expect(report.notComputed).toEqual([]);
  const shown = (await shownInAll(new Map([['book', saveXlsx(document)]])))('book');
  const differing = FORMULAS.flatMap((formula, index) => {
    const here = valueAt(sheet, `H${index + 1}`);
    const there = shown(sheet.name, `H${index + 1}`);
    const same = typeof here === 'number' ? Math.abs(Number(there) - here) < 1e-9 : there === here;
    return same ? [] : [`${formula}: ${JSON.stringify(here)}, LibreOffice ${there}`];
  });
  expect(differing).toEqual([]);
}, 120_000);
