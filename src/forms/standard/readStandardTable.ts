import { defaultRubric } from '../../assessment/defaultRubric';
import { foldNumber, foldText } from '../../assessment/foldText';
import { policyDefaults } from '../../assessment/policyDefaults';
import type { Category, Item } from '../../assessment/Rubric';
import { cellAddress } from '../address';
import { type Grid, shownText, valueAt } from '../Grid';
import { foldWords, headerRole } from '../words/headerRole';
import { headerText } from '../words/headerText';
import { guessRule } from './guessRule';

/** What a company's own table of its standard was taken for. */
export interface StandardTable {
  /** A rubric still to be checked by its schema. */
  readonly data: unknown;
  readonly items: number;
  /** Items whose rule its words leave open: entered as a score until a person has looked. */
  readonly doubtful: readonly DoubtfulItem[];
}

export interface DoubtfulItem {
  readonly id: string;
  readonly name: string;
  /** The table's own words. */
  readonly text: string;
  /** The cell they stand in. */
  readonly at: { readonly sheet: string; readonly address: string };
}

type Column = 'number' | 'category' | 'group' | 'name' | 'standard' | 'rule' | 'points' | 'unit';

/** Header words of a standard that a score form does not tell apart; folded as `foldWords` does. */
const words: readonly (readonly [Column, readonly string[]])[] = [
  [
    'category',
    [
      '考核类别',
      '类别',
      '考核大项',
      '大项',
      '大类',
      '考评类别',
      '项目类别',
      '一级指标',
      '类型',
      'category',
    ],
  ],
  ['group', ['分组', '中项', '二级指标']],
  [
    'rule',
    [
      '评分办法',
      '评分标准',
      '扣分标准',
      '考核办法',
      '评分细则',
      '扣分办法',
      '计分办法',
      '评分方法',
      '奖惩标准',
      '扣分细则',
      'rule',
    ],
  ],
  [
    'standard',
    [
      '考核标准',
      '考核内容',
      '考核要求',
      '标准',
      '内容',
      '要求',
      '工作标准',
      '考评内容',
      'standard',
    ],
  ],
  [
    'name',
    [
      '考核项目',
      '项目',
      '小项',
      '考评项目',
      '项目名称',
      '指标',
      '指标名称',
      '三级指标',
      '考核指标',
      '检查项目',
      'item',
    ],
  ],
  ['unit', ['计量单位', '单位']],
];

/**
 * Reads a company's own table of its standard: columns by their words, merged categories carried
 * down, sums left out. Null where no row is such a header: it needs an item's name and points.
 */
export function readStandardTable(grid: Grid): StandardTable | null {
  const header = findHeader(grid);
  const { area } = grid;
  if (header === null || area === null) return null;
  const { columns, row: headerRow } = header;
  const text = (row: number, key: Column): string => {
    const column = columns.get(key);
    return column === undefined ? '' : shownText(valueAt(grid, row, column)).trim();
  };
  const rows: Row[] = [];
  let category = '';
  let group = '';
  for (let row = headerRow + 1; row < area.row + area.rows; row++) {
    category = text(row, 'category') || category;
    group = text(row, 'group') || group;
    const name = text(row, 'name') || text(row, 'standard');
    const rule = text(row, 'rule') || text(row, 'standard');
    const points = foldNumber(text(row, 'points'))?.toNumber() ?? null;
    if (isSum(name) || isSum(text(row, 'category')) || isSum(text(row, 'number'))) continue;
    if (name === '' || (points === null && !/加\s*[\d０-９]/u.test(rule))) continue;
    rows.push({
      row,
      number: text(row, 'number'),
      category: category || '考核',
      group,
      name: plainName(name),
      standard: text(row, 'standard'),
      rule,
      points: points ?? 0,
      unit: text(row, 'unit') || '次',
    });
  }
  return rows.length === 0 ? null : tableOf(grid, columns, rows);
}

interface Row {
  readonly row: number;
  readonly number: string;
  readonly category: string;
  readonly group: string;
  readonly name: string;
  readonly standard: string;
  readonly rule: string;
  readonly points: number;
  readonly unit: string;
}

function tableOf(
  grid: Grid,
  columns: ReadonlyMap<Column, number>,
  rows: readonly Row[],
): StandardTable {
  const names = [...new Map(rows.map(({ category }) => [foldText(category), category])).values()];
  const codes = new Map(names.map((name, index) => [foldText(name), codeOf(name, index)]));
  const numbers = rows.map(({ number }) => number);
  const unique = numbers.every(
    (number, index) => number !== '' && numbers.indexOf(number) === index,
  );
  const doubtful: DoubtfulItem[] = [];
  const items = rows.map((one, index): Item => {
    const code = codes.get(foldText(one.category)) ?? '';
    const within = rows
      .slice(0, index)
      .filter(({ category }) => foldText(category) === foldText(one.category));
    const id = unique ? one.number : `${code}-${String(within.length + 1).padStart(2, '0')}`;
    const { rule, sure } = guessRule(one.rule, one.points);
    if (!sure) {
      const column = columns.get('rule') ?? columns.get('standard') ?? 0;
      const address = cellAddress({ row: one.row, column });
      doubtful.push({ id, name: one.name, text: one.rule, at: { sheet: grid.sheet, address } });
    }
    return {
      id,
      category: code,
      group: one.group,
      name: one.name,
      nameEn: one.name,
      points: one.points,
      standard: one.standard,
      standardEn: '',
      scoring: rule,
      unit: sure ? one.unit : '分',
      dataSource: '',
      evidence: '',
      period: 'monthly',
      naAllowed: true,
      reasonRequiredWhenLost: true,
    };
  });
  const categories = names.map((name): Category => {
    const code = codes.get(foldText(name)) ?? '';
    const own = items.filter((item) => item.category === code);
    const bonusCap = sum(own.map(({ scoring }) => (scoring.type === 'bonus' ? scoring.cap : 0)));
    return {
      code,
      name,
      nameEn: name,
      items: own.length,
      points: sum(own.map(({ points }) => points)),
      bonusCap,
    };
  });
  const known = new Set(categories.map(({ code }) => code));
  const { policy } = defaultRubric;
  const data = {
    id: 'own',
    version: 'draft',
    title: grid.sheet,
    titleEn: grid.sheet,
    categories,
    items,
    policy: {
      ...policyDefaults,
      ...policy,
      total: sum(items.map(({ points }) => points)),
      bonusCapTotal: sum(categories.map(({ bonusCap }) => bonusCap)),
      tieBreakCategories: policy.tieBreakCategories.filter((code) => known.has(code)),
    },
  };
  return { data, items: items.length, doubtful };
}

/** The default standard's code for a category of the same name, so that ties are broken alike. */
function codeOf(name: string, index: number): string {
  const same = defaultRubric.categories.find((one) => foldText(one.name) === foldText(name));
  return same?.code ?? String.fromCharCode(65 + (index % 26)).repeat(1 + Math.floor(index / 26));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, number) => whole + Math.round(number * 100), 0) / 100;
}

function isSum(text: string): boolean {
  return /^(?:合计|小计|总计|总分|满分|共计)/u.test(foldText(text));
}

/** Without its points: "安全学习（5分）" is 安全学习. */
function plainName(text: string): string {
  return headerText(text).name || text;
}

function findHeader(
  grid: Grid,
): { readonly row: number; readonly columns: ReadonlyMap<Column, number> } | null {
  const { area } = grid;
  if (area === null) return null;
  for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 30); row++) {
    const columns = new Map<Column, number>();
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = shownText(valueAt(grid, row, column));
      const key = text === '' ? null : columnOf(text);
      if (key !== null && !columns.has(key)) columns.set(key, column);
    }
    const named = columns.has('name') || columns.has('standard');
    if (named && columns.has('points') && columns.size >= 3) return { row, columns };
  }
  return null;
}

function columnOf(header: string): Column | null {
  const folded = foldWords(header);
  const found = words.find(([, list]) => list.includes(folded));
  if (found !== undefined) return found[0];
  const role = headerRole(headerText(header).name);
  if (role === 'sequence' || role === 'code') return 'number';
  return role === 'maximum' || ['标准分', '分数', '基准分'].includes(folded) ? 'points' : null;
}
