import type { Area } from '../address';
import { foldWords } from '../words/headerRole';
import type { SheetView } from '../SheetView';
import { anchorOf, isBlank, shownAt, textOf, viewSheet } from '../SheetView';

/** How far down a header that repeats to the right is looked for. */
const headerRows = 20;

/**
 * The parts of a sheet on which the same header stands twice or more beside each other ("序号 项目
 * 分值 得分 | 序号 项目 分值 得分"), each as a view of its own; empty where none does.
 */
export function sideBySide(view: SheetView): readonly SheetView[] {
  const { used } = view;
  const end = Math.min(used.row + used.rows, used.row + headerRows);
  for (let row = used.row; row < end; row++) {
    const cells = headings(view, row);
    for (const times of [2, 3, 4]) {
      const starts = repeats(cells, times);
      if (starts === null) continue;
      const parts = starts.map((column, index): Area => {
        const next = starts[index + 1] ?? used.column + used.columns;
        const first = index === 0 ? used.column : column;
        return { row: used.row, rows: used.rows, column: first, columns: next - first };
      });
      const views = parts.flatMap((area) => viewSheet(view.grid, area) ?? []);
      return views.length === times ? views : [];
    }
  }
  return [];
}

interface Heading {
  readonly column: number;
  readonly text: string;
}

function headings(view: SheetView, row: number): Heading[] {
  const found: Heading[] = [];
  for (let column = view.used.column; column < view.used.column + view.used.columns; column++) {
    const anchor = anchorOf(view, row, column);
    const value = shownAt(view, row, column);
    if (anchor.column !== column || isBlank(value) || typeof value !== 'string') continue;
    found.push({ column, text: foldWords(textOf(value)) });
  }
  return found;
}

/** Where each repetition begins, when the headings are the same `times` over; else null. */
function repeats(cells: readonly Heading[], times: number): number[] | null {
  const length = cells.length / times;
  if (!Number.isInteger(length) || length < 2) return null;
  const own = cells.slice(0, length).map(({ text }) => text);
  if (new Set(own).size < length) return null;
  const starts: number[] = [];
  for (let index = 0; index < times; index++) {
    const part = cells.slice(index * length, (index + 1) * length);
    const [first] = part;
    const [origin] = cells;
    if (first === undefined || origin === undefined) return null;
    const same = part.every(
      ({ text, column }, place) =>
        text === own[place] &&
        column - first.column === (cells[place]?.column ?? 0) - origin.column,
    );
    if (!same) return null;
    starts.push(first.column);
  }
  return starts;
}
