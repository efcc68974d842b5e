import { decimal } from '../../assessment/decimal';
import { foldText } from '../../assessment/foldText';
import { type Grid, valueAt } from '../Grid';
import type { ScoreForm } from '../ScoreForm';
import { textOf } from '../SheetView';

/** The grades by lowest total, best first. */
export type GradeScale = readonly { readonly min: number; readonly name: string }[];

const lowest =
  /(\d{1,3}(?:\.\d+)?)\s*分?\s*(?:\(不含[^)]*\))?以下(?:的)?(?:者)?(?:为|是|评为|:)?\s*["“]?([\p{sc=Han}A-Za-z+]{1,6}?)["”]?(?=[,，;；。.、)\s]|$)/u;

/** The scales that notes on a sheet state: "90分以上为优秀，80分以上为良好". */
export function statedScales(grid: Grid | undefined): readonly GradeScale[] {
  return (grid?.values ?? []).flatMap((row) =>
    row.flatMap((value) => {
      if (typeof value !== 'string' || !/以上|[~～—–-]\s*\d/u.test(value)) return [];
      const scale = [
        ...value
          .normalize('NFKC')
          .matchAll(
            /(\d{1,3}(?:\.\d+)?)\s*分?\s*(?:\(含[^)]*\))?\s*(?:(?:及)?以上|[~—–-]+\s*\d{1,3}(?:\.\d+)?\s*分?)(?:的)?(?:者)?(?:为|是|评为|:)?\s*["“]?([\p{sc=Han}A-Za-z+]{1,6}?)["”]?(?=[,，;；。.、)\s]|$)/gu,
          ),
      ]
        .map((match) => ({ min: decimal(match[1] ?? '0').toNumber(), name: match[2] ?? '' }))
        .sort((a, b) => b.min - a.min);
      const below = lowest.exec(value.normalize('NFKC'));
      if (below !== null && scale.length > 0 && decimal(below[1] ?? '0').eq(scale.at(-1)?.min ?? 0))
        scale.push({ min: 0, name: below[2] ?? '' });
      return scale.length >= 2 && scale.every(({ name }) => name.length > 0) ? [scale] : [];
    }),
  );
}

/** What teams are called: 甲班, 二组, 检修队, Team A. */
const namesTeam = /班|组|組|队|隊|值$|工段|机台|team|shift|crew|gang|group/iu;

/** "标杆" and "标杆班组" are one grade. */
export function gradeKey(grade: string): string {
  return foldText(grade).replace(/(?:班组|集体|个人|单位|等级)$/u, '');
}

/**
 * The scale by which grades may be filled in: the one the form states; else `usual`, where the
 * grades that stand there are among it, or none stands there, the maxima add up to 100 and teams are
 * graded. Null
 * where nobody said which totals give which grade.
 */
export function gradeScaleOf(
  form: ScoreForm,
  grids: readonly Grid[],
  usual: GradeScale,
): GradeScale | null {
  if (form.better === 'lower') return null;
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const filled = form.results
    .flatMap(({ grades }) => grades)
    .flatMap(({ sheet, row, column }) => {
      const grid = bySheet.get(sheet);
      const text = grid === undefined ? '' : textOf(valueAt(grid, row, column)).trim();
      return text === '' ? [] : [gradeKey(text)];
    });
  const fits = (scale: GradeScale): boolean => {
    const names = new Set(scale.map(({ name }) => gradeKey(name)));
    return filled.every((grade) => names.has(grade));
  };
  const [stated] = form.sheets.flatMap((sheet) => statedScales(bySheet.get(sheet))).filter(fits);
  if (stated !== undefined) return stated;
  if (filled.length > 0) return fits(usual) ? usual : null;
  // The usual grades are names for teams: a department or a person is no 标杆班组.
  const teams = form.entities.filter(({ name }) => namesTeam.test(name)).length;
  if (teams * 2 <= form.entities.length) return null;
  let sum = decimal(0);
  for (const { max, weight, sign } of form.items) {
    if (max === null) return null;
    if (sign === 1) sum = sum.plus(weight === null ? max : max.times(weight));
  }
  return sum.eq(100) ? usual : null;
}
