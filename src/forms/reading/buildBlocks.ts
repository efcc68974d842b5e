import { foldText } from '../../assessment/foldText';
import { columnLetters } from '../address';
import { bodyRows } from '../layout/blockLayout';
import type { BuiltForm } from './BuiltForm';
import { plainSum } from '../totals/counting';
import type { Reason } from '../Reason';
import { foldWords } from '../words/headerRole';
import { headerText } from '../words/headerText';
import { itemFieldRole } from '../words/itemWords';
import { numberAt } from '../layout/numberAt';
import type {
  EntityResults,
  EntryCells,
  ResultCell,
  ScoredEntity,
  ScoredItem,
  ScoreForm,
  SheetCell,
} from '../ScoreForm';
import type { SheetView } from '../SheetView';
import { anchorOf, shownAt, textOf } from '../SheetView';
import { tableFields } from '../layout/tableFields';
import type { FieldRole, TableLayout } from '../TableLayout';
import { titleAbove } from '../layout/titleAbove';

interface Block {
  readonly top: number;
  readonly rows: readonly number[];
}

/**
 * Builds a form of several merged rows a team, shape (f). A column of labels that come back in
 * every block names the items; a cell merged over the block counts once; rows that say nothing of
 * themselves are added up, which is a doubt unless they are plain deductions.
 */
export function buildBlocks(view: SheetView, layout: TableLayout): BuiltForm | null {
  const fields = tableFields(view, layout.headerBottom);
  if (fields === null) return null;
  const { sheet } = view.grid;
  const all = (...roles: readonly FieldRole[]): number[] =>
    layout.columns.filter(({ role }) => roles.includes(role)).map(({ column }) => column);
  const [name] = all('name');
  if (name === undefined) return null;
  const blocks = blocksOf(view, name, bodyRows(view, fields, Infinity));
  if (blocks.length === 0) return null;
  const label = labelColumn(view, all('item', 'standard', 'category'), blocks);
  const labels = label === null ? [] : labelsOf(view, label, blocks);
  const cell = (row: number, column: number | undefined): SheetCell | null => {
    if (column === undefined) return null;
    const anchor = anchorOf(view, row, column);
    return { sheet, row: anchor.row, column: anchor.column };
  };
  const heading = (
    column: number,
  ): Pick<ScoredItem, 'name' | 'group' | 'groupCell' | 'cell' | 'max' | 'maxCell'> => {
    const found = fields.columns.find(({ header }) => header.column === column);
    const at = found?.header.cell ?? null;
    const max = found?.text.max ?? null;
    const own = at === null ? null : { sheet, row: at.row, column: at.column };
    return {
      name: found?.text.name ?? '',
      group: found?.header.group == null ? null : headerText(found.header.group).name,
      groupCell:
        found?.header.groupCell == null
          ? null
          : { sheet, row: found.header.groupCell.row, column: found.header.groupCell.column },
      cell: own,
      max,
      maxCell: max === null ? null : own,
    };
  };
  const scores = [...all('reviewedScore'), ...all('score')];
  const criteria = all('criterion');
  const [deduction] = all('deduction');
  const [bonus] = all('bonus');
  const [maximum] = all('maximum');
  const [score] =
    scores.length > 0
      ? scores
      : criteria.length === 1 && (deduction !== undefined || maximum !== undefined)
        ? criteria
        : [];
  const byField = score !== undefined || deduction !== undefined || bonus !== undefined;
  const items: ScoredItem[] = [];
  const entries: EntryCells[] = [];
  const doubts: Reason[] = [];
  const index = new Map<string, number>();
  const itemOf = (key: string, make: () => ScoredItem): number => {
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, items.length);
    items.push(make());
    return items.length - 1;
  };
  const blank = { number: null, weight: null, weightCell: null, sign: 1 as const };
  const details = (row: number): Pick<EntryCells, 'reason' | 'basis' | 'date'> => ({
    reason: cell(row, all('reason')[0]),
    basis: cell(row, all('basis')[0]),
    date: cell(row, all('date')[0]),
  });
  const reviews = labels.length > 1 && labels.every((one) => isReview(one));
  const fieldRows =
    !reviews && !byField && labels.length > 1 && labels.every(isEntryRow) && labels.some(isEntered);
  // Between figures of every kind only the rows of points tell what is scored.
  const scoredColumns = !fieldRows
    ? criteria
    : all('criterion', 'item', 'attribute').filter(
        (column) =>
          criteria.includes(column) ||
          (column !== label && holdsPoints(view, column, label, blocks)),
      );
  const hasSelf = reviews && labels.some((one) => isSelf(one));
  let added = false;
  blocks.forEach(({ rows }, entity) => {
    const seen = new Set<string>();
    if (fieldRows && label !== null) {
      const fieldRow = (...roles: readonly FieldRole[]): number | undefined =>
        rows.find((row) => {
          const role = entryField(textOf(shownAt(view, row, label)));
          return role !== null && roles.includes(role);
        });
      for (const column of scoredColumns) {
        const field = (...roles: readonly FieldRole[]): SheetCell | null => {
          const row = fieldRow(...roles);
          return row === undefined ? null : cell(row, column);
        };
        entries.push({
          entity,
          item: itemOf(`${column}`, () => ({ ...blank, ...heading(column) })),
          score: field('reviewedScore', 'score'),
          weighted: null,
          self: field('selfScore'),
          deduction: field('deduction'),
          bonus: field('bonus'),
          reason: field('reason', 'remark'),
          basis: field('basis'),
          date: null,
        });
      }
      return;
    }
    for (const row of rows) {
      const text = label === null ? '' : headerText(textOf(shownAt(view, row, label))).name;
      if (byField) {
        const at = cell(row, score ?? deduction ?? bonus);
        // Merged over the block, or over several rows: counted once, at its first row.
        if (at !== null && at.row !== row) continue;
        const item = itemOf(`field ${text}`, () => {
          const max =
            maximum === undefined
              ? headerText(textOf(shownAt(view, row, label ?? name))).max
              : numberAt(view, row, maximum);
          const shown = heading(score ?? deduction ?? bonus ?? name);
          return text === ''
            ? { ...blank, ...shown }
            : {
                ...blank,
                name: text,
                group: null,
                groupCell: null,
                cell: cell(row, label ?? name),
                max,
                maxCell: max === null ? null : cell(row, maximum ?? label ?? name),
              };
        });
        entries.push({
          entity,
          item,
          score: cell(row, score),
          weighted: null,
          self: cell(row, all('selfScore')[0]),
          deduction: cell(row, deduction),
          bonus: cell(row, bonus),
          ...details(row),
        });
        if (text === '' && score !== undefined && seen.has('')) added = true;
        seen.add(text);
      }
      for (const column of criteria) {
        if (column === score && byField) continue;
        const at = cell(row, column);
        if (at === null || at.row !== row) continue;
        const merged = (view.mergeOf(row, column)?.rows ?? 1) > 1 || rows.length === 1;
        const own = heading(column);
        const grouped = label !== null && !merged && !reviews && text !== '';
        const key = grouped ? `${column} ${text}` : `${column}`;
        const item = itemOf(key, () => ({ ...blank, ...own, ...(grouped ? { group: text } : {}) }));
        if (reviews && isSelf(text)) continue;
        const selfRow = hasSelf
          ? rows.find((one) => isSelf(textOf(shownAt(view, one, label ?? name))))
          : undefined;
        entries.push({
          entity,
          item,
          score: at,
          weighted: null,
          self: selfRow === undefined ? null : cell(selfRow, column),
          deduction: null,
          bonus: null,
          ...details(row),
        });
        if (!reviews && seen.has(key) && !/扣/u.test(own.name)) added = true;
        seen.add(key);
      }
    }
  });
  if (items.length === 0) return null;
  if (added) doubts.push({ code: 'block-rows-added', params: {} });
  const entities = blocks.map(({ top }): ScoredEntity => ({
    name: textOf(shownAt(view, top, name)),
    cell: { sheet, row: top, column: name },
    sheet,
  }));
  const present = (top: number, column: number | undefined): ResultCell[] => {
    const at = cell(top, column);
    return at === null ? [] : [{ ...at, present: true }];
  };
  const results = blocks.map(({ top }): EntityResults => ({
    totals: present(top, all('total').at(-1)),
    ranks: present(top, all('rank')[0]),
    grades: present(top, all('grade')[0]),
  }));
  const last = blocks.at(-1)?.rows.at(-1) ?? fields.header.bottom;
  const form: ScoreForm = {
    layout,
    sheets: [sheet],
    summarySheet: null,
    title: titleAbove(view, fields.header.top),
    items,
    entities,
    entries,
    results,
    newHeadings: [],
    sums: [],
    rows: [],
    counting: plainSum,
    said: null,
    better: 'higher',
    area: {
      row: fields.header.top,
      column: fields.span.first,
      rows: last - fields.header.top + 1,
      columns: fields.span.last - fields.span.first + 1,
    },
    confidence: 0,
    reasons: [
      {
        code: 'blocks-found',
        params: { count: blocks.length, rows: Math.max(...blocks.map(({ rows }) => rows.length)) },
      },
      { code: 'criteria-found', params: { count: items.length } },
      ...(all('total').length === 0
        ? [
            {
              code: 'total-missing' as const,
              params: { column: columnLetters(fields.span.last + 1) },
            },
          ]
        : []),
    ],
  };
  return { form, doubts };
}

function blocksOf(view: SheetView, name: number, rows: readonly number[]): Block[] {
  const blocks: { top: number; rows: number[] }[] = [];
  for (const row of rows) {
    const anchor = anchorOf(view, row, name);
    const last = blocks.at(-1);
    const isBlank = textOf(shownAt(view, row, name)) === '';
    if (last !== undefined && (anchor.row === last.top || isBlank)) last.rows.push(row);
    else if (!isBlank) blocks.push({ top: row, rows: [row] });
  }
  return blocks;
}

/** The column whose texts come back in most blocks. */
function labelColumn(
  view: SheetView,
  columns: readonly number[],
  blocks: readonly Block[],
): number | null {
  const fitting = columns.filter((column) => {
    const texts = blocks.map(
      ({ rows }) =>
        new Set(
          rows
            .map((row) => foldText(textOf(shownAt(view, row, column))))
            .filter((text) => text !== ''),
        ),
    );
    const [first] = texts;
    if (first === undefined || first.size === 0) return false;
    if (blocks.length === 1) return true;
    return (
      texts.slice(1).filter((set) => [...set].some((text) => first.has(text))).length * 2 >=
      texts.length - 1
    );
  });
  const distinct = (column: number): number => labelsOf(view, column, blocks).length;
  return fitting.reduce<number | null>(
    (best, column) => (best === null || distinct(column) > distinct(best) ? column : best),
    null,
  );
}

function labelsOf(view: SheetView, column: number, blocks: readonly Block[]): string[] {
  return [
    ...new Set(
      blocks.flatMap(({ rows }) =>
        rows.map((row) => textOf(shownAt(view, row, column))).filter((text) => text !== ''),
      ),
    ),
  ];
}

const entryFields: ReadonlySet<FieldRole> = new Set<FieldRole>([
  'score',
  'reviewedScore',
  'selfScore',
  'deduction',
  'bonus',
  'reason',
  'basis',
  'remark',
]);

/** The part of an entry that a label in a block names: 得分, 扣分, 扣分原因. Null for an item's name. */
function entryField(text: string): FieldRole | null {
  const role = itemFieldRole(headerText(text).name);
  return role !== null && entryFields.has(role) ? role : null;
}

/** True where the rows labelled 得分 hold numbers in a column, in most blocks. */
function holdsPoints(
  view: SheetView,
  column: number,
  label: number | null,
  blocks: readonly Block[],
): boolean {
  if (label === null) return false;
  const held = blocks.filter(({ rows }) =>
    rows.some(
      (row) => isEntered(textOf(shownAt(view, row, label))) && numberAt(view, row, column) !== null,
    ),
  );
  return held.length * 2 > blocks.length;
}

/** A row of an entry, or of the figures it is reckoned from: "得分" under "完成值". */
function isEntryRow(text: string): boolean {
  return entryField(text) !== null || itemFieldRole(headerText(text).name) === 'attribute';
}

function isEntered(text: string): boolean {
  const role = entryField(text);
  return role === 'score' || role === 'reviewedScore' || role === 'deduction';
}

function isSelf(text: string): boolean {
  return /^自(?:评|查)|^self/u.test(foldWords(text));
}

function isReview(text: string): boolean {
  return (
    isSelf(text) || /^(?:审核|考核|复核|考评|核定|评定|上级|终评|review)/u.test(foldWords(text))
  );
}
