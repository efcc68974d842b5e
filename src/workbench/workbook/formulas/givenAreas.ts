import type { Area } from '../area';
import type { Workbook } from '../Workbook';
import { engineReference, engineError, toEngineNumber, toEngineText, NUMBER } from './engineValues';
import type { EngineFunction } from './excelRounding';
import { replaceReferences, type FoundReference } from './formulaReferences';
import { LIST } from './listCalls';

/** Smaller areas are left as they are: to write their cells down costs the engine little. */
const FEWEST_CELLS = 24;

/** The function that stands for an area: LIST.AREA("sheet", first row, first column, last row, last column). */
const AREA = `${LIST}AREA`;

/**
 * Whether an area is given to the engine as a call. The engine writes every cell of an area down
 * for each formula that reads it, to find an order, which we have found already: 2,000 lines of a
 * log that look at 2,000 lines each would take minutes.
 */
export function isGiven({ rows, columns }: Area): boolean {
  return rows * columns >= FEWEST_CELLS;
}

/** A formula on the sheet called `own` with its larger areas as calls that name no cells. */
export function withGivenAreas(workbook: Workbook, own: string, formula: string): string {
  if (!formula.includes(':')) return formula;
  return replaceReferences(formula, (found) => {
    const area = finiteArea(found);
    const sheet = workbook.sheet(found.sheet ?? own)?.name;
    if (area === null || sheet === undefined || !isGiven(area)) return null;
    const { row, column, rows, columns } = area;
    const ends = [row + 1, column + 1, row + rows, column + columns].join(',');
    return `${AREA}("${sheet.replaceAll('"', '""')}",${ends})`;
  });
}

/** What the engine computes such a call with. */
export const givenArea: readonly [string, EngineFunction] = [
  AREA,
  {
    minArity: 5,
    maxArity: 5,
    invoke: ([sheet, ...ends]) => {
      const name = toEngineText(sheet);
      const [top, left, bottom, right] = ends.map((end) => {
        const number = toEngineNumber(end);
        return number.kind === NUMBER ? number.value : null;
      });
      if (
        typeof name !== 'string' ||
        top == null ||
        left == null ||
        bottom == null ||
        right == null
      )
        return engineError('#REF!');
      return engineReference({ sheet: name, top, left, bottom, right });
    },
  },
];

function finiteArea({ first, last }: FoundReference): Area | null {
  const { row: top, column: left } = first;
  const { row: bottom, column: right } = last;
  if (top === null || left === null || bottom === null || right === null) return null;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}
