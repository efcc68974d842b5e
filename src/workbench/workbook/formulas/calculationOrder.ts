import type { DependencyIndex, FormulaNode, ReadArea } from './DependencyIndex';
import type { CellPlace } from './Calculator';

/** Formulas in an order in which each comes after those it reads, and those that read themselves. */
export interface CalculationOrder {
  readonly ordered: readonly FormulaNode[];
  readonly circular: readonly FormulaNode[];
}

/** The formulas to compute when the given cells and formulas have changed: they and all that follow. */
export function dirtyFormulas(
  index: DependencyIndex,
  edited: Iterable<CellPlace>,
  start: Iterable<FormulaNode>,
): Set<FormulaNode> {
  const dirty = new Set<FormulaNode>();
  const seen = new Set<ReadArea>();
  const queue: FormulaNode[] = [];
  const add = (node: FormulaNode): void => {
    if (dirty.has(node)) return;
    dirty.add(node);
    queue.push(node);
  };
  const changed = (place: CellPlace): void => {
    for (const read of index.areasAt(place)) {
      if (seen.has(read)) continue;
      seen.add(read);
      for (const reader of read.readers) add(reader);
    }
  };
  for (const node of start) add(node);
  for (const place of edited) {
    const node = index.formulaAt(place);
    if (node !== undefined) add(node);
    changed(place);
  }
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const place of filledBy(node)) changed(place);
  }
  return dirty;
}

/** The cells a formula puts values into. */
export function* filledBy(node: FormulaNode): Generator<CellPlace> {
  if (node.array === null) {
    yield node.place;
    return;
  }
  const { row, column, rows, columns } = node.array;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      yield { sheetId: node.place.sheetId, row: r, column: c };
    }
  }
}

interface Visit {
  readonly item: FormulaNode | ReadArea;
  readonly next: Iterator<FormulaNode | ReadArea>;
  readonly number: number;
  low: number;
}

/**
 * Tarjan's strongly connected components over formulas and the areas between them, without
 * recursion: a chain of formulas may be ten thousand long. Areas are nodes of their own, so that
 * a thousand formulas over a thousand formulas are two thousand edges, not a million.
 */
export function calculationOrder(
  index: DependencyIndex,
  dirty: ReadonlySet<FormulaNode>,
): CalculationOrder {
  const visits = new Map<FormulaNode | ReadArea, Visit>();
  const done = new Set<FormulaNode | ReadArea>();
  const open: Visit[] = [];
  const ordered: FormulaNode[] = [];
  const circular: FormulaNode[] = [];

  function* following(item: FormulaNode | ReadArea): Generator<FormulaNode | ReadArea> {
    if ('readers' in item) {
      for (const reader of item.readers) if (dirty.has(reader)) yield reader;
      return;
    }
    for (const place of filledBy(item)) yield* index.areasAt(place);
  }
  const begin = (item: FormulaNode | ReadArea): Visit => {
    const number = visits.size;
    const visit: Visit = { item, next: following(item), number, low: number };
    visits.set(item, visit);
    open.push(visit);
    return visit;
  };
  const close = (visit: Visit): void => {
    const members = open.splice(open.lastIndexOf(visit));
    for (const { item } of members) {
      done.add(item);
      if ('readers' in item) continue;
      (members.length > 1 ? circular : ordered).push(item);
    }
  };

  for (const root of dirty) {
    if (visits.has(root)) continue;
    const path = [begin(root)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const step = visit.next.next();
      if (step.done === true) {
        path.pop();
        const before = path.at(-1);
        if (before !== undefined) before.low = Math.min(before.low, visit.low);
        if (visit.low === visit.number) close(visit);
        continue;
      }
      const known = visits.get(step.value);
      if (known === undefined) path.push(begin(step.value));
      else if (!done.has(step.value)) visit.low = Math.min(visit.low, known.number);
    }
  }
  return { ordered: ordered.reverse(), circular };
}
