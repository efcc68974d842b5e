import type { ScoringRule } from '../../assessment/Rubric';

/** The rule that a table's words plainly mean, or that they leave open. */
export interface GuessedRule {
  readonly rule: ScoringRule;
  /** False where a person must look: then the entry is the score itself. */
  readonly sure: boolean;
}

/**
 * The scoring rule in a company's own words, taken only where they leave no doubt: one step for
 * each occurrence, levels with their points, all or nothing, a veto, a capped bonus. Everything
 * else is left to a person, and until then what is entered is the score itself.
 */
export function guessRule(text: string, points: number): GuessedRule {
  const plain = text.normalize('NFKC').replaceAll(/\s+/gu, '');
  const found =
    points > 0
      ? (vetoOf(plain) ?? levelsOf(plain, points) ?? deductOf(plain, points) ?? passFailOf(plain))
      : bonusOf(plain);
  if (found !== null) return { rule: found, sure: true };
  return { rule: asEntered(points), sure: false };
}

/** What is entered is the score: full points at the points, none at 0. */
function asEntered(points: number): ScoringRule {
  return points > 0
    ? { type: 'linear', fullAt: points, zeroAt: 0 }
    : { type: 'bonus', step: 1, cap: 1 };
}

function vetoOf(text: string): ScoringRule | null {
  return text.includes('一票否决') ? { type: 'veto' } : null;
}

const NUMBER = String.raw`(\d+(?:\.\d{1,2})?)`;
const everyOff = new RegExp(
  String.raw`(?:每[^,，。;；、扣]{0,14}|[一1][次人项处起例][^,，。;；扣]{0,10})扣${NUMBER}分`,
  'gu',
);
const offEach = new RegExp(String.raw`扣${NUMBER}分[/每][次人项处起条例件]`, 'gu');
const anyOff = new RegExp(String.raw`扣${NUMBER}`, 'gu');

/** One step, named once or the same each time; "扣 2-5 分" or several steps are left open. */
function deductOf(text: string, points: number): ScoringRule | null {
  const steps = [...text.matchAll(everyOff), ...text.matchAll(offEach)].map(([, step]) =>
    Number(step),
  );
  const all = [...text.matchAll(anyOff)].map(([, step]) => Number(step));
  const [step] = steps;
  if (step === undefined || step <= 0 || step > points) return null;
  if (all.some((other) => other !== step)) return null;
  if (/扣\d+(?:\.\d+)?[-~至到—–]/u.test(text) || /否决|全扣|不得分|加\d/u.test(text)) return null;
  return { type: 'deduct', step };
}

const levelNames = ['优秀', '优', '良好', '良', '中', '合格', '一般', '差', '不合格'];

/** "优 5 分，良 4 分，差 0 分": the best has all points, each next one fewer. */
function levelsOf(text: string, points: number): ScoringRule | null {
  const pattern = new RegExp(`(${levelNames.join('|')})(?:得|:|=|为)?${NUMBER}分`, 'gu');
  const found = [...text.matchAll(pattern)].map(([, name = '', score]) => ({
    name,
    score: Number(score),
  }));
  const [best] = found;
  if (found.length < 2 || best?.score !== points) return null;
  const falls = found.every(({ score }, index) => score < (found[index - 1]?.score ?? Infinity));
  const shares = found.map(({ score }) => score / points);
  const exact = shares.every(
    (share) => Math.abs(share * 10_000 - Math.round(share * 10_000)) < 1e-9,
  );
  if (!falls || !exact) return null;
  return {
    type: 'level',
    levels: found.map(({ name }, index) => ({
      code: String.fromCharCode(65 + index),
      name,
      share: Math.round((shares[index] ?? 0) * 10_000) / 10_000,
    })),
  };
}

/** All or nothing, with no other number in it. */
function passFailOf(text: string): ScoringRule | null {
  const nothing =
    /(?:不合格|未完成|未达标|不达标|未开展|未落实|不符合|否则|没有)[^,，。;；]{0,4}(?:不得分|得0分|0分|全扣)/u;
  return nothing.test(text) && !/\d(?!分)|扣\d|[1-9]\d*分/u.test(text)
    ? { type: 'passfail' }
    : null;
}

const everyOn = new RegExp(String.raw`每[^,，。;；加]{0,14}加${NUMBER}分`, 'gu');
const cap = new RegExp(String.raw`(?:最多|最高|不超过|上限|封顶)(?:加|为)?${NUMBER}分`, 'u');

function bonusOf(text: string): ScoringRule | null {
  const steps = [...text.matchAll(everyOn)].map(([, step]) => Number(step));
  const [step] = steps;
  const most = Number(cap.exec(text)?.[1] ?? Number.NaN);
  if (step === undefined || steps.some((other) => other !== step)) return null;
  return step > 0 && most >= step ? { type: 'bonus', step, cap: most } : null;
}
