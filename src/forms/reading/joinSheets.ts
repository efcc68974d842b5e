import { doubtCodes, doubtful } from './doubts';
import type { Reason } from '../Reason';
import type { Grid } from '../Grid';
import { valueAt } from '../Grid';
import { nameKey } from '../words/nameKey';
import type { WeighedForm } from './WeighedForm';
import type { EntityResults, ResultCell, ScoreForm } from '../ScoreForm';
import { isBlank } from '../SheetView';

/**
 * Joins forms of one team each that have the same shape into one form of all teams, in the order
 * of their sheets, and gives results of teams on several sheets, and of logs, the cells of the
 * summary that waits for them. A form for the same team as another (two months) is left as it is.
 */
export function joinSheets(found: readonly WeighedForm[], grids: readonly Grid[]): WeighedForm[] {
  return linkSummary(joinTeams(found), grids);
}

function joinTeams(found: readonly WeighedForm[]): WeighedForm[] {
  const groups = new Map<string, WeighedForm[]>();
  const rest: WeighedForm[] = [];
  for (const one of found) {
    if (one.form.layout.shape !== 'form-per-entity') {
      rest.push(one);
      continue;
    }
    const key = shapeKey(one.form);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const group of groups.values()) {
    const names = new Set(group.map(({ form }) => nameKey(form.entities[0]?.name ?? '')));
    const [first] = group;
    if (first === undefined) continue;
    if (group.length === 1 || (names.size === 1 && group.length > 1)) rest.push(...group);
    else rest.push(joined(first, group));
  }
  return rest;
}

function joined(first: WeighedForm, group: readonly WeighedForm[]): WeighedForm {
  const forms = group.map(({ form }) => form);
  const sheets = forms.map(({ sheets: [sheet = ''] }) => sheet);
  const doubts = forms.flatMap(({ reasons }) => reasons.filter(({ code }) => doubtCodes.has(code)));
  const own = first.form.reasons.filter(
    ({ code }) => !doubtCodes.has(code) && code !== 'form-for-entity',
  );
  const confidence = Math.min(...forms.map((form) => form.confidence));
  return {
    weight: Math.max(...group.map(({ weight }) => weight)) + 0.1,
    form: {
      ...first.form,
      sheets,
      entities: forms.flatMap(({ entities }) => entities),
      entries: forms.flatMap(({ entries }, entity) =>
        entries.map((entry) => ({ ...entry, entity })),
      ),
      results: forms.flatMap(({ results }) => results),
      sums: forms.flatMap(({ sums }, entity) =>
        sums.map((sum) => ({ ...sum, entity: sum.entity === null ? null : entity })),
      ),
      confidence,
      reasons: [...own, { code: 'sheets-joined', params: { sheets: sheets.join(',') } }, ...doubts],
    },
  };
}

/** Forms of one shape: the same columns and the same items in the same order. */
function shapeKey({ layout, items, area }: ScoreForm): string {
  const columns = layout.columns.map(({ column, role }) => `${column - area.column}${role}`).join();
  return `${columns}|${items.map(({ name }) => nameKey(name)).join('|')}`;
}

/** Finds the sheet whose names are the form's entities and whose totals or ranks wait. */
function linkSummary(found: readonly WeighedForm[], grids: readonly Grid[]): WeighedForm[] {
  const used = new Set<WeighedForm>();
  const linked = found.map((one) => {
    if (!mayWantSummary(one.form)) return one;
    const summary = found.find(
      (other) => other !== one && !used.has(other) && waits(one.form, other.form, grids),
    );
    if (summary === undefined) return one;
    used.add(summary);
    return { ...one, weight: one.weight + 0.1, form: withSummary(one.form, summary.form) };
  });
  return linked.filter((_, index) => {
    const original = found[index];
    return original === undefined || !used.has(original);
  });
}

/** Teams on several sheets, logs, and tables with no place for their own totals or ranks. */
function mayWantSummary({ layout: { shape }, results }: ScoreForm): boolean {
  if (shape === 'form-per-entity' || shape === 'event-log') return true;
  return (
    (shape !== 'points-list' && results.some(({ totals }) => totals.length === 0)) ||
    results.every(({ ranks }) => ranks.length === 0)
  );
}

function waits(form: ScoreForm, summary: ScoreForm, grids: readonly Grid[]): boolean {
  const { shape } = summary.layout;
  if (shape !== 'points-list' && shape !== 'entities-in-rows') return false;
  const [sheet = ''] = summary.sheets;
  if (form.sheets.includes(sheet)) return false;
  const names = new Set(form.entities.map(({ name }) => nameKey(name)));
  const common = summary.entities.filter(({ name }) => names.has(nameKey(name))).length;
  if (common === 0 || common * 2 < Math.max(names.size, summary.entities.length)) return false;
  const grid = grids.find((one) => one.sheet === sheet);
  if (grid === undefined) return false;
  // Entries of its own make it a form; formulas that fetch them from the sheets do not.
  const own = summary.entries.filter(({ score }) => {
    if (score === null || isBlank(valueAt(grid, score.row, score.column))) return false;
    const formula =
      grid.formulas[score.row - (grid.area?.row ?? 0)]?.[score.column - (grid.area?.column ?? 0)] ??
      '';
    return !formula.includes('!');
  });
  return own.length === 0 || shape === 'points-list';
}

function withSummary(form: ScoreForm, summary: ScoreForm): ScoreForm {
  const [sheet = ''] = summary.sheets;
  const rows = new Map(summary.entities.map(({ name }, index) => [nameKey(name), index]));
  const missing: string[] = [];
  const isList = summary.layout.shape === 'points-list';
  const results = form.entities.map(({ name }, index): EntityResults => {
    const own = form.results[index] ?? { totals: [], ranks: [], grades: [] };
    const row = rows.get(nameKey(name));
    if (row === undefined) {
      missing.push(name);
      return own;
    }
    rows.delete(nameKey(name));
    const there = summary.results[row] ?? { totals: [], ranks: [], grades: [] };
    const listTotal = summary.entries.find(({ entity }) => entity === row)?.score ?? null;
    const totals: readonly ResultCell[] = isList
      ? listTotal === null
        ? []
        : [{ ...listTotal, present: true }]
      : there.totals;
    return {
      totals: [...own.totals, ...totals],
      ranks: [...own.ranks, ...there.ranks],
      grades: [...own.grades, ...there.grades],
    };
  });
  const names = [...missing, ...[...rows.keys()]];
  const reasons: Reason[] = [...form.reasons, { code: 'summary-found', params: { sheet } }];
  if (names.length > 0)
    reasons.push({ code: 'summary-names-differ', params: { names: names.join(', ') } });
  return {
    ...form,
    summarySheet: sheet,
    results,
    newHeadings: [...form.newHeadings, ...summary.newHeadings],
    reasons,
    confidence: names.length > 0 ? Math.min(form.confidence, doubtful) : form.confidence,
  };
}
