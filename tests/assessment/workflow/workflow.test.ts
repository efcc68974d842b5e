import { type Appeal, appealProblem } from '../../../src/assessment/workflow/appeals';
import { postingSchedule } from '../../../src/assessment/workflow/postingSchedule';
import {
  lockedIn,
  nextState,
  problemOf,
  stateOf,
  type WorkflowState,
  workflowStates,
  type WorkflowStep,
} from '../../../src/assessment/workflow/workflow';
import { noHolidays } from '../../../src/assessment/workflow/workingDays';
import { eventOf } from '../log/eventOf';

const period = '2026-11';
const step = (state: WorkflowState, who = '甲', reason = ''): WorkflowStep => ({
  period,
  state,
  who,
  reason,
  time: '2026-12-01 09:00:00',
});

/** A month brought as far as `state`, each step by another person. */
function monthAt(state: WorkflowState): readonly WorkflowStep[] {
  return workflowStates
    .slice(1, workflowStates.indexOf(state) + 1)
    .map((one, index) => step(one, `第${index}人`));
}

describe('the states of a month', () => {
  it('follow each other one by one, each only from the one before', () => {
    for (const [at, now] of workflowStates.entries()) {
      if (now === 'archived') continue;
      for (const [to, state] of workflowStates.entries()) {
        const expected =
          to === at + 1 ? null : to === 0 && at > 0 ? 'workflow-needs-reason' : 'workflow-order';
        expect(problemOf(monthAt(now), step(state, '新人'), 0)).toBe(expected);
      }
    }
    expect(nextState('archived')).toBeNull();
  });

  it('a month is sent back with a reason, and begins again; an archived one never', () => {
    const steps = [...monthAt('reviewed'), step('entry', '乙', '数据不全')];
    expect(problemOf(monthAt('reviewed'), step('entry', '乙', '数据不全'), 0)).toBeNull();
    expect(stateOf(steps, period)).toBe('entry');
    expect(stateOf(steps, '2026-12')).toBe('entry');
    expect(problemOf(monthAt('archived'), step('entry', '乙', '改一下'), 0)).toBe(
      'workflow-archived',
    );
  });

  it('review and approval need another person; archiving needs every appeal answered', () => {
    expect(problemOf(monthAt('assessed'), step('reviewed', '第1人'), 0)).toBe(
      'workflow-same-person',
    );
    expect(problemOf(monthAt('posted'), step('archived', '丙'), 1)).toBe('workflow-appeals-open');
    expect(problemOf([], step('confirmed', ' '), 0)).toBe('workflow-needs-name');
  });

  it('nothing is unlocked on the way, and the log stays open until the archive', () => {
    for (const state of workflowStates.slice(1)) {
      const before = lockedIn(workflowStates[workflowStates.indexOf(state) - 1] ?? 'entry');
      expect(lockedIn(state)).toEqual(expect.arrayContaining([...before]));
    }
    expect(lockedIn('posted')).not.toContain('log');
    expect(lockedIn('archived')).toContain('log');
  });
});

describe('an appeal', () => {
  const schedule = postingSchedule('2026-12-07', { posted: 5, review: 3 }, noHolidays);
  const appeal: Appeal = {
    period,
    team: '甲班',
    line: '7',
    reason: '当天不是我班',
    raisedBy: '张三',
    raisedOn: '2026-12-08',
    outcome: 'pending',
    answer: '',
    answeredBy: '',
    answeredOn: '',
    correction: '',
  };
  const answered = { ...appeal, answer: '查证属实', answeredBy: '李四', answeredOn: '2026-12-10' };
  const correction = eventOf('12', { corrects: '7', quantity: -1 });

  it.each([
    [appeal, null],
    [{ ...appeal, reason: ' ' }, 'appeal-needs-reason'],
    [{ ...appeal, raisedOn: '2026-12-14' }, 'appeal-too-late'],
    [{ ...appeal, outcome: 'refused' }, 'appeal-needs-answer'],
    [{ ...answered, outcome: 'refused' }, null],
    [{ ...answered, outcome: 'upheld' }, 'appeal-needs-correction'],
    [{ ...answered, outcome: 'upheld', correction: '12' }, null],
    [{ ...answered, outcome: 'upheld', correction: '12', team: '乙班' }, 'appeal-needs-correction'],
  ] as const)('%#: ends in a reasoned refusal or a new line of the log', (one, problem) => {
    expect(appealProblem(one, schedule, [correction])).toBe(problem);
  });
});
