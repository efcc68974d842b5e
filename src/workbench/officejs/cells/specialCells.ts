import type { Area } from '../../workbook/area';
import { isCellError, type Cell } from '../../workbook/cell';
import type { Sheet } from '../../workbook/Sheet';
import { choice, invalid, plainArgument } from '../arguments';
import type { Argument } from '../ObjectType';
import type { CellsTarget } from './rangeTarget';
import { settle, type Session } from '../Session';
import { areasOfCells, placesOf, usedPartOf, type Place } from './cellAreas';
import { intersectionOf } from './geometry';
import { areasOf } from './rules';

const KINDS = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;

const VALUE_KINDS = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

/** The cells of a kind (arguments of getSpecialCells) as areas; none where there are none. */
export function specialCells(
  session: Session,
  { sheet, areas }: CellsTarget,
  args: readonly Argument[],
): Area[] {
  const kind = choice(plainArgument(args, 0), KINDS);
  const valueKind = choice(plainArgument(args, 1) ?? 'All', VALUE_KINDS);
  if (valueKind !== 'All' && kind !== 'Constants' && kind !== 'Formulas') {
    throw invalid('Kinds of values are only for constants and formulas.');
  }
  settle(session);
  const [first] = areas();
  if (first === undefined) return [];
  if (kind === 'Visible') return areas().flatMap((area) => visibleAreas(sheet, area));
  const covered = ruleAreas(sheet, kind, first);
  if (covered !== null) {
    return areas().flatMap((area) => covered.flatMap((own) => intersectionOf(own, area) ?? []));
  }
  const found: Place[] = [];
  for (const area of areas()) {
    const part = usedPartOf(sheet, area);
    if (part === null) continue;
    for (const place of placesOf(part)) {
      if (isMeant(sheet.cell(place.row, place.column), kind, valueKind)) found.push(place);
    }
  }
  return areasOfCells(found);
}

/** The areas of the rules meant; null for kinds that are not about rules. */
function ruleAreas(sheet: Sheet, kind: string, first: Area): Area[] | null {
  const corner = { ...first, rows: 1, columns: 1 };
  const atCorner = (rule: { sqref: string }): boolean =>
    areasOf(rule.sqref).some((area) => intersectionOf(area, corner) !== null);
  const all = (rules: readonly { sqref: string }[]): Area[] =>
    rules.flatMap((rule) => areasOf(rule.sqref));
  switch (kind) {
    case 'ConditionalFormats':
      return all(sheet.conditionalFormats);
    case 'SameConditionalFormat':
      return all(sheet.conditionalFormats.filter(atCorner));
    case 'DataValidations':
      return all(sheet.validations);
    case 'SameDataValidation':
      return all(sheet.validations.filter(atCorner));
    default:
      return null;
  }
}

function isMeant(cell: Cell | undefined, kind: string, valueKind: string): boolean {
  const isBlank = cell === undefined || (cell.value === null && cell.formula === null);
  if (kind === 'Blanks') return isBlank;
  if (isBlank || (kind === 'Formulas') !== (cell.formula !== null)) return false;
  if (valueKind === 'All') return true;
  if (isCellError(cell.value)) return valueKind.includes('Errors');
  if (typeof cell.value === 'boolean') return valueKind.includes('Logical');
  if (typeof cell.value === 'number') return valueKind.includes('Number');
  return valueKind.includes('Text');
}

/** The area without its hidden rows and columns. */
function visibleAreas(sheet: Sheet, area: Area): Area[] {
  const rows = shownSpans(area.row, area.rows, sheet.formattedRows());
  const columns = shownSpans(area.column, area.columns, sheet.formattedColumns());
  return rows.flatMap(([row, height]) =>
    columns.map(([column, width]) => ({ row, column, rows: height, columns: width })),
  );
}

function shownSpans(
  first: number,
  count: number,
  formats: ReadonlyMap<number, { readonly hidden: boolean }>,
): [number, number][] {
  const hidden = [...formats]
    .filter(([line, format]) => format.hidden && line >= first && line < first + count)
    .map(([line]) => line)
    .sort((a, b) => a - b);
  const spans: [number, number][] = [];
  let from = first;
  for (const line of [...hidden, first + count]) {
    if (line > from) spans.push([from, line - from]);
    from = line + 1;
  }
  return spans;
}
