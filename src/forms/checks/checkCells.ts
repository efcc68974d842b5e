import type { Finding } from '../../assessment/Finding';
import { areaAddress } from '../address';
import { checkEntry } from './checkEntry';
import { shownText } from '../Grid';
import type { ReadEntry } from '../readEntries';
import type { ScoreCell } from '../ScoreCell';
import type { ScoredItem } from '../ScoreForm';
import { namesDeduction, namesEitherSign } from '../words/headerRole';
import type { Check } from './CheckContext';
import { aboutEntry, referenceTo } from './CheckContext';

/**
 * The entries' own cells: no numbers, text numbers, above the maximum, below zero, errors; and
 * what is missing, told once for a whole item or a whole team.
 */
export const checkCells: Check = (context) => {
  const { form, entries } = context;
  const [sheet = ''] = form.sheets;
  if (!entries.some(isFilled)) {
    const at = { sheet, address: areaAddress(form.area) };
    return [{ code: 'no-entries', at, params: { count: form.entities.length } }];
  }
  const isLog = form.layout.shape === 'event-log';
  const filledItems = new Set<number>();
  const filledEntities = new Set<number>();
  for (const entry of entries) {
    const filled = isFilled(entry);
    if (filled) filledEntities.add(entry.cells.entity);
    if (filled || entry.value !== null) filledItems.add(entry.cells.item);
  }
  const maxima = form.items.map(({ max }) => (isLog || max === null ? null : max.toNumber()));
  const findings: Finding[] = [];
  form.items.forEach(({ name, cell }, item) => {
    // Nothing under what is taken off a base: nothing was taken off.
    if (filledItems.has(item) || cell === null || form.counting.base !== null) return;
    findings.push({ code: 'empty-column', at: referenceTo(cell), params: { criterion: name } });
  });
  form.entities.forEach(({ name, cell }, entity) => {
    if (filledEntities.has(entity)) return;
    const at = cell === null ? { sheet, address: areaAddress(form.area) } : referenceTo(cell);
    const { base } = form.counting;
    findings.push(
      base === null
        ? { code: 'empty-row', at, params: { entity: name } }
        : { code: 'nothing-deducted', at, params: { entity: name, base: base.toString() } },
    );
  });
  const markedItems = itemsOfMarks(entries);
  for (const item of markedItems) {
    const { name, cell } = form.items[item] ?? { name: '', cell: null };
    const first = entries.find(
      ({ cells, score }) => cells.item === item && score?.state === 'mark',
    );
    const place = cell ?? first?.cells.score ?? null;
    if (place === null) continue;
    findings.push({
      code: 'marks-not-points',
      at: referenceTo(place),
      params: { criterion: name, text: shownText(first?.score?.raw ?? null) },
    });
  }
  const skipped: ReadEntry[] = [];
  const taken = new Map<number, number>();
  for (const entry of entries) {
    const { cells, score, deduction, bonus, value, from } = entry;
    // Nearly every cell of a large form is plainly right.
    if (
      deduction === null &&
      bonus === null &&
      score?.state === 'number' &&
      typeof score.raw === 'number'
    ) {
      const most = maxima[cells.item] ?? null;
      if (most === null || (score.raw >= 0 && score.raw <= most)) continue;
    }
    const max = isLog ? null : (form.items[cells.item]?.max ?? null);
    const about = aboutEntry(context, entry);
    // A bonus may lift a score above its maximum.
    const most = max === null || bonus?.score == null ? max : max.plus(bonus.score.abs());
    if (score?.state === 'not-applicable') skipped.push(entry);
    if (score?.state === 'mark' && (from === 'standard' || markedItems.has(cells.item))) continue;
    if (score !== null && cells.score !== null && score.state !== 'blank') {
      const at = referenceTo(cells.score);
      findings.push(...checkEntry(score, { at, ...about, max: most }));
    }
    for (const [part, cell] of [
      [deduction, cells.deduction],
      [bonus, cells.bonus],
    ] as const) {
      if (part !== null && cell !== null && part.state !== 'blank') {
        const at = referenceTo(cell);
        findings.push(...checkEntry(unsigned(part), { at, ...about, max: null }));
      }
    }
    const partsBlank = [deduction, bonus].every((part) => part === null || part.state === 'blank');
    if (from === 'made' && partsBlank) taken.set(cells.entity, (taken.get(cells.entity) ?? 0) + 1);
    const missing = value === null && (score === null || score.state === 'blank') && partsBlank;
    const place = cells.score ?? cells.deduction ?? cells.bonus;
    if (
      missing &&
      place !== null &&
      !takesOrAdds(form.items[cells.item]) &&
      filledItems.has(cells.item) &&
      filledEntities.has(cells.entity)
    ) {
      findings.push({
        code: 'missing-entry',
        at: referenceTo(place),
        params: about,
      });
    }
  }
  // Where every other deduction is filled too, zero is written out; then a blank is worth a word.
  for (const [entity, count] of taken) {
    const zeros = entries.some(
      ({ cells, deduction }) => cells.entity === entity && deduction?.score?.eq(0) === true,
    );
    if (!zeros) continue;
    const cell = entries.find(
      ({ cells, deduction }) => cells.entity === entity && deduction?.state === 'blank',
    )?.cells.deduction;
    if (cell === null || cell === undefined) continue;
    findings.push({
      code: 'blank-as-none',
      at: referenceTo(cell),
      params: { count, entity: form.entities[entity]?.name ?? '' },
    });
  }
  const [firstSkipped] = skipped;
  if (firstSkipped?.cells.score != null) {
    findings.push({
      code:
        form.counting.scalesNotApplicable === true
          ? 'scaled-not-applicable'
          : 'marked-not-applicable',
      at: referenceTo(firstSkipped.cells.score),
      params: { count: skipped.length, text: shownText(firstSkipped.score?.raw ?? null) },
    });
  }
  return findings;
};

/** Nothing under 加分 or 扣分 means that nothing was added or taken off. */
function takesOrAdds(item: ScoredItem | undefined): boolean {
  return [item?.name, item?.group].some(
    (name) =>
      name != null &&
      (namesDeduction(name) || namesEitherSign(name) || /^.{0,6}(?:加分|奖分|奖励)$/u.test(name)),
  );
}

/** Items most of whose entries are marks or levels. */
function itemsOfMarks(entries: readonly ReadEntry[]): ReadonlySet<number> {
  const marks = new Map<number, number>();
  const filled = new Map<number, number>();
  for (const { cells, score, from } of entries) {
    if (score === null || score.state === 'blank') continue;
    filled.set(cells.item, (filled.get(cells.item) ?? 0) + 1);
    if (score.state === 'mark' && from !== 'standard')
      marks.set(cells.item, (marks.get(cells.item) ?? 0) + 1);
  }
  return new Set(
    [...marks].flatMap(([item, count]) => (count * 2 > (filled.get(item) ?? 0) ? [item] : [])),
  );
}

function isFilled({ score, deduction, bonus }: ReadEntry): boolean {
  return holds(score) || holds(deduction) || holds(bonus);
}

function holds(cell: ScoreCell | null): boolean {
  return cell !== null && cell.state !== 'blank';
}

/** "扣2分" under 扣分 is 2, so that its repair does not turn the sign. */
function unsigned(cell: ScoreCell): ScoreCell {
  return typeof cell.raw === 'string' && /^\s*[扣减減加]/u.test(cell.raw) && cell.score !== null
    ? { ...cell, score: cell.score.abs() }
    : cell;
}
