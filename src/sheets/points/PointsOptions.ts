import type { PointsScheme } from '../../points/PointsScheme';
import type { PointsYear } from '../../points/PointsEvent';

/** What the sheets of member points are made for. */
export interface PointsOptions {
  readonly scheme: PointsScheme;
  /** The year with its members, and the events to fill in (none for an empty workbook). */
  readonly year: PointsYear;
  /** Rows for members; at least as many as there are. */
  readonly memberRows: number;
  /** Rows of 积分台账. */
  readonly logRows: number;
}
