import { filledBy } from './calculationOrder';
import type { DependencyIndex, FormulaNode, ReadArea } from './DependencyIndex';
import { isGiven } from './givenAreas';

/** Formulas the engine computes in one run. */
export interface Batch {
  readonly formulas: readonly FormulaNode[];
  /** None of them computes a cell of a larger area that another of them reads. */
  readonly given: boolean;
}

/** The engine forgets formulas beyond 10,000 in one run. */
const MOST_FORMULAS = 8_000;
/** It writes down every cell of every area it reads, up to this size; many of them fill the memory. */
const LISTED_AREA = 10_000;
const MOST_LISTED = 400_000;
/** A run has its price: a chain of areas, each over the one before, is not cut into thousands. */
const MOST_LEVELS = 60;

/** They look at how the cells they read came about, so those are to be in the same run. */
const TOGETHER = ['SUBTOTAL', 'AGGREGATE', 'ISFORMULA', 'FORMULATEXT', 'CELL', 'LET', 'LAMBDA'];

/** Cuts formulas in calculation order into runs the engine can do, each after those it reads. */
export function* batches(
  index: DependencyIndex,
  ordered: readonly FormulaNode[],
): Generator<Batch> {
  const levels = levelsOf(index, ordered);
  if (levels === null) {
    for (const formulas of cut(ordered, false)) yield { formulas, given: false };
    return;
  }
  for (const level of levels) {
    for (const formulas of cut(level, true)) yield { formulas, given: true };
  }
}

/**
 * The formulas by levels: whoever reads a larger area comes a level after those that compute its
 * cells. Null where that is not possible, or not worth it.
 */
function levelsOf(
  index: DependencyIndex,
  ordered: readonly FormulaNode[],
): readonly (readonly FormulaNode[])[] | null {
  const reachOf = new Map<ReadArea, number>();
  const levels: FormulaNode[][] = [];
  for (const node of ordered) {
    if (node.dynamic || TOGETHER.some((name) => node.functions.has(name))) return null;
    let level = 0;
    for (const read of node.reads) {
      const reach = reachOf.get(read);
      if (reach !== undefined) level = Math.max(level, isGiven(read.area) ? reach + 1 : reach);
    }
    if (level > MOST_LEVELS) return null;
    (levels[level] ??= []).push(node);
    for (const place of filledBy(node)) {
      for (const read of index.areasAt(place)) {
        reachOf.set(read, Math.max(reachOf.get(read) ?? 0, level));
      }
    }
  }
  return levels;
}

function* cut(ordered: readonly FormulaNode[], given: boolean): Generator<readonly FormulaNode[]> {
  let batch: FormulaNode[] = [];
  let listed = 0;
  for (const node of ordered) {
    const weight = listedCells(node, given);
    if (batch.length === MOST_FORMULAS || (batch.length > 0 && listed + weight > MOST_LISTED)) {
      yield batch;
      batch = [];
      listed = 0;
    }
    batch.push(node);
    listed += weight;
    // Within a run the engine does not let others read what an array formula fills.
    if (node.array !== null && node.array.rows * node.array.columns > 1) {
      yield batch;
      batch = [];
      listed = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

function listedCells(node: FormulaNode, given: boolean): number {
  let cells = 0;
  for (const { area } of node.reads) {
    const size = area.rows * area.columns;
    const isListed = size <= LISTED_AREA && !(given && node.array === null && isGiven(area));
    if (isListed) cells += size;
  }
  return cells;
}
