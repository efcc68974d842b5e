import type { Decimal } from '../../assessment/decimal';
import { decimal } from '../../assessment/decimal';
import type { Item, Rubric } from '../../assessment/Rubric';
import { scoreItem } from '../../assessment/scoreItem';
import { shownText } from '../Grid';
import { linkRubric, type RubricLinks } from './linkRubric';
import { nameKey } from '../words/nameKey';
import type { ReadEntry } from '../readEntries';
import type { ScoredItem, ScoreForm } from '../ScoreForm';

/** Which items of a form are which of the standard's, and how sure that is. */
export interface FormLinks {
  /** By index into the form's items: the standard's item. */
  readonly items: ReadonlyMap<number, Item>;
  /** Those of them that a person has said. */
  readonly said: ReadonlySet<number>;
  /** Likely ones that wait for a person's word. */
  readonly doubtful: RubricLinks['doubtful'];
}

const none: FormLinks = { items: new Map(), said: new Set(), doubtful: [] };

/** How many items must plainly be the standard's before the others are asked about. */
const leastLinks = 3;

/**
 * The form's items that are the standard's: those a person has said, and the plain ones. A form
 * that has hardly any in common with the standard is none of its business.
 */
export function linksOf(form: ScoreForm, rubric: Rubric): FormLinks {
  const { shape } = form.layout;
  if (shape === 'points-list' || shape === 'event-log') return none;
  const byId = new Map(rubric.items.map((item) => [item.id, item]));
  const said = new Map((form.said?.links ?? []).map(({ item, id }) => [item, id]));
  const found = linkRubric(form, rubric);
  const plain = found.links.length;
  const isOurs = plain >= Math.min(leastLinks, form.items.length) && plain * 3 >= form.items.length;
  if (!isOurs && said.size === 0) return none;
  const items = new Map<number, Item>();
  const ownWord = new Set<number>();
  form.items.forEach(({ name }, index) => {
    const word = said.get(nameKey(name));
    const item = word === undefined || word === null ? undefined : byId.get(word);
    if (word !== undefined) ownWord.add(index);
    if (item !== undefined) items.set(index, item);
  });
  for (const { item, id } of isOurs ? found.links : []) {
    const linked = byId.get(id);
    if (linked !== undefined && !ownWord.has(item)) items.set(item, linked);
  }
  const doubtful = isOurs ? found.doubtful.filter(({ item }) => !ownWord.has(item)) : [];
  return { items, said: ownWord, doubtful };
}

/** The form with the standard's maxima where it names none itself. */
export function withStandardMaxima(form: ScoreForm, { items }: FormLinks): ScoreForm {
  if (items.size === 0) return form;
  return {
    ...form,
    items: form.items.map((own, index): ScoredItem => {
      const points = items.get(index)?.points ?? 0;
      return own.max === null && points > 0 ? { ...own, max: decimal(points) } : own;
    }),
  };
}

/**
 * The entries with points for marks that the standard knows how to score: levels ("优") and
 * pass or fail ("是", "√"), where form and standard give the item the same points.
 */
export function scoredByStandard(
  form: ScoreForm,
  entries: readonly ReadEntry[],
  { items }: FormLinks,
  period: string,
): readonly ReadEntry[] {
  if (items.size === 0) return entries;
  return entries.map((entry) => {
    const item = items.get(entry.cells.item);
    const { score } = entry;
    if (item === undefined || score === null || score.state !== 'mark') return entry;
    const max = form.items[entry.cells.item]?.max ?? null;
    const points =
      max?.eq(item.points) === true ? pointsFor(item, shownText(score.raw), period) : null;
    return points === null ? entry : { ...entry, value: points, from: 'standard' as const };
  });
}

function pointsFor(item: Item, text: string, period: string): Decimal | null {
  if (item.scoring.type !== 'level' && item.scoring.type !== 'passfail') return null;
  const plain = text.normalize('NFKC').trim();
  const entered = item.scoring.type === 'passfail' ? (passWords.get(plain) ?? plain) : plain;
  const { score, state } = scoreItem({ ...item, period: 'monthly' }, entered, period);
  return state === 'scored' ? score : null;
}

/** What people tick for 是 and 否. */
const passWords = new Map([
  ...['√', '✓', '✔', '合格', '通过', '达标', '符合', '正常', 'pass', 'yes', 'Y', 'y'].map(
    (word) => [word, '是'] as const,
  ),
  ...['×', '✗', '✘', 'x', '不合格', '不通过', '不达标', '不符合', 'fail', 'no', 'N', 'n'].map(
    (word) => [word, '否'] as const,
  ),
]);

/** Entries of a veto item that lost all their points: by the standard such a team is not ranked. */
export function vetoedEntries(
  form: ScoreForm,
  entries: readonly ReadEntry[],
  { items }: FormLinks,
): readonly ReadEntry[] {
  return entries.filter(({ cells, value }) => {
    const max = form.items[cells.item]?.max ?? null;
    return (
      items.get(cells.item)?.scoring.type === 'veto' && value?.eq(0) === true && max?.gt(0) === true
    );
  });
}
