import { valueAt } from '../Grid';
import { cleanName } from '../words/headerText';
import type { SheetView } from '../SheetView';
import { isBlank } from '../SheetView';

/**
 * The title above a header: the text of the nearest group of rows above it (at most six) that
 * stands alone in its row and gives no particulars ("日期：…"); the topmost such. Null where
 * there is none.
 */
export function titleAbove(view: SheetView, top: number): string | null {
  const { used } = view;
  let title: string | null = null;
  for (let row = top - 1; row >= Math.max(used.row, top - 6); row--) {
    const texts: string[] = [];
    for (let column = used.column; column < used.column + used.columns; column++) {
      const value = valueAt(view.grid, row, column);
      if (!isBlank(value)) texts.push(typeof value === 'string' ? value : '');
    }
    const [text = ''] = texts;
    if (texts.length === 1 && text !== '' && !/[:：]/u.test(text)) title = cleanName(text);
    // Rows with numbers belong to another table above.
    if (texts.filter((one) => one === '').length > 1) break;
  }
  return title;
}
