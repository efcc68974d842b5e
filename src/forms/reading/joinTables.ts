import { doubtCodes } from './doubts';
import { headerRole } from '../words/headerRole';
import { headerText } from '../words/headerText';
import { valueAt } from '../Grid';
import type { SheetView } from '../SheetView';
import { shownAt, textOf } from '../SheetView';
import { nameKey } from '../words/nameKey';
import { namesWithin, workshopOf } from '../words/withinGroup';
import type { WeighedForm } from './WeighedForm';
import type { EntityResults, ScoreForm } from '../ScoreForm';

/**
 * Joins tables of the same columns on one sheet, beside or under each other, into one form: their
 * teams together, or, of one team, its items. Null where they are not the same kind of table.
 */
export function joinTables(view: SheetView, tables: readonly WeighedForm[]): WeighedForm | null {
  const [first, ...rest] = tables;
  if (first === undefined || rest.length === 0) return null;
  const { form } = first;
  const forms = tables.map((table) => table.form);
  const byItems = form.layout.shape === 'form-per-entity';
  const byEntities =
    form.layout.shape === 'entities-in-rows' || form.layout.shape === 'points-list';
  if (!byItems && !byEntities) return null;
  const key = byItems ? rolesOf(form) : `${rolesOf(form)} ${itemsOf(form)}`;
  const same = forms.every(
    (one) => (byItems ? rolesOf(one) : `${rolesOf(one)} ${itemsOf(one)}`) === key,
  );
  if (!same) return null;
  // Teams are not ranked among people.
  if (byEntities && new Set(forms.map((one) => namedKind(view, one))).size > 1) return null;
  // A part that names nobody goes with the first.
  const named = forms.flatMap(({ entities }) => entities.filter(({ cell }) => cell !== null));
  if (byItems && new Set(named.map(({ name }) => nameKey(name))).size > 1) return null;
  const ranking = byEntities ? rankingOf(view, forms) : 'together';
  const apart = ranking !== 'together';
  const unclear = ranking === 'apart-by-title';
  const joined = byItems ? withItems(forms) : withEntities(forms);
  // What is said of the first need not be said of each.
  const told = new Set(form.reasons.map((reason) => JSON.stringify(reason)));
  const doubts = forms
    .slice(1)
    .flatMap(({ reasons }) => reasons.filter(({ code }) => doubtCodes.has(code)))
    .filter((reason) => !told.has(JSON.stringify(reason)));
  const right = Math.max(...forms.map(({ area }) => area.column + area.columns));
  const bottom = Math.max(...forms.map(({ area }) => area.row + area.rows));
  const row = Math.min(...forms.map(({ area }) => area.row));
  const column = Math.min(...forms.map(({ area }) => area.column));
  return {
    weight: Math.max(...tables.map(({ weight }) => weight)),
    form: {
      ...form,
      ...joined,
      parts: forms.slice(1).map(({ layout }) => layout),
      ...(apart ? { rankedApart: forms.flatMap((one, part) => one.entities.map(() => part)) } : {}),
      area: { row, column, rows: bottom - row, columns: right - column },
      sums: forms.flatMap(({ sums }, index) =>
        sums
          // The sum under one of several parts is not the whole.
          .filter(({ whole }) => !whole)
          .map((sum) => ({
            ...sum,
            entity: sum.entity === null ? null : byItems ? 0 : sum.entity + offset(forms, index),
          })),
      ),
      rows: forms.flatMap(({ rows }) => rows),
      confidence: Math.min(...forms.map(({ confidence }) => confidence)),
      reasons: [
        ...form.reasons.filter(({ code }) => code !== 'criteria-found'),
        { code: apart ? 'tables-ranked-apart' : 'tables-joined', params: { count: forms.length } },
        ...(unclear ? [{ code: 'ranking-unclear' as const, params: {} }] : []),
        ...doubts,
      ],
    },
  };
}

/**
 * Whether each table has a ranking of its own. Ranks that stand there tell: they begin anew, or go
 * on. Where none does, titles of their own speak for a ranking of their own, which is asked about.
 */
function rankingOf(
  { grid }: SheetView,
  forms: readonly ScoreForm[],
): 'together' | 'apart' | 'apart-by-title' {
  const ranks = forms.map(({ results }) =>
    results.flatMap((result) => result.ranks.filter(({ present }) => present)),
  );
  if (ranks.some((cells) => cells.length === 0)) return 'together';
  const filled = ranks
    .map((cells) => cells.map(({ row, column }) => valueAt(grid, row, column)))
    .filter((values) => values.some((value) => value !== null && value !== ''));
  if (filled.length > 1) {
    const beginAnew = filled.every((values) => values.some((value) => Number(value) === 1));
    return beginAnew ? 'apart' : 'together';
  }
  const titles = forms.map(({ title }) => (title === null ? '' : plainTitle(title)));
  const own = titles.every((title) => title !== '') && new Set(titles).size > 1;
  return own ? 'apart-by-title' : 'together';
}

/** A title without what tells a page or a continuation: "考核表（续）", "考核表（二）" are the same table's. */
function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/\(?(?:续表?|接上页|第?[一二三四五六七八九十\d]+页?|之[一二三四五六])\)?$/u, '');
}

type Joined = Pick<ScoreForm, 'items' | 'entities' | 'entries' | 'results' | 'newHeadings'>;

function withEntities(forms: readonly ScoreForm[]): Joined {
  const [form] = forms;
  const beside = new Set(forms.map(({ area }) => area.row)).size < forms.length;
  const results = forms.flatMap((one) => one.results);
  return {
    items: form?.items ?? [],
    entities: withWorkshops(forms),
    entries: forms.flatMap(({ entries }, index) =>
      entries.map((entry) => ({ ...entry, entity: entry.entity + offset(forms, index) })),
    ),
    // Beside each other both would take the same free column.
    results: beside ? results.map(presentOnly) : results,
    newHeadings: beside ? [] : forms.flatMap(({ newHeadings }) => newHeadings),
  };
}

/** The teams of all tables; those of one name in two tables by the workshop the table's title names. */
function withWorkshops(forms: readonly ScoreForm[]): ScoreForm['entities'] {
  const all = forms.flatMap(({ entities, title }) =>
    entities.map((entity) => ({ entity, workshop: workshopOf(title) ?? '' })),
  );
  const told = namesWithin(
    all.map(({ entity }) => entity.name),
    (index) => all[index]?.workshop ?? '',
  );
  return all.map(({ entity }, index) => ({ ...entity, name: told?.[index] ?? entity.name }));
}

function withItems(forms: readonly ScoreForm[]): Joined {
  const counts = forms.map(({ items }) => items.length);
  const before = (index: number): number =>
    counts.slice(0, index).reduce((sum, count) => sum + count, 0);
  const totals = forms.flatMap(({ results }) =>
    (results[0]?.totals ?? []).filter(({ present }) => present),
  );
  return {
    items: forms.flatMap(({ items }) => items),
    entities: (forms[0]?.entities ?? []).slice(0, 1),
    entries: forms.flatMap(({ entries }, index) =>
      entries.map((entry) => ({ ...entry, item: entry.item + before(index) })),
    ),
    // A sum under each part is none of the whole; one alone is.
    results: [{ totals: totals.length === 1 ? totals : [], ranks: [], grades: [] }],
    newHeadings: [],
  };
}

function presentOnly({ totals, ranks, grades, groupRanks }: EntityResults): EntityResults {
  return {
    ...(groupRanks === undefined ? {} : { groupRanks }),
    totals: totals.filter(({ present }) => present),
    ranks: ranks.filter(({ present }) => present),
    grades: grades.filter(({ present }) => present),
  };
}

function offset(forms: readonly ScoreForm[], index: number): number {
  return forms.slice(0, index).reduce((sum, { entities }) => sum + entities.length, 0);
}

/** What the header says the entities are: 'person' or other. */
function namedKind(view: SheetView, { layout }: ScoreForm): string {
  const column = layout.columns.find(({ role }) => role === 'name')?.column;
  if (column === undefined || layout.headerBottom < 0) return 'other';
  const role = headerRole(headerText(textOf(shownAt(view, layout.headerBottom, column))).name);
  return role === 'person' ? 'person' : 'other';
}

function rolesOf({ layout }: ScoreForm): string {
  const [first] = layout.columns;
  return layout.columns
    .map(({ column, role }) => `${column - (first?.column ?? 0)}${role}`)
    .join(' ');
}

function itemsOf({ items }: ScoreForm): string {
  return items.map(({ name, max }) => `${nameKey(name)}=${max?.toString() ?? ''}`).join('|');
}
