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
import { nameWithin } from '../words/withinGroup';
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
  const groups = groupsOf(view, layout, name, fields?.header.bottom ?? layout.headerBottom);
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
      const bare = simplifyCharacters(foldText(text));
      const workshop = groups.apart.has(bare) ? groups.of(row) : '';
      const key = `${workshop}|${bare}`;
      current = index.get(key) ?? null;
      if (current === null) {
        current = entities.length;
        index.set(key, current);
        entities.push({
          name: workshop === '' ? text : nameWithin(text, workshop),
          cell: { sheet, row, column: name },
          sheet,
        });
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
          index.has(`|${simplifyCharacters(foldText(part))}`),
      )
    );
  });
  const doubts: Reason[] = [];
  if (joint.length > 0)
    doubts.push({
      code: 'names-joined',
      params: { names: joint.map((one) => one.name).join('；') },
    });
  if (groups.unclear.length > 0)
    doubts.push({ code: 'same-name-in-groups', params: { names: groups.unclear.join('；') } });
  return { form, doubts };
}

/** The names of a log that come back under different groups. */
interface LogGroups {
  /** Folded names of teams that are others in each workshop. */
  readonly apart: ReadonlySet<string>;
  /** Names of people under two teams: one who moved, or two of one name. */
  readonly unclear: readonly string[];
  readonly of: (row: number) => string;
}

const workshops = /(?:车间|工段|分厂|工区|区队|作业区|装置|单元)$/u;

/**
 * Which names stand for several: 甲班 of 一车间 and of 二车间 are two teams. A 部门 that stands
 * beside a team may be the one that found fault, so only workshops tell teams apart.
 */
function groupsOf(view: SheetView, layout: TableLayout, name: number, header: number): LogGroups {
  const column = layout.columns.find(({ role }) => role === 'group')?.column;
  const of = (row: number): string =>
    column === undefined ? '' : textOf(shownAt(view, row, column));
  const held = new Map<string, { readonly name: string; readonly groups: Set<string> }>();
  if (column === undefined) return { apart: new Set(), unclear: [], of };
  const all = new Set<string>();
  for (let row = header + 1; row < view.used.row + view.used.rows; row++) {
    const text = textOf(shownAt(view, row, name));
    const group = foldText(of(row));
    if (text === '' || group === '') continue;
    all.add(group);
    const key = simplifyCharacters(foldText(text));
    const known = held.get(key) ?? { name: text, groups: new Set<string>() };
    held.set(key, known);
    known.groups.add(group);
  }
  const title = foldText(textOf(shownAt(view, Math.max(0, header), column)));
  const areWorkshops = workshops.test(title) || [...all].every((group) => workshops.test(group));
  const several = [...held].filter(([, { groups }]) => groups.size > 1);
  return {
    apart: new Set(
      several.flatMap(([key, one]) => (areWorkshops && looksLikeTeam(one.name) ? [key] : [])),
    ),
    unclear: several.flatMap(([, one]) =>
      !looksLikeTeam(one.name) && [...one.groups].every(looksLikeTeam) ? [one.name] : [],
    ),
    of,
  };
}
