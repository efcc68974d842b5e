/** The rows or the columns of a grid as places in pixels. */
export interface Lines {
  readonly count: number;
  /** Of all lines together. */
  readonly total: number;
  /** Where a line begins. */
  offset(index: number): number;
  size(index: number): number;
  /** The line at a place. */
  at(pixel: number): number;
}

/** Screen pixels of a length in points. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** Lines of these sizes in pixels. */
export function createLines(count: number, sizeOf: (index: number) => number): Lines {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) {
    offsets[index + 1] = (offsets[index] ?? 0) + sizeOf(index);
  }
  const offset = (index: number): number => offsets[Math.max(0, Math.min(index, count))] ?? 0;
  return {
    count,
    total: offset(count),
    offset,
    size: (index) => offset(index + 1) - offset(index),
    at: (pixel) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offset(middle) <= pixel) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
