import { createCalculator } from '../../../src/workbench/workbook/formulas/createCalculator';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { sheetOf, valueAt } from './sheetOf';

const CELLS = {
  A2: '甲班', B2: 92.5, C2: 1, D2: '优秀',
  A3: '乙班', B3: 88, C3: 2, D3: '达标',
  A4: '丙班', B4: 92.5, C4: 1, D4: '优秀*',
  A5: '丁班', B5: null, C5: 3, D5: '',
  A6: '戊班', B6: '55', C6: 4, D6: true,
}; // prettier-ignore

function computed(formula: string, more: Readonly<Record<string, string | number>> = {}) {
  const workbook = new Workbook();
  const sheet = sheetOf(workbook, '数据', { ...CELLS, ...more, H1: `=${formula}` });
  const report = createCalculator().recalculateAll(workbook);
  expect(report.notComputed).toEqual([]);
  return valueAt(sheet, 'H1');
}

describe('what COUNTIF and its kin count', () => {
  test.each([
    ['blank cells and texts are below no number', 'COUNTIF(B2:B6,"<90")', 1],
    ['blank cells are above no number', 'COUNTIF(B2:B6,">=-999999999")', 3],
    ['a text that reads as a number equals it', 'COUNTIF(B2:B6,55)', 1],
    ['a blank cell equals no number', 'COUNTIF(B2:B6,0)', 0],
    ['an empty text: blank cells and empty texts', 'COUNTIF(B2:D6,"")', 2],
    ['= alone: blank cells', 'COUNTIF(B2:B6,"=")', 1],
    ['<> alone: what is filled', 'COUNTIF(B2:B6,"<>")', 4],
    ['<> a text: all others, blank ones too', 'COUNTIF(A2:A7,"<>甲班")', 5],
    ['wildcards', 'COUNTIF(D2:D6,"优*")', 2],
    ['wildcards taken as they are', 'COUNTIF(D2:D6,"优秀~*")', 1],
    ['wildcards with an operator', 'COUNTIF(A2:A6,"<>?班")', 0],
    ['truth values', 'COUNTIF(D2:D6,TRUE)', 1],
    ['texts in their order', 'COUNTIF(E2:E4,">b")', 1],
    ['several conditions', 'COUNTIFS(B2:B6,">=88",C2:C6,"<2")', 2],
    ['sums', 'SUMIF(A2:A6,"?班",C2:C6)', 11],
    ['sums of the range itself', 'SUMIF(C2:C6,">2")', 7],
    ['sums by several conditions', 'SUMIFS(C2:C6,B2:B6,">80",A2:A6,"<>丙班")', 3],
    ['means', 'AVERAGEIF(B2:B6,">=88",C2:C6)', 4 / 3],
    ['means of nothing', 'AVERAGEIFS(C2:C6,B2:B6,">99")', { error: '#DIV/0!' }],
    ['ranges of different size', 'COUNTIFS(A2:A6,"甲班",B2:B5,1)', { error: '#VALUE!' }],
  ])('%s: %s', (_why, formula, expected) => {
    expect(computed(formula, { E2: 'a', E3: 'b', E4: 'C' })).toEqual(expected);
  });

  it('counts once for every criterion of a list: different scores, ranks without gaps', () => {
    expect(computed('SUMPRODUCT((B2:B5<>"")/COUNTIF(B2:B5,B2:B5&""))')).toBe(2);
    const scores = { F1: 95, F2: 90, F3: 90, F4: 80, F5: 80, F6: 80, F7: 70 };
    const rank = (at: string) =>
      computed(`SUMPRODUCT((F1:F7>${at})/COUNTIF(F1:F7,F1:F7))+1`, scores);
    expect(
      ['F1', 'F2', 'F4', 'F7'].map(rank).map((value) => Number(Number(value).toFixed(9))),
    ).toEqual([1, 2, 3, 4]);
  });

  it('sums once for every criterion of a list', () => {
    expect(computed('SUMPRODUCT(SUMIF(A2:A6,A2:A3,C2:C6))')).toBe(3);
  });
});
