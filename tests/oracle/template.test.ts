/**
 * The oracle: LibreOffice computes the injected formulas anew, and every score, total, grade and
 * rank must equal the engine's, to the cent. Needs LibreOffice; run with `npm run test:oracle`.
 */
import { assessTeams } from '../../src/assessment/assess';
import type { RawEntry, TeamResult } from '../../src/assessment/Assessment';
import { defaultRubric } from '../../src/assessment/defaultRubric';
import { sampleEntry } from '../../src/app/sampleEntry';
import { applyPlan } from '../../src/excel/applyPlan';
import { cellAddress } from '../../src/forms/address';
import { notApplicable, scoresLayout, summaryLayout } from '../../src/forms/template/layout';
import { summaryColumns } from '../../src/forms/template/summaryColumns';
import { planTemplate } from '../../src/sheets/template/planTemplate';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { openSession } from '../../src/workbench/cli/openSession';
import { randomEntry } from './randomEntry';
import { shownValues } from './shownValues';

const full = process.env['FULL'] === '1';

interface Case {
  readonly name: string;
  readonly teams: number;
  readonly period: string;
  readonly entryOf: (teamIndex: number, itemId: string) => RawEntry;
}

const cases: readonly Case[] = [
  {
    name: 'the sample',
    teams: 6,
    period: '2026-11',
    entryOf: sampleEntry(defaultRubric, '2026-11'),
  },
  ...Array.from({ length: full ? 50 : 3 }, (_, index) => ({
    name: `random workbook ${index + 1}`,
    teams: index === 0 ? 20 : 1 + ((index * 7) % 30),
    period: index % 2 === 0 ? '2026-12' : '2026-10',
    entryOf: randomEntry(defaultRubric, index + 1),
  })),
];

describe('LibreOffice agrees with the engine on injected templates', () => {
  it.each(cases)('$name ($teams teams, $period)', async ({ teams, period, entryOf }) => {
    const names = Array.from({ length: teams }, (_, index) => `第${index + 1}班`);
    const document = createXlsx();
    await openSession(document);
    await applyPlan(planTemplate({ rubric: defaultRubric, teams: names, period, entryOf }));
    const at = await shownValues(saveXlsx(document));

    const assessment = assessTeams(
      defaultRubric,
      names.map((team, index) => ({
        team,
        entries: new Map(defaultRubric.items.map(({ id }) => [id, entryOf(index, id)])),
      })),
      period,
    );
    const differences = assessment.teams.flatMap((team, index) =>
      expectedCells(team, index).flatMap(({ sheet, address, expected }) => {
        const found = at(sheet, address);
        return found === String(expected) ? [] : [{ sheet, address, expected, found }];
      }),
    );
    expect(differences).toEqual([]);
  });
});

/** Every cell in which a team's result stands, with what the engine says. */
function expectedCells(
  team: TeamResult,
  index: number,
): readonly { sheet: string; address: string; expected: number | string }[] {
  const columns = summaryColumns(defaultRubric.categories.length);
  const onSummary = (column: number, expected: number | string, row = index) => ({
    sheet: '汇总排名',
    address: cellAddress({ row: summaryLayout.firstRow + row, column }),
    expected,
  });
  return [
    ...team.items.map(({ score }, item) => ({
      sheet: '得分明细',
      address: cellAddress({
        row: scoresLayout.firstRow + item,
        column: scoresLayout.firstTeamColumn + index,
      }),
      expected: score === null ? notApplicable : score.toNumber(),
    })),
    ...team.categories.map(({ score }, category) =>
      onSummary(summaryLayout.firstCategoryColumn + category, score.toNumber()),
    ),
    onSummary(summaryLayout.teamColumn, team.team),
    onSummary(columns.base, team.base?.toNumber() ?? ''),
    onSummary(columns.bonus, team.bonus.toNumber()),
    onSummary(columns.total, team.total?.toNumber() ?? ''),
    onSummary(columns.grade, team.grade ?? ''),
    onSummary(columns.rank, team.rank ?? '不排名'),
    onSummary(columns.deductions, team.deductions.toNumber()),
    onSummary(columns.order, team.order),
    // The list for the charts: this team stands at its place.
    onSummary(columns.sorted.team, team.team, team.order - 1),
    onSummary(columns.sorted.total, team.total?.toNumber() ?? '', team.order - 1),
  ];
}
