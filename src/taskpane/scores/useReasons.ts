import { useEffect, useState } from 'react';
import type { AssessmentReport } from '../../app/AssessmentReport';
import type { Explanation } from '../../assessment/Explanation';
import type { CellExplanation } from '../../app/explainCell';
import type { TeamExplanation } from '../../app/explainTeam';
import type { Pane } from '../pane/createPane';
import type { PaneState } from '../pane/PaneState';
import { problemOf, type Problem } from '../pane/problem';

/** What is said of the selected cell and of a team, or why that cannot be said. */
export type Reasons =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'known';
      /** Null where the cell shows no result. */
      readonly cell: { readonly address: string; readonly explanation: CellExplanation } | null;
      readonly team: { readonly index: number; readonly explanation: TeamExplanation } | null;
      /** Of a team or person on somebody's own form. */
      readonly own: { readonly index: number; readonly steps: Explanation } | null;
    };

/** The selection moves fast under the arrow keys: reasons are fetched once it rests so long. */
const restMs = 150;

/**
 * The reasons behind the selected cell of the injected sheets, a quarter or a year, unless a team
 * was asked for by name; and those of the team or person at the place `index`, unless null. The workbook is
 * read once for both, and again when the pane looked at it anew; the last answer stays meanwhile.
 */
export function useReasons(
  { selection, explained }: PaneState,
  report: AssessmentReport | null,
  index: number | null,
  pane: Pane,
): Reasons {
  const [reasons, setReasons] = useState<Reasons>({ kind: 'reading' });
  const sheet = selection?.sheet ?? null;
  const address = selection?.address ?? null;
  useEffect(() => {
    const at = sheet === null || address === null || explained !== null ? null : { sheet, address };
    let gone = false;
    const timer = setTimeout(() => {
      pane
        .ask(({ explainSelection }) => explainSelection(at, index))
        .then(
          ({ cell, team, own }) => {
            if (gone) return;
            const says = at !== null && cell !== null && cell.steps.length > 0;
            setReasons({
              kind: 'known',
              cell: says ? { address: at.address, explanation: cell } : null,
              team: team === null || index === null ? null : { index, explanation: team },
              own: own === null || index === null ? null : { index, steps: own },
            });
          },
          (error: unknown) =>
            gone ? undefined : setReasons({ kind: 'failed', problem: problemOf(error) }),
        );
    }, restMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [sheet, address, explained, report, index, pane]);
  return reasons;
}
