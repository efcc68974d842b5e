import type { Assessment } from '../assessment/Assessment';
import { readEntry } from '../assessment/readEntry';
import type { Rubric } from '../assessment/Rubric';
import type { TemplateWorkbook } from '../forms/template/readTemplate';
import type { PointsWorkbook } from '../forms/points/readPoints';
import { assessPoints } from '../points/assessPoints';
import type { PostingRow, PostingSubject } from '../sheets/posting/PostingSubject';
import type { AssessmentReport } from './AssessmentReport';

/** The teams' results of the injected sheets as they are posted. */
export function teamPosting(template: TemplateWorkbook, assessment: Assessment): PostingSubject {
  const { rubric, period } = template;
  const hasBonus = rubric.categories.some(({ bonusCap }) => bonusCap > 0);
  return {
    title: `${monthWords(period)}班组考评结果`,
    period: monthWords(period),
    of: '班组',
    parts: [...rubric.categories.map(({ name }) => name), ...(hasBonus ? ['加分'] : [])],
    rows: assessment.teams.map((team, index): PostingRow => ({
      name: team.team,
      rank: team.rank,
      parts: [
        ...team.categories.map(({ score }) => score.toNumber()),
        ...(hasBonus ? [team.bonus.toNumber()] : []),
      ],
      total: team.total?.toNumber() ?? null,
      grade: team.grade ?? '',
      note: team.vetoed ? `一票否决：${vetoNames(template, index).join('、')}` : '',
      isBelow: false,
    })),
    rules: teamRules(rubric, assessment),
  };
}

/** Members' points of the last settled period; null where there is none yet. */
export function memberPosting({ scheme, year }: PointsWorkbook): PostingSubject | null {
  if (year.through < 1 || year.members.length === 0) return null;
  const { members } = assessPoints(scheme, year);
  const place = year.through - 1;
  const unit = scheme.cycle === 'month' ? '月' : '季度';
  const words = `${year.year}年${scheme.cycle === 'month' ? year.through : `第${year.through}`}${unit}`;
  const bands = [...scheme.bands].sort((a, b) => b.min - a.min);
  const lowest = Math.min(...bands.map(({ min }) => min).filter((min) => min > 0));
  return {
    title: `${words}党员安全生产贡献度积分`,
    period: words,
    of: '党员',
    parts: scheme.parts.map(({ name }) => name),
    rows: members.flatMap(({ member, periods }): PostingRow[] => {
      const result = periods[place] ?? null;
      if (result === null) return [];
      const total = result.score / 100;
      const band = bands.find(({ min }) => total >= min);
      return [
        {
          name: member.name,
          rank: result.rank,
          parts: result.parts.map(({ counted }) => counted / 100),
          total,
          grade: band?.name ?? '',
          note: '',
          isBelow: Number.isFinite(lowest) && total < lowest,
        },
      ];
    }),
    rules: [
      `等级：${bands.map(({ name, min }) => `${name} ${min} 分及以上`).join('，')}。`,
      '积分相同的名次并列，后面跳号。',
    ],
  };
}

/** A person's own form as it is posted. `isOfPeople`: its entities are people. */
export function formPosting(report: AssessmentReport, isOfPeople: boolean): PostingSubject {
  const { entities, title, sheet, period } = report;
  const hasMonth = /月|季度|年度/u.test(title ?? sheet);
  return {
    title: `${period === null || hasMonth ? '' : monthWords(period)}${title ?? sheet}结果`,
    period: period === null ? '见标题' : monthWords(period),
    of: isOfPeople ? '党员' : '班组',
    parts: [],
    rows: entities.map(({ name, total, rank, grade }) => ({
      name,
      rank,
      parts: [],
      total,
      grade: grade ?? '',
      note: '',
      isBelow: isOfPeople && total !== null && total < 60,
    })),
    rules: [
      '总分相同的名次并列，后面跳号。',
      ...(entities.some(({ table }) => table !== undefined) ? ['各表的名次分开排。'] : []),
    ],
  };
}

function teamRules({ policy }: Rubric, { teams }: Assessment): readonly string[] {
  const grades = policy.grades.map(({ name, min }, index) =>
    index === policy.grades.length - 1 && min <= 0 ? `其余为${name}` : `${name} ${min} 分及以上`,
  );
  const vetoed = teams.filter((team) => team.vetoed).length;
  return [
    `等级：${grades.join('，')}。`,
    '总分＝基础分＋加分；不适用的项目不计入，按应得分折算为 100 分。',
    ...(vetoed > 0 ? [`${vetoed} 个班组一票否决，等级评为末档，不参加排名。`] : []),
  ];
}

/** The veto items that happened in a team. */
function vetoNames({ rubric, teams }: TemplateWorkbook, index: number): readonly string[] {
  return rubric.items.flatMap((item) => {
    if (item.scoring.type !== 'veto') return [];
    const entry = readEntry(teams[index]?.entries.get(item.id) ?? null);
    const happened = entry.kind === 'number' && entry.hundredths > 0;
    return happened ? [item.name] : [];
  });
}

function monthWords(period: string): string {
  return `${period.slice(0, 4)}年${Number(period.slice(5))}月`;
}
