import type { CellValue } from '../../src/forms/Grid';
import type { RandomScoreForm } from './randomScoreForm';
import { Dice, score, Sheet, sum } from './randomScoreForm';

/* Forms in English throughout, upright or turned, some of their points with a unit in the cell. */

const names = [
  'Safety',
  'Quality',
  'Housekeeping',
  'Attendance',
  'Energy use',
  'Equipment care',
  'Handover',
  'Training',
  'Output',
  'Reporting',
];
const teams = ['Shift A', 'Shift B', 'Shift C', 'Shift D', 'Shift E'];
const totals = ['Total', 'Total score', 'Total points', 'Overall score', 'Grand total'];
const ranks = ['Rank', 'Ranking', 'Place'];
const units = [' pts', ' points', 'p', '分'];

/** One seed is one form. Points with a unit are text to Excel, and counted for the number they mean. */
export function englishScoreForm(seed: number): RandomScoreForm {
  const dice = new Dice(seed * 7919 + 11);
  const items = dice
    .some(names, 2 + dice.below(6))
    .map((name) => ({ name, max: dice.pick([10, 15, 20, 25, 30, 40]) }));
  const entities = teams.slice(0, 2 + dice.below(4));
  const unit = dice.flip(0.2) ? dice.pick(units) : null;
  const cells = entities.map(() =>
    items.map(({ max }) => {
      const value = score(dice, max);
      const isText = unit !== null && unit !== 'p' && dice.flip(0.2);
      return { shown: isText ? `${value}${unit}` : value, counts: value };
    }),
  );
  const sums = cells.map((own) => sum(own.map(({ counts }) => counts)));
  const sheet = new Sheet('Sheet1', dice.below(4), dice.below(3));
  if (dice.flip(0.6)) sheet.add(dice.pick(['Team assessment May 2026', 'Monthly scorecard']));
  const isTurned = dice.flip();
  const width = isTurned ? entities.length : items.length;
  const numbered = dice.flip(0.4);
  const before: readonly CellValue[] = numbered ? ['No.'] : [];
  const totalCells: string[] = [];
  const rankCells: string[] = [];
  if (isTurned) {
    sheet.add(
      ...before,
      dice.pick(['Item', 'Criterion', 'Assessment item']),
      dice.pick(['Max', 'Max. score', 'Maximum', 'Max points']),
      ...entities,
    );
    items.forEach(({ name, max }, index) =>
      sheet.add(
        ...(numbered ? [index + 1] : []),
        name,
        max,
        ...cells.map((own) => own[index]?.shown ?? null),
      ),
    );
    const lead = numbered ? [null] : [];
    const total = sheet.add(...lead, dice.pick(totals.slice(0, 3)));
    const rank = dice.flip(0.7) ? sheet.add(...lead, dice.pick(ranks)) : null;
    const first = before.length + 2;
    for (let index = 0; index < width; index++) {
      totalCells.push(sheet.at(total, first + index));
      rankCells.push(rank === null ? '' : sheet.at(rank, first + index));
    }
  } else {
    const withRank = dice.flip(0.7);
    sheet.add(
      ...before,
      dice.pick(['Team', 'Shift', 'Team name']),
      ...items.map(({ name, max }) =>
        dice.pick([`${name} (${max} pts)`, `${name} (${max} points)`, `${name} (max ${max})`]),
      ),
      dice.pick(totals),
      ...(withRank ? [dice.pick(ranks)] : []),
      ...(dice.flip(0.3) ? ['Remarks'] : []),
    );
    entities.forEach((entity, index) => {
      const row = sheet.add(
        ...(numbered ? [index + 1] : []),
        entity,
        ...(cells[index] ?? []).map(({ shown }) => shown),
      );
      const at = before.length + 1 + width;
      totalCells.push(sheet.at(row, at));
      rankCells.push(withRank ? sheet.at(row, at + 1) : '');
    });
  }
  if (dice.flip(0.4)) sheet.add('Approved by:', null, null, 'Date:');
  return {
    grids: [sheet.grid()],
    expected: {
      shape: isTurned ? 'items-in-rows' : 'entities-in-rows',
      items: items.map(({ name, max }) => `${name}=${max}`),
      entities,
      totals: sums,
      totalCells,
      rankCells,
    },
  };
}
