import { lazy, Suspense } from 'react';
import { Announcer } from '../outcome/Announcer';
import type { Pane } from '../pane/createPane';
import type { PaneState } from '../pane/PaneState';
import { CellEditNotice } from '../progress/CellEditNotice';
import { WorkBar } from '../progress/WorkBar';

const OutcomeBar = lazy(() =>
  import('../outcome/OutcomeBar').then((part) => ({ default: part.OutcomeBar })),
);

/** What is going on and how it ended, on every screen. */
export function StatusArea({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { working, outcome, writes, waitsForCell } = state;
  return (
    <>
      <Announcer state={state} />
      {waitsForCell && <CellEditNotice />}
      {working !== null && <WorkBar work={working} onStop={pane.stop} />}
      {outcome !== null && (
        <Suspense fallback={null}>
          <OutcomeBar
            outcome={outcome}
            canUndo={writes.length > 0}
            onUndo={() => void pane.undo()}
            onDismiss={pane.dismiss}
          />
        </Suspense>
      )}
    </>
  );
}
