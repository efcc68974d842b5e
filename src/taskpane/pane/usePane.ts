import { useEffect, useMemo, useReducer } from 'react';
import type { RibbonAction } from '../ribbonAction';
import { createPane, type Pane, type PaneWorld } from './createPane';
import { nextState, openingState, type PaneState } from './PaneState';

/** The pane's state and what can be done with it; `firstAction` is done as soon as it opens. */
export function usePane(
  world: PaneWorld,
  firstAction: RibbonAction | null,
): readonly [PaneState, Pane] {
  const [state, dispatch] = useReducer(nextState, openingState);
  const pane = useMemo(() => createPane(world, dispatch), [world]);
  useEffect(() => {
    const close = pane.open();
    void begin(pane, firstAction);
    return close;
  }, [pane, firstAction]);
  return [state, pane];
}

async function begin(pane: Pane, action: RibbonAction | null): Promise<void> {
  if (action === null) return pane.look();
  if (action !== 'template') return act(pane, action);
  pane.askForTemplate();
  return pane.look();
}

/** Does what a button of the ribbon asks for. */
export async function act(pane: Pane, action: RibbonAction): Promise<void> {
  switch (action) {
    case 'check':
      return pane.check();
    case 'recalculate':
      return pane.recalculate();
    case 'chart':
      return pane.drawChart();
    case 'template':
      return pane.askForTemplate();
    case 'undo':
      return pane.undo();
  }
}
