import { AppError } from '../../src/app/AppError';
import type { Inspection } from '../../src/app/AssessmentReport';
import type { Applied, Preparation } from '../../src/app/Preparation';
import { translate } from '../../src/i18n/translate';
import { outcomeMessage } from '../../src/taskpane/outcome/outcomeMessage';
import { createPane, type Pane } from '../../src/taskpane/pane/createPane';
import { nextState, openingState, type PaneState } from '../../src/taskpane/pane/PaneState';
import type { UseCases } from '../../src/taskpane/pane/useCases';
import { changeSheet } from '../../src/sheets/newSheet';
import { finding, reportOf } from './reportOf';

const inspection: Inspection = { kind: 'assessable', report: reportOf() };
const applied: Applied = {
  written: [{ sheet: '考评表', range: 'H3:I8' }],
  charts: [],
  skipped: [],
};

function preparation(part: Partial<Preparation> = {}): Preparation {
  const sheet = changeSheet('考评表', { blocks: [{ at: 'H3', values: [[95]] }] });
  return { plan: { sheets: [sheet], names: [] }, overwrites: [], report: reportOf(), ...part };
}

const overwrite = { at: { sheet: '考评表', address: 'H3' }, before: '90', after: '95' };

/** A pane over use cases that answer what a test says, and its state as it changes. */
function paneWith(answers: Partial<UseCases>): {
  readonly pane: Pane;
  readonly state: () => PaneState;
  readonly done: string[];
} {
  let state = openingState;
  let undoable = false;
  const done: string[] = [];
  const useCases: UseCases = {
    inspect: () => Promise.resolve(inspection),
    prepareRecalculation: () => Promise.resolve(preparation()),
    prepareRankChart: () => Promise.resolve(preparation()),
    prepareTemplate: () => Promise.resolve(preparation({ report: null })),
    repairFinding: () => Promise.resolve(preparation()),
    applyPreparation: () => {
      done.push('applied');
      undoable = true;
      return Promise.resolve(applied);
    },
    showCell: () => Promise.resolve(),
    explainTeam: () =>
      Promise.resolve({
        team: '甲班',
        total: 91,
        grade: '优秀班组',
        rank: 1,
        result: [],
        outlook: [],
        items: [],
      }),
    onSheetActivated: () => Promise.resolve(() => undefined),
    canUndo: () => undoable,
    undoLast: () => {
      const was = undoable;
      undoable = false;
      return Promise.resolve(was);
    },
    ...answers,
  };
  const pane = createPane(
    () => Promise.resolve(useCases),
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
    expect(state().sheet).toEqual({ kind: 'known', inspection });
  });

  it('lets the last look win, however late an earlier one comes', async () => {
    const late: Inspection = { kind: 'none', reasons: [] };
    let answerFirst: (inspection: Inspection) => void = () => undefined;
    const first = new Promise<Inspection>((resolve) => {
      answerFirst = resolve;
    });
    const answers = [first, Promise.resolve(inspection)];
    const { pane, state } = paneWith({ inspect: () => answers.shift() ?? first });
    const slow = pane.look();
    await pane.look();
    answerFirst(late);
    await slow;
    expect(state().sheet).toEqual({ kind: 'known', inspection });
  });

  it('writes at once where nothing is replaced, and can take it back', async () => {
    const { pane, state, done } = paneWith({});
    await pane.recalculate();
    expect(done).toEqual(['applied']);
    expect(state()).toMatchObject({ working: null, canUndo: true, outcome: { kind: 'written' } });
    await pane.undo();
    expect(state()).toMatchObject({ canUndo: false, outcome: { kind: 'undone', done: true } });
  });

  it('asks before anything is replaced, and writes only after the yes', async () => {
    const asked = preparation({ overwrites: [overwrite] });
    const { pane, state, done } = paneWith({ prepareRecalculation: () => Promise.resolve(asked) });
    await pane.recalculate();
    expect(done).toEqual([]);
    expect(state().asking).toEqual({
      kind: 'overwrites',
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
    expect(state().asking?.kind).toBe('overwrites');
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
    const error = new AppError('sheet-protected', {}, { cause: new Error('AccessDenied') });
    const { pane, state } = paneWith({ prepareRankChart: () => Promise.reject(error) });
    await pane.drawChart();
    expect(state().working).toBeNull();
    expect(words(state())).toContain('工作表受保护');
    const { outcome } = state();
    expect(outcome?.kind === 'failed' ? outcome.problem.details : '').toContain('AccessDenied');
  });

  it('takes what is not an AppError as unknown', async () => {
    const { pane, state } = paneWith({
      inspect: () => Promise.reject(new Error('ChunkLoadError')),
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

  it('looks again when another sheet is shown, until it closes', async () => {
    let activate: () => void = () => undefined;
    let stopped = 0;
    let looks = 0;
    const { pane } = paneWith({
      inspect: () => {
        looks += 1;
        return Promise.resolve(inspection);
      },
      onSheetActivated: (callback) => {
        activate = callback;
        return Promise.resolve(() => {
          stopped += 1;
        });
      },
    });
    const close = pane.open();
    await settled();
    activate();
    await settled();
    expect(looks).toBe(1);
    close();
    expect(stopped).toBe(1);
  });
});

describe('what was done', () => {
  const t = translate('zh-CN');

  it('counts what a check found', () => {
    const findings = [finding('above-maximum'), finding('missing-entry'), finding('missing-entry')];
    const checked = { kind: 'assessable', report: reportOf({ findings }) } as const;
    expect(outcomeMessage(t, { kind: 'checked', inspection: checked })).toEqual({
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
    const { intent, text } = outcomeMessage(t, outcome);
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
    expect(outcomeMessage(t, outcome).intent).toBe('error');
  });
});

function words({ outcome }: PaneState): string {
  return outcome === null ? '' : outcomeMessage(translate('zh-CN'), outcome).text;
}

/** Lets everything that waits for promises run. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
