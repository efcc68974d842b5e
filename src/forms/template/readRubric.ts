import { defaultRubric } from '../../assessment/defaultRubric';
import type { Finding } from '../../assessment/Finding';
import { parseRubric } from '../../assessment/rubricSchema';
import type { Rubric } from '../../assessment/Rubric';
import { RubricError } from '../../assessment/RubricError';
import { type CellValue, type Grid, valueAt } from '../Grid';
import { periodNames, rubricLayout, type RuleKind, ruleKindNames, yes } from './layout';
import type { SettingsReading } from './readSettings';
import { rubricCell } from './rubricCell';
import { textOf } from './textOf';

/** A rubric read back, or everything that is wrong with it, each finding at its cell. */
export type RubricReading =
  | { readonly rubric: Rubric; readonly itemRows: readonly number[] }
  | { readonly rubric: null; readonly findings: readonly Finding[] };

/** Reads the rubric people edit: items from 考核标准, categories and policy from 考核设置. */
export function readRubric(rubricSheet: Grid, settings: SettingsReading): RubricReading {
  const itemRows = rowsWithText(rubricSheet, rubricLayout.firstRow, [
    rubricLayout.columns.id,
    rubricLayout.columns.name,
  ]);
  const { categories, policy } = settings;
  const codeOf = new Map(categories.map(({ name, code }) => [name, code]));
  const data = {
    id: defaultRubric.id,
    version: defaultRubric.version,
    title: defaultRubric.title,
    titleEn: defaultRubric.titleEn,
    categories,
    items: itemRows.map((row) => readItem(rubricSheet, row, codeOf)),
    policy,
  };
  try {
    return { rubric: parseRubric(data), itemRows };
  } catch (error) {
    if (!(error instanceof RubricError)) throw error;
    return {
      rubric: null,
      findings: error.problems.map((problem) => ({
        code: 'rubric-problem' as const,
        at: rubricCell(problem, itemRows, settings),
        params: { ...problem.params, problem: problem.code, item: problem.itemId ?? '' },
      })),
    };
  }
}

/** The rows from `firstRow` on in which any of the columns holds something. */
export function rowsWithText(
  grid: Grid,
  firstRow: number,
  columns: readonly number[],
): readonly number[] {
  if (grid.area === null) return [];
  const rows: number[] = [];
  for (let row = firstRow; row < grid.area.row + grid.area.rows; row++) {
    if (columns.some((column) => textOf(valueAt(grid, row, column)) !== '')) rows.push(row);
  }
  return rows;
}

function readItem(grid: Grid, row: number, codeOf: ReadonlyMap<string, string>): unknown {
  const { columns } = rubricLayout;
  const at = (column: number): CellValue => valueAt(grid, row, column);
  const id = textOf(at(columns.id));
  const name = textOf(at(columns.name));
  const known = defaultRubric.items.find((item) => item.id === id && item.name === name);
  const category = textOf(at(columns.category));
  return {
    id,
    category: codeOf.get(category) ?? category,
    group: textOf(at(columns.group)),
    name,
    nameEn: known?.nameEn ?? name,
    points: at(columns.points) ?? 0,
    standard: textOf(at(columns.standard)),
    standardEn: known?.standardEn ?? '',
    scoring: readRule(grid, row),
    unit: textOf(at(columns.unit)),
    dataSource: textOf(at(columns.dataSource)),
    evidence: textOf(at(columns.evidence)),
    period: keyOf(periodNames, textOf(at(columns.period))) ?? textOf(at(columns.period)),
    naAllowed: textOf(at(columns.naAllowed)) === yes,
    reasonRequiredWhenLost: known?.reasonRequiredWhenLost ?? true,
  };
}

function readRule(grid: Grid, row: number): unknown {
  const { columns } = rubricLayout;
  const at = (column: number): CellValue => valueAt(grid, row, column);
  const kindText = textOf(at(columns.kind));
  const kind: RuleKind | null = keyOf(ruleKindNames, kindText);
  const places = Array.from({ length: rubricLayout.tiers }, (_, index) => index).filter(
    (index) => textOf(at(columns.conditions + index)) !== '',
  );
  switch (kind) {
    case null:
      return { type: kindText };
    case 'deduct':
      return { type: 'deduct', step: at(columns.step) };
    case 'bonus':
      return { type: 'bonus', step: at(columns.step), cap: at(columns.cap) };
    case 'linear':
      return { type: 'linear', fullAt: at(columns.fullAt), zeroAt: at(columns.zeroAt) };
    case 'tier-higher':
    case 'tier-lower':
      return {
        type: 'tier',
        direction: kind === 'tier-higher' ? 'higher' : 'lower',
        tiers: places.map((index) => {
          const bound = at(columns.conditions + index);
          return { bound: bound === '其余' ? null : bound, score: at(columns.scores + index) };
        }),
      };
    case 'level':
      return {
        type: 'level',
        levels: places.map((index) => ({
          code: String.fromCharCode(65 + index),
          name: textOf(at(columns.conditions + index)),
          share: at(columns.scores + index),
        })),
      };
    case 'passfail':
    case 'veto':
      return { type: kind };
  }
}

/** The key whose value is `text`, or null. */
function keyOf<K extends string>(words: Readonly<Record<K, string>>, text: string): K | null {
  for (const key in words) if (words[key] === text) return key;
  return null;
}
