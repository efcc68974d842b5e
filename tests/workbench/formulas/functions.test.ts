import { createCalculator } from '../../../src/workbench/workbook/formulas/createCalculator';
import { roundDecimal } from '../../../src/workbench/workbook/formulas/excelRounding';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { sheetOf, valueAt } from './sheetOf';

const TEAMS = {
  A1: '班组', B1: '得分', C1: '考核',
  A2: '甲班', B2: 92.5, C2: 1,
  A3: '乙班', B3: 88, C3: 2,
  A4: '丙班', B4: 92.5, C4: 1,
  A5: '丁班', B5: null, C5: 3,
}; // prettier-ignore

function computed(formula: string) {
  const workbook = new Workbook();
  const sheet = sheetOf(workbook, '数据', { ...TEAMS, H1: `=${formula}` });
  const report = createCalculator().recalculateAll(workbook);
  expect(report.notComputed).toEqual([]);
  return valueAt(sheet, 'H1');
}

describe('functions a scorecard needs', () => {
  test.each([
    ['SUM(B2:B5)', 273],
    ['SUM(B:B)', 273],
    ['AVERAGE(B2:B5)', 91],
    ['IF(B2>=90,"优秀","合格")', '优秀'],
    ['IF(FALSE,1,"")', ''],
    ['COUNT(B2:B5)', 3],
    ['COUNTA(A2:A5)', 4],
    ['COUNTIF(B2:B5,">=90")', 2],
    ['COUNTIFS(A2:A5,"*班",B2:B5,92.5)', 2],
    ['SUMIFS(B2:B5,A2:A5,"乙班")', 88],
    ['SUMPRODUCT(B2:B4,C2:C4)', 361],
    ['SUMPRODUCT((B2:B5>B3)/COUNTIF(B2:B5,B2:B5&""))+1', 2],
    ['INDEX(A2:A5,MATCH(88,B2:B5,0))', '乙班'],
    ['IFERROR(INDEX(A2:A5,MATCH(1,B2:B5,0)),"无")', '无'],
    ['VLOOKUP("丙班",A2:C5,3,FALSE)', 1],
    ['TEXT(B2,"0.00")', '92.50'],
    ['TEXT(46327,"yyyy年m月d日")', '2026年11月1日'],
    ['DATE(2026,11,1)', 46327],
    ['RANK(B3,B2:B5)', 3],
    ['RANK.EQ(B4,$B$2:$B$5,0)', 1],
    ['LARGE(B2:B5,3)', 88],
    ['MAX(0,MIN(10,B3/10))', 8.8],
    ['ROW()', 1],
    ['ROW(H1)', 1],
    ['E9', 0],
    ['1/0', { error: '#DIV/0!' }],
    ['没有的名字', { error: '#NAME?' }],
  ])('%s', (formula, expected) => {
    expect(computed(formula)).toEqual(expected);
  });
});

describe('rounding as Excel does it', () => {
  test.each([
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(2.675,2)', 2.68],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(0.5,0)', 1],
    ['ROUND(1234.5,-2)', 1200],
    ['ROUND(5.015,2)', 5.02],
    ['ROUND(0.285*100,0)', 29],
    ['ROUNDUP(4.1*100,0)', 410],
    ['ROUNDDOWN(4.1*100,0)', 410],
    ['ROUNDUP(3.14159,3)', 3.142],
    ['ROUNDDOWN(-3.14159,3)', -3.141],
    ['TRUNC(8.9)', 8],
    ['INT(-8.9)', -9],
    ['ROUND("2.5",0)', 3],
    ['ROUND("甲",0)', { error: '#VALUE!' }],
    ['ROUND(1/0,2)', { error: '#DIV/0!' }],
    ['SUMPRODUCT(ROUND(B2:B4/3,1))', 90.9],
  ])('%s', (formula, expected) => {
    expect(computed(formula)).toEqual(expected);
  });
});

describe('for every cell of a list, as in SUMPRODUCT', () => {
  test.each([
    ['SUMPRODUCT(ABS(B2:B4-90))', 7],
    ['SUMPRODUCT((MOD(C2:C5,2)=1)*C2:C5)', 5],
    ['SUMPRODUCT((MONTH(C2:C5)=1)*1)', 4],
    ['SUMPRODUCT(--(TEXT(C2:C5,"00")="01"))', 2],
    ['SUMPRODUCT(LARGE(B2:B4,ROW($1:$2)))', 185],
    ['SUMPRODUCT(--(MATCH(B2:B4,B2:B4,0)=ROW(B2:B4)-1))', 2],
    ['SUMPRODUCT(LEN(SUBSTITUTE(A2:A5,"班","")))', 4],
    ['MATCH("甲班",A2,0)', 1],
    ['INDEX(A2:A5,MATCH("?班",A3,0))', '甲班'],
    ['COLUMN(B1:C1)', 2],
    ['"ROW(A1:A9)"', 'ROW(A1:A9)'],
    ['COUNTIF(#REF!,">1")', { error: '#REF!' }],
    ['SQRT(-1)', { error: '#NUM!' }],
    ['YEAR("甲")', { error: '#VALUE!' }],
    ['MONTH(B5)', 1],
    ['DAY(60)', 29],
  ])('%s', (formula, expected) => {
    expect(computed(formula)).toEqual(expected);
  });

  test('rounding half up to two digits is right for every thousandth', () => {
    for (let n = 0; n < 20_000; n++) {
      const expected = Math.floor((n + 5) / 10) / 100;
      expect(roundDecimal(n / 1000, 2, 1)).toBe(expected);
    }
  });
});
