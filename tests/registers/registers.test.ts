/**
 * Every record of domain.md §2: filled rightly nothing is found; broken in each way its checks
 * name, that is found at its cell; its figures are read, shares with numerator and denominator.
 */
import { registers } from '../../src/registers/registers';
import { goodTables } from './goodTables';
import { figuresIn, findingsIn, type Tables, type Values } from './tableOf';

/** The tables with one record changed, or one more. */
function broken(id: string, index: number, change: Values): Tables {
  const own = [...(goodTables[id] ?? [])];
  own[index] = { ...(own[index] ?? own[0]), ...change };
  return { ...goodTables, [id]: own };
}

const shown = (id: string, tables: Tables) =>
  findingsIn(id, tables).map(({ code, at }) => `${code} ${at?.address ?? ''}`);

it.each(registers.map(({ id, name }) => [name.zh, id]))(
  '%s filled rightly: nothing is found',
  (_, id) => {
    expect(goodTables[id]?.length).toBeGreaterThan(0);
    expect(findingsIn(id, goodTables)).toEqual([]);
  },
);

describe('what any register asks', () => {
  const cells = registers.flatMap((register) =>
    register.columns.map((column, index) => ({
      register,
      column,
      at: { sheet: register.sheet, address: `${'ABCDEFGHIJKL'[index] ?? ''}4` },
    })),
  );
  const named = (wanted: (cell: (typeof cells)[number]) => boolean) =>
    cells.filter(wanted).map((cell) => [cell.register.name.zh, cell.column.name.zh, cell] as const);
  const codeAt = ({ register, column }: (typeof cells)[number], value: string | number | null) =>
    findingsIn(register.id, broken(register.id, 0, { [column.id]: value }));

  it.each(named(({ column }) => column.required === true))(
    '%s: %s must be filled',
    (_r, _c, cell) => {
      expect(codeAt(cell, null)).toContainEqual(
        expect.objectContaining({ code: 'register-missing', at: cell.at }),
      );
    },
  );

  it.each(named(({ column }) => column.type.kind === 'choice'))(
    '%s: %s is one of its choices',
    (_r, _c, cell) => {
      expect(codeAt(cell, '别的')).toContainEqual(
        expect.objectContaining({ code: 'register-not-a-choice', at: cell.at }),
      );
    },
  );

  it.each(named(({ column }) => ['number', 'whole'].includes(column.type.kind)))(
    '%s: %s stays in range',
    (_r, _c, cell) => {
      expect(codeAt(cell, -5)).toContainEqual(
        expect.objectContaining({ code: 'register-out-of-range', at: cell.at }),
      );
    },
  );

  it.each(named(({ column }) => column.link !== undefined))(
    '%s: %s is known elsewhere, and a look-alike is offered',
    (_r, _c, cell) => {
      const { link } = cell.column;
      if (link === undefined) throw new Error('no link');
      expect(codeAt(cell, '没有的')).toContainEqual(
        expect.objectContaining({ code: 'register-unknown-name', at: cell.at }),
      );
      const known = String(goodTables[link.register]?.[0]?.[link.column]);
      const found = codeAt(cell, ` ${known}`).filter(
        ({ code }) => code === 'register-unknown-name',
      );
      expect(found[0]?.repair).toMatchObject({ value: known, safe: true });
    },
  );

  it.each(registers.map(({ id, name }) => [name.zh, id]))(
    '%s: a record twice is found',
    (_, id) => {
      const own = goodTables[id] ?? [];
      const twice = { ...goodTables, [id]: [...own, own[0] ?? {}] };
      expect(shown(id, twice)).toContain(`register-doubled A${own.length + 4}`);
    },
  );
});

type Broken = readonly [id: string, what: string, tables: Tables, at: string, words: string];
const own: readonly Broken[] = [
  ['committee', 'two secretaries', broken('committee', 1, { post: '书记' }), 'B5', '书记有 2 名'],
  ['groups', 'no leader', broken('groups', 0, { role: '组员' }), 'C4', '有 0 名组长'],
  ['groups', 'two leaders', broken('groups', 1, { role: '组长' }), 'C5', '有 2 名组长'],
  [
    'liaison',
    'ends before it starts',
    broken('liaison', 3, { to: '2026-01-01' }),
    'D7',
    '早于开始',
  ],
  [
    'liaison',
    'two at once, for one day',
    broken('liaison', 1, { from: '2026-06-30' }),
    'C5',
    '2026-06-30 至 2026-06-30 有两名',
  ],
  [
    'liaison',
    'nobody for one day',
    broken('liaison', 1, { from: '2026-07-02' }),
    'B4',
    '甲班在 2026-07-01 至 2026-07-01 没有支委',
  ],
  [
    'liaison',
    'a team nobody is tied to',
    { ...goodTables, teams: [...(goodTables['teams'] ?? []), { team: '丙班', headcount: 3 }] },
    'B4',
    '丙班在 2026-01-01 至 2026-12-31 没有支委',
  ],
  [
    'teamLeaders',
    'dates out of order',
    broken('teamLeaders', 0, { passed: '2025-05-01' }),
    'G4',
    '考核合格日期早于',
  ],
  [
    'teamLeaders',
    'a stage skipped',
    broken('teamLeaders', 0, { shadowing: null }),
    'F4',
    '没有跟班实习的日期',
  ],
  [
    'teamLeaders',
    'a stage gone back',
    broken('teamLeaders', 0, { stage: '跟班实习' }),
    'D4',
    '按日期应是“任命上岗”',
  ],
  [
    'classes',
    'more than due',
    broken('classes', 0, { attended: 11 }),
    'H4',
    '实到 11 人，多于应到 10 人',
  ],
  ['classes', 'micro class without team', broken('classes', 0, { team: null }), 'C4', '没有写班组'],
  [
    'classes',
    'held without attendance',
    broken('classes', 0, { attended: null }),
    'H4',
    '没有填实到',
  ],
  ['lessons', 'more than due', broken('lessons', 0, { attended: 11 }), 'G4', '多于应到'],
  [
    'lessons',
    'a committee member not tied',
    broken('lessons', 0, { speaker: '李委员' }),
    'D4',
    '不计入联系支委讲课',
  ],
  [
    'honours',
    'the same title again',
    broken('honours', 1, { title: '全国技术能手' }),
    'C5',
    '已经登记过',
  ],
  [
    'practiceRules',
    'no version in force',
    broken('practiceRules', 0, { state: '废止' }),
    'E4',
    '第 1 项有 0 个现行',
  ],
  [
    'practiceRules',
    'two versions in force',
    broken('practiceRules', 11, { state: '现行' }),
    'E16',
    '第 12 项有 2 个现行',
  ],
  [
    'practiceRules',
    'a number missing',
    broken('practiceRules', 4, { number: 4, version: 2, effective: '2026-01-01' }),
    'A4',
    '缺第 5 项',
  ],
  [
    'practiceRules',
    'a version before the earlier',
    broken('practiceRules', 12, { effective: '2024-06-01' }),
    'D16',
    '第 12 项的版本 2',
  ],
  [
    'bottlenecks',
    'done without a date',
    broken('bottlenecks', 0, { done: null }),
    'I4',
    '没有完成日期',
  ],
  [
    'bottlenecks',
    'a date without done',
    broken('bottlenecks', 0, { status: '进行中', saving: null, due: '2026-12-30' }),
    'H4',
    '状态却不是已完成',
  ],
  [
    'bottlenecks',
    'a saving too early',
    broken('bottlenecks', 1, { saving: 3 }),
    'J5',
    '没有完成就填了创效',
  ],
  ['bottlenecks', 'overdue', broken('bottlenecks', 1, { due: '2026-11-29' }), 'G5', '还没有完成'],
  [
    'hosting',
    'hosts before all others have',
    broken('hosting', 1, { team: '甲班' }),
    'B5',
    '甲班在乙班坐庄以前又轮到',
  ],
  [
    'hosting',
    'scored without speakers',
    broken('hosting', 0, { deputy: null }),
    'F4',
    '三名主讲没有填全',
  ],
  ['hosting', 'a person twice', broken('hosting', 0, { deputy: '赵一' }), 'F4', '赵一 出现了两次'],
  ['drills', 'steps alike', broken('drills', 0, { step3: '报告' }), 'F4', '写得一样'],
  [
    'drills',
    'a key error not counted',
    broken('drills', 0, { keyError: '是' }),
    'H4',
    '差错数却是 0',
  ],
  ['drills', 'over three minutes', broken('drills', 0, { seconds: 181 }), 'G4', '用时 181 秒'],
  ['methods', 'a number of another form', broken('methods', 0, { number: '1' }), 'A4', '样子不同'],
  ['methods', 'in use nowhere', broken('methods', 0, { applied: null }), 'G4', '没有写推广班组'],
  [
    'methods',
    'used by nobody known',
    broken('methods', 0, { applied: '乙班、丙班' }),
    'G4',
    '“丙班”不在班组名册里',
  ],
  [
    'methods',
    'used by its own team',
    broken('methods', 0, { applied: '甲班' }),
    'G4',
    '就是提出班组',
  ],
  ['posts', 'failed without reason', broken('posts', 1, { reason: null }), 'G5', '没有写说明'],
  [
    'posts',
    'a holder of another team',
    broken('posts', 0, { holder: '钱二' }),
    'E4',
    '钱二在“党小组”里属于乙班',
  ],
];

it.each(own)('%s: %s', (id, _what, tables, at, words) => {
  const hits = findingsIn(id, tables).filter(({ code }) => /register-(wrong|doubtful)/.test(code));
  expect(hits.map((hit) => [hit.at?.address, String(hit.params['says'])])).toContainEqual([
    at,
    expect.stringContaining(words),
  ]);
  expect(String(hits[0]?.params['saysEn'])).not.toMatch(/[{}]/);
});

it('every rule of every register is broken in some test above', () => {
  const rules = registers.flatMap(({ id, rules: list }) => list.map((rule) => `${id} ${rule.id}`));
  const hit = own.flatMap(([id, , tables]) =>
    registers
      .filter((one) => one.id === id)
      .flatMap((register) =>
        register.rules
          .filter((rule) =>
            findingsIn(id, tables).some(({ params }) =>
              matches(String(params['says']), rule.says.zh),
            ),
          )
          .map((rule) => `${id} ${rule.id}`),
      ),
  );
  expect(rules.filter((rule) => !hit.includes(rule))).toEqual([]);
});

/** Whether a text is made from words with {placeholders}. */
function matches(text: string, words: string): boolean {
  const parts = words.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(text);
}

describe('figures', () => {
  it.each([
    ['teams', { teams: '2', people: '18' }],
    ['committee', { members: '2' }],
    ['groups', { members: '3', groups: '2', leaders: '2/3 = 66.7%', departments: '1/3 = 33.3%' }],
    ['liaison', { now: '2', covered: '2/2 = 100.0%' }],
    ['classes', { level3: '1/2 = 50.0%', attendance: '27/28 = 96.4%', hours: '3.5' }],
    ['lessons', { party: '1', safety: '1', speakers: '2', attendance: '18/20 = 90.0%' }],
    // Three titles, two people.
    ['honours', { titles: '3', people: '2', high: '1/3 = 33.3%', share: '2/18 = 11.1%' }],
    ['practiceRules', { rules: '12', inForce: '12', current: '12/13 = 92.3%' }],
    ['bottlenecks', { all: '2', done: '1/2 = 50.0%', saving: '12.55' }],
    ['hosting', { held: '2', hosts: '2/2 = 100.0%', leaders: '2/2 = 100.0%', score: '88.75' }],
    ['drills', { drills: '2', inTime: '2/2 = 100.0%', keyRight: '2/2 = 100.0%', seconds: '175.0' }],
    ['methods', { all: '2', passed: '1/2 = 50.0%', reused: '1/2 = 50.0%', teams: '2' }],
    ['posts', { ratings: '2', posts: '2', good: '1/2 = 50.0%', best: '1/2 = 50.0%' }],
    ['results', { rows: '2', months: '1', mean: '94.75' }],
  ])('%s', (id, expected) => {
    expect(figuresIn(id, goodTables)).toMatchObject(expected);
  });

  it('“7 trained, 5 members or probationary, 2 targets” is 5/7, 2/7 and 7/7, and never 80%', () => {
    const statuses = ['党员', '党员', '党员', '预备党员', '预备党员', '发展对象', '发展对象'];
    const teamLeaders = statuses.map((status, index) => ({
      person: `后备${index + 1}`,
      team: '甲班',
      status,
      stage: '列入培养',
      start: '2026-01-05',
    }));
    const figures = figuresIn('teamLeaders', { ...goodTables, teamLeaders });
    expect(figures).toMatchObject({
      trained: '7',
      party: '5/7 = 71.4%',
      targets: '2/7 = 28.6%',
      together: '7/7 = 100.0%',
    });
    expect(JSON.stringify(figures)).not.toContain('80');
  });

  it('an empty register divides by nothing', () => {
    expect(figuresIn('teamLeaders', { teamLeaders: [] })).toMatchObject({ party: '0/0 = —' });
  });
});

it('a share is only ever given with what it is a share of', () => {
  for (const { figures } of registers) {
    for (const { value, name } of figures) {
      if (/率|占/.test(name.zh)) expect('share' in value).toBe(true);
    }
  }
});
