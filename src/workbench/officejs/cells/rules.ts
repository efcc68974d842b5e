import { intersects, type Area } from '../../workbook/area';
import { areasOf, sqrefOf } from '../../workbook/sqref';
import { intersectionOf } from './geometry';

export { areasOf, sqrefOf };

/** The rules without the cells of an area; rules left without cells go. The others are the same objects. */
export function subtractFromRules<T extends { sqref: string }>(
  rules: readonly T[],
  area: Area,
): T[] {
  return rules.flatMap((rule) => {
    const areas = areasOf(rule.sqref);
    if (!areas.some((own) => intersects(own, area))) return [rule];
    const rest = areas.flatMap((own) => subtract(own, area));
    if (rest.length === 0) return [];
    rule.sqref = sqrefOf(rest);
    return [rule];
  });
}

/** What is left of an area without another: up to four pieces. */
export function subtract(area: Area, taken: Area): Area[] {
  const hole = intersectionOf(area, taken);
  if (hole === null) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const holeBottom = hole.row + hole.rows;
  const holeRight = hole.column + hole.columns;
  const middle = { row: hole.row, rows: hole.rows };
  return [
    { ...area, rows: hole.row - area.row },
    { ...middle, column: area.column, columns: hole.column - area.column },
    { ...middle, column: holeRight, columns: right - holeRight },
    { ...area, row: holeBottom, rows: bottom - holeBottom },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}
