import { decimal, divideScore } from '../assessment/decimal';
import { isQuarterEnd, quarterOf } from '../assessment/period';
import type { Item, ScoringRule } from '../assessment/Rubric';
import { monthOfDay } from './days';
import { drillLevel } from './descriptions/drills';
import { honourLevels } from './descriptions/honours';
import { liaisonOf } from './descriptions/liaison';
import { goodRatings } from './descriptions/posts';
import type { Bilingual, RegisterContext, RegisterRecord } from './Register';
import type { RegisterId } from './RegisterId';
import { numberIn, textIn } from './recordValues';

/** What a register says should be entered for a team and month, and where it comes from. */
export interface FeedEntry {
  readonly value: number | string;
  /** Where it comes from, with the counts: "三级课堂、微党课微安课：实到 27 / 应到 30 人次". */
  readonly source: Bilingual;
}

/** A rubric item a register knows the entry of. The item is found by its data source and rule. */
export interface Feed {
  readonly id: string;
  /** 数据来源 of the item in 考核标准. */
  readonly dataSource: string;
  readonly rule: readonly ScoringRule['type'][];
  /** What must be in the workbook. */
  readonly registers: readonly RegisterId[];
  /** Null where the registers say nothing: no record of that team and month. */
  readonly entry: (
    team: string,
    month: string,
    context: RegisterContext,
    item: Item,
  ) => FeedEntry | null;
}

/** The liaison member gives at least two lessons a month (domain.md §2, rubric DJ-03). */
const PLANNED_LESSONS = 2;

/** Lowest scores of a hosted session for each level of the rubric, best first (decided). */
const HOSTING_LEVELS = [90, 80, 60];

/** Every link from a register to the rubric. */
export const feeds: readonly Feed[] = [
  {
    id: 'attendance',
    dataSource: '学习签到表',
    rule: ['linear', 'tier'],
    registers: ['classes', 'lessons'],
    entry: (team, month, context) => {
      const rows = [
        ...own(context, 'classes', team, month).filter((one) => textIn(one, 'status') === '已开课'),
        ...own(context, 'lessons', team, month),
      ];
      const due = total(rows, 'due');
      const attended = total(rows, 'attended');
      return share(attended, due, {
        zh: `三级课堂、微党课微安课：实到 ${attended} / 应到 ${due} 人次`,
        en: `classes and lessons: ${attended} attended of ${due} due`,
      });
    },
  },
  {
    id: 'liaison-lessons',
    dataSource: '支委联系登记表',
    rule: ['tier', 'linear'],
    registers: ['lessons', 'liaison'],
    entry: (team, month, context) => {
      const ties = context.tables.get('liaison') ?? [];
      if (!ties.some((tie) => textIn(tie, 'team') === team)) return null;
      const given = own(context, 'lessons', team, month).filter(
        (one) => liaisonOf(ties, team, textIn(one, 'date')) === textIn(one, 'speaker'),
      ).length;
      return share(Math.min(given, PLANNED_LESSONS), PLANNED_LESSONS, {
        zh: `微党课微安课：联系支委实讲 ${given} / 应讲 ${PLANNED_LESSONS} 次`,
        en: `lessons: ${given} by the liaison member of ${PLANNED_LESSONS} planned`,
      });
    },
  },
  {
    id: 'hosting',
    dataSource: '分享活动评分表',
    rule: ['level'],
    registers: ['hosting'],
    entry: (team, month, { tables }, item) => {
      if (!isQuarterEnd(month)) return null;
      const turn = (tables.get('hosting') ?? []).find(
        (one) => textIn(one, 'team') === team && textIn(one, 'quarter') === quarterOf(month),
      );
      const score = turn === undefined ? null : numberIn(turn, 'score');
      if (score === null) return null;
      const place = HOSTING_LEVELS.findIndex((least) => score >= least);
      return level(item, place === -1 ? HOSTING_LEVELS.length : place, {
        zh: `季度坐庄：${quarterOf(month)} 评分 ${score}`,
        en: `quarterly sharing: scored ${score} in ${quarterOf(month)}`,
      });
    },
  },
  {
    id: 'micro-classes',
    dataSource: '培训台账',
    rule: ['tier', 'linear'],
    registers: ['classes'],
    entry: (team, month, context) => {
      const planned = own(context, 'classes', team, month).filter(
        (one) => textIn(one, 'level') === '班组微课堂',
      );
      const held = planned.filter((one) => textIn(one, 'status') === '已开课').length;
      return share(held, planned.length, {
        zh: `三级课堂：班组微课堂实开 ${held} / 计划 ${planned.length} 课次`,
        en: `classes: ${held} micro classes held of ${planned.length} planned`,
      });
    },
  },
  {
    id: 'posts',
    dataSource: '岗区评价表',
    rule: ['tier', 'linear'],
    registers: ['posts'],
    entry: (team, month, { tables }) => {
      const rated = (tables.get('posts') ?? []).filter(
        (one) => textIn(one, 'team') === team && textIn(one, 'month') === month,
      );
      const good = rated.filter((one) => goodRatings.includes(textIn(one, 'rating'))).length;
      return share(good, rated.length, {
        zh: `示范岗责任区：达标 ${good} / 挂牌 ${rated.length} 个`,
        en: `posts and zones: ${good} meeting the standard of ${rated.length}`,
      });
    },
  },
  {
    id: 'honours',
    dataSource: '表彰文件',
    rule: ['bonus'],
    registers: ['honours'],
    entry: (team, month, context) => {
      const won = own(context, 'honours', team, month);
      const worth = won.reduce(
        (sum, one) =>
          sum + (honourLevels.find(({ name }) => name === textIn(one, 'level'))?.worth ?? 0),
        0,
      );
      if (worth === 0) return null;
      return {
        value: worth,
        source: {
          zh: `荣誉：${won.length} 项，公司级每项计 1、集团级以上每项计 2`,
          en: `honours: ${won.length} titles, company level 1 each, group level and above 2`,
        },
      };
    },
  },
  {
    id: 'drills',
    dataSource: '演练评估表',
    rule: ['level'],
    registers: ['drills'],
    entry: (team, month, context, item) => {
      const levels = own(context, 'drills', team, month).flatMap((one) => drillLevel(one) ?? []);
      if (levels.length === 0) return null;
      return level(item, Math.max(...levels), {
        zh: `应急三板斧：${levels.length} 次演练中最差的一次`,
        en: `drills: the worst of ${levels.length}`,
      });
    },
  },
  {
    id: 'methods',
    dataSource: '先进操作法登记表',
    rule: ['bonus'],
    registers: ['methods'],
    entry: (team, month, context) => {
      const passed = own(context, 'methods', team, month).filter((one) =>
        ['评审通过', '推广使用'].includes(textIn(one, 'status')),
      ).length;
      if (passed === 0) return null;
      return {
        value: passed,
        source: {
          zh: `先进操作法：当月评审通过 ${passed} 项`,
          en: `methods: ${passed} passed review in the month`,
        },
      };
    },
  },
];

/** The link of an item, where a register knows its entry and is there; null where none does. */
export function feedOf(item: Item, { tables }: RegisterContext): Feed | null {
  return (
    feeds.find(
      ({ dataSource, rule, registers }) =>
        dataSource === item.dataSource &&
        rule.includes(item.scoring.type) &&
        registers.every((id) => tables.has(id)),
    ) ?? null
  );
}

/** A register's records of a team whose day lies in a month. */
function own(
  { tables }: RegisterContext,
  id: RegisterId,
  team: string,
  month: string,
): readonly RegisterRecord[] {
  return (tables.get(id) ?? []).filter(
    (one) => textIn(one, 'team') === team && monthOfDay(textIn(one, 'date')) === month,
  );
}

function total(records: readonly RegisterRecord[], column: string): number {
  return records.reduce((sum, one) => sum + (numberIn(one, column) ?? 0), 0);
}

/** A percentage half-up to 2 decimals, as entries are; null where there is nothing to divide by. */
function share(numerator: number, denominator: number, source: Bilingual): FeedEntry | null {
  if (denominator === 0) return null;
  const value = divideScore(decimal(numerator).times(100), decimal(denominator)).toNumber();
  return { value, source };
}

/** The level at a place, the best first; the last one where the item has fewer. */
function level({ scoring }: Item, place: number, source: Bilingual): FeedEntry | null {
  if (scoring.type !== 'level') return null;
  const name = (scoring.levels[place] ?? scoring.levels.at(-1))?.name;
  return name === undefined ? null : { value: name, source };
}
