import type { Assessment, TeamResult } from '../../assessment/Assessment';
import type { TemplateWorkbook } from '../../forms/template/readTemplate';
import type { ChartMonth } from '../charts/ChartSubject';
import { ruleText } from '../template/ruleText';
import type { Handout, HandoutCategory, HandoutLoss } from './Handout';

/** A line of the log as a reason: on which day, what. */
export interface LoggedReason {
  readonly team: string;
  readonly itemId: string;
  readonly text: string;
}

/** What every team is handed about the month on the injected sheets, in the teams' order. */
export function handoutsOf(
  template: TemplateWorkbook,
  assessment: Assessment,
  months: readonly ChartMonth[],
  logged: readonly LoggedReason[],
): readonly Handout[] {
  const { rubric, period } = template;
  const { teams } = assessment;
  const totals = teams.flatMap(({ total, rank }) =>
    total === null || rank === null ? [] : [total.toNumber()],
  );
  return teams.map((team, index) => ({
    team: team.team,
    month: `${period.slice(0, 4)}年${Number(period.slice(5))}月`,
    total: team.total?.toNumber() ?? null,
    grade: team.grade ?? '',
    rank: team.rank,
    ranked: teams.filter(({ rank }) => rank !== null).length,
    mean: mean(totals),
    best: totals.length === 0 ? null : Math.max(...totals),
    categories: rubric.categories.map(({ name }, place) => categoryOf(name, place, team, teams)),
    losses: lossesOf(template, team, index, logged),
    bonus: team.bonus.toNumber(),
    months: months.map((month) => ({
      label: `${Number(month.period.slice(5))}月`,
      total: month.totals[index]?.value ?? null,
      rank: month.ranks[index]?.value ?? null,
      mean: mean(month.totals.flatMap(({ value }) => value ?? [])),
    })),
  }));
}

function categoryOf(
  name: string,
  place: number,
  team: TeamResult,
  teams: readonly TeamResult[],
): HandoutCategory {
  const rateOf = (one: TeamResult): number | null => {
    const category = one.categories[place];
    if (category === undefined || category.applicable.eq(0)) return null;
    return round(category.score.div(category.applicable).toNumber(), 4);
  };
  const rates = teams.flatMap((one) => rateOf(one) ?? []);
  const own = team.categories[place];
  const meanRate = mean(rates, 4);
  return {
    name,
    score: own?.score.toNumber() ?? 0,
    possible: own?.applicable.toNumber() ?? 0,
    rate: rateOf(team),
    meanRate,
    bestRate: rates.length === 0 ? null : Math.max(...rates),
  };
}

function lossesOf(
  { rubric, teams }: TemplateWorkbook,
  team: TeamResult,
  index: number,
  logged: readonly LoggedReason[],
): readonly HandoutLoss[] {
  const entries = teams[index]?.entries;
  return team.items
    .flatMap(({ itemId, score, maximum }): HandoutLoss[] => {
      const item = rubric.items.find(({ id }) => id === itemId);
      if (item === undefined || score === null || item.scoring.type === 'bonus') return [];
      const lost = maximum.minus(score).toNumber();
      if (lost <= 0) return [];
      const raw = entries?.get(itemId) ?? null;
      const entered = raw === null || typeof raw === 'object' ? '未录入' : `录入 ${raw}`;
      const lines = logged.filter((line) => line.team === team.team && line.itemId === itemId);
      const why = lines.map(({ text }) => text).join('；');
      return [
        {
          item: item.name,
          possible: maximum.toNumber(),
          score: score.toNumber(),
          lost,
          reason: `${why === '' ? '' : `${why}。`}${entered}；${ruleText(item)}`,
        },
      ];
    })
    .sort((a, b) => b.lost - a.lost);
}

function mean(values: readonly number[], places = 2): number | null {
  if (values.length === 0) return null;
  return round(values.reduce((sum, value) => sum + value, 0) / values.length, places);
}

function round(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
