import { looksLikeTeam } from './entityWords';
import { foldWords, headerRole } from './headerRole';
import { cleanName } from './headerText';
import type { SheetCell } from '../ScoreForm';
import type { SheetView } from '../SheetView';
import { shownAt, textOf, anchorOf } from '../SheetView';

/** The team or person a form is for, and the cell that says so (null: the sheet's name). */
export interface EntityName {
  readonly name: string;
  readonly cell: SheetCell | null;
  readonly from: 'info' | 'title' | 'sheet';
}

const labels =
  /^(?:被?(?:考核|考评|检查|评价|受检)?(?:班组|班次|单位|部门|车间|小组|对象|人员|人)(?:名称)?|姓名|班组名称|班别|team|name|unit|department|employee)$/u;
const inTitle =
  /(?:^|[月日度年(（\-—_ ])((?:第)?[甲乙丙丁戊己庚辛一二三四五六七八九十\dA-Z]{1,3}[号#]?(?:运行|生产|检修|维修)?(?:班组|班|小组|组|队|值|车间|工段))/u;

/** "空分二班2026年5月份考核表": a team's name, then the date or what the sheet is. */
const leadsTitle =
  /^([\p{sc=Han}A-Za-z\d]{1,8}?(?:班|组|队|值|车间|工段|岗|站|室|部))(?=\d{4}年|\d{1,2}月|[一二三四五六七八九十]{1,2}月|第[一二三四]季|月度|季度|年度|考核|考评|评分|绩效|积分|得分)/u;

/**
 * Who a one-team form is for: the info rows above the header or under the table ("班组：甲班", or
 * the label in one cell and the name in the next), then the title ("甲班月度考核表"), then the
 * sheet's own name.
 */
export function entityName(view: SheetView, headerTop: number, last: number): EntityName {
  const { used } = view;
  const rows = [
    ...range(Math.max(used.row, headerTop - 6), headerTop + 1),
    ...range(last + 1, Math.min(used.row + used.rows, last + 4)),
  ];
  const sheet = view.grid.sheet;
  let title: EntityName | null = null;
  for (const row of rows) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const anchor = anchorOf(view, row, column);
      if (anchor.row !== row || anchor.column !== column) continue;
      const text = textOf(shownAt(view, row, column));
      if (text === '') continue;
      for (const part of text.split(/[\n;；]|\s{2,}|[\u3000]+/u)) {
        const [label = '', ...rest] = part.normalize('NFKC').split(':');
        if (!labels.test(foldWords(label)) && !(headerRole(label) === 'team' && rest.length > 0))
          continue;
        const own = cleanName(rest.join(':')).replace(/^_+|_+$/gu, '');
        if (own !== '') return { name: own, cell: { sheet, row, column }, from: 'info' };
        const width = view.mergeOf(row, column)?.columns ?? 1;
        const next = shownAt(view, row, column + width);
        const beside = typeof next === 'string' || typeof next === 'number' ? textOf(next) : '';
        if (row !== headerTop && beside !== '' && !beside.normalize('NFKC').includes(':')) {
          const at = anchorOf(view, row, column + width);
          return { name: cleanName(beside), cell: { sheet, ...pick(at) }, from: 'info' };
        }
      }
      const folded = text.normalize('NFKC').replace(/\s+/gu, '');
      const match =
        row < headerTop ? (inTitle.exec(text.normalize('NFKC')) ?? leadsTitle.exec(folded)) : null;
      const name = match?.[1];
      if (
        title === null &&
        name !== undefined &&
        looksLikeTeam(name) &&
        !/(?:班组|小组)$/u.test(name)
      ) {
        title = { name, cell: { sheet, row, column }, from: 'title' };
      }
    }
  }
  return title ?? { name: sheet.trim(), cell: null, from: 'sheet' };
}

function pick({ row, column }: { row: number; column: number }): { row: number; column: number } {
  return { row, column };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
