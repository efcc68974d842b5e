/**
 * So many cells are asked for or written at once: well under the 5 MB that a request and an answer
 * may have (office-js.md §2), and little enough to be taken in without a stutter.
 */
const cellsAtOnce = 4000;

/** Some rows of an area; `firstRow` counts from the area's first. */
export interface Band {
  readonly firstRow: number;
  readonly rows: number;
}

/** An area's rows in bands small enough for one request. */
export function bandsOf(area: {
  readonly rows: number;
  readonly columns: number;
}): readonly Band[] {
  if (area.columns === 0) return [];
  const atOnce = Math.max(1, Math.floor(cellsAtOnce / area.columns));
  return Array.from({ length: Math.ceil(area.rows / atOnce) }, (_, index) => ({
    firstRow: index * atOnce,
    rows: Math.min(atOnce, area.rows - index * atOnce),
  }));
}

/** As many steps together, in their order, as may be done in one request. */
export function batchesOf<Step extends { readonly cells: number }>(
  steps: readonly Step[],
): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = batches.at(-1);
    if (last !== undefined && step.cells <= room) {
      last.push(step);
      room -= step.cells;
    } else {
      batches.push([step]);
      room = cellsAtOnce - step.cells;
    }
  }
  return batches;
}
