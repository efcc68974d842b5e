import type { YearView } from '../../app/year/readYearView';
import type { Pane } from '../pane/createPane';

/** What every part of the year's screen is given. */
export interface YearPartProps {
  readonly year: YearView;
  readonly pane: Pane;
  readonly disabled: boolean;
}
