import type { YearRequest } from '../../src/app/newYear/YearRequest';
import { assessPoints } from '../../src/points/assessPoints';
import type { RecordValue } from '../../src/registers/Register';

type Values = Readonly<Record<string, RecordValue>>;

/** What 双促进看板 must show, reckoned from the records themselves in whole numbers. */
export interface BoardNumbers {
  /** A row a team: name, five categories, total, classes, lessons, three shares, points. */
  readonly teams: readonly (readonly string[])[];
  /** A row a month, without its name. */
  readonly months: readonly (readonly string[])[];
  /** Compared, together, apart, level: activity, then points. */
  readonly moves: readonly (readonly [number, number, number, number])[];
}

/** Reckons the board of a year's records in a second way: nothing of the product's formulas is used. */
export function boardNumbers({ content, scheme, points, year }: YearRequest): BoardNumbers {
  const of = (register: string, wanted: (values: Values) => boolean): readonly Values[] =>
    (content.get(register) ?? []).filter(wanted);
  const { members } = assessPoints(scheme, points);
  const row = (
    isOne: (values: Values) => boolean,
    inMonth: (values: Values) => boolean,
    scores: readonly number[],
  ) => {
    const results = of('results', isOne);
    const held = of('classes', (one) => isOne(one) && one['status'] === '已开课');
    const lessons = of('lessons', isOne);
    const posts = of('posts', isOne);
    const drills = of('drills', isOne);
    const sum = (records: readonly Values[], column: string) =>
      records.reduce((all, one) => all + Number(one[column] ?? 0), 0);
    const mean = (column: string) =>
      meanOf(results.map((one) => Math.round(Number(one[column]) * 100)));
    return {
      scores: [1, 2, 3, 4, 5].map((index) => mean(`category${index}`)),
      total: mean('total'),
      held: held.length,
      lessons: lessons.length,
      attendance: shareOf(
        sum(held, 'attended') + sum(lessons, 'attended'),
        sum(held, 'due') + sum(lessons, 'due'),
      ),
      posts: shareOf(posts.filter((one) => one['rating'] !== '不达标').length, posts.length),
      drills: shareOf(drills.filter((one) => Number(one['seconds']) <= 180).length, drills.length),
      activity: held.length + lessons.length + of('drills', inMonth).length,
      points: meanOf(scores),
      compared: results.length > 0,
    };
  };
  const teams = (content.get('teams') ?? []).map(({ team }) => {
    const one = row(
      (values) => values['team'] === team,
      () => false,
      members.flatMap(({ member, periods }) =>
        member.team === team ? periods.flatMap((period) => period?.score ?? []) : [],
      ),
    );
    return [
      String(team),
      ...one.scores,
      one.total,
      String(one.held),
      String(one.lessons),
      one.attendance,
      one.posts,
      one.drills,
      one.points,
    ];
  });
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    const isIn = (values: Values) =>
      (values['month'] ?? String(values['date'] ?? '').slice(0, 7)) === month;
    const place = scheme.cycle === 'month' ? index : Math.floor(index / 3);
    const scores = members.flatMap(({ periods }) => periods[place]?.score ?? []);
    return row(isIn, isIn, scores);
  });
  return {
    teams,
    months: months.map((one) => [
      ...one.scores,
      one.total,
      String(one.held),
      String(one.lessons),
      one.attendance,
      one.posts,
      String(one.activity),
      one.points,
    ]),
    moves: (['activity', 'points'] as const).map((what) => {
      const counts: [number, number, number, number] = [0, 0, 0, 0];
      months.forEach((now, index) => {
        const before = months[index - 1];
        if (before === undefined || now.total === '' || before.total === '') return;
        if (now[what] === '' || before[what] === '') return;
        if (what === 'points' && scheme.cycle === 'quarter' && index % 3 !== 0) return;
        const one = Math.sign(Number(now.total) - Number(before.total));
        const other = Math.sign(Number(now[what]) - Number(before[what]));
        counts[0]++;
        if (one * other > 0) counts[1]++;
        else if (one * other < 0) counts[2]++;
        else counts[3]++;
      });
      return counts;
    }),
  };
}

/** The mean of whole hundredths, half-up, as its cell holds it; "" of nothing. */
function meanOf(hundredths: readonly number[]): string {
  const count = hundredths.length;
  if (count === 0) return '';
  const sum = hundredths.reduce((all, one) => all + one, 0);
  return String(Math.floor((2 * sum + count) / (2 * count)) / 100);
}

/** "27/30 90.0%", half-up. */
function shareOf(numerator: number, denominator: number): string {
  if (denominator === 0) return '—';
  const tenths = Math.floor((2000 * numerator + denominator) / (2 * denominator));
  return `${numerator}/${denominator} ${Math.floor(tenths / 10)}.${tenths % 10}%`;
}
