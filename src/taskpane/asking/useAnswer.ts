import { useEffect, useState } from 'react';
import type { Pane, Question } from '../pane/createPane';
import type { SheetState } from '../pane/PaneState';
import { problemOf, type Problem } from '../pane/problem';

/** What came of asking the workbook something. */
export type Answer<T> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'failed'; readonly problem: Problem };

/**
 * Asks the workbook something, and again whenever the pane has looked at it anew; the last answer
 * stays until the next one is there. `question` must stay the same function between renders.
 */
export function useAnswer<T>(pane: Pane, sheet: SheetState, question: Question<T>): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ kind: 'reading' });
  useEffect(() => {
    let gone = false;
    pane.ask(question).then(
      (value) => (gone ? undefined : setAnswer({ kind: 'known', value })),
      (error: unknown) =>
        gone ? undefined : setAnswer({ kind: 'failed', problem: problemOf(error) }),
    );
    return () => {
      gone = true;
    };
  }, [pane, sheet, question]);
  return answer;
}
