import { hasDecimals } from './hasDecimals';
import { isNotApplicable } from './readEntry';
import type { Item, LevelRule, TierRule } from './Rubric';
import type { RubricProblem, RubricProblemCode } from './rubricProblems';
import { trimAsExcel } from './trimAsExcel';

/** What is wrong with an item's scoring rule; `path` is where the rule lies ("items[3].scoring"). */
export function checkScoringRule({ scoring, points }: Item, path: string): RubricProblem[] {
  switch (scoring.type) {
    case 'deduct':
      return positive(scoring.step, `${path}.step`, 'step-not-positive');
    case 'linear':
      return [
        ...twoDecimals(scoring.fullAt, `${path}.fullAt`),
        ...twoDecimals(scoring.zeroAt, `${path}.zeroAt`),
        ...(scoring.fullAt === scoring.zeroAt
          ? [problem('linear-no-span', `${path}.zeroAt`, { value: scoring.zeroAt })]
          : []),
      ];
    case 'tier':
      return checkTiers(scoring, points, `${path}.tiers`);
    case 'level':
      return checkLevels(scoring, `${path}.levels`);
    case 'bonus':
      return [
        ...positive(scoring.step, `${path}.step`, 'step-not-positive'),
        ...positive(scoring.cap, `${path}.cap`, 'cap-not-positive'),
      ];
    case 'passfail':
    case 'veto':
      return [];
  }
}

function checkTiers({ tiers, direction }: TierRule, points: number, path: string): RubricProblem[] {
  const problems: RubricProblem[] = [];
  const best = tiers[0];
  if (best !== undefined && best.score !== points) {
    const params = { expected: points, found: best.score };
    problems.push(problem('tier-best-not-points', `${path}[0].score`, params));
  }
  tiers.forEach(({ bound, score }, index) => {
    const last = index === tiers.length - 1;
    const at = `${path}[${index}]`;
    const position = index + 1;
    const before = tiers[index - 1];
    if (last && bound !== null) problems.push(problem('tier-last-bounded', `${at}.bound`, {}));
    if (!last && bound === null) {
      problems.push(problem('tier-bound-missing', `${at}.bound`, { position }));
    }
    if (bound !== null) problems.push(...twoDecimals(bound, `${at}.bound`));
    problems.push(...twoDecimals(score, `${at}.score`));
    if (score < 0) problems.push(problem('out-of-range', `${at}.score`, { value: score, min: 0 }));
    if (before === undefined) return;
    if (bound !== null && before.bound !== null) {
      const inOrder = direction === 'higher' ? bound < before.bound : bound > before.bound;
      const params = { position, value: bound, before: before.bound };
      if (!inOrder) problems.push(problem('tier-bounds-disordered', `${at}.bound`, params));
    }
    if (score > before.score) {
      const params = { position, value: score, before: before.score };
      problems.push(problem('tier-scores-disordered', `${at}.score`, params));
    }
  });
  return problems;
}

function checkLevels({ levels }: LevelRule, path: string): RubricProblem[] {
  const problems: RubricProblem[] = [];
  const best = levels[0];
  if (best !== undefined && best.share !== 1) {
    problems.push(problem('level-best-not-whole', `${path}[0].share`, { value: best.share }));
  }
  // An entry may be a name or a code, so no text may stand for two levels.
  const owners = new Map<string, number>();
  levels.forEach(({ code, name, share }, index) => {
    const at = `${path}[${index}]`;
    if (!(share >= 0 && share <= 1)) {
      problems.push(problem('out-of-range', `${at}.share`, { value: share, min: 0, max: 1 }));
    } else if (!hasDecimals(share, 4)) {
      const params = { value: share, decimals: 4 };
      problems.push(problem('too-many-decimals', `${at}.share`, params));
    }
    const before = levels[index - 1]?.share;
    if (before !== undefined && share > before) {
      const params = { position: index + 1, value: share, before };
      problems.push(problem('level-shares-disordered', `${at}.share`, params));
    }
    for (const [field, text] of Object.entries({ code, name })) {
      const key = trimAsExcel(text).toLowerCase();
      if (key === '' || isNotApplicable(key)) {
        problems.push(problem('level-reserved', `${at}.${field}`, { text }));
      } else if ((owners.get(key) ?? index) !== index) {
        problems.push(problem('level-doubled', `${at}.${field}`, { text }));
      } else owners.set(key, index);
    }
  });
  return problems;
}

function positive(value: number, path: string, code: RubricProblemCode): RubricProblem[] {
  return value > 0 ? twoDecimals(value, path) : [problem(code, path, { value })];
}

function twoDecimals(value: number, path: string): RubricProblem[] {
  if (hasDecimals(value, 2)) return [];
  return [problem('too-many-decimals', path, { value, decimals: 2 })];
}

function problem(
  code: RubricProblemCode,
  path: string,
  params: RubricProblem['params'],
): RubricProblem {
  return { code, path, params };
}
