import type { CellPosition } from '../address';
import { foldWords } from '../words/headerRole';
import type { ScoreForm } from '../ScoreForm';
import type { SheetView } from '../SheetView';
import { valueAt } from '../Grid';

const says =
  /(?:^|[^\d.])1(?:分|级|号)?(?:=|-|—|为|是|代表|表示|即)?(?:最好|最优|最佳|优秀|优|best|excellent|verygood)|(?:数字|分数|分值|代码|得分)越(?:小|低|少)越(?:好|优)|越(?:小|低)越(?:好|优)|loweris?better|1isbest|^(?:名次|排名|位次)(?:合计|总计|之和|总和|累计|总分)$|^(?:sumof(?:ranks|places)|rank(?:total|sum))$/u;

/** The cell of a note above, in or under the form which says that 1 (the lowest) is best; or null. */
export function bestIsOne(view: SheetView, { area }: ScoreForm): CellPosition | null {
  const { used } = view;
  const first = Math.max(used.row, area.row - 6);
  const last = Math.min(used.row + used.rows, area.row + area.rows + 8);
  for (let row = first; row < last; row++) {
    // Between the header and the end only entries stand.
    if (row > area.row + 4 && row < area.row + area.rows) continue;
    for (let column = used.column; column < used.column + used.columns; column++) {
      const value = valueAt(view.grid, row, column);
      if (typeof value === 'string' && value.length > 3 && says.test(foldWords(value)))
        return { row, column };
    }
  }
  return null;
}
