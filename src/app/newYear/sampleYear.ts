import { assessTeams } from '../../assessment/assess';
import { defaultRubric } from '../../assessment/defaultRubric';
import { postingDates } from '../../points/pointsPeriod';
import { defaultScheme } from '../../points/pointsSchemes';
import type { PointsEvent } from '../../points/PointsEvent';
import type { RecordValue } from '../../registers/Register';
import { liaisonOf } from '../../registers/descriptions/liaison';
import { planRotation } from '../../registers/rotation';
import { sampleEntry } from '../sampleEntry';
import { type Chance, chanceOf } from './chance';
import { practiceRuleTitles } from './practiceRuleTitles';
import type { YearRequest } from './YearRequest';

type Values = Readonly<Record<string, RecordValue>>;

const teamNames = ['一班', '二班', '三班', '四班', '五班', '检修班'];
const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章'.split('');
const givenNames =
  '安平 长宁 春和 东升 方正 谷雨 海清 嘉禾 景明 立夏 明远 清源 秋实 瑞丰 守拙 思齐 天佑 文博 晓峰 永固'.split(
    ' ',
  );
const topics = [
  '受限空间作业',
  '硫化氢防护',
  '交接班要点',
  '节能小窍门',
  '机泵切换',
  '报警分级',
  '形势任务',
  '先进事迹',
  '班组建设',
  '保命规则',
];

/** How many people a sample has. */
const MEMBERS = 40;

/**
 * A whole year to try everything out: 6 teams, 40 members, 12 months, every register filled, all
 * names invented. The same seed gives the same year.
 */
export function sampleYear(seed: number, year = 2026): YearRequest {
  const chance = chanceOf(seed);
  const people = inventPeople(MEMBERS + 60);
  const members = people.slice(0, MEMBERS).map((name, index) => ({
    name,
    team: teamNames[index % teamNames.length] ?? '',
    group: `第${['一', '二', '三'][index % 3] ?? '一'}党小组`,
    leads: index < 3,
  }));
  const others = people.slice(MEMBERS);
  const committee = [
    { name: people[0] ?? '', post: '书记' },
    { name: people[1] ?? '', post: '副书记' },
    { name: people[2] ?? '', post: '组织委员' },
    { name: people[3] ?? '', post: '宣传委员' },
    { name: people[4] ?? '', post: '纪检委员' },
  ];
  const ofTeam = (team: string): readonly string[] => [
    ...members.filter((one) => one.team === team).map(({ name }) => name),
    ...others.filter((_name, index) => teamNames[index % teamNames.length] === team),
  ];
  const liaison = teamNames.flatMap((team, index): Values[] => {
    const first = committee[index % committee.length]?.name ?? '';
    const second = committee[(index + 1) % committee.length]?.name ?? '';
    return [
      { member: first, team, from: `${year}-01-01`, to: `${year}-06-30` },
      { member: second, team, from: `${year}-07-01`, to: null },
    ];
  });
  const ties = liaison.map((values, row) => ({ row, values }));
  const content = new Map<string, readonly Values[]>([
    [
      'teams',
      teamNames.map((team) => ({
        team,
        leader: ofTeam(team)[0] ?? null,
        headcount: ofTeam(team).length,
        note: null,
      })),
    ],
    ['committee', committee],
    [
      'groups',
      members.map(({ name, group, team, leads }, index) => ({
        member: name,
        group,
        role: leads ? '组长' : '组员',
        team,
        department: index % 9 === 8 ? '技术科' : null,
      })),
    ],
    ['liaison', liaison],
    ['teamLeaders', sampleLeaders(year, chance, others)],
    ['classes', sampleClasses(year, chance, ofTeam, committee[0]?.name ?? '')],
    [
      'lessons',
      sampleLessons(year, chance, ofTeam, (team, day) => liaisonOf(ties, team, day) ?? ''),
    ],
    ['honours', sampleHonours(year, chance, ofTeam)],
    ['practiceRules', samplePracticeRules(year)],
    ['bottlenecks', sampleBottlenecks(year, chance, ofTeam)],
    ['hosting', sampleHosting(year, chance, ofTeam)],
    ['drills', sampleDrills(year, chance)],
    ['methods', sampleMethods(year, chance, ofTeam)],
    ['posts', samplePosts(year, chance, members)],
    ['results', sampleResults(year)],
  ]);
  return {
    kit: 'year',
    year,
    scheme: defaultScheme,
    period: `${year}-12`,
    sampleEntries: true,
    cards: practiceRuleTitles.map((_title, index) => index + 1),
    content,
    points: {
      year,
      through: 12,
      members: members.map(({ name, group, team }) => ({
        name,
        group,
        team,
        from: null,
        to: null,
        indices: defaultScheme.indices.map(({ max }) => max - chance.whole(0, 8) / 2),
        barred: false,
      })),
      events: sampleEvents(
        year,
        chance,
        members.map(({ name }) => name),
      ),
    },
  };
}

/** Different invented names. */
function inventPeople(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const surname = surnames[(index * 7) % surnames.length] ?? '赵';
    const given = givenNames[(index + Math.floor(index / surnames.length) * 3) % givenNames.length];
    return `${surname}${given ?? ''}`;
  });
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

function day(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function sampleLeaders(year: number, chance: Chance, people: readonly string[]): Values[] {
  const statuses = ['党员', '预备党员', '发展对象', '积极分子', '群众'];
  const stages = ['列入培养', '跟班实习', '考核合格', '任命上岗'];
  return people.slice(0, 12).map((person, index) => {
    const reached = chance.whole(0, 3);
    const on = (place: number, date: string): RecordValue => (place <= reached ? date : null);
    const date = 1 + index;
    return {
      person,
      team: teamNames[index % teamNames.length] ?? null,
      status: statuses[index % statuses.length] ?? null,
      stage: stages[reached] ?? null,
      start: on(0, day(year - 1, 3, date)),
      shadowing: on(1, day(year - 1, 9, date)),
      passed: on(2, day(year, 3, date)),
      appointed: on(3, day(year, 6, date)),
    };
  });
}

function sampleClasses(
  year: number,
  chance: Chance,
  ofTeam: (team: string) => readonly string[],
  secretary: string,
): Values[] {
  return months.flatMap((month) => [
    ...(month % 3 === 0
      ? [
          {
            date: day(year, month, 10),
            level: '公司大讲堂',
            team: null,
            topic: chance.pick(topics),
            lecturer: secretary,
            status: '已开课',
            due: 100,
            attended: chance.whole(88, 100),
            hours: 2,
          },
        ]
      : []),
    {
      date: day(year, month, 15),
      level: '支部小课堂',
      team: null,
      topic: chance.pick(topics),
      lecturer: secretary,
      status: '已开课',
      due: 40,
      attended: chance.whole(34, 40),
      hours: 1.5,
    },
    ...teamNames.flatMap((team) =>
      [6, 20].map((date) => {
        const held = chance.next() < 0.93;
        const due = ofTeam(team).length;
        return {
          date: day(year, month, date),
          level: '班组微课堂',
          team,
          topic: chance.pick(topics),
          lecturer: chance.pick(ofTeam(team)),
          status: held ? '已开课' : '未开课',
          due,
          attended: held ? chance.whole(due - 3, due) : null,
          hours: held ? 0.5 : null,
        };
      }),
    ),
  ]);
}

function sampleLessons(
  year: number,
  chance: Chance,
  ofTeam: (team: string) => readonly string[],
  tiedTo: (team: string, day: string) => string,
): Values[] {
  return months.flatMap((month) =>
    teamNames.flatMap((team) => {
      const due = ofTeam(team).length;
      return [4, 18].flatMap((date, index) => {
        if (chance.next() < 0.06) return [];
        const on = day(year, month, date);
        return [
          {
            date: on,
            kind: index === 0 ? '微党课' : '微安课',
            team,
            speaker: tiedTo(team, on),
            topic: chance.pick(topics),
            due,
            attended: chance.whole(due - 2, due),
          },
        ];
      });
    }),
  );
}

function sampleHonours(
  year: number,
  chance: Chance,
  ofTeam: (team: string) => readonly string[],
): Values[] {
  const titles = [
    ['全国技术能手', '国家级'],
    ['省五一劳动奖章', '省部级'],
    ['行业技术能手', '行业级'],
    ['集团劳动模范', '集团级'],
    ['公司先进个人', '公司级'],
    ['公司安全标兵', '公司级'],
    ['支部优秀党员', '支部级'],
  ] as const;
  return Array.from({ length: 16 }, (_, index) => {
    const team = teamNames[index % teamNames.length] ?? '';
    const [title, level] = titles[index % titles.length] ?? titles[0];
    return {
      // Every fourth title goes to someone who has one already.
      person: ofTeam(team)[index % 4 === 3 ? 0 : 1 + Math.floor(index / 6)] ?? '',
      team,
      title: `${title}（第 ${index + 1} 批）`,
      level,
      date: day(year, 1 + ((index * 5) % 12), chance.whole(1, 28)),
      basis: `〔${year}〕${index + 1} 号`,
    };
  });
}

function samplePracticeRules(year: number): Values[] {
  const rule = (index: number, version: number, state: string, effective: string): Values => ({
    number: index + 1,
    title: practiceRuleTitles[index] ?? '',
    version,
    effective,
    state,
    points:
      '班前查岗位、查隐患、查防护；按步骤确认，关键点双人复核；发现异常先报告再处置；记录当班写清，不补不涂；下班前现场交接签字',
  });
  return [
    ...practiceRuleTitles.map((_title, index) =>
      rule(index, 1, index < 2 ? '废止' : '现行', `${year - 1}-01-01`),
    ),
    ...[0, 1].map((index) => rule(index, 2, '现行', `${year}-03-01`)),
  ];
}

function sampleBottlenecks(
  year: number,
  chance: Chance,
  ofTeam: (team: string) => readonly string[],
): Values[] {
  const issues = [
    '换热器结垢',
    '蒸汽单耗偏高',
    '压缩机振动',
    '循环水浊度高',
    '泵密封泄漏',
    '催化剂压差大',
    '仪表误报警',
    '火炬气回收少',
  ];
  return Array.from({ length: 14 }, (_, index) => {
    const team = teamNames[index % teamNames.length] ?? '';
    const done = index < 9;
    const month = 2 + Math.floor(index * 0.7);
    return {
      number: `${index % 2 === 0 ? 'PJ' : 'QC'}-${String(index + 1).padStart(2, '0')}`,
      kind: index % 2 === 0 ? '瓶颈攻关' : 'QC课题',
      issue: issues[index % issues.length] ?? '',
      owner: chance.pick(ofTeam(team)),
      team,
      measure: '查原因、定措施、试运行、固化',
      due: done ? day(year, month, 25) : day(year + 1, 1 + (index % 6), 25),
      status: done ? '已完成' : index % 3 === 0 ? '未开始' : '进行中',
      done: done ? day(year, month, 20) : null,
      saving: done ? chance.whole(20, 900) / 10 : null,
    };
  });
}

function sampleHosting(
  year: number,
  chance: Chance,
  ofTeam: (team: string) => readonly string[],
): Values[] {
  return planRotation(teamNames, `${year - 1}-Q1`, 8).map((turn) => {
    const [leader = '', ...rest] = ofTeam(turn.team);
    const first = chance.whole(0, rest.length - 2);
    return {
      ...turn,
      topic: chance.pick(topics),
      leader,
      chief: rest[first] ?? '',
      deputy: rest[first + 1] ?? '',
      score: chance.whole(160, 196) / 2,
    };
  });
}

function sampleDrills(year: number, chance: Chance): Values[] {
  const scenarios = ['法兰泄漏', '装置停电', '仪表风中断', '人员中毒'];
  return months.flatMap((month) =>
    teamNames.map((team, index) => {
      const errors = chance.next() < 0.8 ? 0 : 1;
      return {
        date: day(year, month, 8 + index),
        team,
        scenario: scenarios[(month + index) % scenarios.length] ?? '',
        step1: '切断来源',
        step2: '报告调度',
        step3: '警戒疏散',
        seconds: chance.whole(120, chance.next() < 0.9 ? 180 : 210),
        errors,
        keyError: '否',
      };
    }),
  );
}

function sampleMethods(
  year: number,
  chance: Chance,
  ofTeam: (team: string) => readonly string[],
): Values[] {
  const methods = [
    '升温曲线操作法',
    '巡检四步法',
    '盘车五到位法',
    '交接班三对照法',
    '节汽操作法',
    '取样安全法',
    '低负荷稳控法',
    '先导阀试验法',
  ];
  return methods.map((name, index) => {
    const team = teamNames[index % teamNames.length] ?? '';
    const used = index % 3 !== 2;
    const others = teamNames.filter((one) => one !== team).slice(0, 1 + (index % 3));
    return {
      number: `CZF-${String(index + 1).padStart(3, '0')}`,
      name,
      team,
      author: chance.pick(ofTeam(team)),
      date: day(year, 1 + index, 16),
      status: used ? '推广使用' : '评审通过',
      applied: used ? others.join('、') : null,
    };
  });
}

function samplePosts(
  year: number,
  chance: Chance,
  members: readonly { readonly name: string; readonly team: string }[],
): Values[] {
  const kinds = ['党员示范岗', '党员责任区', '党员先锋岗'];
  return months.flatMap((month) =>
    members.slice(0, 18).map(({ name, team }, index) => {
      const luck = chance.next();
      return {
        month: `${year}-${String(month).padStart(2, '0')}`,
        kind: kinds[index % kinds.length] ?? '',
        post: `${team}${['主控', '现场', '机组'][Math.floor(index / 6)] ?? '岗'}`,
        holder: name,
        team,
        rating: luck < 0.35 ? '优秀' : luck < 0.95 ? '达标' : '不达标',
        reason: luck < 0.95 ? null : '当月有隐患未按期整改',
      };
    }),
  );
}

/** The months' results as the engine gives them for sample entries. */
function sampleResults(year: number): Values[] {
  return months.flatMap((month) => {
    const period = `${year}-${String(month).padStart(2, '0')}`;
    const entryOf = sampleEntry(defaultRubric, period);
    const { teams } = assessTeams(
      defaultRubric,
      teamNames.map((team, index) => ({
        team,
        // December is what stands in 考核录入; the other months draw other entries.
        entries: new Map(
          defaultRubric.items.map(({ id }) => [
            id,
            entryOf(month === 12 ? index : index + month * 31, id),
          ]),
        ),
      })),
      period,
    );
    return teams.map((team) => ({
      month: period,
      team: team.team,
      ...Object.fromEntries(
        team.categories.map(({ score }, index) => [`category${index + 1}`, score.toNumber()]),
      ),
      total: team.total?.toNumber() ?? null,
      rank: team.rank,
      grade: team.grade,
    }));
  });
}

function sampleEvents(year: number, chance: Chance, members: readonly string[]): PointsEvent[] {
  const bases = ['交接班记录', '隐患系统截图', '党小组会议记录', '培训签到表', '攻关课题报告'];
  const events: PointsEvent[] = [];
  for (const month of months) {
    const { from } = postingDates(defaultScheme, year, month);
    for (const member of members) {
      const deeds = chance.whole(0, 2);
      for (let deed = 0; deed < deeds; deed++) {
        const isDuty = chance.next() < 0.12;
        const kind = chance.pick(
          defaultScheme.kinds.filter(({ effect }) => (effect === 'deduct') === isDuty),
        );
        const date = chance.whole(1, 24);
        events.push({
          serial: `${year}-${String(events.length + 1).padStart(4, '0')}`,
          date: day(year, month, date),
          member,
          kindId: kind.id,
          quantity: isDuty ? 1 : chance.whole(1, 4),
          judged: null,
          basis: `${chance.pick(bases)} ${events.length + 1}`,
          approval: {
            applied: day(year, month, date + 1),
            groupChecked: day(year, month, date + 2),
            branchReviewed: day(year, month, date + 3),
            approved: day(year, month, date + 4) > from ? from : day(year, month, date + 4),
          },
        });
      }
    }
  }
  return events;
}
