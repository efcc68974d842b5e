import type { Assessment, TeamResult } from '../Assessment';
import type { Explanation } from '../Explanation';
import type { ExplanationStep } from '../Explanation';
import { foldText } from '../foldText';
import { NA, scoreOf } from '../mark';
import type { Mark } from '../mark';
import { canonicalJson } from '../record/canonicalJson';
import { explainEntryChange } from './explainEntryChange';
import { changeOf } from './TeamChange';
import type { TeamChange, ValueChange } from './TeamChange';

/**
 * What changed between two assessments of the same month, team by team and with the causes: its
 * scores, categories, base, bonus, total, grade and ranks. Teams for whom nothing changed are left
 * out. Teams are those of `after`, then those that are gone.
 */
export function compareAssessments(before: Assessment, after: Assessment): readonly TeamChange[] {
  const old = new Map(before.teams.map((team) => [foldText(team.team), team]));
  const now = new Set(after.teams.map(({ team }) => foldText(team)));
  const standard = explainRubricChange(before, after);
  return [
    ...after.teams.flatMap((team): readonly TeamChange[] => {
      const was = old.get(foldText(team.team));
      if (was === undefined) return [whole(team, null, team.team)];
      const changes = compareTeam(before, after, was, team);
      if (changes.length === 0) return [];
      const own = [...standard, ...explainScores(before, after, was, team, changes)];
      const causes: Explanation = own.length > 0 ? own : [{ key: 'change-by-others', params: {} }];
      return [{ team: team.team, changes, causes }];
    }),
    ...before.teams.flatMap((team) =>
      now.has(foldText(team.team)) ? [] : [whole(team, team.team, null)],
    ),
  ];
}

function whole({ team }: TeamResult, old: string | null, now: string | null): TeamChange {
  return { team, changes: changeOf('team', null, old, now), causes: [] };
}

function compareTeam(
  before: Assessment,
  after: Assessment,
  was: TeamResult,
  is: TeamResult,
): readonly ValueChange[] {
  const [old, now] = [was.sums, is.sums];
  return [
    ...compareLists('score', itemTexts(before, was), itemTexts(after, is)),
    ...compareLists('category', categoryTexts(before, was), categoryTexts(after, is)),
    ...changeOf('base', null, asText(old.base), asText(now.base)),
    ...changeOf('bonus', null, asText(old.bonus), asText(now.bonus)),
    ...changeOf('total', null, asText(old.total), asText(now.total)),
    ...changeOf('grade', null, was.grade, is.grade),
    ...changeOf('vetoed', null, Number(was.vetoed), Number(is.vetoed)),
    ...changeOf('rank', null, was.rank, is.rank),
    ...changeOf('group-rank', null, was.groupRank, is.groupRank),
  ];
}

function compareLists(
  what: 'score' | 'category',
  old: ReadonlyMap<string, string | null>,
  now: ReadonlyMap<string, string | null>,
): readonly ValueChange[] {
  const names = [...new Set([...now.keys(), ...old.keys()])];
  return names.flatMap((name) =>
    changeOf(what, name, old.get(name) ?? null, now.get(name) ?? null),
  );
}

function itemTexts({ rubric }: Assessment, { sums }: TeamResult): Map<string, string | null> {
  return new Map(rubric.items.map(({ id }, index) => [id, markText(sums.marks[index] ?? NA)]));
}

function categoryTexts({ rubric }: Assessment, { sums }: TeamResult): Map<string, string | null> {
  return new Map(
    rubric.categories.map(({ code }, index) => {
      return [code, asText(sums.categoryScores[index] ?? null)];
    }),
  );
}

function markText(mark: Mark): string | null {
  return mark === NA ? null : asText(scoreOf(mark));
}

function asText(hundredths: number | null): string | null {
  return hundredths === null ? null : (hundredths / 100).toFixed(2);
}

function explainRubricChange(before: Assessment, after: Assessment): readonly ExplanationStep[] {
  const [old, now] = [before.rubric, after.rubric];
  if (old === now || canonicalJson(old) === canonicalJson(now)) return [];
  return [{ key: 'change-standard', params: { from: old.version, to: now.version } }];
}

function explainScores(
  before: Assessment,
  after: Assessment,
  was: TeamResult,
  is: TeamResult,
  changes: readonly ValueChange[],
): Explanation {
  return after.rubric.items.flatMap(({ id }) => {
    const score = changes.find(({ what, of }) => what === 'score' && of === id);
    return explainEntryChange(before, after, was, is, id, score !== undefined);
  });
}
