import type { CommandEnd, RunCommand } from '../../commands/registerCommands';
import type { Pane } from './createPane';
import type { Outcome, PaneEvent } from './PaneState';

/**
 * Does the ribbon's commands through the pane, whether or not it is open, and tells from what
 * happened to the pane whether there is something in it to be seen.
 */
export function commandRunner(pane: Pane, listeners: Set<(event: PaneEvent) => void>): RunCommand {
  return async (command) => {
    let end: CommandEnd = { kind: 'done' };
    const listener = (event: PaneEvent) => {
      if (event.type === 'asked') end = { kind: 'needs-pane' };
      if (event.type === 'finished') end = endOf(event.outcome);
    };
    listeners.add(listener);
    try {
      switch (command) {
        case 'template':
          // Nobody's teams can be guessed: the pane asks for them.
          pane.askForTemplate();
          break;
        case 'check':
          await pane.check();
          break;
        case 'recalculate':
          await pane.recalculate();
          break;
        case 'chart':
          await pane.drawChart();
          break;
        case 'undo':
          await pane.undo();
          break;
      }
    } finally {
      listeners.delete(listener);
    }
    return end;
  };
}

function endOf(outcome: Outcome): CommandEnd {
  switch (outcome.kind) {
    case 'failed':
      return { kind: 'needs-pane' };
    case 'checked': {
      const { inspection } = outcome.look;
      const clean = inspection.kind === 'assessable' && inspection.report.findings.length === 0;
      return clean ? notice('done.checkClean') : { kind: 'needs-pane' };
    }
    case 'undone':
      return outcome.done ? { kind: 'done' } : notice('done.undoNothing');
    case 'written':
      // What could not be understood, or what this Excel left out, is told in the pane.
      return outcome.preparation.plan.sheets.length === 0 || outcome.applied.skipped.length > 0
        ? { kind: 'needs-pane' }
        : { kind: 'done' };
    case 'ignored':
      return { kind: 'done' };
  }
}

function notice(key: string): CommandEnd {
  return { kind: 'notice', notice: { key, params: {} } };
}
