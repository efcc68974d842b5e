/** One form of every shape (domain.md §3), through the use cases and Microsoft's Office.js. */
import { applyPreparation } from '../../src/app/applyPreparation';
import { prepareRecalculation } from '../../src/app/prepareRecalculation';
import { undoLast } from '../../src/app/undoLast';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { bookOf, type SheetOf } from './bookOf';
import { changedCells, enter, sessionOf, valueOf } from './session';

async function recalculated(...sheets: readonly SheetOf[]) {
  const bytes = await bookOf(...sheets);
  const { document } = await sessionOf(bytes);
  const preparation = await prepareRecalculation({ chart: true });
  const { written, charts } = await applyPreparation(preparation);
  const { report } = preparation;
  if (report === null) throw new Error('no report');
  const again = await prepareRecalculation({ chart: true });
  return {
    bytes,
    document,
    report,
    overwrites: preparation.overwrites,
    written: written.map(({ sheet, range }) => `${sheet}!${range}`),
    charts: charts.map(({ source }) => source),
    ranking: report.entities.map(({ name, total, rank }) => `${name} ${total} ${rank}`),
    codes: report.findings.map(({ code }) => code),
    again,
    shown: (sheet: string, ...at: readonly string[]) =>
      at.map((address) => valueOf(document, sheet, address)),
    formula: (sheet: string, row: number, column: number) =>
      document.workbook.sheet(sheet)?.cell(row - 1, column - 1)?.formula ?? null,
  };
}

const teams = ['甲班', '乙班', '丙班'];

describe('(a) teams in rows', () => {
  it('weights in the header: a weighted sum, asked about where the points may be weighted yet', async () => {
    const header = ['班组', '安全（权重40%）', '质量（权重60%）', '总分', '排名'];
    const sure = await recalculated({
      name: '考评',
      rows: [header, ['甲班', 90, 80], ['乙班', 85, 95], ['丙班', 88, 88]],
    });
    expect(sure.report.entities.map(({ total }) => total)).toEqual([84, 91, 88]);
    expect(sure.shown('考评', 'D2', 'D3', 'D4', 'E2')).toEqual([84, 91, 88, 3]);
    expect(sure.again.plan.sheets).toEqual([]);
    const asked = await recalculated({
      name: '考评',
      rows: [header, ['甲班', 38, 55], ['乙班', 39, 50]],
    });
    expect(asked.codes).toContain('form-unsure');
    expect(asked.written).toEqual([]);
  });

  it('means, and means without the extremes, as formulas', async () => {
    const { shown, again } = await recalculated({
      name: '一季度',
      rows: [
        ['班组', '1月得分', '2月得分', '3月得分', '季度平均分', '排名'],
        ['甲班', 95, 96, 98],
        ['乙班', 93, 98],
        ['丙班', 90, 91, 99],
      ],
    });
    expect(shown('一季度', 'E2', 'E3', 'E4')).toEqual([96.33, 95.5, 93.33]);
    expect(shown('一季度', 'F2', 'F3', 'F4')).toEqual([1, 2, 3]);
    expect(again.plan.sheets).toEqual([]);
    const judged = await recalculated({
      name: '演讲',
      rows: [
        ['选手', '评委1', '评委2', '评委3', '评委4', '最后得分', '名次'],
        ['赵一', 9, 8, 7, 9.5],
        ['钱二', 8, 8, 9, 8.1],
        ['注：去掉一个最高分和一个最低分后取平均'],
      ],
    });
    expect(judged.shown('演讲', 'F2', 'F3')).toEqual([8.5, 8.05]);
    expect(judged.again.plan.sheets).toEqual([]);
  });

  it('totals that are made in another way stand, are ranked, and are not reported row by row', async () => {
    const { ranking, written, codes } = await recalculated({
      name: '考评',
      rows: [
        ['班组', '安全', '质量', '总分', '排名'],
        ['甲班', 90, 80, 84, null],
        ['乙班', 85, 95, 91, null],
        ['丙班', 88, 88, 88, null],
        ['丁班', 70, 90, 82, null],
      ],
    });
    expect(ranking).toEqual(['甲班 84 3', '乙班 91 1', '丙班 88 2', '丁班 82 4']);
    expect(codes).toContain('form-unsure');
    expect(codes).not.toContain('total-differs');
    expect(written).toEqual([]);
  });

  it('… and where a person says to go on, only the ranks are written', async () => {
    const bytes = await bookOf({
      name: '考评',
      rows: [
        ['班组', '安全', '质量', '总分', '排名'],
        ['甲班', 90, 80, 84, null],
        ['乙班', 85, 95, 91, null],
        ['丙班', 88, 88, 88, null],
        ['丁班', 70, 90, 82, null],
      ],
    });
    const { document } = await sessionOf(bytes);
    const preparation = await prepareRecalculation({ chart: false, confirmed: true });
    expect(preparation.overwrites).toEqual([]);
    await applyPreparation(preparation);
    expect([...changedCells(bytes, saveXlsx(document))].sort()).toEqual(
      ['2', '3', '4', '5'].map((row) => `考评!${row}:5`),
    );
    expect(['E2', 'E3', 'E4', 'E5'].map((at) => valueOf(document, '考评', at))).toEqual([
      3, 1, 2, 4,
    ]);
  });

  it('grades by the scale the form states', async () => {
    const { shown, again } = await recalculated({
      name: '考评',
      rows: [
        ['班组', '安全（50分）', '质量（50分）', '总分', '排名', '等级'],
        ['甲班', 46, 46, null, null, null],
        ['乙班', 40, 45, null, null, null],
        ['丙班', 35, 30, null, null, null],
        ['说明：90分以上为优秀，80分以上为良好，60分以上为合格。'],
      ],
    });
    expect(shown('考评', 'F2', 'F3', 'F4')).toEqual(['优秀', '良好', '合格']);
    expect(again.plan.sheets).toEqual([]);
  });
});

describe('(b) items in rows, teams in columns', () => {
  const form: SheetOf = {
    name: '五月',
    rows: [
      ['五月班组考核表'],
      ['序号', '考核类别', '考核项目', '分值', ...teams, '备注'],
      [1, '安全环保', '隐患排查', 20, 18, 20, 16],
      [2, null, '违章', 30, 30, 25, 30],
      [3, '生产运行', '产量', 50, 45, 48, 50],
      ['合计', null, null, 100],
      ['名次'],
      ['考核人：', null, null, '审核人：'],
    ],
    merges: ['A1:H1', 'B3:B4', 'A6:C6'],
  };

  it('fills the total row and the rank row, and changes no other cell', async () => {
    const { ranking, written, charts, bytes, document, formula, again, codes } =
      await recalculated(form);
    expect(ranking).toEqual(['甲班 93 2', '乙班 93 2', '丙班 96 1']);
    expect(written).toEqual(['五月!E6:G6', '五月!E7:G7']);
    expect(charts).toEqual(['五月!E2:G2,五月!E6:G6']);
    expect(formula('五月', 6, 5)).toBe('IF(COUNT(E3:E5)=0,"",ROUND(SUM(E3:E5),2))');
    expect(codes).toEqual([]);
    expect([...changedCells(bytes, saveXlsx(document))].sort()).toEqual(
      ['6:5', '6:6', '6:7', '7:5', '7:6', '7:7'].map((at) => `五月!${at}`),
    );
    expect(again.plan.sheets).toEqual([]);
  });

  it('follows a later change', async () => {
    const { document } = await recalculated(form);
    await enter('五月', 'F3', 15);
    expect(valueOf(document, '五月', 'F6')).toBe(88);
    expect(valueOf(document, '五月', 'F7')).toBe(3);
    expect(valueOf(document, '五月', 'E7')).toBe(2);
  });

  it('writes below the items, with headings, where no row waits', async () => {
    const { shown, written, again } = await recalculated({
      name: '评分',
      rows: [
        [null, ...teams],
        ['安全（50分）', 45, 46, 44],
        ['质量（50分）', 44, 48, 41],
      ],
    });
    expect(written).toEqual(['评分!A4', '评分!A5', '评分!B4:D4', '评分!B5:D5']);
    expect(shown('评分', 'A4', 'B4', 'C4', 'D4')).toEqual(['总分', 89, 94, 85]);
    expect(shown('评分', 'A5', 'B5', 'C5', 'D5')).toEqual(['排名', 2, 1, 3]);
    expect(again.plan.sheets).toEqual([]);
  });

  it('a blank score is the maximum less the deduction, in the formula too', async () => {
    const { ranking, shown } = await recalculated({
      name: '评分',
      rows: [
        ['考核项目', '分值', '甲班', null, '乙班', null],
        [null, null, '扣分', '得分', '扣分', '得分'],
        ['安全', 50, 2, null, null, null],
        ['质量', 50, 5, null, 60, null],
        ['合计', 100, null, null, null, null],
        ['名次'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    });
    expect(ranking).toEqual(['甲班 93 1', '乙班 50 2']);
    expect(shown('评分', 'D5', 'F5')).toEqual([93, 50]);
  });
});

function teamSheet(team: string, deductions: readonly number[]): SheetOf {
  return {
    name: team,
    rows: [
      ['班组月度考核表'],
      [`班组：${team}`, null, null, '月份：5月'],
      ['序号', '考核项目', '考核内容', '分值', '扣分', '得分', '扣分原因'],
      ...[50, 30, 20].map((max, index) => [
        index + 1,
        ['安全', '质量', '卫生'][index] ?? '',
        '按规定',
        max,
        deductions[index] ?? 0,
        max - (deductions[index] ?? 0),
        deductions[index] === 0 ? null : '见台账',
      ]),
      ['合计', null, null, 100, null, null],
      ['考核人：', null, '审核人：'],
    ],
    merges: ['A1:G1'],
  };
}

const sheets = [
  teamSheet('甲班', [2, 0, 1]),
  teamSheet('乙班', [0, 0, 0]),
  teamSheet('3号班', [5, 1, 0]),
];

describe('(c) a form for each team', () => {
  it('ranks them on the summary that waits, by references to their own totals', async () => {
    const { ranking, written, shown, formula, charts, again, document } = await recalculated(
      ...sheets,
      {
        name: '汇总',
        rows: [
          ['序号', '班组', '总分', '排名'],
          [1, '甲班'],
          [2, '乙班'],
          [3, '3号班'],
        ],
      },
    );
    expect(ranking).toEqual(['甲班 97 2', '乙班 100 1', '3号班 94 3']);
    expect([...written].sort()).toEqual(
      [
        ...['甲班!E7', '乙班!E7', '3号班!E7', '甲班!F7', '乙班!F7', '3号班!F7'],
        ...['汇总!C2:C4', '汇总!D2:D4'],
      ].sort(),
    );
    expect(formula('汇总', 4, 3)).toBe("'3号班'!F7");
    expect(shown('汇总', 'C2', 'C3', 'C4', 'D2', 'D3', 'D4')).toEqual([97, 100, 94, 2, 1, 3]);
    expect(charts).toEqual(['汇总!B2:B4,汇总!C2:C4']);
    expect(again.plan.sheets).toEqual([]);
    await enter('3号班', 'F4', 50);
    expect(valueOf(document, '汇总', 'C4')).toBe(99);
    expect(valueOf(document, '汇总', 'D4')).toBe(2);
  });

  it('ranks them on a new sheet where none waits, once', async () => {
    const { document, shown, again, charts } = await recalculated(...sheets);
    expect(document.workbook.sheets.map(({ name }) => name)).toEqual([
      '甲班',
      '乙班',
      '3号班',
      '汇总',
    ]);
    expect(shown('汇总', 'A1', 'B1', 'C1')).toEqual(['名次', '名称', '总分']);
    expect(shown('汇总', 'A2', 'B2', 'C2', 'A3', 'C3', 'A4', 'C4')).toEqual([
      2,
      '甲班',
      97,
      1,
      100,
      3,
      94,
    ]);
    expect(charts).toEqual(['汇总!B2:B4,汇总!C2:C4']);
    expect(again.plan.sheets).toEqual([]);
    await undoLast();
    expect(document.workbook.sheets.map(({ name }) => name)).not.toContain('汇总');
  });
});

describe('(d) a log', () => {
  it('adds up each person and ranks them on a new sheet', async () => {
    const { ranking, shown, again, bytes, document } = await recalculated({
      name: '台账',
      rows: [
        ['日期', '姓名', '事由', '加减分'],
        [new Date(2026, 4, 3), '赵一', '迟到', -2],
        [new Date(2026, 4, 4), '钱二', '建议', 3],
        [new Date(2026, 4, 6), '赵一', '帮扶', 5],
        [new Date(2026, 4, 9), '孙三', '违章', -1],
        [new Date(2026, 4, 9), '钱二', '迟到', -2],
      ],
    });
    expect(ranking).toEqual(['赵一 3 1', '钱二 1 2', '孙三 -1 3']);
    expect(shown('汇总', 'A2', 'B2', 'C2', 'C3', 'C4')).toEqual([1, '赵一', 3, 1, -1]);
    expect(changedCells(bytes, saveXlsx(document)).every((at) => at.startsWith('汇总!'))).toBe(
      true,
    );
    expect(again.plan.sheets).toEqual([]);
  });
});

describe('(e) a points list', () => {
  it('adds a rank beside the points, and takes ranks written "第1名" for what they are', async () => {
    const { written, shown } = await recalculated({
      name: '积分',
      rows: [
        ['姓名', '积分', '排名'],
        ['赵一', 12, '第2名'],
        ['钱二', 15, '第1名'],
        ['孙三', 9, '第3名'],
      ],
    });
    expect(written).toEqual([]);
    expect(shown('积分', 'C2')).toEqual(['第2名']);
  });

  it('fills the ranks that wait', async () => {
    const { shown, again } = await recalculated({
      name: '积分',
      rows: [
        ['姓名', '积分', '排名'],
        ['赵一', 12],
        ['钱二', 15],
        ['孙三', 12],
      ],
    });
    expect(shown('积分', 'C2', 'C3', 'C4')).toEqual([2, 1, 2]);
    expect(again.plan.sheets).toEqual([]);
  });
});

describe('(f) a block of merged rows a team', () => {
  it('fills the anchors of the merged totals and ranks', async () => {
    const { ranking, shown, again, bytes, document } = await recalculated({
      name: '考核',
      rows: [
        ['班组', '考核项目', '分值', '得分', '总分', '名次'],
        ['甲班', '安全', 50, 45, null, null],
        [null, '质量', 50, 48, null, null],
        ['乙班', '安全', 50, 50, null, null],
        [null, '质量', 50, 47, null, null],
        ['丙班', '安全', 50, 40, null, null],
        [null, '质量', 50, 41, null, null],
      ],
      merges: ['A2', 'A4', 'A6', 'E2', 'E4', 'E6', 'F2', 'F4', 'F6'].map(
        (at) => `${at}:${at.charAt(0)}${Number(at.slice(1)) + 1}`,
      ),
    });
    expect(ranking).toEqual(['甲班 93 2', '乙班 97 1', '丙班 81 3']);
    expect(shown('考核', 'E2', 'E4', 'E6', 'F2', 'F4', 'F6')).toEqual([93, 97, 81, 2, 1, 3]);
    expect(again.plan.sheets).toEqual([]);
    expect([...changedCells(bytes, saveXlsx(document))].sort()).toEqual(
      ['2:5', '2:6', '4:5', '4:6', '6:5', '6:6'].map((at) => `考核!${at}`),
    );
  });
});
