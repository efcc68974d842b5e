import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/area';
import {
  choice,
  flagArgument,
  invalid,
  isMissing,
  plainArgument,
  recordArgument,
  textArgument,
} from '../arguments';
import { filledCells, type FillKind } from '../cells/autoFill';
import type { Place } from '../cells/cellAreas';
import { dataEdge, surroundingRegion } from '../cells/dataRegion';
import { removeDuplicates, type RemovedDuplicates } from '../cells/duplicates';
import { boundingArea, intersectionOf } from '../cells/geometry';
import { moveRange } from '../cells/moveRange';
import { requireEditable } from '../cells/protection';
import { replaceTexts } from '../cells/replaceTexts';
import { findCells, type SearchOptions } from '../cells/search';
import { specialCells } from '../cells/specialCells';
import { HostError } from '../HostError';
import { isJsonArray } from '../Json';
import {
  HostObject,
  method,
  opens,
  property,
  type Argument,
  type Member,
  type ObjectType,
} from '../ObjectType';
import { settle, type Session } from '../Session';
import { cellsChanged } from '../workbookEvents';
import { rangeAreasObject } from './rangeAreas';
import { areaAt, asRange, cellsOf, live, rangeArgument } from '../cells/rangeTarget';
import { rangeObject } from './rangeObject';
import type { RangeTarget } from '../cells/rangeTarget';

/** Members of Excel.Range that look for cells, and those that fill, move and thin them out. */
export const rangeSearch: Readonly<Record<string, Member<RangeTarget>>> = {
  Find: opens('1.9', (self, args, session) => {
    const found = find(self, args, session);
    if (found !== null) return found;
    throw new HostError('ItemNotFound', 'The text was not found.');
  }),
  FindOrNullObject: opens('1.9', find),
  ReplaceAll: method('1.9', (self, args, session) => {
    const { sheet, area } = live(session, self);
    const options = searchOptions(args, 2);
    const [text, replacement] = [textArgument(args, 0), textArgument(args, 1)];
    return replaceTexts(session, sheet, area, text, replacement, options);
  }),
  RemoveDuplicates: opens('1.9', (self, args, session) => {
    const given = plainArgument(args, 0);
    if (!isJsonArray(given)) throw invalid('The columns to compare are needed.');
    const columns = given.map((column) => {
      if (typeof column === 'number' && Number.isInteger(column)) return column;
      throw invalid('A column is a whole number.');
    });
    const result = removeDuplicates(session, live(session, self), columns, flagArgument(args, 1));
    return HostObject.of(removeDuplicatesResultType, result);
  }),
  GetSpecialCells: opens('1.9', (self, args, session) => {
    const found = special(self, args, session);
    if (found !== null) return found;
    throw new HostError('ItemNotFound', 'There are no such cells.');
  }),
  GetSpecialCellsOrNullObject: opens('1.9', special),
  GetSurroundingRegion: opens('1.7', (self, _args, session) => {
    const { sheet, area } = live(session, self);
    return rangeObject(sheet, surroundingRegion(sheet, area));
  }),
  GetRangeEdge: opens('1.13', (self, args, session) =>
    rangeObject(self.sheet, oneCell(edgeFrom(self, args, session))),
  ),
  GetExtendedRange: opens('1.13', (self, args, session) => {
    const edge = oneCell(edgeFrom(self, args, session));
    return rangeObject(self.sheet, boundingArea([self.area, edge]));
  }),
  AutoFill: method('1.9', (self, args, session) => {
    const { sheet, area } = live(session, self);
    const target = rangeArgument(session, sheet, args, 0);
    const kind = choice(plainArgument(args, 1) ?? 'FillDefault', FILL_KINDS);
    requireEditable(session, sheet, target.area);
    settle(session);
    const { styles } = session.workbook;
    for (const { row, column, cell } of filledCells(sheet, styles, area, target.area, kind)) {
      sheet.setCell(row, column, cell);
    }
    cellsChanged(session, sheet, target.area);
  }),
  MoveTo: method('1.11', (self, args, session) =>
    moveRange(session, live(session, self), rangeArgument(session, self.sheet, args, 0)),
  ),
  SetDirty: method('1.9', (_self, _args, session) => {
    session.allDirty = true;
  }),
};

const FILL_KINDS: readonly FillKind[] = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
];

/** Excel.RemoveDuplicatesResult */
export const removeDuplicatesResultType: ObjectType<RemovedDuplicates> = {
  name: 'RemoveDuplicatesResult',
  referable: true,
  members: {
    Removed: property('1.9', ({ removed }) => removed),
    UniqueRemaining: property('1.9', ({ uniqueRemaining }) => uniqueRemaining),
  },
};

/** `completeMatch` and `matchCase` of search or replace criteria. */
export function searchOptions(args: readonly Argument[], index: number): SearchOptions {
  const given = recordArgument(args, index);
  return { completeMatch: given['completeMatch'] === true, matchCase: given['matchCase'] === true };
}

/** One cell searches the whole sheet, beginning behind it; a larger range only itself. */
function find(self: RangeTarget, args: readonly Argument[], session: Session): HostObject | null {
  const { sheet, area } = live(session, self);
  const text = textArgument(args, 0);
  const given = recordArgument(args, 1);
  const direction = choice(given['searchDirection'] ?? 'Forward', ['Forward', 'Backwards']);
  settle(session);
  const isSingle = area.rows === 1 && area.columns === 1;
  const whole: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  const found = findCells(session, sheet, isSingle ? whole : area, text, searchOptions(args, 1));
  const isForward = direction === 'Forward';
  if (!isSingle) return firstOf(sheet, isForward ? found[0] : found.at(-1));
  const after = found.filter((place) => isForward === isBehind(place, area) && !isAt(place, area));
  const next = isForward ? (after[0] ?? found[0]) : (after.at(-1) ?? found.at(-1));
  return firstOf(sheet, next);
}

function firstOf(sheet: RangeTarget['sheet'], place: Place | undefined): HostObject | null {
  return place === undefined ? null : rangeObject(sheet, oneCell(place));
}

function isBehind(place: Place, area: Area): boolean {
  return place.row > area.row || (place.row === area.row && place.column > area.column);
}

function isAt(place: Place, area: Area): boolean {
  return place.row === area.row && place.column === area.column;
}

function special(
  self: RangeTarget,
  args: readonly Argument[],
  session: Session,
): HostObject | null {
  const found = specialCells(session, cellsOf(live(session, self)), args);
  return found.length === 0 ? null : rangeAreasObject(self.sheet, found);
}

function edgeFrom(self: RangeTarget, args: readonly Argument[], session: Session): Place {
  const { sheet, area } = live(session, self);
  const direction = choice(plainArgument(args, 0), ['Up', 'Down', 'Left', 'Right'] as const);
  const given = args[1];
  const active = isMissing(given)
    ? area
    : typeof given === 'string'
      ? areaAt(session, sheet, given).area
      : (asRange(given)?.area ?? null);
  if (active === null || intersectionOf(active, area) === null) {
    throw invalid('The active cell lies outside the range.');
  }
  return dataEdge(sheet, active, direction);
}

function oneCell({ row, column }: Place): Area {
  return { row, column, rows: 1, columns: 1 };
}
