import { findingKey } from '../../app/findingKey';
import type { AssessmentReport } from '../../app/AssessmentReport';
import type { Finding } from '../../assessment/Finding';
import type { PaneState } from '../pane/PaneState';

/** The report the pane shows, or null where the sheet is none that can be assessed. */
export function shownReport({ sheet }: Pick<PaneState, 'sheet'>): AssessmentReport | null {
  return sheet.kind === 'known' && sheet.inspection.kind === 'assessable'
    ? sheet.inspection.report
    : null;
}

/** The findings nobody has let stand. */
export function openFindings(state: Pick<PaneState, 'sheet' | 'ignored'>): readonly Finding[] {
  const ignored = new Set(state.ignored.ignored.map(({ key }) => key));
  return (shownReport(state)?.findings ?? []).filter(
    (finding) => !ignored.has(findingKey(finding)),
  );
}
