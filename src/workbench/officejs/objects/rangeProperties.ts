import type { Area } from '../../workbook/area';
import { invalid, plainArgument, recordArgument } from '../arguments';
import { wholeColumns, wholeRows } from '../cells/geometry';
import { isUnbounded } from '../cells/styles';
import { assignDeep } from '../assignDeep';
import { HostError } from '../HostError';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../Json';
import { method, type Argument, type Member } from '../ObjectType';
import { answerQuery } from '../query';
import type { Session } from '../Session';
import { live, type RangeTarget } from '../cells/rangeTarget';
import { rangeObject } from './rangeObject';

/** Members of Excel.Range that read and write properties of many cells at once. */
export const rangeProperties: Readonly<Record<string, Member<RangeTarget>>> = {
  GetCellProperties: method('1.9', (self, args, session) => {
    const { area } = live(session, self);
    if (isUnbounded(area)) throw invalid('Whole rows and columns have too many cells for this.');
    return rowsOf(area).map((row) =>
      columnsOf(row).map((cell) => loaded(session, self, cell, args)),
    );
  }),
  GetRowProperties: method('1.9', (self, args, session) =>
    rowsOf(live(session, self).area).map((row) => loaded(session, self, wholeRows(row), args)),
  ),
  GetColumnProperties: method('1.9', (self, args, session) =>
    columnsOf(live(session, self).area).map((column) =>
      loaded(session, self, wholeColumns(column), args),
    ),
  ),
  SetCellProperties: method('1.9', (self, args, session) => {
    const { area } = live(session, self);
    const rows = shaped(plainArgument(args, 0), area.rows);
    for (const [index, row] of rowsOf(area).entries()) {
      const cells = shaped(rows[index] ?? null, area.columns);
      columnsOf(row).forEach((cell, at) => assigned(session, self, cell, cells[at] ?? null));
    }
  }),
  SetRowProperties: method('1.9', (self, args, session) => {
    const { area } = live(session, self);
    const rows = shaped(plainArgument(args, 0), area.rows);
    rowsOf(area).forEach((row, at) => assigned(session, self, wholeRows(row), rows[at] ?? null));
  }),
  SetColumnProperties: method('1.9', (self, args, session) => {
    const { area } = live(session, self);
    const columns = shaped(plainArgument(args, 0), area.columns);
    columnsOf(area).forEach((column, at) =>
      assigned(session, self, wholeColumns(column), columns[at] ?? null),
    );
  }),
};

const MOST_LINES = 100_000;

function rowsOf(area: Area): Area[] {
  if (area.rows > MOST_LINES) throw invalid('So many rows cannot be read one by one.');
  return Array.from({ length: area.rows }, (_, index) => ({
    ...area,
    row: area.row + index,
    rows: 1,
  }));
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columns }, (_, index) => ({
    ...area,
    column: area.column + index,
    columns: 1,
  }));
}

function loaded(
  session: Session,
  { sheet }: RangeTarget,
  area: Area,
  args: readonly Argument[],
): Json {
  const select = pathsOf(recordArgument(args, 0));
  if (select.length === 0) throw invalid('At least one property must be asked for.');
  const answer = answerQuery(rangeObject(sheet, area), { select, skip: 0, top: null }, session);
  return camelCased(answer);
}

/** {format: {fill: {color: true}}} → ["format/fill/color"] */
function pathsOf(options: JsonObject, prefix = ''): string[] {
  return Object.entries(options).flatMap(([name, wanted]) => {
    if (name === 'borders') {
      throw new HostError('UnsupportedOperation', 'This host does not read borders this way.');
    }
    if (wanted === true) return [prefix + name];
    return isJsonObject(wanted) ? pathsOf(wanted, `${prefix}${name}/`) : [];
  });
}

function assigned(session: Session, { sheet }: RangeTarget, area: Area, value: Json): void {
  if (isJsonObject(value)) assignDeep(rangeObject(sheet, area), value, session);
}

function shaped(value: Json, length: number): readonly Json[] {
  if (isJsonArray(value) && value.length === length) return value;
  throw invalid('The array does not match the range.');
}

function camelCased(value: Json): Json {
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(
    ([name, inner]) => [name.slice(0, 1).toLowerCase() + name.slice(1), camelCased(inner)] as const,
  );
  return Object.fromEntries(entries);
}
