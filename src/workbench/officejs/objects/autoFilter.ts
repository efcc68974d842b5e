import { areaAddress, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { FilterCriterion } from '../../workbook/Table';
import { integerArgument, invalid, isMissing, plainArgument } from '../arguments';
import { readCriterion, writtenCriterion } from '../cells/filterCriteria';
import { applyFilter } from '../cells/filtering';
import { requireAllowed } from '../cells/protection';
import { HostError } from '../HostError';
import type { Json } from '../Json';
import { method, opens, property, type HostObject, type ObjectType } from '../ObjectType';
import type { Session } from '../Session';
import { rangeArgument } from '../cells/rangeTarget';
import { rangeObject } from './rangeObject';

/** A filter wherever it lies: a sheet's own, or a table's. */
export interface FilterTarget {
  readonly sheet: Sheet;
  /** The filtered cells with their header row; null while there is no filter. */
  readonly area: () => Area | null;
  readonly criteria: () => readonly FilterCriterion[];
  /** Puts the filter on an area with criteria; null takes it away. */
  readonly put: (filter: { area: Area; criteria: readonly FilterCriterion[] } | null) => void;
  /** The rows the filter works on; without a header and, in a table, without its totals. */
  readonly body: (area: Area) => Area;
}

/** A sheet's own filter. */
export function sheetFilter(sheet: Sheet): FilterTarget {
  return {
    sheet,
    area: () => sheet.autoFilter?.area ?? null,
    criteria: () => sheet.autoFilter?.criteria ?? [],
    put: (filter) => {
      sheet.autoFilter = filter;
      sheet.touch('autoFilter');
    },
    body: (area) => ({ ...area, row: area.row + 1, rows: Math.max(0, area.rows - 1) }),
  };
}

/** Excel.AutoFilter */
export const autoFilterType: ObjectType<FilterTarget> = {
  name: 'AutoFilter',
  members: {
    Enabled: property('1.9', ({ area }) => area() !== null),
    IsDataFiltered: property('1.9', ({ criteria }) => criteria().length > 0),
    Criteria: property('1.9', criteriaByColumn),
    Apply: method('1.9', (self, args, session) => {
      requireAllowed(self.sheet, 'allowAutoFilter');
      const { sheet, area } = rangeArgument(session, self.sheet, args, 0);
      if (sheet !== self.sheet) throw invalid('The range lies on another sheet.');
      const before = self.area();
      const isSame = before !== null && areaAddress(before) === areaAddress(area);
      const kept = isSame ? self.criteria() : [];
      const criteria = isMissing(args[1])
        ? kept
        : withCriterion(kept, area, integerArgument(args, 1), plainArgument(args, 2));
      showAll(self, session);
      self.put({ area, criteria });
      applyFilter(session, sheet, self.body(area), criteria);
    }),
    ClearColumnCriteria: method('1.14', (self, args, session) => {
      const column = integerArgument(args, 0);
      refilter(self, session, (criterion) => criterion.column !== column);
    }),
    ClearCriteria: method('1.9', (self, _args, session) => refilter(self, session, () => false)),
    Reapply: method('1.9', (self, _args, session) => refilter(self, session, () => true)),
    Remove: method('1.9', (self, _args, session) => {
      showAll(self, session);
      self.put(null);
    }),
    GetRange: opens('1.9', (self) => {
      const found = filtered(self);
      if (found !== null) return found;
      throw new HostError('ItemNotFound', 'There is no filter.');
    }),
    GetRangeOrNullObject: opens('1.9', filtered),
  },
};

/** One entry for each column; null for those that let everything through. */
function criteriaByColumn({ area, criteria }: FilterTarget): Json {
  return Array.from({ length: area()?.columns ?? 0 }, (_, column) => {
    const found = criteria().find((criterion) => criterion.column === column);
    return found === undefined ? null : readCriterion(found);
  });
}

/** The criteria with one column's put in its place. */
export function withCriterion(
  criteria: readonly FilterCriterion[],
  area: Area,
  column: number,
  value: Json,
): FilterCriterion[] {
  if (column < 0 || column >= area.columns) throw invalid('The column lies outside the filter.');
  const others = criteria.filter((criterion) => criterion.column !== column);
  return value === null ? others : [...others, writtenCriterion(column, value)];
}

function filtered({ sheet, area }: FilterTarget): HostObject | null {
  const found = area();
  return found === null ? null : rangeObject(sheet, found);
}

/** Keeps the criteria asked for and hides and shows the rows anew. */
export function refilter(
  self: FilterTarget,
  session: Session,
  keeps: (criterion: FilterCriterion) => boolean,
): void {
  const area = self.area();
  if (area === null) return;
  const criteria = self.criteria().filter(keeps);
  self.put({ area, criteria });
  applyFilter(session, self.sheet, self.body(area), criteria);
}

function showAll(self: FilterTarget, session: Session): void {
  const area = self.area();
  if (area !== null && self.criteria().length > 0) {
    applyFilter(session, self.sheet, self.body(area), []);
  }
}
