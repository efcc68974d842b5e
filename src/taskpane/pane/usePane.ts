import { useEffect, useMemo, useReducer } from 'react';
import type { RunCommand } from '../../commands/registerCommands';
import type { RibbonAction } from '../ribbonAction';
import { createPane, type Pane, type PaneWorld } from './createPane';
import { commandRunner } from './commandRunner';
import { nextState, openingState, type PaneEvent, type PaneState } from './PaneState';

/**
 * The pane's state and what can be done with it; `firstAction` is done as soon as it opens, and
 * `onCommands` is given the way to do what the ribbon asks for.
 */
export function usePane(
  world: PaneWorld,
  firstAction: RibbonAction | null,
  onCommands: (run: RunCommand) => void,
): readonly [PaneState, Pane] {
  const [state, dispatch] = useReducer(nextState, openingState);
  const [pane, run] = useMemo(() => {
    const listeners = new Set<(event: PaneEvent) => void>();
    const created = createPane(world, (event) => {
      dispatch(event);
      for (const listener of listeners) listener(event);
    });
    return [created, commandRunner(created, listeners)] as const;
  }, [world]);
  useEffect(() => {
    const close = pane.open();
    void begin(pane, firstAction);
    return close;
  }, [pane, firstAction]);
  useEffect(() => onCommands(run), [onCommands, run]);
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
