import type { TemplateRequest } from '../../app/prepareTemplate';
import type { Preparation } from '../../app/Preparation';
import type { CellReference, Finding } from '../../assessment/Finding';
import { mustConfirm } from './mustConfirm';
import type { Outcome, PaneAction, PaneEvent, WritingAction } from './PaneState';
import { problemOf } from './problem';
import type { UseCases } from './useCases';

/** What the pane's buttons do. One action runs at a time; others are ignored meanwhile. */
export interface Pane {
  /** Starts following the workbook; the returned function ends that. */
  readonly open: () => () => void;
  /** Looks at the sheet again; errors are shown in its place. */
  readonly look: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly recalculate: () => Promise<void>;
  readonly drawChart: () => Promise<void>;
  readonly askForTemplate: () => void;
  readonly insertTemplate: (request: TemplateRequest) => Promise<void>;
  readonly repair: (finding: Finding) => Promise<void>;
  /** Does what was prepared, after the person agreed. */
  readonly confirm: (action: WritingAction, preparation: Preparation) => Promise<void>;
  readonly cancel: () => void;
  readonly undo: () => Promise<void>;
  /** Shows the reasons for the result of the team at this place. */
  readonly explain: (index: number) => Promise<void>;
  readonly goTo: (at: CellReference) => Promise<void>;
  readonly dismiss: () => void;
}

/** Joins the use cases to the pane's state. `load` gets them, the first time they are needed. */
export function createPane(
  load: () => Promise<UseCases>,
  dispatch: (event: PaneEvent) => void,
): Pane {
  let busy = false;
  let looks = 0;

  async function look(): Promise<void> {
    looks += 1;
    const mine = looks;
    try {
      const { inspect } = await load();
      const inspection = await inspect();
      // A later look has begun meanwhile: its answer counts, not this one.
      if (mine === looks) dispatch({ type: 'looked', sheet: { kind: 'known', inspection } });
    } catch (error) {
      const problem = problemOf(error);
      if (mine === looks) dispatch({ type: 'looked', sheet: { kind: 'failed', problem } });
    }
  }

  /** Runs an action that ends in an outcome, or in a question (null). */
  async function run(
    action: PaneAction,
    body: (useCases: UseCases) => Promise<Outcome | null>,
  ): Promise<void> {
    if (busy) return;
    busy = true;
    dispatch({ type: 'started', action });
    let undoable = false;
    try {
      const useCases = await load();
      undoable = useCases.canUndo();
      const outcome = await body(useCases);
      undoable = useCases.canUndo();
      if (outcome !== null) dispatch({ type: 'finished', outcome, canUndo: undoable });
    } catch (error) {
      const outcome: Outcome = { kind: 'failed', problem: problemOf(error) };
      dispatch({ type: 'finished', outcome, canUndo: undoable });
    } finally {
      busy = false;
    }
    await look();
  }

  async function write(
    action: WritingAction,
    preparation: Preparation,
    { applyPreparation }: UseCases,
  ): Promise<Outcome> {
    const applied =
      preparation.plan.sheets.length === 0
        ? { written: [], charts: [], skipped: [] }
        : await applyPreparation(preparation);
    return { kind: 'written', action, applied, preparation };
  }

  function prepareAndWrite(
    action: WritingAction,
    prepare: (useCases: UseCases) => Promise<Preparation>,
  ): Promise<void> {
    return run(action, async (useCases) => {
      const preparation = await prepare(useCases);
      if (!mustConfirm(preparation)) return write(action, preparation, useCases);
      dispatch({ type: 'asked', asking: { kind: 'overwrites', action, preparation } });
      return null;
    });
  }

  return {
    open: () => follow(load, () => (busy ? undefined : void look())),
    look,
    check: () =>
      run('check', async ({ inspect }) => ({ kind: 'checked', inspection: await inspect() })),
    recalculate: () =>
      prepareAndWrite('recalculate', ({ prepareRecalculation }) =>
        // Preparing writes nothing: who is unsure is asked before it is done.
        prepareRecalculation({ chart: false, confirmed: true }),
      ),
    drawChart: () => prepareAndWrite('chart', ({ prepareRankChart }) => prepareRankChart({})),
    askForTemplate: () => dispatch({ type: 'asked', asking: { kind: 'template' } }),
    insertTemplate: (request) =>
      prepareAndWrite('template', ({ prepareTemplate }) => prepareTemplate(request)),
    repair: (finding) => prepareAndWrite('repair', ({ repairFinding }) => repairFinding(finding)),
    confirm: (action, preparation) =>
      run(action, (useCases) => write(action, preparation, useCases)),
    cancel: () => dispatch({ type: 'cancelled' }),
    undo: () => run('undo', async ({ undoLast }) => ({ kind: 'undone', done: await undoLast() })),
    explain: async (index) => {
      if (busy) return;
      const useCases = await load();
      try {
        const explanation = await useCases.explainTeam(index);
        dispatch({ type: 'asked', asking: { kind: 'explanation', explanation } });
      } catch (error) {
        const outcome: Outcome = { kind: 'failed', problem: problemOf(error) };
        dispatch({ type: 'finished', outcome, canUndo: useCases.canUndo() });
      }
    },
    goTo: async (at) => {
      try {
        const { showCell } = await load();
        await showCell(at);
      } catch (error) {
        const { canUndo } = await load();
        const outcome: Outcome = { kind: 'failed', problem: problemOf(error) };
        dispatch({ type: 'finished', outcome, canUndo: canUndo() });
      }
    },
    dismiss: () => dispatch({ type: 'dismissed' }),
  };
}

/** Calls back whenever another sheet is shown, until the returned function is called. */
function follow(load: () => Promise<UseCases>, callback: () => void): () => void {
  let stop: (() => void) | null = null;
  let stopped = false;
  void load()
    .then(({ onSheetActivated }) => onSheetActivated(callback))
    .then(
      (end) => {
        if (stopped) end();
        else stop = end;
      },
      // An Excel that cannot tell: the pane then looks again with every action.
      () => undefined,
    );
  return () => {
    stopped = true;
    stop?.();
  };
}
