import { isCellError, type CellValue } from '../cell';
import type { Workbook } from '../Workbook';
import { batches, type Batch } from './batches';
import { calculationOrder, dirtyFormulas, filledBy } from './calculationOrder';
import type { CalculationReport, Calculator, CellPlace } from './Calculator';
import { DependencyIndex, type FormulaNode } from './DependencyIndex';
import { engineInput } from './engineInput';
import type { FormulaFacts } from './formulaFacts';
import { isComputable } from './isComputable';
import { runEngine } from './runEngine';

/** An index with the structure it was made for. */
interface Indexed {
  readonly structure: string;
  readonly index: DependencyIndex;
}

/**
 * A calculator for workbooks. It keeps, per workbook, an index of which formula reads which cells;
 * the index follows the edits it is told of and is made anew when sheets or names have changed.
 */
export function createCalculator(): Calculator {
  const factsByText = new Map<string, FormulaFacts>();
  const indexes = new WeakMap<Workbook, Indexed>();

  const rebuild = (workbook: Workbook): DependencyIndex => {
    const index = new DependencyIndex(workbook, factsByText);
    indexes.set(workbook, { structure: structureOf(workbook), index });
    return index;
  };

  return {
    recalculateAll(workbook) {
      const index = rebuild(workbook);
      return calculate(workbook, index, new Set(index.formulas()));
    },
    recalculateFrom(workbook, edited) {
      const known = indexes.get(workbook);
      const isCurrent = known !== undefined && known.structure === structureOf(workbook);
      const index = isCurrent ? known.index : rebuild(workbook);
      if (isCurrent) for (const place of edited) index.update(place);
      return calculate(workbook, index, dirtyFormulas(index, edited, index.volatile));
    },
  };
}

/** Changes when a reference could mean something else although no cell was edited. */
function structureOf(workbook: Workbook): string {
  return JSON.stringify([
    workbook.sheets.map((sheet) => [sheet.id, sheet.name]),
    workbook.names.map(({ name, formula, sheetId }) => [name, formula, sheetId]),
    workbook.tables.map(({ name, area, columns, showHeaders, showTotals }) => [
      [name, area, showHeaders, showTotals],
      columns.map((column) => column.name),
    ]),
  ]);
}

function calculate(
  workbook: Workbook,
  index: DependencyIndex,
  dirty: ReadonlySet<FormulaNode>,
): CalculationReport {
  const changed: CellPlace[] = [];
  const notComputed: CellPlace[] = [];
  const put = (place: CellPlace, value: CellValue): void => {
    if (putValue(workbook, place, value)) changed.push(place);
  };

  const { ordered, circular } = calculationOrder(index, dirty);
  for (const node of circular) {
    put(node.place, 0);
    notComputed.push(node.place);
  }
  const missed = new Set(
    ordered.filter(
      (node) => !isComputable(workbook, node.place.sheetId, node) || !node.engine.sure,
    ),
  );
  const computable = ordered.filter((node) => !missed.has(node));
  const run = ({ formulas, given }: Batch): void => {
    for (const node of runBatch(workbook, formulas, given, put)) missed.add(node);
  };
  let runs = 0;
  for (const batch of batches(index, computable)) {
    run(batch);
    runs++;
  }
  if (runs > 1) repeatDynamic(index, computable, run);

  notComputed.push(...[...missed].map((node) => node.place));
  if (missed.size > 0) workbook.needsFullCalculation = true;
  return { changed, notComputed };
}

/** Over several batches, a formula that finds its cells while computing may have come too early. */
function repeatDynamic(
  index: DependencyIndex,
  computable: readonly FormulaNode[],
  run: (batch: Batch) => void,
): void {
  const dynamic = computable.filter((node) => node.dynamic);
  if (dynamic.length === 0) return;
  const again = dirtyFormulas(index, [], dynamic);
  for (const batch of batches(
    index,
    computable.filter((node) => again.has(node)),
  ))
    run(batch);
}

/** Computes a batch; returns the formulas the engine gave no value for. */
function runBatch(
  workbook: Workbook,
  batch: readonly FormulaNode[],
  given: boolean,
  put: (place: CellPlace, value: CellValue) => void,
): readonly FormulaNode[] {
  if (batch.length === 0) return [];
  let results;
  try {
    results = runEngine(engineInput(workbook, batch, given));
  } catch {
    // One formula the engine trips over must not take the others with it.
    if (batch.length === 1) return batch;
    const middle = Math.ceil(batch.length / 2);
    return [
      ...runBatch(workbook, batch.slice(0, middle), given, put),
      ...runBatch(workbook, batch.slice(middle), given, put),
    ];
  }
  const values = new Map<string, CellValue>();
  for (const { sheet, row, column, value } of results) {
    const sheetId = workbook.sheets[sheet]?.id ?? '';
    values.set(placeKey({ sheetId, row, column }), value);
  }
  return batch.filter((node) => {
    if (!values.has(placeKey(node.place))) return true;
    for (const place of filledBy(node)) {
      const value = values.get(placeKey(place));
      if (value !== undefined) put(place, value);
    }
    return false;
  });
}

/** Puts a result where it differs from what stands there; an untouched row stays as the file has it. */
function putValue(workbook: Workbook, place: CellPlace, value: CellValue): boolean {
  const sheet = workbook.sheet(place.sheetId);
  const cell = sheet?.cell(place.row, place.column);
  if (sheet === undefined || isSame(cell?.value ?? null, value)) return false;
  const bare = cell ?? { value, formula: null, style: 0 };
  sheet.setCell(place.row, place.column, { ...bare, value });
  return true;
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}

function placeKey(place: CellPlace): string {
  return `${place.sheetId}!${place.row}:${place.column}`;
}
