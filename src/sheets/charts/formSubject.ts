import type { Decimal } from '../../assessment/decimal';
import type { ReadEntry } from '../../forms/readEntries';
import { formulaAt, type Grid, shownText, valueAt } from '../../forms/Grid';
import type { ScoredEntity, ScoredItem, ScoreForm, SheetCell } from '../../forms/ScoreForm';
import { cellText } from '../cellRanges';
import { entriesByEntity } from '../entriesByEntity';
import type { FormResults } from '../FormResults';
import { totalFormula } from '../formFormulas';
import type { CategoryPoints, ChartItem, ChartMonth, ChartSubject, Sourced } from './ChartSubject';
import { constant } from './ChartSubject';

/** More parts than this in one bar cannot be told apart. */
const MOST_CATEGORIES = 8;
/** A sheet on which formulas name every cell with its sheet. */
const ELSEWHERE = '';

/** What charts are drawn of on a person's own form, by the roles recognised there. */
export function formSubject(
  form: ScoreForm,
  computed: FormResults,
  /** Where each entity's total stands or will stand; null where only its number is known. */
  totals: readonly (SheetCell | null)[],
  month: string | null,
  grids: readonly Grid[],
): ChartSubject {
  const own = entriesByEntity(computed.entries, form.entities.length);
  const groups = itemGroups(form);
  const isFew = groups.length > 0 && groups.length <= MOST_CATEGORIES;
  const parts = isFew && addsUp(form, computed, own, groups) ? groups : [];
  return {
    heading: headingOf(form, month),
    of: isOfPeople(form) ? '人' : '班组',
    better: form.better,
    entities: form.entities.map((entity, index) => {
      const { total = null, rank = null, grade = null } = computed.results[index] ?? {};
      const at = totals[index] ?? null;
      const results = form.results[index];
      const [rankCell] =
        results?.ranks.filter((cell) => cell.present && !isText(cell, grids)) ?? [];
      const [gradeCell] = results?.grades ?? [];
      return {
        name: nameOf(entity, grids),
        total: {
          expression:
            at === null ? constant(total?.toNumber() ?? null).expression : cellText(at, ELSEWHERE),
          value: total?.toNumber() ?? null,
        },
        rank:
          rankCell === undefined
            ? { expression: null, value: rank }
            : { expression: cellText(rankCell, ELSEWHERE), value: rank },
        grade:
          gradeCell === undefined
            ? { expression: null, value: null }
            : {
                expression: cellText(gradeCell, ELSEWHERE),
                value: writtenIn(gradeCell, grids) ?? grade,
              },
        categories: parts.map(({ items }) =>
          categoryPoints(form, own[index] ?? [], items, computed.asTheyStand),
        ),
      };
    }),
    grades: gradesOf(form, computed, grids),
    categories: parts.map(({ name }) => name),
    bonusAt: null,
    items: lostItems(form, computed),
    months: monthsOf(form, own),
    members: [],
  };
}

/** The cell that names an entity, where it holds nothing but the name. */
function nameOf({ name, cell }: ScoredEntity, grids: readonly Grid[]): Sourced<string> {
  const grid = grids.find(({ sheet }) => sheet === cell?.sheet);
  const isAlone =
    cell !== null && grid !== undefined && shownText(valueAt(grid, cell.row, cell.column)) === name;
  return isAlone ? { expression: cellText(cell, ELSEWHERE), value: name } : constant(name);
}

/** The grades there are, best first: those a person wrote by the totals they stand at, then the scale's. */
function gradesOf(
  form: ScoreForm,
  { results, scale }: FormResults,
  grids: readonly Grid[],
): readonly string[] {
  const written = form.results.flatMap(({ grades: [cell] }, index) => {
    const name = cell === undefined ? null : writtenIn(cell, grids);
    const total = results[index]?.total?.toNumber() ?? null;
    return name === null || total === null ? [] : [{ name, total }];
  });
  const hasGrades = form.results.some(({ grades }) => grades.length > 0);
  const sign = form.better === 'higher' ? 1 : -1;
  const own = written.sort((a, b) => sign * (b.total - a.total)).map(({ name }) => name);
  const known = new Set(own);
  const rest = hasGrades && scale !== null ? scale.map(({ name }) => name) : [];
  return [...known, ...(own.length === 0 ? rest : rest.filter((name) => known.has(name)))].filter(
    (name, index, all) => all.indexOf(name) === index,
  );
}

/** The text a cell shows; null for a blank one. */
function writtenIn(cell: SheetCell, grids: readonly Grid[]): string | null {
  const grid = grids.find(({ sheet }) => sheet === cell.sheet);
  const text = grid === undefined ? '' : shownText(valueAt(grid, cell.row, cell.column)).trim();
  return text === '' ? null : text;
}

/** A rank written in words ("第一名") is no number to sort by. */
function isText(cell: SheetCell, grids: readonly Grid[]): boolean {
  const grid = grids.find(({ sheet }) => sheet === cell.sheet);
  if (grid === undefined || formulaAt(grid, cell.row, cell.column) !== '') return false;
  return typeof valueAt(grid, cell.row, cell.column) === 'string';
}

/** The form's title, with the month where it does not say it. */
function headingOf({ title, sheets }: ScoreForm, month: string | null): string {
  const name = (title ?? sheets[0] ?? '').replace(/[（(]\s*[)）]/gu, '').trim();
  if (month === null || /月|季度|年度/u.test(name)) return name;
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月${name}`;
}

/** True where the entities of a form are people, not teams. */
export function isOfPeople({ layout, entities, title }: ScoreForm): boolean {
  if (layout.shape === 'points-list') return true;
  if (/党员|个人|职工|员工|人员|岗位能手/u.test(title ?? '')) return true;
  return entities.every(
    ({ name }) => /^[\p{Script=Han}]{2,4}$/u.test(name) && !/[班组值队]$/u.test(name),
  );
}

interface ItemGroup {
  readonly name: string;
  /** Indexes into the form's items. */
  readonly items: ReadonlySet<number>;
}

/** The headings items stand under; the items themselves where they are few and have none. */
function itemGroups({ items, layout }: ScoreForm): readonly ItemGroup[] {
  if (layout.shape === 'points-list' || layout.shape === 'event-log') return [];
  if (items.some(({ name }) => monthOf(name) !== null)) return [];
  const named = new Map<string, Set<number>>();
  items.forEach(({ group }, index) => {
    if (group === null) return;
    named.set(group, (named.get(group) ?? new Set()).add(index));
  });
  const isGrouped = named.size > 1 && items.every(({ group }) => group !== null);
  if (isGrouped) return [...named].map(([name, own]) => ({ name, items: own }));
  return items.map(({ name }, index) => ({ name, items: new Set([index]) }));
}

/** True where the parts make the totals: forms that take points off a base, or take means, have none. */
function addsUp(
  form: ScoreForm,
  { results, asTheyStand }: FormResults,
  own: readonly (readonly ReadEntry[])[],
  groups: readonly ItemGroup[],
): boolean {
  if (asTheyStand || form.items.some(({ sign }) => sign === -1)) return false;
  return results.every(({ total }, index) => {
    const values = groups.map(({ items }) =>
      sumOf(
        form,
        (own[index] ?? []).filter(({ cells }) => items.has(cells.item)),
      ),
    );
    if (total === null) return values.every((value) => value === null);
    const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
    return Math.abs(sum - total.toNumber()) < 0.02;
  });
}

function categoryPoints(
  form: ScoreForm,
  own: readonly ReadEntry[],
  items: ReadonlySet<number>,
  asTheyStand: boolean,
): CategoryPoints {
  const entries = own.filter(({ cells }) => items.has(cells.item));
  const value = sumOf(form, entries);
  const formula = asTheyStand ? null : totalFormula(form, entries, ELSEWHERE);
  const possible = [...items].reduce<Decimal | null>(
    (sum, index) => {
      const item = form.items[index];
      const max = item === undefined ? null : weighted(item, item.max);
      return sum === null || max === null ? null : sum.plus(max);
    },
    zero(form, items),
  );
  return {
    points: {
      expression: formula === null ? constant(value).expression : inBrackets(formula),
      value,
    },
    possible: constant(possible === null ? null : possible.toNumber()),
  };
}

function zero(form: ScoreForm, items: ReadonlySet<number>): Decimal | null {
  const [first] = items;
  const max = first === undefined ? null : (form.items[first]?.max ?? null);
  return max === null ? null : max.minus(max);
}

function weighted(item: ScoredItem, value: Decimal | null): Decimal | null {
  if (value === null) return null;
  const own = item.weight === null ? value : value.times(item.weight);
  return item.sign === 1 ? own : own.minus(own);
}

function sumOf(form: ScoreForm, entries: readonly ReadEntry[]): number | null {
  let sum: Decimal | null = null;
  for (const { cells, value } of entries) {
    const item = form.items[cells.item];
    if (item === undefined || value === null) continue;
    const own = item.weight === null ? value : value.times(item.weight);
    const signed = item.sign === 1 ? own : own.neg();
    sum = sum === null ? signed : sum.plus(signed);
  }
  return sum === null ? null : Math.round(sum.toNumber() * 100) / 100;
}

/** Points lost at each item by all together, where its maximum is known. */
function lostItems(form: ScoreForm, { entries, asTheyStand }: FormResults): readonly ChartItem[] {
  if (asTheyStand || form.better === 'lower') return [];
  return form.items.flatMap((item, index): ChartItem[] => {
    const { max } = item;
    if (max === null || item.sign === -1) return [];
    const own = entries.filter(({ cells, value }) => cells.item === index && value !== null);
    if (own.length === 0) return [];
    const value = own.reduce((sum, entry) => {
      const rest = entry.value === null ? 0 : max.minus(entry.value).toNumber();
      return sum + Math.max(0, rest);
    }, 0);
    const cells = own.map((entry) => (entry.from === 'score' ? entry.cells.score : null));
    const terms = cells.flatMap((cell) =>
      cell === null ? [] : [`MAX(0,${max.toString()}-N(${cellText(cell, ELSEWHERE)}))`],
    );
    const expression =
      terms.length === own.length && terms.join('+').length < 7000
        ? terms.join('+')
        : String(Math.round(value * 100) / 100);
    return [{ name: item.name, lost: { expression, value: Math.round(value * 100) / 100 } }];
  });
}

/** Where the items of a form are months, its trend: "1月" … "12月" in columns or rows. */
function monthsOf(form: ScoreForm, own: readonly (readonly ReadEntry[])[]): readonly ChartMonth[] {
  const year = /(\d{4})\s*年/u.exec(form.title ?? '')?.[1] ?? '';
  return form.items.flatMap((item, index): ChartMonth[] => {
    const month = monthOf(item.name);
    if (month === null) return [];
    const totals = own.map((entries): Sourced => {
      const entry = entries.find(({ cells }) => cells.item === index);
      const cell = entry?.cells.score ?? null;
      if (cell === null) return { expression: null, value: null };
      return {
        expression: cellText(cell, ELSEWHERE),
        value: entry?.value?.toNumber() ?? null,
      };
    });
    if (totals.every(({ value }) => value === null)) return [];
    const known = totals.flatMap(({ value }) => (value === null ? [] : [value]));
    const cells = totals.flatMap(({ expression }) => expression ?? []);
    return [
      {
        period: `${year === '' ? '0000' : year}-${String(month).padStart(2, '0')}`,
        totals,
        ranks: totals.map(({ expression, value }) => ({
          expression:
            expression === null || cells.join('+').length > 6000
              ? constant(value === null ? null : placeOf(value, known)).expression
              : `IF(ISNUMBER(${expression}),1+${cells
                  .filter((cell) => cell !== expression)
                  .map((cell) => `(N(${cell})>${expression})`)
                  .join('+')},"")`,
          value: value === null ? null : placeOf(value, known),
        })),
      },
    ];
  });
}

function placeOf(value: number, all: readonly number[]): number {
  return all.filter((other) => other > value).length + 1;
}

function monthOf(name: string): number | null {
  const found = /^(\d{1,2})\s*月份?$/u.exec(name.trim())?.[1];
  const month = found === undefined ? 0 : Number(found);
  return month >= 1 && month <= 12 ? month : null;
}

function inBrackets(formula: string): string {
  return `(${formula.replace(/^=/u, '')})`;
}
