import { useEffect, useMemo, useReducer } from 'react';
import type { RibbonAction } from '../ribbonAction';
import { createPane, type Pane } from './createPane';
import { nextState, openingState, type PaneState } from './PaneState';
import type { UseCases } from './useCases';

/** The pane's state and what can be done with it; `firstAction` is done as soon as it opens. */
export function usePane(
  load: () => Promise<UseCases>,
  firstAction: RibbonAction | null,
): readonly [PaneState, Pane] {
  const [state, dispatch] = useReducer(nextState, openingState);
  const pane = useMemo(() => createPane(load, dispatch), [load]);
  useEffect(() => {
    const close = pane.open();
    void begin(pane, firstAction);
    return close;
  }, [pane, firstAction]);
  return [state, pane];
}

async function begin(pane: Pane, action: RibbonAction | null): Promise<void> {
  switch (action) {
    case 'check':
      return pane.check();
    case 'recalculate':
      return pane.recalculate();
    case 'chart':
      return pane.drawChart();
    case 'template':
      pane.askForTemplate();
      return pane.look();
    case null:
      return pane.look();
  }
}
