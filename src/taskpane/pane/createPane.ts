import type { LogLine } from '../../app/log/LogLine';
import { AppError } from '../../app/AppError';
import { hasWrites } from '../../app/hasWrites';
import type { TemplateRequest } from '../../app/templatePlan';
import type { Preparation } from '../../app/Preparation';
import type { Standard } from '../../app/readStandard';
import type { CellReference, Finding } from '../../assessment/Finding';
import type { Mapping } from '../mapping/mappingDraft';
import type { Screen } from '../shell/screens';
import { dayOf } from '../template/monthOf';
import { downloadText } from './downloadText';
import { follow } from './follow';
import { mustConfirm } from './mustConfirm';
import type { Outcome, PaneAction, PaneEvent, ProposedAction, WritingAction } from './PaneState';
import { problemOf } from './problem';
import type { UseCases } from './useCases';

/** What the pane's buttons do. One action runs at a time; others are ignored meanwhile. */
export interface Pane {
  /** Starts following the workbook; the returned function ends that. */
  readonly open: () => () => void;
  readonly show: (screen: Screen) => void;
  /** Looks at the sheet again; errors are shown in its place. */
  readonly look: () => Promise<void>;
  readonly check: () => Promise<void>;
  /** Totals, ranks and the ranking chart in one go. */
  readonly complete: () => Promise<void>;
  readonly recalculate: () => Promise<void>;
  readonly drawChart: () => Promise<void>;
  readonly askForTemplate: () => void;
  readonly insertTemplate: (request: TemplateRequest) => Promise<void>;
  readonly repair: (finding: Finding) => Promise<void>;
  /** Every repair that only says the same thing in the right form. */
  readonly repairAll: () => Promise<void>;
  readonly ignore: (finding: Finding, reason: string) => Promise<void>;
  readonly heed: (finding: Finding) => Promise<void>;
  /** Does what was prepared, after the person agreed. */
  readonly confirm: (action: WritingAction, preparation: Preparation) => Promise<void>;
  /** Closes a question without doing anything. */
  readonly cancel: () => void;
  /** Stops what is running, at its next pause: nothing is changed then. */
  readonly stop: () => void;
  readonly undo: () => Promise<void>;
  /** Shows the screen with the reasons for the team at this place; null for the selection's. */
  readonly explain: (index: number | null) => void;
  /** The person wants to see every write before it is done, even into blank cells. */
  readonly alwaysAsks: () => boolean;
  /** Puts a line into the deduction log; its dialog shows it first to who wants that. Throws AppError where it could not be written. */
  readonly addLogLine: (line: LogLine) => Promise<void>;
  /** The standard the workbook is scored by; null where it has none. Throws AppError. */
  readonly standard: () => Promise<Standard | null>;
  /** Keeps how a sheet is to be read, and looks again. Throws AppError. */
  readonly sayMapping: (sheet: string, mapping: Mapping) => Promise<void>;
  readonly forgetMapping: (fingerprint: string) => Promise<void>;
  /** Gives the person a file of how a sheet is to be read. */
  readonly downloadMapping: (mapping: Mapping, sheet: string) => Promise<void>;
  readonly importMappings: (text: string) => Promise<void>;
  /** Makes something ready, and asks the person before it is written. */
  readonly propose: (action: ProposedAction, prepare: Question<Preparation>) => Promise<void>;
  /** Reads something that one screen alone shows. Throws AppError. */
  readonly ask: <T>(question: Question<T>) => Promise<T>;
  /** Today by the clock on the wall, "2026-11-30". */
  readonly today: () => string;
  readonly goTo: (at: CellReference) => Promise<void>;
  readonly dismiss: () => void;
}

/** Something asked of the use cases; nothing is written by it. */
export type Question<T> = (useCases: UseCases) => Promise<T>;

/** What the pane needs of the world around it. */
export interface PaneWorld {
  /** Gets the use cases, the first time they are needed. */
  readonly load: () => Promise<UseCases>;
  readonly now: () => Date;
  /** The person wants to see every write before it is done, even into blank cells. */
  readonly alwaysAsks: () => boolean;
}

/** Joins the use cases to the pane's state. */
export function createPane(
  { load, now, alwaysAsks }: PaneWorld,
  dispatch: (event: PaneEvent) => void,
): Pane {
  let busy = false;
  let looks = 0;
  let stopper: AbortController | null = null;

  async function look(): Promise<void> {
    looks += 1;
    const mine = looks;
    try {
      const { lookAt, readIgnored } = await load();
      const [seen, ignored] = await Promise.all([lookAt(), readIgnored()]);
      // A later look has begun meanwhile: its answer counts, not this one.
      if (mine === looks) dispatch({ type: 'looked', sheet: { kind: 'known', ...seen }, ignored });
    } catch (error) {
      const problem = problemOf(error);
      if (mine === looks) dispatch({ type: 'looked', sheet: { kind: 'failed', problem } });
    }
  }

  function finish(outcome: Outcome): void {
    dispatch({ type: 'finished', outcome, at: now() });
  }

  /**
   * Runs an action. Gives what kept it from being done: its error, or that another one is running;
   * null where nothing did.
   */
  async function attempt(action: PaneAction, body: Body): Promise<AppError | null> {
    if (busy) return new AppError('excel-busy');
    busy = true;
    stopper = new AbortController();
    const { signal } = stopper;
    dispatch({ type: 'started', action });
    const onProgress = (done: number, total: number) =>
      dispatch({ type: 'progressed', done, total });
    let failed: AppError | null = null;
    try {
      const outcome = await body(await load(), { signal, onProgress });
      if (outcome !== null) finish(outcome);
    } catch (error) {
      const problem = problemOf(error);
      failed = problem.error;
      finish({ kind: 'failed', problem });
    } finally {
      busy = false;
      stopper = null;
    }
    await look();
    return failed;
  }

  async function run(action: PaneAction, body: Body): Promise<void> {
    await attempt(action, body);
  }

  async function write(
    action: WritingAction,
    preparation: Preparation,
    { applyPreparation }: UseCases,
    watch: Watch,
  ): Promise<Outcome> {
    const applied = hasWrites(preparation)
      ? await applyPreparation(preparation, watch)
      : { written: [], charts: [], skipped: [] };
    return { kind: 'written', action, applied, preparation };
  }

  function prepareAndWrite(
    action: WritingAction,
    prepare: (useCases: UseCases, watch: Watch) => Promise<Preparation>,
    always = alwaysAsks(),
  ): Promise<void> {
    return run(action, async (useCases, watch) => {
      const preparation = await prepare(useCases, watch);
      if (!mustConfirm(preparation, always)) {
        return write(action, preparation, useCases, watch);
      }
      dispatch({ type: 'asked', asking: { kind: 'preview', action, preparation } });
      return null;
    });
  }

  /** Runs something that is over at once and only tells when it fails. */
  async function quietly(body: (useCases: UseCases) => Promise<void>): Promise<void> {
    try {
      await body(await load());
    } catch (error) {
      finish({ kind: 'failed', problem: problemOf(error) });
    }
  }

  return {
    open: () =>
      follow(load, {
        lookAgain: () => (busy ? undefined : void look()),
        selected: (selection) => dispatch({ type: 'selected', selection }),
        waiting: (waits) => dispatch({ type: 'waiting', waits }),
      }),
    show: (screen) => dispatch({ type: 'shown', screen }),
    look,
    check: () => {
      dispatch({ type: 'shown', screen: 'check' });
      return run('check', async ({ lookAt }, watch) => ({
        kind: 'checked',
        look: await lookAt(watch),
      }));
    },
    complete: () =>
      prepareAndWrite('complete', ({ prepareRecalculation }, watch) =>
        prepareRecalculation({ chart: true, confirmed: true }, watch),
      ),
    recalculate: () =>
      prepareAndWrite('recalculate', ({ prepareRecalculation }, watch) =>
        // Preparing writes nothing: who is unsure is asked before it is done.
        prepareRecalculation({ chart: false, confirmed: true }, watch),
      ),
    drawChart: () => prepareAndWrite('chart', ({ prepareRankChart }) => prepareRankChart({})),
    askForTemplate: () => dispatch({ type: 'asked', asking: { kind: 'template' } }),
    insertTemplate: (request) =>
      prepareAndWrite('template', ({ prepareTemplate }) => prepareTemplate(request)),
    repair: (finding) => prepareAndWrite('repair', ({ repairFinding }) => repairFinding(finding)),
    repairAll: () =>
      prepareAndWrite('repairAll', ({ prepareRepairs }) => prepareRepairs({ confirmed: true })),
    ignore: (finding, reason) =>
      quietly(async ({ ignoreFinding }) =>
        dispatch({ type: 'ignored', ignored: await ignoreFinding(finding, reason) }),
      ),
    heed: (finding) =>
      quietly(async ({ heedFinding }) =>
        dispatch({ type: 'ignored', ignored: await heedFinding(finding) }),
      ),
    confirm: (action, preparation) =>
      run(action, (useCases, watch) => write(action, preparation, useCases, watch)),
    cancel: () => dispatch({ type: 'cancelled' }),
    stop: () => stopper?.abort(),
    undo: () => run('undo', async ({ undoLast }) => ({ kind: 'undone', done: await undoLast() })),
    explain: (index) => dispatch({ type: 'explained', index }),
    alwaysAsks,
    addLogLine: async (line) => {
      const preparation = await (await load()).prepareLogLine(line);
      const failed = await attempt('log', (useCases, watch) =>
        write('log', preparation, useCases, watch),
      );
      if (failed !== null) throw failed;
    },
    standard: async () => (await load()).readStandard(),
    sayMapping: async (sheet, mapping) => {
      await (await load()).sayMapping(sheet, mapping);
      await look();
    },
    forgetMapping: async (fingerprint) => {
      await (await load()).forgetMapping(fingerprint);
      await look();
    },
    downloadMapping: async (mapping, sheet) => {
      downloadText((await load()).exportMapping(mapping), `${sheet}.mapping.json`);
    },
    importMappings: async (text) => {
      await (await load()).importMappings(text);
      await look();
    },
    propose: (action, prepare) => prepareAndWrite(action, prepare, true),
    ask: async (question) => question(await load()),
    today: () => dayOf(now()),
    goTo: (at) => quietly(({ showCell }) => showCell(at)),
    dismiss: () => dispatch({ type: 'dismissed' }),
  };
}

/** What an action does; it ends in an outcome, or in a question (null). */
type Body = (useCases: UseCases, watch: Watch) => Promise<Outcome | null>;

/** What a running action is given, to tell how far it is and to be stopped. */
interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}
