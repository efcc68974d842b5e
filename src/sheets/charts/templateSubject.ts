import type { Assessment, TeamResult } from '../../assessment/Assessment';
import { mostLost } from '../../assessment/periods/mostLost';
import type { Rubric } from '../../assessment/Rubric';
import { absoluteAddress, columnLetters, formulaPrefix } from '../../forms/address';
import { scoresLayout, summaryLayout, templateSheets } from '../../forms/template/layout';
import { scoreSumRows } from '../../forms/template/scoreSumRows';
import { summaryColumns } from '../../forms/template/summaryColumns';
import type { CategoryPoints, ChartItem, ChartMonth, ChartSubject, Sourced } from './ChartSubject';

/** What charts are drawn of on the injected sheets. `months` are those before, and this one. */
export function templateSubject(
  rubric: Rubric,
  assessment: Assessment,
  months: readonly ChartMonth[],
  members: ChartSubject['members'] = [],
): ChartSubject {
  const { period, teams } = assessment;
  const hasBonus = rubric.categories.some(({ bonusCap }) => bonusCap > 0);
  const month = `${period.slice(0, 4)}年${Number(period.slice(5))}月`;
  return {
    heading: `${month}班组考评`,
    of: '班组',
    better: 'higher',
    entities: teams.map((team, index) => ({
      name: onSummary(index, summaryLayout.teamColumn, team.team),
      ...resultCells(rubric, team, index),
      grade: onSummary(index, summaryColumns(rubric.categories.length).grade, team.grade),
      categories: [
        ...team.categories.map(({ score, applicable }, place): CategoryPoints => {
          const rows = scoreSumRows(rubric.items.length, rubric.categories.length).category(place);
          return {
            points: onSummary(index, summaryLayout.firstCategoryColumn + place, score.toNumber()),
            possible: onScores(rows.applicable, index, applicable.toNumber()),
          };
        }),
        ...(hasBonus
          ? [
              {
                points: onSummary(
                  index,
                  summaryColumns(rubric.categories.length).bonus,
                  team.bonus.toNumber(),
                ),
                possible: { expression: null, value: null },
              },
            ]
          : []),
      ],
    })),
    grades: rubric.policy.grades.map(({ name }) => name),
    categories: [...rubric.categories.map(({ name }) => name), ...(hasBonus ? ['加分'] : [])],
    bonusAt: hasBonus ? rubric.categories.length : null,
    items: lostItems(rubric, assessment),
    months,
    members,
  };
}

/** This month as the last of several: its totals and ranks where they stand. */
export function templateMonth(rubric: Rubric, { period, teams }: Assessment): ChartMonth {
  const cells = teams.map((team, index) => resultCells(rubric, team, index));
  return {
    period,
    totals: cells.map(({ total }) => total),
    ranks: cells.map(({ rank }) => rank),
  };
}

function resultCells(
  rubric: Rubric,
  team: TeamResult,
  index: number,
): { readonly total: Sourced; readonly rank: Sourced } {
  const columns = summaryColumns(rubric.categories.length);
  return {
    total: onSummary(index, columns.total, team.total?.toNumber() ?? null),
    rank: onSummary(index, columns.rank, team.rank),
  };
}

/** Points lost at each item by all teams together; bonus items lie outside the 100. */
function lostItems(rubric: Rubric, assessment: Assessment): readonly ChartItem[] {
  const count = assessment.teams.length;
  const lost = new Map(mostLost([assessment]).map((one) => [one.itemId, one.lost.toNumber()]));
  const first = columnLetters(scoresLayout.firstTeamColumn);
  const last = columnLetters(scoresLayout.firstTeamColumn + count - 1);
  const prefix = formulaPrefix(templateSheets.scores);
  return rubric.items.flatMap((item, index): ChartItem[] => {
    if (item.scoring.type === 'bonus' || item.points === 0) return [];
    const row = scoresLayout.firstRow + index + 1;
    const scores = `${prefix}$${first}$${row}:$${last}$${row}`;
    const points = `${prefix}$${columnLetters(scoresLayout.columns.points)}$${row}`;
    return [
      {
        name: item.name,
        lost: {
          expression: `COUNT(${scores})*${points}-SUM(${scores})`,
          value: lost.get(item.id) ?? 0,
        },
      },
    ];
  });
}

function onSummary<T extends number | string>(
  index: number,
  column: number,
  value: T | null,
): Sourced<T> {
  const at = absoluteAddress({ row: summaryLayout.firstRow + index, column });
  return { expression: `${formulaPrefix(templateSheets.summary)}${at}`, value };
}

function onScores(row: number, index: number, value: number): Sourced {
  const at = absoluteAddress({ row, column: scoresLayout.firstTeamColumn + index });
  return { expression: `${formulaPrefix(templateSheets.scores)}${at}`, value };
}
