import type { PointsEvent, PointsMember, PointsYear } from '../../src/points/PointsEvent';

/** An event of member 张三 in March 2026, approved in order, with everything right but `rest`. */
export function pointsEvent(
  kindId: string,
  quantity: number | null,
  rest: Partial<PointsEvent> = {},
): PointsEvent {
  return {
    serial: '',
    date: '2026-03-10',
    member: '张三',
    kindId,
    quantity,
    judged: null,
    basis: '工作记录',
    approval: {
      applied: '2026-03-11',
      groupChecked: '2026-03-12',
      branchReviewed: '2026-03-13',
      approved: '2026-03-14',
    },
    ...rest,
  };
}

/** A member of the first group, all year, without indices. */
export function pointsMember(name: string, rest: Partial<PointsMember> = {}): PointsMember {
  const base = { group: '一组', team: '甲班', from: null, to: null, indices: [], barred: false };
  return { name, ...base, ...rest };
}

/** 2026 with 张三 and 李四 in it, settled through March. */
export function pointsYear(
  events: readonly PointsEvent[],
  rest: Partial<PointsYear> = {},
): PointsYear {
  return {
    year: 2026,
    through: 3,
    members: [pointsMember('张三'), pointsMember('李四')],
    events,
    ...rest,
  };
}
