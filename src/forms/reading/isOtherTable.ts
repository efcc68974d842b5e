import { valueAt } from '../Grid';
import type { ScoreForm } from '../ScoreForm';
import type { SheetView } from '../SheetView';
import { isBlank, shownAt, textOf } from '../SheetView';
import {
  measureHeader,
  measureUnit,
  moneyHeader,
  otherHeader,
  otherTitle,
  scoreWord,
  shiftMark,
} from '../words/otherTableWords';

/**
 * True for a table that reads like a form and is none: pay, attendance, duty, votes, goods,
 * quantities. Where
 * maxima, a place for ranks or grades, or a title and headers that speak of scores say that it is
 * scored, it is a form whatever else stands in it.
 */
export function isOtherTable(view: SheetView, form: ScoreForm): boolean {
  const { layout, items, title } = form;
  const headers = headersOf(view, form);
  const titles = `${title ?? ''} ${view.grid.sheet}`;
  const count = (words: RegExp): number => headers.filter((header) => words.test(header)).length;
  if (isVote(headers, titles)) return true;
  if (items.some(({ max }) => max !== null)) return false;
  const awaits = layout.columns.some(({ role }) => role === 'rank' || role === 'grade');
  if (awaits || form.results.some(({ ranks }) => ranks.some(({ present }) => present)))
    return false;
  const scoredHeaders = count(scoreWord);
  const others = count(otherHeader);
  const called = otherTitle.test(titles);
  const saysScore = scoreWord.test(titles);
  const money = count(moneyHeader);
  // "考勤" among other headings is a criterion; where most headings are such, that is the table.
  const mostly = others > 1 && others * 2 >= headers.length - 2;
  // 产量（吨）, 电耗, 水耗: added up they would be nothing.
  const measures = count(measureHeader);
  const measured = count(measureUnit) > 0 && measures > 1 && measures * 2 >= headers.length - 2;
  if (scoredHeaders === 0 && !saysScore)
    return called || money > 0 || mostly || measured || holdsShifts(view, form);
  // "绩效考核工资表": what its columns hold is what it is.
  if (scoredHeaders === 0) return money > 1 || mostly;
  // Scores that are given, and the money that is worked out from them.
  if (layout.shape !== 'points-list' || isWaiting(view, form)) return false;
  return money > 1 || (called && !saysScore);
}

/** "优秀", "称职" … with a number of votes each. */
function isVote(headers: readonly string[], titles: string): boolean {
  const levels = headers.filter((header) =>
    /^(?:优秀|良好|称职|基本称职|不称职|满意|基本满意|不满意|同意|不同意|反对|弃权|合格|基本合格|不合格)(?:票数?)?$/u.test(
      header,
    ),
  );
  return levels.length > 1 && [titles, ...headers].some((text) => /票/u.test(text));
}

/** True where the points of a list are still to be filled in. */
function isWaiting(view: SheetView, { entries }: ScoreForm): boolean {
  return entries.every(
    ({ score }) => score === null || isBlank(valueAt(view.grid, score.row, score.column)),
  );
}

function headersOf(view: SheetView, { layout, area }: ScoreForm): string[] {
  const found = new Set<string>();
  for (let row = Math.max(0, layout.headerTop); row <= layout.headerBottom; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = textOf(shownAt(view, row, column)).replace(/\s+/gu, '');
      if (text !== '') found.add(text);
    }
  }
  return [...found];
}

/** True where half of what stands right of the names are shifts: "早", "中", "夜". */
function holdsShifts(view: SheetView, { layout, area }: ScoreForm): boolean {
  const name = layout.columns.find(({ role }) => role === 'name')?.column ?? area.column;
  let filled = 0;
  let shifts = 0;
  const last = Math.min(area.row + area.rows, layout.headerBottom + 1 + mostRows);
  for (let row = layout.headerBottom + 1; row < last; row++) {
    for (let column = name + 1; column < area.column + area.columns; column++) {
      const value = valueAt(view.grid, row, column);
      if (isBlank(value)) continue;
      filled++;
      if (typeof value === 'string' && shiftMark.test(value.trim())) shifts++;
    }
  }
  return filled > 3 && shifts * 2 > filled;
}

/** So many rows tell what a table holds. */
const mostRows = 40;
