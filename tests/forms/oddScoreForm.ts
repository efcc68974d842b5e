import type { CellValue } from '../../src/forms/Grid';
import { decimal, divideScore, roundScore } from '../../src/assessment/decimal';
import type { Expected, RandomScoreForm, Sheet } from './randomScoreForm';
import {
  begin,
  Dice,
  end,
  people,
  rankWords,
  score,
  someItems,
  sum,
  teamSets,
  totalWords,
} from './randomScoreForm';

/*
 * Forms that are made to be misread: rows and columns that do not belong, tables cut in two,
 * totals that are no sums. One seed is one form.
 */

/** Teams in rows with whatever people put between, beside and under them. */
function interrupted(dice: Dice): RandomScoreForm {
  const items = someItems(dice, 2, 8);
  const entities = dice.pick(teamSets).slice(0, 4 + dice.below(3));
  const withSequence = dice.flip();
  const gap = dice.flip(0.3);
  const lastMonth = dice.flip(0.4);
  const totalWord = dice.pick(totalWords);
  const rankWord = dice.pick(rankWords);
  const rankFirst = dice.flip(0.2);
  const header = [
    ...(rankFirst ? [rankWord] : []),
    ...(withSequence ? ['序号'] : []),
    dice.pick(['班组', '单位', '班組', '班组名称', '被考核单位']),
    ...items.map(({ name, max }) => dice.pick([`${name}（${max}分）`, `${name}\n（${max}分）`])),
    ...(gap ? [''] : []),
    totalWord,
    ...(rankFirst ? [] : [rankWord]),
    ...(lastMonth ? [dice.pick(['上月得分', '上期名次', '去年同期'])] : []),
    ...(dice.flip(0.3) ? ['备注'] : []),
  ];
  const sheet = begin(dice, 'Sheet1', header.length);
  const heading = (): void => {
    sheet.add(...header.map((text) => (text === '' ? null : text)));
  };
  heading();
  const first = (rankFirst ? 1 : 0) + (withSequence ? 1 : 0) + 1;
  const totalAt = first + items.length + (gap ? 1 : 0);
  const rankAt = rankFirst ? 0 : totalAt + 1;
  const expected: Expected = {
    shape: 'entities-in-rows',
    items: items.map(({ name, max }) => `${name}=${max}`),
    entities,
    totals: [],
    totalCells: [],
    rankCells: [],
  };
  const totals: number[] = [];
  const totalCells: string[] = [];
  const rankCells: string[] = [];
  entities.forEach((entity, index) => {
    // What comes between must be between: never under the last, where it would end the table.
    if (index > 0) interrupt(dice, sheet, header, heading);
    const own = items.map(({ max }) => score(dice, max));
    const cells: CellValue[] = header.map(() => null);
    if (withSequence) cells[first - 2] = index + 1;
    cells[first - 1] = entity;
    own.forEach((value, place) => {
      cells[first + place] = value;
    });
    if (lastMonth) cells[totalAt + (rankFirst ? 1 : 2)] = 80 + dice.below(15);
    const row = sheet.add(...cells);
    totals.push(sum(own));
    totalCells.push(sheet.at(row, totalAt));
    rankCells.push(sheet.at(row, rankAt));
  });
  for (const label of dice.some(['平均分', '最高分', '最低分', '合计'], dice.below(3))) {
    sheet.add(...header.map((_, column) => (column === first - 1 ? label : null)));
  }
  end(dice, sheet, header.length);
  return { grids: [hiding(dice, sheet)], expected: { ...expected, totals, totalCells, rankCells } };
}

function interrupt(dice: Dice, sheet: Sheet, header: readonly string[], heading: () => void): void {
  switch (dice.below(14)) {
    case 0: {
      const row = sheet.add('（本月有一次违章，已在台账登记，详见附件说明）');
      sheet.merge(row, 0, 1, header.length);
      return;
    }
    case 1:
      heading();
      return;
    case 2:
      sheet.add();
      return;
    case 3:
      sheet.add(dice.pick(['小计', '合计', '本车间小计']));
      return;
    default:
      return;
  }
}

/** A row or a column of the table may be hidden: it counts all the same. */
function hiding(dice: Dice, sheet: Sheet): ReturnType<Sheet['grid']> {
  const grid = sheet.grid();
  if (grid.area === null || !dice.flip(0.2)) return grid;
  return { ...grid, hiddenColumns: new Set([grid.area.column + dice.below(grid.area.columns)]) };
}

/** Weights in the header or in a row under it; scores of a hundred. */
function weighted(dice: Dice): RandomScoreForm {
  const shares = dice.pick([
    [40, 30, 30],
    [50, 50],
    [25, 25, 20, 30],
    [60, 25, 15],
  ]);
  const items = someItems(dice, shares.length, shares.length);
  const entities = dice.pick(teamSets).slice(0, 2 + dice.below(4));
  const inRow = dice.flip();
  const header = [
    '班组',
    ...items.map(({ name }, index) => (inRow ? name : `${name}（${shares[index] ?? 0}%）`)),
    dice.pick(['加权总分', '总分', '综合得分']),
    dice.pick(rankWords),
  ];
  const sheet = begin(dice, 'Sheet1', header.length);
  sheet.add(...header);
  if (inRow) sheet.add('权重', ...shares.map((share) => share / 100));
  const totals: number[] = [];
  const totalCells: string[] = [];
  const rankCells: string[] = [];
  for (const entity of entities) {
    const own = shares.map(() => 70 + dice.below(31));
    const row = sheet.add(entity, ...own);
    const total = own.reduce(
      (all, value, index) =>
        all.plus(
          decimal(value)
            .times(shares[index] ?? 0)
            .div(100),
        ),
      decimal(0),
    );
    totals.push(roundScore(total).toNumber());
    totalCells.push(sheet.at(row, items.length + 1));
    rankCells.push(sheet.at(row, items.length + 2));
  }
  end(dice, sheet, header.length);
  return {
    grids: [sheet.grid()],
    expected: {
      shape: 'entities-in-rows',
      items: items.map(({ name }) => name),
      entities,
      totals,
      totalCells,
      rankCells,
    },
  };
}

/** Months or judges in columns, and a mean instead of a sum. */
function averaged(dice: Dice): RandomScoreForm {
  const months = dice.flip();
  const count = 3 + dice.below(5);
  const header = [
    months ? '班组' : '选手',
    ...Array.from({ length: count }, (_, index) =>
      months ? `${index + 1}月` : `评委${index + 1}`,
    ),
    dice.pick(['平均分', '平均得分', '年平均']),
    dice.pick(rankWords),
  ];
  const entities = (months ? dice.pick(teamSets) : people).slice(0, 2 + dice.below(4));
  const sheet = begin(dice, 'Sheet1', header.length);
  sheet.add(...header);
  const totals: number[] = [];
  const totalCells: string[] = [];
  const rankCells: string[] = [];
  for (const entity of entities) {
    const own = Array.from({ length: count }, () => 80 + dice.below(40) / 2);
    const row = sheet.add(entity, ...own);
    const total = own.reduce((all, value) => all.plus(value), decimal(0));
    totals.push(divideScore(total, decimal(count)).toNumber());
    totalCells.push(sheet.at(row, count + 1));
    rankCells.push(sheet.at(row, count + 2));
  }
  end(dice, sheet, header.length);
  return {
    grids: [sheet.grid()],
    expected: {
      shape: 'entities-in-rows',
      items: header.slice(1, count + 1),
      entities,
      totals,
      totalCells,
      rankCells,
    },
  };
}

/** The same list twice or three times beside each other. */
function beside(dice: Dice): RandomScoreForm {
  const times = 2 + dice.below(2);
  const each = 3 + dice.below(3);
  const blank = dice.flip();
  const names = dice.some(people, Math.min(people.length, times * each));
  const rows = Math.ceil(names.length / times);
  const header = ['序号', '姓名', dice.pick(['得分', '积分'])];
  const width = times * header.length + (blank ? times - 1 : 0);
  const sheet = begin(dice, 'Sheet1', width);
  const line = (part: (block: number) => readonly CellValue[]): CellValue[] =>
    Array.from({ length: times }, (_, block) => [
      ...(block > 0 && blank ? [null] : []),
      ...part(block),
    ]).flat();
  sheet.add(...line(() => header));
  const points = names.map(() => 60 + dice.below(40));
  for (let row = 0; row < rows; row++) {
    sheet.add(
      ...line((block) => {
        const index = block * rows + row;
        const name = names[index];
        return name === undefined ? [null, null, null] : [index + 1, name, points[index] ?? 0];
      }),
    );
  }
  return {
    grids: [sheet.grid()],
    expected: {
      shape: 'points-list',
      items: [],
      entities: names,
      totals: points,
      totalCells: names.map(() => ''),
      rankCells: names.map(() => ''),
    },
  };
}

const makers = [interrupted, interrupted, interrupted, weighted, averaged, beside];

/** The odd form of a seed. */
export function oddScoreForm(seed: number): RandomScoreForm {
  const dice = new Dice(Math.imul(seed + 7, 2654435761) >>> 0);
  dice.below(2);
  return dice.pick(makers)(dice);
}
