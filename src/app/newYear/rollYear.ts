import type { PointsWorkbook } from '../../forms/points/readPoints';
import type { RegisterTable } from '../../registers/checkRegister';
import type { RecordValue, RegisterRecord } from '../../registers/Register';
import { registerOf } from '../../registers/registers';
import { textIn } from '../../registers/recordValues';
import { planRotation } from '../../registers/rotation';
import { defaultScheme } from '../../points/pointsSchemes';
import type { Kit, YearRequest } from './YearRequest';

type Values = Readonly<Record<string, RecordValue>>;

/** Which of last year's records go on into the new year; those left out start empty. */
const carried: Readonly<Record<string, (record: RegisterRecord, year: number) => boolean>> = {
  teams: () => true,
  committee: () => true,
  groups: () => true,
  // Ties that reach into the new year.
  liaison: (record, year) => textIn(record, 'to') === '' || textIn(record, 'to') >= `${year}-01-01`,
  teamLeaders: (record) => textIn(record, 'stage') !== '任命上岗',
  practiceRules: () => true,
  bottlenecks: (record) => ['未开始', '进行中'].includes(textIn(record, 'status')),
  methods: () => true,
  // The turns of years past decide who hosts next.
  hosting: () => true,
};

/**
 * The new year after the one in a workbook: people, open ties, unfinished projects, the library
 * of methods, the rules and the scheme of points go on; what happened in the year starts empty;
 * the quarters' hosts are planned on from the turns taken.
 */
export function rollYear(
  kit: Kit,
  tables: readonly RegisterTable[],
  points: PointsWorkbook | null,
  year: number,
): YearRequest {
  const recordsOf = (id: string): readonly RegisterRecord[] =>
    tables.find(({ register }) => register.id === id)?.records ?? [];
  const content = new Map<string, readonly Values[]>(
    Object.entries(carried).map(([id, keeps]) => [
      id,
      recordsOf(id)
        .filter((record) => keeps(record, year))
        .map((record) => inputsOf(id, record)),
    ]),
  );
  const teams = recordsOf('teams').map((record) => textIn(record, 'team'));
  const past = recordsOf('hosting').flatMap((record) => {
    const turn = { quarter: textIn(record, 'quarter'), team: textIn(record, 'team') };
    return turn.quarter !== '' && turn.quarter < `${year}-Q1` ? [turn] : [];
  });
  content.set('hosting', [
    ...(content.get('hosting') ?? []).filter((one) => String(one['quarter'] ?? '') < `${year}-Q1`),
    ...planRotation(teams, `${year}-Q1`, 4, past).map((turn) => ({ ...turn })),
  ]);
  const scheme = points?.scheme ?? defaultScheme;
  return {
    kit,
    year,
    scheme,
    period: `${year}-01`,
    sampleEntries: false,
    cards: [...new Set(recordsOf('practiceRules').map((one) => Number(textIn(one, 'number'))))],
    points: {
      year,
      through: 0,
      // Whoever left during the year is not a member of the next.
      members: (points?.year.members ?? [])
        .filter(({ to }) => to === null)
        .map((member) => ({ ...member, from: null, indices: [], barred: false })),
      events: [],
    },
    content,
  };
}

function inputsOf(id: string, { values }: RegisterRecord): Values {
  return Object.fromEntries(
    registerOf(id).columns.flatMap(({ id: column, type }) =>
      type.kind === 'computed' ? [] : [[column, values[column] ?? null]],
    ),
  );
}
