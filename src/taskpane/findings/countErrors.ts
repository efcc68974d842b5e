import { findingKinds } from '../../assessment/findingKinds';
import type { PaneState } from '../pane/PaneState';
import { openFindings } from './openFindings';

/** How many errors there are that nobody has let stand. */
export function countErrors(state: Pick<PaneState, 'sheet' | 'ignored'>): number {
  return openFindings(state).filter(({ code }) => findingKinds[code] === 'error').length;
}
