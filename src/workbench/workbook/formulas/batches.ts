import type { FormulaNode } from './DependencyIndex';

/** The engine forgets formulas beyond 10,000 in one run. */
const MOST_FORMULAS = 8_000;
/** It writes down every cell of every area it reads, up to this size; many of them fill the memory. */
const LISTED_AREA = 10_000;
const MOST_LISTED = 400_000;

/** Cuts formulas in calculation order into runs the engine can do, each after those it reads. */
export function* batches(ordered: readonly FormulaNode[]): Generator<readonly FormulaNode[]> {
  let batch: FormulaNode[] = [];
  let listed = 0;
  for (const node of ordered) {
    const weight = listedCells(node);
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

function listedCells(node: FormulaNode): number {
  let cells = 0;
  for (const { area } of node.reads) {
    const size = area.rows * area.columns;
    if (size <= LISTED_AREA) cells += size;
  }
  return cells;
}
