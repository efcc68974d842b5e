import { areaAddress } from '../forms/address';
import { type CellValue, formulaAt, type Grid, mergeAt, valueAt } from '../forms/Grid';
import type { ReadEntry } from '../forms/readEntries';
import type { ResultCell, ScoreForm, SheetCell } from '../forms/ScoreForm';
import { agrees, agreesWithRank } from './agrees';
import { cellText } from './cellRanges';
import { blocksOf, type CellWrite } from './cellWrites';
import { entriesByEntity } from './entriesByEntity';
import { formChart, type PlacedChart } from './formChart';
import type { FormResults } from './FormResults';
import { totalFormula } from './formFormulas';
import { gradeFormula } from './gradeFormula';
import { changeSheet } from './newSheet';
import { needsResultSheet, planResultSheet } from './planResultSheet';
import { planMadeScores, type StandingCells } from './planMadeScores';
import { planSubtotals } from './planSubtotals';
import { rankedTotals, rankFormula } from './rankFormula';
import { type OwnedCell, type ResultGroup, resultGroups } from './resultGroups';
import type { FormatPlan, PlannedValue, SheetPlan } from './SheetPlan';

/**
 * Which ranking chart to plan: none; one that draws the form's own cells, where these hold nothing
 * but totals; or one wherever it has a place.
 */
export type FormChartChoice = 'none' | 'direct' | 'placed';

/**
 * What to write on a person's own form, whatever its shape: subtotals, totals, ranks and grades into the
 * cells that wait for them, or beside the table where none do, or on a new sheet where there is no
 * room; and a chart. Cells that already say the right thing are not touched; a column that holds
 * formulas gets formulas, one that holds values gets values, an empty one gets formulas, so that
 * it follows later changes.
 */
export function planFormResults(
  form: ScoreForm,
  gridList: readonly Grid[],
  computed: FormResults,
  options: { readonly chart: FormChartChoice },
): readonly SheetPlan[] {
  const grids = new Map(gridList.map((grid) => [grid.sheet, grid]));
  const made = computed.asTheyStand
    ? []
    : planMadeScores(form, computed.entries, standingCells(form, grids));
  const own = entriesByEntity(withMade(computed.entries, made), form.entities.length);
  const totals = resultGroups(form, 'totals').flatMap((group) =>
    planTotals(form, grids, computed, own, group),
  );
  const written = new Set(totals.map(({ at }) => keyOf(at)));
  const ranks = resultGroups(form, 'ranks')
    .flatMap((group) => rankedTogether(form, group))
    .flatMap((group) => planRanks(form, grids, computed, own, written, group));
  const grades = resultGroups(form, 'grades').flatMap((group) =>
    planGrades(form, grids, computed, group),
  );
  const inGroups = resultGroups(form, 'groupRanks').flatMap((group) =>
    planGroupRanks(grids, computed, group),
  );
  const subtotals = computed.asTheyStand ? [] : planSubtotals(form, grids);
  const writes = [...made, ...subtotals, ...totals, ...ranks, ...grades, ...inGroups];
  const headings = form.newHeadings.filter(({ of }) =>
    hasNewCells(form, of === 'total' ? totals : ranks, of === 'total' ? 'totals' : 'ranks'),
  );
  const extra = needsResultSheet(form)
    ? planResultSheet(
        form,
        computed,
        form.entities.map((_, entity) => totalCell(form, own, entity, null)),
        gridList.map(({ sheet }) => sheet),
        { chart: options.chart !== 'none' },
      )
    : null;
  const drawn =
    options.chart !== 'none' &&
    extra === null &&
    computed.results.some(({ total }) => total !== null)
      ? chartOf(form, grids, own)
      : null;
  const filled = new Set(writes.map(({ at }) => keyOf(at)));
  const showsMore = (drawn?.between ?? []).some((cell) => {
    const { value, formula } = contentOf(grids, cell);
    return filled.has(keyOf(cell)) || !isEmpty(value) || formula !== '';
  });
  const chart = options.chart === 'direct' && showsMore ? null : drawn;
  const sheets = new Set([
    ...headings.map(({ at }) => at.sheet),
    ...writes.map(({ at }) => at.sheet),
    ...(chart === null ? [] : [chart.sheet]),
  ]);
  const changes = [...sheets].map((sheet) => {
    const here = headings.filter(({ at }) => at.sheet === sheet);
    const onSheet = (list: readonly CellWrite[]): CellWrite[] =>
      list.filter(({ at }) => at.sheet === sheet);
    const grid = grids.get(sheet);
    return changeSheet(sheet, {
      blocks: [
        ...here.flatMap(({ at, of }) =>
          blocksOf([{ at, value: of === 'total' ? '总分' : '排名' }], grid),
        ),
        ...blocksOf(onSheet(made), grid),
        ...blocksOf(onSheet(subtotals), grid),
        ...blocksOf(onSheet(totals), grid),
        ...blocksOf(onSheet(ranks), grid),
        ...blocksOf(onSheet(grades), grid),
        ...blocksOf(onSheet(inGroups), grid),
      ],
      formats: here.map(({ at, of }) => addedLook(form, at, of === 'total' ? 'totals' : 'ranks')),
      charts: chart?.sheet === sheet ? [chart.chart] : [],
    });
  });
  return extra === null ? changes : [...changes, extra];
}

type Grids = ReadonlyMap<string, Grid>;
type Entries = readonly (readonly ReadEntry[])[];

/** The entries as they will stand once their scores are written: sums may take them as they are. */
function withMade(entries: readonly ReadEntry[], made: readonly CellWrite[]): readonly ReadEntry[] {
  if (made.length === 0) return entries;
  const written = new Set(made.map(({ at }) => keyOf(at)));
  return entries.map((entry) => {
    const { cells, value } = entry;
    if (cells.score === null || value === null || !written.has(keyOf(cells.score))) return entry;
    return {
      ...entry,
      score: { raw: value.toNumber(), score: value, state: 'number' as const },
      from: 'score' as const,
    };
  });
}

/** A column of scores that holds values gets values. */
function standingCells({ entries, said }: ScoreForm, grids: Grids): StandingCells {
  const lines = new Map<string, { values: number; formulas: number }>();
  const line = ({ sheet, column }: SheetCell): string => `${sheet} ${column}`;
  for (const { score, weighted } of entries) {
    for (const cell of [score, weighted]) {
      if (cell === null) continue;
      const { value, formula } = contentOf(grids, cell);
      if (value === null && formula === '') continue;
      const counts = lines.get(line(cell)) ?? { values: 0, formulas: 0 };
      lines.set(line(cell), counts);
      if (formula === '') counts.values++;
      else counts.formulas++;
    }
  }
  return {
    useValues: (cell) => {
      if (said?.results !== undefined) return said.results === 'value';
      const { values, formulas } = lines.get(line(cell)) ?? { values: 0, formulas: 0 };
      return values > 0 && formulas === 0;
    },
    isBlank: (cell) => {
      const { value, formula } = contentOf(grids, cell);
      return value === null && formula === '';
    },
    isNumber: (cell) => typeof contentOf(grids, cell).value === 'number',
  };
}

function planTotals(
  form: ScoreForm,
  grids: Grids,
  computed: FormResults,
  own: Entries,
  group: ResultGroup,
): CellWrite[] {
  return planGroup(grids, group, form.said?.results, {
    value: ({ entity }) => computed.results[entity]?.total?.toNumber() ?? null,
    formula: (owned) => {
      const other = referred(form, own, owned);
      if (other !== null) return `=${cellText(other, owned.cell.sheet)}`;
      return totalFormula(form, own[owned.entity] ?? [], owned.cell.sheet);
    },
    agrees,
    // The form counts in a way of its own: only a summary may take over what stands there.
    mayWrite: (owned, isBlank) =>
      !computed.asTheyStand ||
      (isBlank &&
        computed.results[owned.entity]?.total !== null &&
        referred(form, own, owned) !== null),
  });
}

/** The total on a team's own sheet, for the summary's cell. */
function referred(form: ScoreForm, own: Entries, { entity, cell }: OwnedCell): SheetCell | null {
  if (cell.sheet !== form.summarySheet) return null;
  const there = totalCell(form, own, entity, null);
  return there === null || there.sheet === cell.sheet ? null : there;
}

function planRanks(
  form: ScoreForm,
  grids: Grids,
  computed: FormResults,
  own: Entries,
  written: ReadonlySet<string>,
  group: ResultGroup,
): CellWrite[] {
  const sheet = group[0]?.cell.sheet ?? '';
  const oneSheet = group.every(({ cell }) => cell.sheet === sheet);
  const peers = peersOf(form, group);
  const compared = form.entities.map((_, entity) =>
    peers.has(entity) ? totalCell(form, own, entity, sheet) : null,
  );
  const cells = compared.flatMap((cell) => cell ?? []);
  const isWhole =
    oneSheet &&
    cells.length === peers.size &&
    cells.every((cell) => cell.sheet === cells[0]?.sheet);
  const rounded = compared.every(
    (cell, entity) =>
      cell === null || written.has(keyOf(cell)) || isOurs(form, grids, own, entity, cell),
  );
  // Texts such as "" have no rounded value: where one stands, no formula could compare them.
  const isText = (cell: SheetCell): boolean =>
    typeof contentOf(grids, cell).value === 'string' && !written.has(keyOf(cell));
  const results = computed.results.filter((_, entity) => peers.has(entity));
  const byFormula =
    isWhole &&
    // Who is vetoed has a total and no rank, which no formula of ours knows.
    results.every(({ total, rank }) => total === null || rank !== null) &&
    computed.rankMethod === 'competition' &&
    (rounded || !cells.some(isText));
  const line = withFreeGaps(cells, grids);
  const blanks =
    form.better === 'lower' ||
    line.length > cells.length ||
    results.some(({ total }) => total === null || total.lt(0));
  const ranked = rankedTotals(line, sheet, { rounded, blanks, better: form.better });
  return planGroup(grids, group, form.said?.results, {
    value: ({ entity }) => computed.results[entity]?.rank ?? null,
    formula: ({ entity }) => {
      const total = compared[entity] ?? null;
      return byFormula && total !== null ? rankFormula(total, ranked, sheet) : null;
    },
    agrees: (value, rank) => agreesWithRank(value, typeof rank === 'number' ? rank : null),
    mayWrite: () => true,
  });
}

/** The rank cells of each table by itself, where tables are ranked apart. */
function rankedTogether({ rankedApart }: ScoreForm, group: ResultGroup): readonly ResultGroup[] {
  if (rankedApart === undefined) return [group];
  return [...new Set(rankedApart)].map((part) =>
    group.filter(({ entity }) => rankedApart[entity] === part),
  );
}

/** Those an entity of the group is ranked among. */
function peersOf({ entities, rankedApart }: ScoreForm, group: ResultGroup): ReadonlySet<number> {
  const part = rankedApart?.[group[0]?.entity ?? 0];
  return new Set([...entities.keys()].filter((entity) => rankedApart?.[entity] === part));
}

/** Ranks within groups: always values, since groups are merged or written once as often as not. */
function planGroupRanks(grids: Grids, computed: FormResults, group: ResultGroup): CellWrite[] {
  return planGroup(grids, group, 'value', {
    value: ({ entity }) => computed.results[entity]?.groupRank ?? null,
    formula: () => null,
    agrees: (value, rank) => agreesWithRank(value, typeof rank === 'number' ? rank : null),
    mayWrite: () => true,
  });
}

function planGrades(
  form: ScoreForm,
  grids: Grids,
  computed: FormResults,
  group: ResultGroup,
): CellWrite[] {
  const { scale } = computed;
  if (scale === null) return [];
  return planGroup(grids, group, form.said?.results, {
    value: ({ entity }) => computed.results[entity]?.grade ?? null,
    formula: ({ entity, cell }) => {
      const totals = form.results[entity]?.totals ?? [];
      const total = totals.find((one) => one.sheet === cell.sheet) ?? totals[0];
      return total === undefined ? null : gradeFormula(total, scale, cell.sheet);
    },
    agrees,
    // A grade that stands there is a person's word; where it does not fit, that is a finding.
    mayWrite: (_owned, isBlank) => isBlank,
  });
}

interface GroupContent {
  readonly value: (owned: OwnedCell) => number | string | null;
  /** Null where no formula can say it. */
  readonly formula: (owned: OwnedCell) => string | null;
  readonly agrees: (value: CellValue, computed: number | string | null) => boolean;
  readonly mayWrite: (owned: OwnedCell, isBlank: boolean) => boolean;
}

/** The cells of a group that are not right yet; `said`: what a person wants them to be. */
function planGroup(
  grids: Grids,
  group: ResultGroup,
  said: 'formula' | 'value' | undefined,
  content: GroupContent,
): CellWrite[] {
  const cells = group.map((owned) => ({ owned, ...contentOf(grids, owned.cell) }));
  const useValues =
    said === undefined
      ? cells.some(({ value, formula }) => value !== null && formula === '') &&
        !cells.some(({ formula }) => formula !== '')
      : said === 'value';
  return cells.flatMap(({ owned, value, formula }): CellWrite[] => {
    const computed = content.value(owned);
    const isBlank = value === null && formula === '';
    if (!isBlank && content.agrees(value, computed)) return [];
    if (!content.mayWrite(owned, isBlank)) return [];
    const planned = useValues ? null : content.formula(owned);
    // The right formula over cells that are not right yet: there is nothing to write.
    if (planned !== null && plain(planned) === plain(formula)) return [];
    const written: PlannedValue = planned === null ? computed : { formula: planned };
    if (isBlank && written === null) return [];
    return [{ at: owned.cell, value: written }];
  });
}

/** The cell that holds an entity's total, on the sheet `on` where there is one; its points in a list. */
function totalCell(
  form: ScoreForm,
  own: Entries,
  entity: number,
  on: string | null,
): SheetCell | null {
  const totals = form.results[entity]?.totals ?? [];
  const found = totals.find(({ sheet }) => sheet === on) ?? totals[0];
  if (found !== undefined) return found;
  return form.layout.shape === 'points-list' ? (own[entity]?.[0]?.cells.score ?? null) : null;
}

/** A total this add-in wrote before, which is rounded by its own formula. */
function isOurs(
  form: ScoreForm,
  grids: Grids,
  own: Entries,
  entity: number,
  cell: SheetCell,
): boolean {
  const { formula } = contentOf(grids, cell);
  if (formula === '') return false;
  const there = form.results[entity]?.totals[0];
  const source = there === undefined ? '' : contentOf(grids, there).formula;
  const made = (on: string): string => plain(totalFormula(form, own[entity] ?? [], on) ?? '');
  if (plain(formula) === made(cell.sheet)) return true;
  if (there === undefined || there.sheet === cell.sheet) return false;
  return (
    plain(formula) === plain(`=${cellText(there, cell.sheet)}`) &&
    plain(source) === made(there.sheet)
  );
}

/**
 * Totals of one column or row with the cells between them, where those are blank (merged rows):
 * then they are one range. Otherwise the totals as they are.
 */
function withFreeGaps(cells: readonly SheetCell[], grids: Grids): readonly SheetCell[] {
  const [first] = cells;
  if (first === undefined || cells.some(({ sheet }) => sheet !== first.sheet)) return cells;
  const along = cells.every(({ column }) => column === first.column)
    ? 'row'
    : cells.every(({ row }) => row === first.row)
      ? 'column'
      : null;
  if (along === null) return cells;
  const places = cells.map((cell) => cell[along]);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const all = Array.from({ length: to - from + 1 }, (_, index): SheetCell => ({
    ...first,
    [along]: from + index,
  }));
  const own = new Set(cells.map(keyOf));
  const grid = grids.get(first.sheet);
  const isFree = all.every(
    (cell) => own.has(keyOf(cell)) || (grid !== undefined && lies(grid, cell)),
  );
  return isFree ? all : cells;

  /** Under a merged total, or in a line with nothing in it: a sum that waits there is no gap. */
  function lies(sheet: Grid, { row, column }: SheetCell): boolean {
    const merge = mergeAt(sheet, row, column);
    if (merge !== null) return merge.row !== row || merge.column !== column;
    if (valueAt(sheet, row, column) !== null || formulaAt(sheet, row, column) !== '') return false;
    return along === 'row' && (sheet.values[row - (sheet.area?.row ?? 0)] ?? []).every(isEmpty);
  }
}

function isEmpty(value: CellValue): boolean {
  return value === null || value === '';
}

/** A formula without what Excel writes as it likes: quotes around sheet names, spaces. */
function plain(formula: string): string {
  return formula.replace(/['\s]/gu, '');
}

function chartOf(form: ScoreForm, grids: Grids, own: Entries): PlacedChart | null {
  const charts = [form.summarySheet, ...form.sheets].map((sheet) => {
    const totals = form.entities.flatMap((_, entity) => {
      const cell = totalCell(form, own, entity, sheet);
      return cell === null || cell.sheet !== sheet ? [] : [{ entity, cell }];
    });
    // One team's total alone is no ranking, unless it is all there is.
    return totals.length < Math.min(2, form.entities.length)
      ? null
      : formChart(form, grids, totals);
  });
  return charts.find((chart) => chart !== null) ?? null;
}

/** True where something is written into cells that had no heading. */
function hasNewCells(
  form: ScoreForm,
  writes: readonly CellWrite[],
  kind: 'totals' | 'ranks',
): boolean {
  const written = new Set(writes.map(({ at }) => keyOf(at)));
  return newCells(form, kind).some((cell) => written.has(keyOf(cell)));
}

function newCells(form: ScoreForm, kind: 'totals' | 'ranks'): readonly ResultCell[] {
  return form.results.flatMap((results) => results[kind].filter(({ present }) => !present));
}

/** Cells added beside or under the table: boxed and centred like its own, nothing loud. */
function addedLook(form: ScoreForm, at: SheetCell, kind: 'totals' | 'ranks'): FormatPlan {
  const cells = [at, ...newCells(form, kind).filter(({ sheet }) => sheet === at.sheet)];
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    range: areaAddress({
      row,
      column,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    }),
    horizontal: 'center',
    vertical: 'center',
    borders: 'thin',
  };
}

function contentOf(
  grids: Grids,
  { sheet, row, column }: SheetCell,
): { readonly value: CellValue; readonly formula: string } {
  const grid = grids.get(sheet);
  if (grid === undefined) return { value: null, formula: '' };
  return { value: valueAt(grid, row, column), formula: formulaAt(grid, row, column) };
}

function keyOf({ sheet, row, column }: SheetCell): string {
  return `${sheet}!${row},${column}`;
}
