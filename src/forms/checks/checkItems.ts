import { decimal } from '../../assessment/decimal';
import type { Finding } from '../../assessment/Finding';
import { foldText } from '../../assessment/foldText';
import { areaAddress, cellAddress, columnLetters } from '../address';
import { valueAt } from '../Grid';
import { headerText } from '../words/headerText';
import type { ScoredItem, SheetCell } from '../ScoreForm';
import { textOf } from '../SheetView';
import type { Check } from './CheckContext';
import { cellKey, referenceTo, valueOf } from './CheckContext';

/** Item numbers that stand twice under one heading. */
export const checkNumbers: Check = ({ form }) => {
  const first = new Map<string, SheetCell>();
  const found: Finding[] = [];
  let numbered = 0;
  for (const { number, group, cell } of form.items) {
    if (number === null || cell === null) continue;
    numbered++;
    const key = `${/\D/u.test(number) ? '' : (group ?? '')} ${foldText(number)}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, cell);
    else
      found.push({
        code: 'doubled-number',
        at: referenceTo(cell),
        params: { number, other: cellAddress(other) },
      });
  }
  // Numbers that repeat everywhere number something else.
  return found.length * 3 > numbered ? [] : found;
};

/** How many items and points the headings and the title say, against what stands there. */
export const checkStated: Check = (context) => {
  const { form } = context;
  const findings: Finding[] = [];
  const groups = new Map<string, { cell: SheetCell; items: ScoredItem[] }>();
  for (const item of form.items) {
    if (item.groupCell === null) continue;
    const key = cellKey(item.groupCell);
    const group = groups.get(key) ?? { cell: item.groupCell, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  let stated = false;
  for (const { cell, items } of groups.values()) {
    const text = textOf(valueOf(context, cell));
    const { max, name } = headerText(
      text.replace(/[，,、]?\s*(?:共|计)?\s*\d+\s*项[，,、]?\s*/u, ''),
    );
    findings.push(...compare(cell, name, countIn(text), max?.toNumber() ?? pointsIn(text), items));
  }
  for (const cell of textsAbove(context)) {
    const text = textOf(valueOf(context, cell));
    const points = wholeIn(text);
    if (points !== null) stated = true;
    findings.push(...compare(cell, '', countIn(text), points, form.items));
  }
  const known = form.items.length > 0 && form.items.every(({ max }) => max !== null);
  const [sheet = ''] = form.sheets;
  const at = { sheet, address: areaAddress(form.area) };
  if (known && !stated && form.items.every(({ weight }) => weight === null)) {
    const sum = sumOf(form.items);
    if (sum !== 100) findings.push({ code: 'maxima-not-100', at, params: { sum: String(sum) } });
  }
  // What is taken off a base has no points of its own to stay under.
  const unknown = form.counting.base === null ? form.items.filter(({ max }) => max === null) : [];
  const isList = form.layout.shape === 'points-list' || form.layout.shape === 'event-log';
  if (unknown.length > 0 && !isList) {
    const columns = unknown
      .map(({ cell }) =>
        cell === null
          ? ''
          : form.layout.shape === 'entities-in-rows'
            ? columnLetters(cell.column)
            : cellAddress(cell),
      )
      .join(', ');
    findings.push({ code: 'maximum-unknown', at, params: { count: unknown.length, columns } });
  }
  return findings;
};

/** Weights that are all there must add to 100%. */
export const checkWeights: Check = ({ form }) => {
  const weights = form.items.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  if (weights.length < 2 || weights.length < form.items.length) return [];
  const sum = weights.reduce((all, weight) => all.plus(weight), decimal(0));
  if (sum.eq(1)) return [];
  const first = form.items[0];
  const cell = first?.weightCell ?? first?.cell ?? null;
  return [
    {
      code: 'weights-not-100',
      at: cell === null ? null : referenceTo(cell),
      params: { sum: sum.times(100).toString() },
    },
  ];
};

function compare(
  cell: SheetCell,
  group: string,
  count: number | null,
  points: number | null,
  items: readonly ScoredItem[],
): Finding[] {
  const findings: Finding[] = [];
  if (count !== null && count !== items.length) {
    findings.push({
      code: 'item-count-differs',
      at: referenceTo(cell),
      params: { group, stated: count, found: items.length },
    });
  }
  if (points !== null && items.every(({ max }) => max !== null)) {
    const sum = sumOf(items);
    if (sum !== points)
      findings.push({
        code: 'points-not-as-stated',
        at: referenceTo(cell),
        params: { group, stated: points, found: sum },
      });
  }
  return findings;
}

function sumOf(items: readonly ScoredItem[]): number {
  return items.reduce((sum, { max }) => sum.plus(max ?? 0), decimal(0)).toNumber();
}

function countIn(text: string): number | null {
  const match = /(?:共|计|合计)?\s*(\d{1,3})\s*(?:小)?项(?![目次])/u.exec(text.normalize('NFKC'));
  return match === null || /第\s*\d+\s*项/u.test(text) ? null : Number(match[1]);
}

function pointsIn(text: string): number | null {
  const match = /(\d{1,4}(?:\.\d+)?)\s*分\s*[)）]?\s*$/u.exec(text.normalize('NFKC'));
  return match === null || /[扣加减每]/u.test(text) ? null : Number(match[1]);
}

/** "满分100分", "总分100分", "共100分" in a title or note. */
function wholeIn(text: string): number | null {
  const match = /(?:满分|总分|总计|共计?)\s*(?:为|:)?\s*(\d{2,4}(?:\.\d+)?)\s*分/u.exec(
    text.normalize('NFKC'),
  );
  return match === null ? null : Number(match[1]);
}

/** The cells of text in the six rows above the form. */
function textsAbove({ form, grids }: Parameters<Check>[0]): SheetCell[] {
  const [sheet = ''] = form.sheets;
  const grid = grids.get(sheet);
  if (grid?.area == null) return [];
  const cells: SheetCell[] = [];
  for (let row = Math.max(grid.area.row, form.area.row - 6); row < form.area.row; row++) {
    for (let column = form.area.column; column < form.area.column + form.area.columns; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'string' && value.trim() !== '') cells.push({ sheet, row, column });
    }
  }
  return cells;
}
