import { areaAddress, cellAddress } from '../../src/forms/address';
import type { CellValue, Grid } from '../../src/forms/Grid';
import { gridFrom } from './gridFrom';

/** A form of any shape made at random, with what is right about it. */
export interface RandomScoreForm {
  readonly grids: readonly Grid[];
  readonly expected: Expected;
}

export interface Expected {
  readonly shape: string;
  readonly items: readonly string[];
  readonly entities: readonly string[];
  /** The totals the entries give; null where the form is not filled. */
  readonly totals: readonly (number | null)[];
  /** The cells of totals and ranks that stand on the form: "Sheet1!B3"; "" for none. */
  readonly totalCells: readonly string[];
  readonly rankCells: readonly string[];
}

/** Numbers in turn from a seed, so that one seed is one form. */
export class Dice {
  constructor(private state: number) {}
  below(limit: number): number {
    // A plain linear generator: only evenness matters here.
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 4294967296) * limit);
  }
  flip(chance = 0.5): boolean {
    return this.below(1000) < chance * 1000;
  }
  pick<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  }
  some<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    return Array.from({ length: Math.min(count, rest.length) }, () =>
      rest.splice(this.below(rest.length), 1),
    ).flat();
  }
}

const itemNames = [
  '安全生产',
  '隐患排查',
  '违章行为',
  '产品质量',
  '产量完成',
  '能耗指标',
  '劳动纪律',
  '环境卫生',
  '出勤情况',
  '现场管理',
  '设备维护',
  '劳动保护',
  '交接班质量',
  '技术创新',
  '团结协作',
  '文明生产',
  '工艺纪律',
  '巡回检查',
  '记录台账',
  '教育培训',
  '应急演练',
  '消防器材',
  '合理化建议',
  '节能降耗',
  '班前会',
  '三违',
  '6S管理',
  '谈心谈话',
  '微党课',
  '组织生活',
];
const categories = [
  '安全环保',
  '生产运行',
  '基础管理',
  '队伍建设',
  '党建思政',
  '降本增效',
  '设备维护类',
];
export const teamSets = [
  ['甲班', '乙班', '丙班', '丁班', '戊班', '己班'],
  ['一班', '二班', '三班', '四班', '五班', '六班'],
  ['合成一班', '合成二班', '气化一班', '气化二班', '公用工程班', '化验班'],
  ['1号班组', '2号班组', '3号班组', '4号班组', '5号班组', '6号班组'],
  ['一车间', '二车间', '三车间', '四车间', '机修车间', '电仪车间'],
  ['A组', 'B组', 'C组', 'D组', 'E组', 'F组'],
  ['运行一值', '运行二值', '运行三值', '运行四值', '运行五值', '检修班'],
];
export const people = [
  '赵一',
  '钱二',
  '孙三',
  '李四',
  '周五',
  '吴六',
  '郑七',
  '王八一',
  '冯九',
  '陈十',
];
const titles = [
  '班组月度考核表',
  '2026年5月班组考评评分表',
  '班组劳动竞赛得分汇总',
  '车间考核检查表',
  '月度考核',
];
export const totalWords = ['总分', '合计', '总得分', '得分合计', '总计', '總分', '合計', 'Total'];
export const rankWords = ['排名', '名次', '位次', '排 名', 'Rank'];
const itemWords = [
  '考核项目',
  '项目',
  '检查项目',
  '评分项目',
  '考评项目',
  '指标',
  '考核指标',
  '考核項目',
  '檢查項目',
];
const maxWords = ['分值', '标准分', '满分', '配分', '基准分', '標準分', '滿分'];
const footers = [
  '考核人：           审核人：',
  '制表人：',
  '说明：每月五日前报送。',
  '注：扣完为止',
  '备注：本表一式两份。',
];
const reasons = ['迟到', '未戴安全帽', '记录不全', '好人好事', '交接不清', '漏检一次'];

/** A sheet being made: rows from its offset on. */
export class Sheet {
  readonly rows: CellValue[][] = [];
  readonly merges: string[] = [];
  constructor(
    readonly name: string,
    readonly top: number,
    readonly left: number,
  ) {}
  get next(): number {
    return this.rows.length;
  }
  add(...cells: readonly CellValue[]): number {
    this.rows.push([...cells]);
    return this.rows.length - 1;
  }
  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns > 1) {
      this.merges.push(
        areaAddress({ row: this.top + row, column: this.left + column, rows, columns }),
      );
    }
  }
  at(row: number, column: number): string {
    return `${this.name}!${cellAddress({ row: this.top + row, column: this.left + column })}`;
  }
  grid(): Grid {
    return gridFrom(this.rows, {
      sheet: this.name,
      at: cellAddress({ row: this.top, column: this.left }),
      merges: this.merges,
    });
  }
}

export function begin(dice: Dice, name: string, width: number): Sheet {
  const sheet = new Sheet(name, dice.below(5), dice.below(4));
  if (dice.flip(0.6)) {
    const row = sheet.add(dice.pick(titles));
    if (dice.flip(0.8)) sheet.merge(row, 0, 1, width);
  }
  if (dice.flip(0.25)) sheet.add('填表单位：生产部', null, null, '日期：2026年5月8日');
  if (dice.flip(0.15) && sheet.rows.length > 0) sheet.add();
  return sheet;
}

export function end(dice: Dice, sheet: Sheet, width: number): void {
  if (!dice.flip(0.5)) return;
  if (dice.flip(0.4)) sheet.add();
  const row = sheet.add(dice.pick(footers));
  if (dice.flip(0.4)) sheet.merge(row, 0, 1, width);
}

export interface Item {
  readonly name: string;
  readonly max: number;
  readonly category: string;
}

export function someItems(dice: Dice, least: number, most: number): Item[] {
  const count = least + dice.below(most - least + 1);
  const groups = dice.some(categories, 1 + dice.below(3));
  const names = dice.some(itemNames, count);
  return names.map((name, index) => ({
    name,
    max: dice.pick([5, 10, 15, 20, 25, 30]),
    category: groups[Math.floor((index * groups.length) / names.length)] ?? '',
  }));
}

export function score(dice: Dice, max: number): number {
  return Math.max(
    0,
    max - dice.below(Math.min(max, 8) + 1) + (dice.flip(0.2) && max > 6 ? -0.5 : 0),
  );
}

export function sum(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((all, one) => all + one, 0) * 100) / 100;
}

function itemsInRows(dice: Dice): RandomScoreForm {
  const items = someItems(dice, 3, 12);
  const set = dice.flip(0.85) ? dice.pick(teamSets) : people;
  const entities = set.slice(0, 2 + dice.below(Math.min(5, set.length - 1)));
  const maxIn = dice.pick(['column', 'column', 'name', 'none'] as const);
  const withSequence = dice.flip(0.5);
  const withCategory = dice.pick(['none', 'merged', 'gaps', 'headings'] as const);
  const withStandard = dice.flip(0.4);
  const parts = dice.flip(0.25) ? ['扣分', '得分'] : ['得分'];
  const grouped = parts.length > 1;
  const header = [
    ...(withSequence ? ['序号'] : []),
    ...(withCategory === 'merged' || withCategory === 'gaps'
      ? [dice.pick(['考核类别', '类别', '大项'])]
      : []),
    dice.pick(maxIn === 'none' ? itemWords : [...itemWords, '项目\\班组']),
    ...(withStandard ? [dice.pick(['考核内容', '评分标准', '考核标准', '评分办法'])] : []),
    ...(maxIn === 'column' ? [dice.pick(maxWords)] : []),
  ];
  const first = header.length;
  const withRemark = dice.flip(0.3);
  const width = first + entities.length * parts.length + (withRemark ? 1 : 0);
  const sheet = begin(dice, 'Sheet1', width);
  const upper = dice.flip(0.2);
  if (grouped || upper) {
    const heading = sheet.next;
    const depth = (upper ? 1 : 0) + (grouped ? 1 : 0) + 1;
    const rows: CellValue[][] = Array.from({ length: depth }, () => []);
    header.forEach((text, column) => {
      (rows[0] ?? [])[column] = text;
      sheet.merge(heading, column, depth, 1);
    });
    let level = 0;
    if (upper) {
      (rows[0] ?? [])[first] = '各班组得分';
      sheet.merge(heading, first, 1, entities.length * parts.length);
      level = 1;
    }
    entities.forEach((entity, index) => {
      (rows[level] ?? [])[first + index * parts.length] = entity;
      if (grouped) {
        sheet.merge(heading + level, first + index * parts.length, 1, parts.length);
        parts.forEach((part, place) => {
          (rows[level + 1] ?? [])[first + index * parts.length + place] = part;
        });
      }
    });
    if (withRemark) {
      (rows[0] ?? [])[width - 1] = '备注';
      sheet.merge(heading, width - 1, depth, 1);
    }
    for (const row of rows)
      sheet.add(...Array.from({ length: width }, (_, column) => row[column] ?? null));
  } else sheet.add(...header, ...entities, ...(withRemark ? ['备注'] : []));
  const filled = !dice.flip(maxIn === 'none' ? 0 : 0.15);
  const scores = items.map(({ max }) => entities.map(() => score(dice, max)));
  let category = '';
  let opened = 0;
  const withSubtotals = withCategory !== 'none' && dice.flip(0.4);
  const close = (upTo: number): void => {
    if (withSubtotals && upTo > opened) {
      const own = scores.slice(opened, upTo);
      sheet.add(
        ...header.map((_, column) =>
          column === 0
            ? '小计'
            : column === first - 1 && maxIn === 'column'
              ? sum(items.slice(opened, upTo).map(({ max }) => max))
              : null,
        ),
        ...entities.flatMap((_, entity) => [
          ...(grouped ? [null] : []),
          filled ? sum(own.map((row) => row[entity] ?? 0)) : null,
        ]),
      );
    }
    opened = upTo;
  };
  let mergeFrom = -1;
  items.forEach((item, index) => {
    const isNew = item.category !== category;
    if (isNew) {
      close(index);
      category = item.category;
      if (withCategory === 'headings') {
        const row = sheet.add(
          `${'一二三四'.charAt(new Set(items.slice(0, index + 1).map((one) => one.category)).size - 1)}、${category}`,
        );
        if (dice.flip(0.7)) sheet.merge(row, 0, 1, width);
      }
      mergeFrom = sheet.next;
    }
    const row = sheet.add(
      ...(withSequence ? [index + 1] : []),
      ...(withCategory === 'merged' || withCategory === 'gaps' ? [isNew ? category : null] : []),
      maxIn === 'name' ? `${item.name}（${item.max}分）` : item.name,
      ...(withStandard ? [`${item.name}不符合要求每次扣1分`] : []),
      ...(maxIn === 'column' ? [item.max] : []),
      ...entities.flatMap((_, entity) => {
        const value = scores[index]?.[entity] ?? 0;
        return grouped
          ? [filled ? item.max - value : null, filled ? value : null]
          : [filled ? value : null];
      }),
    );
    const last = items[index + 1]?.category !== item.category;
    if (withCategory === 'merged' && last)
      sheet.merge(mergeFrom, withSequence ? 1 : 0, row - mergeFrom + 1, 1);
  });
  close(items.length);
  const scoreColumn = (entity: number): number => first + entity * parts.length + (grouped ? 1 : 0);
  let totalRow: number | null = null;
  let rankRow: number | null = null;
  if (dice.flip(0.75)) {
    totalRow = sheet.add(
      ...header.map((_, column) =>
        column === 0
          ? dice.pick(totalWords)
          : column === first - 1 && maxIn === 'column'
            ? sum(items.map(({ max }) => max))
            : null,
      ),
    );
    if (dice.flip(0.7) && maxIn !== 'column') sheet.merge(totalRow, 0, 1, first);
    if (dice.flip(0.6)) rankRow = sheet.add(dice.pick(rankWords));
  }
  end(dice, sheet, width);
  return {
    grids: [sheet.grid()],
    expected: {
      shape: 'items-in-rows',
      items: items.map(({ name, max }) => (maxIn === 'none' ? name : `${name}=${max}`)),
      entities,
      totals: entities.map((_, entity) =>
        filled ? sum(scores.map((row) => row[entity] ?? 0)) : null,
      ),
      totalCells: entities.map((_, entity) =>
        totalRow === null ? '' : sheet.at(totalRow, scoreColumn(entity)),
      ),
      rankCells: entities.map((_, entity) =>
        rankRow === null ? '' : sheet.at(rankRow, scoreColumn(entity)),
      ),
    },
  };
}

function formPerEntity(dice: Dice): RandomScoreForm {
  const items = someItems(dice, 3, 10);
  const several = dice.flip(0.6);
  const teams = dice.pick(teamSets).slice(0, several ? 2 + dice.below(4) : 1);
  const withInfo = dice.flip(0.5);
  const withSequence = dice.flip(0.6);
  const withStandard = dice.flip(0.5);
  const withBonus = dice.flip(0.3);
  const withSelf = dice.flip(0.2);
  const made = dice.flip(0.25);
  const header = [
    ...(withSequence ? ['序号'] : []),
    dice.pick(itemWords),
    ...(withStandard ? [dice.pick(['考核内容', '考核标准', '内容及要求'])] : []),
    dice.pick(maxWords),
    ...(withSelf ? ['自评得分'] : []),
    dice.pick(['扣分', '扣分值']),
    ...(withBonus ? ['加分'] : []),
    withSelf ? '审核得分' : dice.pick(['得分', '实得分', '考核得分']),
    ...(dice.flip(0.7) ? [dice.pick(['扣分原因', '原因', '扣分说明'])] : []),
    ...(dice.flip(0.3) ? ['备注'] : []),
  ];
  const scoreColumn = header.findIndex((text) => /^(?:得分|实得分|考核得分|审核得分)$/u.test(text));
  const shape = dice.below(1e6);
  const withTotal = dice.flip(0.8);
  const totalWord = dice.pick(totalWords);
  const totals: number[] = [];
  const cells: string[] = [];
  const grids = teams.map((team, index): Grid => {
    // Each sheet has the same head; only the numbers differ.
    const own = new Dice(shape);
    const sheet = begin(own, several || !withInfo ? team : 'Sheet1', header.length);
    if (withInfo)
      sheet.add(`${dice.pick(['班组', '被考核班组', '单位'])}：${team}`, null, null, '2026年5月');
    sheet.add(...header);
    const numbers = items.map(({ max }) => Math.min(max, dice.below(5)));
    const bonuses = items.map(() => (withBonus && dice.flip(0.2) ? 1 : 0));
    items.forEach(({ name, max }, row) => {
      const off = numbers[row] ?? 0;
      const more = bonuses[row] ?? 0;
      sheet.add(
        ...(withSequence ? [row + 1] : []),
        name,
        ...(withStandard ? [`${name}按制度执行`] : []),
        max,
        ...(withSelf ? [max] : []),
        off === 0 && made ? null : off,
        ...(withBonus ? [more === 0 ? null : more] : []),
        made ? null : max - off + more,
        ...(header.some((text) => /原因|说明/u.test(text)) ? [off > 0 ? '见台账' : null] : []),
      );
    });
    // All blank cannot be told from nothing entered.
    const any = !made || [...numbers, ...bonuses].some((one) => one > 0);
    totals.push(
      any
        ? sum(items.map(({ max }, row) => max - (numbers[row] ?? 0) + (bonuses[row] ?? 0)))
        : Number.NaN,
    );
    const totalRow = withTotal
      ? sheet.add(...header.map((_, column) => (column === 0 ? totalWord : null)))
      : null;
    cells[index] = totalRow === null ? '' : sheet.at(totalRow, scoreColumn);
    end(own, sheet, header.length);
    return sheet.grid();
  });
  const withSummary = several && dice.flip(0.6);
  const rankCells = teams.map(() => '');
  if (withSummary) {
    const sheet = new Sheet('汇总', dice.below(3), dice.below(2));
    if (dice.flip()) sheet.add('班组考核汇总表');
    sheet.add('序号', '班组', dice.pick(totalWords), dice.pick(rankWords));
    teams.forEach((team, index) => {
      const row = sheet.add(index + 1, team);
      cells[index] = `${cells[index] === '' ? '' : `${cells[index] ?? ''} `}${sheet.at(row, 2)}`;
      rankCells[index] = sheet.at(row, 3);
    });
    grids.splice(dice.flip() ? 0 : grids.length, 0, sheet.grid());
  }
  return {
    grids,
    expected: {
      shape: 'form-per-entity',
      items: items.map(({ name, max }) => `${name}=${max}`),
      entities: teams,
      totals: totals.map((total) => (Number.isNaN(total) ? null : total)),
      totalCells: cells,
      rankCells,
    },
  };
}

function eventLog(dice: Dice): RandomScoreForm {
  const names = dice.flip()
    ? dice.some(people, 2 + dice.below(3))
    : dice.pick(teamSets).slice(0, 2 + dice.below(3));
  const isTeam = !people.includes(names[0] ?? '');
  const headless = dice.flip(0.25);
  const kind = headless ? 'signed' : dice.pick(['signed', 'deduction', 'two'] as const);
  const lines = names.length * 2 + dice.below(12);
  const withSequence = !headless && dice.flip(0.4);
  const order = dice.flip();
  const sheet = begin(dice, 'Sheet1', 5);
  const nameHeader = isTeam
    ? dice.pick(['班组', '单位', '部门'])
    : dice.pick(['姓名', '人员', '被考核人']);
  const points =
    kind === 'signed'
      ? [dice.pick(['分数', '得分', '加减分', '积分', '奖扣分'])]
      : kind === 'two'
        ? ['加分', '扣分']
        : ['扣分'];
  const reasonHeader = dice.pick(['事由', '原因', '扣分原因', '考核内容', '违章内容原因']);
  if (!headless) {
    sheet.add(
      ...(withSequence ? ['序号'] : []),
      ...(order ? ['日期', nameHeader] : [nameHeader, '日期']),
      reasonHeader,
      ...points,
    );
  }
  const sums = new Map<string, number>();
  const seen: string[] = [];
  for (let line = 0; line < lines; line++) {
    const name =
      names[line < names.length * 2 ? line % names.length : dice.below(names.length)] ?? '';
    if (!seen.includes(name)) seen.push(name);
    const size = dice.pick([0.5, 1, 2, 3, 5]);
    const sign = kind === 'deduction' ? -1 : line === 0 ? -1 : dice.flip(0.4) ? 1 : -1;
    const value = sign * size;
    sums.set(name, sum([sums.get(name) ?? 0, value]));
    const date = `5月${line + 1}日`;
    sheet.add(
      ...(withSequence ? [line + 1] : []),
      ...(order ? [date, name] : [name, date]),
      dice.pick(reasons),
      ...(kind === 'signed'
        ? [value]
        : kind === 'two'
          ? sign > 0
            ? [size, null]
            : [null, size]
          : [size]),
    );
  }
  if (dice.flip(0.3)) sheet.add('合计');
  return {
    grids: [sheet.grid()],
    expected: {
      shape: 'event-log',
      items: [],
      entities: seen,
      totals: seen.map((name) => sums.get(name) ?? 0),
      totalCells: seen.map(() => ''),
      rankCells: seen.map(() => ''),
    },
  };
}

function mergedBlocks(dice: Dice): RandomScoreForm {
  const teams = dice.pick(teamSets).slice(0, 2 + dice.below(4));
  const items = someItems(dice, 2, 5);
  const withDeduction = dice.flip();
  const withSequence = dice.flip(0.4);
  const header = [
    ...(withSequence ? ['序号'] : []),
    dice.pick(['班组', '单位', '班组名称', '车间']),
    dice.pick(itemWords),
    dice.pick(maxWords),
    ...(withDeduction ? ['扣分'] : []),
    dice.pick(['得分', '实得分']),
    ...(dice.flip(0.4) ? ['扣分原因'] : []),
    dice.pick(totalWords),
    ...(dice.flip(0.7) ? [dice.pick(rankWords)] : []),
  ];
  const sheet = begin(dice, 'Sheet1', header.length);
  sheet.add(...header);
  const name = withSequence ? 1 : 0;
  const total = header.findIndex((text) => totalWords.includes(text));
  const rank = header.findIndex((text) => rankWords.includes(text));
  const scoreAt = header.findIndex((text) => text === '得分' || text === '实得分');
  const totals: number[] = [];
  const totalCells: string[] = [];
  const rankCells: string[] = [];
  teams.forEach((team, index) => {
    const top = sheet.next;
    const own = items.map(({ max }) => score(dice, max));
    items.forEach((item, row) => {
      const cells: CellValue[] = Array.from({ length: header.length }, () => null);
      if (row === 0) {
        if (withSequence) cells[0] = index + 1;
        cells[name] = team;
      }
      cells[name + 1] = item.name;
      cells[name + 2] = item.max;
      if (withDeduction) cells[name + 3] = item.max - (own[row] ?? 0);
      cells[scoreAt] = own[row] ?? 0;
      const reason = header.indexOf('扣分原因');
      if (reason >= 0 && item.max > (own[row] ?? 0)) cells[reason] = '见台账';
      sheet.add(...cells);
    });
    for (const column of [...(withSequence ? [0] : []), name, total, ...(rank < 0 ? [] : [rank])])
      sheet.merge(top, column, items.length, 1);
    totals.push(sum(own));
    totalCells.push(sheet.at(top, total));
    rankCells.push(rank < 0 ? '' : sheet.at(top, rank));
  });
  end(dice, sheet, header.length);
  return {
    grids: [sheet.grid()],
    expected: {
      shape: 'merged-blocks',
      items: items.map(({ name: own, max }) => `${own}=${max}`),
      entities: teams,
      totals,
      totalCells,
      rankCells,
    },
  };
}

function entitiesInRows(dice: Dice): RandomScoreForm {
  const items = someItems(dice, 2, 9);
  const set = dice.flip(0.8) ? dice.pick(teamSets) : people;
  const entities = set.slice(0, 2 + dice.below(set.length - 1));
  const withSequence = dice.flip();
  const maxIn = dice.pick(['header', 'header', 'row', 'none'] as const);
  const parts = dice.pick([
    ['得分'],
    ['得分'],
    ['扣分', '得分'],
    ['自评', '审核'],
    ['得分', '扣分原因'],
  ]);
  const grouped = parts.length > 1;
  const before = [
    ...(withSequence ? ['序号'] : []),
    set === people ? '姓名' : dice.pick(['班组', '单位', '班组名称']),
  ];
  const titled = items.map(({ name, max }) =>
    maxIn === 'header'
      ? dice.pick([`${name}（${max}分）`, `${name}(${max}分)`, `${name}${max}分`])
      : name,
  );
  const after = [
    ...(dice.flip(0.8) ? [dice.pick(totalWords)] : []),
    ...(dice.flip(0.7) ? [dice.pick(rankWords)] : []),
    ...(dice.flip(0.3) ? ['备注'] : []),
  ];
  const first = before.length;
  const width = first + items.length * parts.length + after.length;
  const sheet = begin(dice, 'Sheet1', width);
  const heading = sheet.next;
  if (grouped) {
    sheet.add(
      ...before,
      ...titled.flatMap((text) => [text, ...parts.slice(1).map(() => null)]),
      ...after,
    );
    sheet.add(...before.map(() => null), ...titled.flatMap(() => parts));
    before.forEach((_, column) => sheet.merge(heading, column, 2, 1));
    titled.forEach((_, index) =>
      sheet.merge(heading, first + index * parts.length, 1, parts.length),
    );
    after.forEach((_, index) =>
      sheet.merge(heading, first + items.length * parts.length + index, 2, 1),
    );
  } else sheet.add(...before, ...titled, ...after);
  if (maxIn === 'row') {
    const scored = grouped
      ? Math.max(
          0,
          parts.findIndex((part) => part === '得分' || part === '审核'),
        )
      : 0;
    sheet.add(
      ...(withSequence ? [null] : []),
      dice.pick(['满分', '分值', '标准分']),
      ...items.flatMap(({ max }) => parts.map((_, place) => (place === scored ? max : null))),
    );
  }
  const filled = grouped || !dice.flip(0.2);
  const totals: (number | null)[] = [];
  const totalCells: string[] = [];
  const rankCells: string[] = [];
  const totalAt = after.findIndex((text) => totalWords.includes(text));
  const rankAt = after.findIndex((text) => rankWords.includes(text));
  const end0 = first + items.length * parts.length;
  entities.forEach((entity, index) => {
    const own = items.map(({ max }) => score(dice, max));
    const row = sheet.add(
      ...(withSequence ? [index + 1] : []),
      entity,
      ...items.flatMap(({ max }, place) => {
        const value = own[place] ?? 0;
        const off = max - value;
        if (!filled) return parts.map(() => null);
        return parts.map((part): CellValue =>
          part === '扣分'
            ? off
            : part === '自评'
              ? max
              : part === '扣分原因'
                ? off > 0
                  ? '见台账'
                  : null
                : value,
        );
      }),
    );
    totals.push(filled ? sum(own) : null);
    totalCells.push(totalAt < 0 ? '' : sheet.at(row, end0 + totalAt));
    rankCells.push(rankAt < 0 ? '' : sheet.at(row, end0 + rankAt));
  });
  end(dice, sheet, width);
  return {
    grids: [sheet.grid()],
    expected: {
      shape: 'entities-in-rows',
      items: items.map(({ name, max }) => (maxIn === 'none' ? name : `${name}=${max}`)),
      entities,
      totals,
      totalCells,
      rankCells,
    },
  };
}

function pointsList(dice: Dice): RandomScoreForm {
  const entities = dice.flip()
    ? people.slice(0, 2 + dice.below(8))
    : dice.pick(teamSets).slice(0, 2 + dice.below(4));
  const isTeam = !people.includes(entities[0] ?? '');
  const withRank = dice.flip(0.6);
  const withReason = dice.flip(0.4);
  const sheet = begin(dice, 'Sheet1', 4);
  const header = [
    isTeam ? '班组' : '姓名',
    dice.pick(['得分', '积分', '当前总分', '总分']),
    ...(withReason ? ['扣分原因'] : []),
    ...(withRank ? [dice.pick(rankWords)] : []),
  ];
  sheet.add(...header);
  const rankCells: string[] = [];
  const totals = entities.map((entity): number => {
    const value = 80 + dice.below(40) / 2;
    const row = sheet.add(entity, value);
    rankCells.push(withRank ? sheet.at(row, header.length - 1) : '');
    return value;
  });
  end(dice, sheet, 4);
  return {
    grids: [sheet.grid()],
    expected: {
      shape: 'points-list',
      items: [],
      entities,
      totals,
      totalCells: entities.map(() => ''),
      rankCells,
    },
  };
}

const makers = [
  entitiesInRows,
  entitiesInRows,
  itemsInRows,
  itemsInRows,
  formPerEntity,
  formPerEntity,
  eventLog,
  mergedBlocks,
  pointsList,
];

/** The form of a seed. */
export function randomScoreForm(seed: number): RandomScoreForm {
  const dice = new Dice(Math.imul(seed + 1, 2654435761) >>> 0);
  dice.below(2);
  return dice.pick(makers)(dice);
}
