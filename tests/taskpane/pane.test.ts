import { AppError } from '../../src/app/AppError';
import type { Inspection } from '../../src/app/AssessmentReport';
import type { WorkbookEvents } from '../../src/app/followWorkbook';
import type { Look } from '../../src/app/lookAt';
import type { LogLine } from '../../src/app/log/LogLine';
import type { Applied, Preparation } from '../../src/app/Preparation';
import { ExcelError } from '../../src/excel/ExcelError';
import { findingKey } from '../../src/app/findingKey';
import type { IgnoredFindings } from '../../src/app/ignoredFindings';
import { translate } from '../../src/i18n/translate';
import { outcomeMessage } from '../../src/taskpane/outcome/outcomeMessage';
import { createPane, type Pane } from '../../src/taskpane/pane/createPane';
import {
  nextState,
  openingState,
  type PaneState,
  type ProposedAction,
  type WritingAction,
} from '../../src/taskpane/pane/PaneState';
import type { RecordDraft } from '../../src/app/year/recordDraft';
import { useCases as realUseCases, type UseCases } from '../../src/taskpane/pane/useCases';
import { changeSheet } from '../../src/sheets/newSheet';
import { finding, reportOf } from './reportOf';

const inspection: Inspection = { kind: 'assessable', report: reportOf() };
const look: Look = { inspection, next: null };
const applied: Applied = {
  written: [{ sheet: '考评表', range: 'H3:I8' }],
  charts: [],
  skipped: [],
};

function preparation(part: Partial<Preparation> = {}): Preparation {
  const sheet = changeSheet('考评表', { blocks: [{ at: 'H3', values: [[95]] }] });
  return { plan: { sheets: [sheet], names: [] }, overwrites: [], report: reportOf(), ...part };
}

const line: LogLine = {
  ...{ date: '2026-11-05', team: '甲班', itemId: 'AQ-03', reason: '未戴安全帽', quantity: 1 },
  ...{ person: '', incident: '', basis: '', recordedBy: '' },
};

const monday = new Date(2026, 10, 2, 8, 30);
const overwrite = { at: { sheet: '考评表', address: 'H3' }, before: '90', after: '95' };

/** A pane over use cases that answer what a test says, and its state as it changes. */
function paneWith(
  answers: Partial<UseCases>,
  asks = false,
): {
  readonly pane: Pane;
  readonly state: () => PaneState;
  readonly done: string[];
} {
  let state = openingState;
  let undoable = false;
  const done: string[] = [];
  let ignored: IgnoredFindings = { ignored: [], keeping: 'workbook' };
  const useCases: UseCases = {
    // What a test does not answer would need an Excel, and says so.
    ...realUseCases,
    lookAt: () => Promise.resolve(look),
    prepareRecalculation: () => Promise.resolve(preparation()),
    prepareRankChart: () => Promise.resolve({ ...preparation(), previews: [], missing: [] }),
    prepareTemplate: () => Promise.resolve(preparation({ report: null })),
    prepareLogLine: () => Promise.resolve(preparation({ report: null })),
    readLogChoices: () =>
      Promise.resolve({
        period: '2026-11',
        teams: ['甲班'],
        items: [],
        recordedBy: '',
        countsFromLog: true,
      }),
    repairFinding: () => Promise.resolve(preparation()),
    applyPreparation: () => {
      done.push('applied');
      undoable = true;
      return Promise.resolve(applied);
    },
    showCell: () => Promise.resolve(),
    explainSelection: () => Promise.resolve({ cell: null, team: null, own: null }),
    followWorkbook: () => Promise.resolve(() => undefined),
    currentSelection: () => Promise.resolve(null),
    prepareRepairs: () => Promise.resolve(preparation()),
    readStandard: () => Promise.resolve(null),
    sayMapping: () => Promise.resolve(),
    forgetMapping: () => Promise.resolve(),
    importMappings: () => Promise.resolve(1),
    exportMapping: () => '[]',
    readIgnored: () => Promise.resolve(ignored),
    ignoreFinding: (one, reason) => {
      ignored = { ...ignored, ignored: [{ key: findingKey(one), reason }] };
      return Promise.resolve(ignored);
    },
    heedFinding: () => {
      ignored = { ...ignored, ignored: [] };
      return Promise.resolve(ignored);
    },
    undoLast: () => {
      const was = undoable;
      undoable = false;
      return Promise.resolve(was);
    },
    ...answers,
  };
  const pane = createPane(
    {
      load: () => Promise.resolve(useCases),
      now: () => monday,
      alwaysAsks: () => asks,
    },
    (event) => {
      state = nextState(state, event);
    },
  );
  return { pane, state: () => state, done };
}

describe('the pane', () => {
  it('shows what the sheet is', async () => {
    const { pane, state } = paneWith({});
    await pane.look();
    expect(state().sheet).toEqual({ kind: 'known', ...look });
  });

  it('lets the last look win, however late an earlier one comes', async () => {
    const late: Look = { inspection: { kind: 'none', reasons: [] }, next: null };
    let answerFirst: (look: Look) => void = () => undefined;
    const first = new Promise<Look>((resolve) => {
      answerFirst = resolve;
    });
    const answers = [first, Promise.resolve(look)];
    const { pane, state } = paneWith({ lookAt: () => answers.shift() ?? first });
    const slow = pane.look();
    await pane.look();
    answerFirst(late);
    await slow;
    expect(state().sheet).toEqual({ kind: 'known', ...look });
  });

  it('writes at once where nothing is replaced, and can take it back', async () => {
    const { pane, state, done } = paneWith({});
    await pane.recalculate();
    expect(done).toEqual(['applied']);
    expect(state()).toMatchObject({ working: null, outcome: { kind: 'written' } });
    expect(state().writes).toEqual([{ action: 'recalculate', applied, at: monday }]);
    await pane.undo();
    expect(state()).toMatchObject({ writes: [], outcome: { kind: 'undone', done: true } });
  });

  it('asks before anything is replaced, and writes only after the yes', async () => {
    const asked = preparation({ overwrites: [overwrite] });
    const { pane, state, done } = paneWith({ prepareRecalculation: () => Promise.resolve(asked) });
    await pane.recalculate();
    expect(done).toEqual([]);
    expect(state().asking).toEqual({
      kind: 'preview',
      action: 'recalculate',
      preparation: asked,
    });
    await pane.confirm('recalculate', asked);
    expect(done).toEqual(['applied']);
    expect(state().asking).toBeNull();
  });

  it('asks before it writes on a form that may be misread', async () => {
    const unsure = preparation({ report: reportOf({ findings: [finding('form-unsure')] }) });
    const { pane, state, done } = paneWith({ prepareRecalculation: () => Promise.resolve(unsure) });
    await pane.recalculate();
    expect(done).toEqual([]);
    expect(state().asking?.kind).toBe('preview');
    pane.cancel();
    expect(state().asking).toBeNull();
  });

  it('writes nothing where there is nothing to write', async () => {
    const nothing = preparation({ plan: { sheets: [], names: [] } });
    const { pane, state, done } = paneWith({
      prepareRecalculation: () => Promise.resolve(nothing),
    });
    await pane.recalculate();
    expect(done).toEqual([]);
    expect(words(state())).toBe('核算完成，表上的结果都对，没有改动。');
  });

  it('shows an error in words, with details to copy, and is ready again', async () => {
    const error = new AppError(
      'sheet-protected',
      {},
      { cause: new ExcelError('AccessDenied', 'no', null) },
    );
    const { pane, state } = paneWith({ prepareRankChart: () => Promise.reject(error) });
    await pane.drawChart();
    expect(state().working).toBeNull();
    expect(words(state())).toContain('工作表受保护');
    const { outcome } = state();
    expect(outcome?.kind === 'failed' ? outcome.problem.details : '').toContain('AccessDenied');
  });

  it('a line of the log that could not be written is told to whoever typed it', async () => {
    const locked = new AppError('sheet-protected');
    const { pane, state } = paneWith({ applyPreparation: () => Promise.reject(locked) });
    await expect(pane.addLogLine(line)).rejects.toBe(locked);
    expect(words(state())).toContain('工作表受保护');
  });

  it('so is one while something else is being done: it was not written', async () => {
    const { pane, done } = paneWith({});
    const [, added] = await Promise.allSettled([pane.recalculate(), pane.addLogLine(line)]);
    expect(added).toMatchObject({ status: 'rejected', reason: { code: 'excel-busy' } });
    expect(done).toEqual(['applied']);
  });

  it('takes what is not an AppError as unknown', async () => {
    const { pane, state } = paneWith({
      lookAt: () => Promise.reject(new Error('ChunkLoadError')),
    });
    await pane.check();
    expect(words(state())).toContain('意料之外');
    expect(state().sheet).toMatchObject({ kind: 'failed' });
  });

  it('does one thing at a time', async () => {
    const { pane, done } = paneWith({});
    await Promise.all([pane.recalculate(), pane.recalculate()]);
    expect(done).toEqual(['applied']);
  });

  it('follows the workbook until it closes: another sheet, edits, the selection, a cell being edited', async () => {
    let events: WorkbookEvents | undefined;
    let stopped = 0;
    let looks = 0;
    const { pane, state } = paneWith({
      lookAt: () => {
        looks += 1;
        return Promise.resolve(look);
      },
      currentSelection: () => Promise.resolve({ sheet: '考评表', address: 'A1' }),
      followWorkbook: (given) => {
        events = given;
        return Promise.resolve(() => {
          stopped += 1;
        });
      },
    });
    const close = pane.open();
    await settled();
    expect(state().selection).toEqual({ sheet: '考评表', address: 'A1' });
    events?.activated();
    await settled();
    expect(looks).toBe(1);
    events?.selected({ sheet: '考评表', address: 'C4' });
    expect(state().selection?.address).toBe('C4');
    events?.waiting(true);
    expect(state().waitsForCell).toBe(true);
    events?.waiting(false);
    expect(state().waitsForCell).toBe(false);
    close();
    expect(stopped).toBe(1);
  });

  /** Every action that writes at once where nothing is replaced; the log line's dialog has its own. */
  const direct: Readonly<
    Record<Exclude<WritingAction, ProposedAction | 'log'>, (pane: Pane) => Promise<void>>
  > = {
    template: (pane) => pane.insertTemplate({ teams: ['甲班'], period: '2026-11', sample: false }),
    complete: (pane) => pane.complete(),
    recalculate: (pane) => pane.recalculate(),
    chart: (pane) => pane.drawChart(),
    repair: (pane) => pane.repair(finding('number-as-text')),
    repairAll: (pane) => pane.repairAll(),
  };

  it.each(Object.entries(direct))(
    'shows “%s” first to whoever wants to see every write, and writes after the yes',
    async (action, act) => {
      const { pane, state, done } = paneWith({}, true);
      await act(pane);
      expect(done).toEqual([]);
      const { asking } = state();
      if (asking?.kind !== 'preview') throw new Error(`${action} was not shown`);
      expect(asking.action).toBe(action);
      await pane.confirm(asking.action, asking.preparation);
      expect(done).toEqual(['applied']);
      expect(state().writes).toMatchObject([{ action }]);
    },
  );

  it.each(Object.entries(direct))(
    '“%s” asks before anything is replaced, whatever was chosen',
    async (action, act) => {
      const replacing = () => Promise.resolve(preparation({ overwrites: [overwrite] }));
      const { pane, state, done } = paneWith({
        prepareTemplate: replacing,
        prepareRecalculation: replacing,
        prepareRankChart: async () => ({ ...(await replacing()), previews: [], missing: [] }),
        repairFinding: replacing,
        prepareRepairs: replacing,
      });
      await act(pane);
      expect(done).toEqual([]);
      expect(state().asking).toMatchObject({ kind: 'preview', action });
    },
  );

  it('shows what a screen proposes, whatever was chosen', async () => {
    const { pane, state, done } = paneWith({});
    await pane.propose('board', () => Promise.resolve(preparation()));
    expect(done).toEqual([]);
    expect(state().asking).toMatchObject({ kind: 'preview', action: 'board' });
  });

  it('shows a recalculation that only adds to the record', async () => {
    const record = { record: {}, present: null } as unknown as RecordDraft;
    const only = () => Promise.resolve(preparation({ plan: { sheets: [], names: [] }, record }));
    const asking = paneWith({ prepareRecalculation: only }, true);
    await asking.pane.recalculate();
    expect(asking.done).toEqual([]);
    const atOnce = paneWith({ prepareRecalculation: only });
    await atOnce.pane.recalculate();
    expect(atOnce.done).toEqual(['applied']);
  });

  it('can be stopped between two batches, and says that nothing was changed', async () => {
    const { pane, state, done } = paneWith({
      prepareRecalculation: (_options, watch) =>
        new Promise((_resolve, reject) => {
          watch?.onProgress?.(1, 4);
          watch?.signal?.addEventListener('abort', () => reject(new AppError('cancelled')));
        }),
    });
    const running = pane.complete();
    await settled();
    expect(state().working).toEqual({ action: 'complete', progress: { done: 1, total: 4 } });
    pane.stop();
    await running;
    expect(done).toEqual([]);
    expect(words(state())).toBe('已按您的要求停下，工作簿没有改动。');
  });

  it('lets a finding stand with a reason, and takes it up again', async () => {
    const { pane, state } = paneWith({});
    await pane.ignore(finding('hidden-part'), '本来就隐藏');
    expect(state().ignored.ignored).toEqual([
      { key: findingKey(finding('hidden-part')), reason: '本来就隐藏' },
    ]);
    expect(words(state())).toContain('存在工作簿里');
    await pane.heed(finding('hidden-part'));
    expect(state().ignored.ignored).toEqual([]);
  });

  it('explains a team until another cell is selected', () => {
    const { pane, state } = paneWith({});
    pane.explain(2);
    expect(state()).toMatchObject({ screen: 'scores', explained: 2 });
  });
});

describe('what was done', () => {
  const t = translate('zh-CN');

  it('counts what a check found', () => {
    const findings = [finding('above-maximum'), finding('missing-entry'), finding('missing-entry')];
    const checked = { kind: 'assessable', report: reportOf({ findings }) } as const;
    expect(
      outcomeMessage(t, { kind: 'checked', look: { inspection: checked, next: null } }, 'zh-CN'),
    ).toEqual({
      intent: 'error',
      text: '校验完成：错误 1，提醒 2，提示 0。',
    });
  });

  it('says what this Excel could not do', () => {
    const outcome = {
      kind: 'written',
      action: 'template',
      applied: { ...applied, skipped: ['validation', 'something-new'] },
      preparation: preparation({ report: null }),
    } as const;
    const { intent, text } = outcomeMessage(t, outcome, 'zh-CN');
    expect(intent).toBe('warning');
    expect(text).toContain('下拉');
    expect(text).toContain('something-new');
  });

  it('says that a broken template could not be calculated', () => {
    const broken = preparation({
      plan: { sheets: [], names: [] },
      report: reportOf({ entities: [], findings: [finding('no-teams')] }),
    });
    const outcome = {
      kind: 'written',
      action: 'recalculate',
      applied,
      preparation: broken,
    } as const;
    expect(outcomeMessage(t, outcome, 'zh-CN').intent).toBe('error');
  });
});

function words({ outcome }: PaneState): string {
  return outcome === null ? '' : outcomeMessage(translate('zh-CN'), outcome, 'zh-CN').text;
}

/** Lets everything that waits for promises run. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
