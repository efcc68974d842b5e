import type { DeductionEvent } from '../../../src/assessment/log/DeductionEvent';

/** A line of 15 November 2026 that has everything right but for what is given. */
export function eventOf(serial: string, rest: Partial<DeductionEvent> = {}): DeductionEvent {
  return {
    serial,
    date: '2026-11-15',
    month: '',
    team: '甲班',
    itemId: 'A-01',
    person: '张三',
    reason: '未戴安全帽',
    quantity: 1,
    points: null,
    incident: '',
    corrects: '',
    basis: '',
    recordedBy: '李四',
    confirmed: true,
    appeal: 'none',
    ...rest,
  };
}
