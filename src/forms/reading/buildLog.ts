import { foldText } from '../../assessment/foldText';
import { columnLetters } from '../address';
import { looksLikePerson, looksLikeTeam } from '../words/entityWords';
import type { Reason } from '../Reason';
import type { BuiltForm } from './BuiltForm';
import { plainSum } from '../totals/counting';
import { valueAt } from '../Grid';
import { headerText } from '../words/headerText';
import { tableFields } from '../layout/tableFields';
import type { EntryCells, ScoredEntity, ScoreForm, SheetCell } from '../ScoreForm';
import type { SheetView } from '../SheetView';
import { isBlank, shownAt, textOf } from '../SheetView';
import type { TableLayout, FieldRole } from '../TableLayout';
import { titleAbove } from '../layout/titleAbove';
import { labelRole } from '../words/labelRole';
import { rowKind } from '../layout/rowKind';
import { simplifyCharacters } from '../words/traditional';

/**
 * Builds a log of events, shape (d): one item, the points, and for each line an entry of the
 * entity it names. A blank name goes with the line above. Null where no line names anybody.
 */
export function buildLog(view: SheetView, layout: TableLayout): BuiltForm | null {
  const { sheet } = view.grid;
  const { used } = view;
  const first = (role: FieldRole): number | null =>
    layout.columns.find((column) => column.role === role)?.column ?? null;
  const name = first('name');
  const points = [first('score'), first('deduction'), first('bonus')].filter((one) => one !== null);
  if (name === null || points.length === 0) return null;
  const columns = layout.columns.map(({ column }) => column);
  const span = { first: Math.min(...columns), last: Math.max(...columns) };
  const hasHeader = layout.columns.length > 0 && layout.headerBottom >= 0;
  const fields = hasHeader ? tableFields(view, layout.headerBottom) : null;
  const header = fields?.header ?? {
    top: layout.headerTop,
    bottom: layout.headerBottom,
    maxRow: null,
    columns: [],
  };
  const entities: ScoredEntity[] = [];
  const entries: EntryCells[] = [];
  const index = new Map<string, number>();
  let current: number | null = null;
  let last = layout.headerBottom;
  let gaps = 0;
  for (let row = layout.headerBottom + 1; row < used.row + used.rows; row++) {
    const kind = rowKind(view, header, span, row);
    if (kind === 'blank') {
      gaps++;
      if (gaps > 1) break;
      continue;
    }
    if (kind === 'footer' || kind === 'closing' || kind === 'band') break;
    const text = textOf(shownAt(view, row, name));
    if (labelRole(text) !== null) break;
    const hasPoints = points.some((column) => !isBlank(valueAt(view.grid, row, column)));
    if (!hasPoints && text === '') continue;
    if (gaps > 0 && !(hasPoints && text !== '')) break;
    gaps = 0;
    if (text !== '') {
      const key = simplifyCharacters(foldText(text));
      current = index.get(key) ?? null;
      if (current === null) {
        current = entities.length;
        index.set(key, current);
        entities.push({ name: text, cell: { sheet, row, column: name }, sheet });
      }
    }
    if (current === null) continue;
    last = row;
    const at = (column: number | null): SheetCell | null =>
      column === null ? null : { sheet, row, column };
    entries.push({
      entity: current,
      item: 0,
      score: at(first('score')),
      weighted: null,
      self: null,
      deduction: at(first('deduction')),
      bonus: at(first('bonus')),
      reason: at(first('reason')),
      basis: at(first('basis')),
      date: at(first('date')),
    });
  }
  if (entities.length === 0) return null;
  const [pointColumn = name] = points;
  const heading = fields?.columns.find((column) => column.header.column === pointColumn)?.header;
  const form: ScoreForm = {
    layout,
    sheets: [sheet],
    summarySheet: null,
    title: titleAbove(view, fields?.header.top ?? layout.headerBottom + 1),
    items: [
      {
        name: headerText(heading?.text ?? '').name,
        group: null,
        groupCell: null,
        number: null,
        cell:
          heading?.cell == null
            ? null
            : { sheet, row: heading.cell.row, column: heading.cell.column },
        max: null,
        maxCell: null,
        weight: null,
        weightCell: null,
        sign: 1,
      },
    ],
    entities,
    entries,
    results: entities.map(() => ({ totals: [], ranks: [], grades: [] })),
    newHeadings: [],
    sums: [],
    rows: [],
    counting: plainSum,
    said: null,
    better: 'higher',
    area: {
      row: fields?.header.top ?? layout.headerBottom + 1,
      column: span.first,
      rows: last - (fields?.header.top ?? layout.headerBottom + 1) + 1,
      columns: span.last - span.first + 1,
    },
    confidence: 0,
    reasons: [
      { code: 'log-lines', params: { lines: entries.length, count: entities.length } },
      { code: 'name-by-content', params: { cell: columnLetters(name) } },
    ],
  };
  const joint = entities.filter(({ name: text }) => {
    const parts = text.split(/[、,，/;；+]|\s和\s?/u).map((part) => part.trim());
    return (
      parts.length > 1 &&
      parts.every(
        (part) =>
          looksLikePerson(part) ||
          looksLikeTeam(part) ||
          index.has(simplifyCharacters(foldText(part))),
      )
    );
  });
  const doubts: Reason[] =
    joint.length === 0
      ? []
      : [{ code: 'names-joined', params: { names: joint.map((one) => one.name).join('；') } }];
  return { form, doubts };
}
