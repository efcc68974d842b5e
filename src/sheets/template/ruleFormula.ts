import type { Item } from '../../assessment/Rubric';
import { columnLetters, formulaPrefix } from '../../forms/address';
import {
  carriedOn,
  no,
  notApplicable,
  rubricLayout,
  type RuleKind,
  templateSheets,
  yes,
} from '../../forms/template/layout';
import { settings, settingWords } from '../../forms/template/settings';

/** Where one item's rule stands and which cell holds the entry, as formula references. */
interface ScoreReferences {
  /** Zero-based row of the item on 考核标准. */
  readonly rubricRow: number;
  /** "考核录入!G5" */
  readonly entry: string;
  /** "$E5": whether the item counts this month. */
  readonly applies: string;
  /** Its score in the last quarter's month; null for an item that is not carried on. */
  readonly carried: string | null;
}

/** The kind of an item's rule as the rubric sheet names it. */
export function ruleKind(item: Item): RuleKind {
  const rule = item.scoring;
  return rule.type === 'tier' ? `tier-${rule.direction}` : rule.type;
}

/** How many tiers or levels an item has; 0 for kinds without. */
export function conditionCount(item: Item): number {
  if (item.scoring.type === 'tier') return item.scoring.tiers.length;
  if (item.scoring.type === 'level') return item.scoring.levels.length;
  return 0;
}

/**
 * The native formula of one score: the same arithmetic as assessment/scoreItem, with the rule's
 * numbers taken from 考核标准, so that it stays right when an entry or a number of the rubric
 * changes. Each quotient or product is rounded to 8 places before it is rounded to 2, so that
 * binary fractions cannot turn an exact half (domain.md §4 Rounding).
 */
export function scoreFormula(item: Item, references: ScoreReferences): string {
  const { entry, applies } = references;
  const rubric = (column: number): string =>
    `${formulaPrefix(templateSheets.rubric)}$${columnLetters(column)}$${references.rubricRow + 1}`;
  const { columns } = rubricLayout;
  const points = rubric(columns.points);
  const amount = `ROUND(${entry},2)`;
  const whenNumber = (score: string, otherwise: string): string =>
    `IF(ISNUMBER(${entry}),IF(${amount}<0,0,${score}),${otherwise})`;
  const whenBlank = (score: string): string => `IF(TRIM(${entry})="",${score},0)`;
  const score = ((): string => {
    switch (item.scoring.type) {
      case 'deduct':
        return whenNumber(
          half(`MAX(0,${points}-${rubric(columns.step)}*${amount})`),
          whenBlank(points),
        );
      case 'linear': {
        const [full, zero] = [rubric(columns.fullAt), rubric(columns.zeroAt)];
        return whenNumber(
          half(`${points}*MAX(0,MIN(1,(${amount}-${zero})/(${full}-${zero})))`),
          '0',
        );
      }
      case 'tier': {
        const reaches = item.scoring.direction === 'higher' ? '>=' : '<=';
        const last = item.scoring.tiers.length - 1;
        const chain = item.scoring.tiers.reduceRight(
          (rest, _tier, index) =>
            index === last
              ? rubric(columns.scores + index)
              : `IF(${amount}${reaches}${rubric(columns.conditions + index)},${rubric(columns.scores + index)},${rest})`,
          '',
        );
        return whenNumber(chain, '0');
      }
      case 'level': {
        const count = item.scoring.levels.length;
        const span = (first: number): string =>
          `${rubric(first)}:${rubric(first + count - 1).replace(/^.*!/, '')}`;
        const codes = item.scoring.levels.map((_level, index) => `"${levelCode(index)}"`).join(',');
        const position = `IFERROR(MATCH(TRIM(${entry}),${span(columns.conditions)},0),MATCH(TRIM(${entry}),{${codes}},0))`;
        return half(`${points}*INDEX(${span(columns.scores)},${position})`);
      }
      case 'passfail':
        return `IF(TRIM(${entry})="${yes}",${points},0)`;
      case 'bonus':
        return whenNumber(
          `MIN(${rubric(columns.cap)},${half(`${rubric(columns.step)}*${amount}`)})`,
          '0',
        );
      case 'veto':
        return whenNumber(`IF(${amount}=0,${points},0)`, whenBlank(points));
    }
  })();
  // A bonus that does not apply is simply none.
  const optional =
    item.naAllowed && item.scoring.type !== 'bonus'
      ? `IF(OR(TRIM(${entry})="${notApplicable}",TRIM(${entry})="N/A"),${whenNotApplicable(points)},${score})`
      : score;
  const { carried } = references;
  if (carried === null) {
    return `=IF(${applies}="${yes}",IFERROR(${optional},0),"${notApplicable}")`;
  }
  return `=IF(${applies}="${carriedOn}",IF(ISNUMBER(${carried}),MAX(0,MIN(${points},ROUND(${carried},2))),"${notApplicable}"),IF(${applies}="${no}","${notApplicable}",IFERROR(${optional},0)))`;
}

function whenNotApplicable(points: string): string {
  const { name } = settings.notApplicable;
  return `IF(${name}="${settingWords.full}",${points},IF(${name}="${settingWords.zero}",0,"${notApplicable}"))`;
}

/** The short code of a level by its place: A for the best. */
export function levelCode(index: number): string {
  return String.fromCharCode(65 + index);
}

function half(expression: string): string {
  return `ROUND(ROUND(${expression},8),2)`;
}
