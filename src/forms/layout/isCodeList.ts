import { foldText } from '../../assessment/foldText';
import { simplifyCharacters } from '../words/traditional';
import { valueAt } from '../Grid';
import type { SheetView } from '../SheetView';
import { isBlank } from '../SheetView';

const levels = new Set([
  '优',
  '优秀',
  '良',
  '良好',
  '中',
  '中等',
  '差',
  '较差',
  '合格',
  '不合格',
  '一般',
  '及格',
  '不及格',
  '标杆',
  '达标',
  '不达标',
  '好',
  '较好',
  '最好',
  'excellent',
  'good',
  'fair',
  'poor',
  'average',
]);

/** True for a small lookup list of codes and what they mean ("1 优, 2 良, 3 中, 4 差"): no form. */
export function isCodeList(view: SheetView): boolean {
  const { used, grid } = view;
  if (used.rows > 16) return false;
  const codes: number[] = [];
  let other = 0;
  for (let row = used.row; row < used.row + used.rows; row++) {
    const texts: string[] = [];
    const numbers: number[] = [];
    for (let column = used.column; column < used.column + used.columns; column++) {
      const value = valueAt(grid, row, column);
      if (isBlank(value)) continue;
      if (typeof value === 'number') numbers.push(value);
      else texts.push(typeof value === 'string' ? simplifyCharacters(foldText(value)) : '');
    }
    if (numbers.length + texts.length === 0) continue;
    const isCode =
      numbers.length === 1 &&
      Number.isInteger(numbers[0]) &&
      texts.some((text) => levels.has(text));
    if (isCode && texts.length <= 2) codes.push(...numbers);
    else if (numbers.length > 0) return false;
    else other++;
  }
  return (
    codes.length >= 3 &&
    other <= 3 &&
    codes.every((code, index) => code === (codes[0] ?? 0) + index)
  );
}
