import type { Item, Rubric } from '../../assessment/Rubric';
import { foldText } from '../../assessment/foldText';
import type { ScoredItem, ScoreForm } from '../ScoreForm';
import { textLikeness } from './textLikeness';

/** An item of a form and the rubric's item it seems to be. */
export interface RubricLink {
  /** Index into the form's `items`. */
  readonly item: number;
  /** The id of the rubric's item. */
  readonly id: string;
  /** 0..1 */
  readonly confidence: number;
  /** What spoke for it most: the number ("DJ-01"), the name, or the wording of the standard. */
  readonly by: 'number' | 'name' | 'standard';
  /** Other ids nearly as likely, the likeliest first. */
  readonly others: readonly string[];
}

/** How a form's items and the rubric's go together. */
export interface RubricLinks {
  /** Sure links: the rubric's rules apply. */
  readonly links: readonly RubricLink[];
  /** Likely ones, for a person to say yes or no. */
  readonly doubtful: readonly RubricLink[];
  /** Indices of items that are none of the rubric's. */
  readonly unlinked: readonly number[];
  /** Ids of the rubric's items that the form does not have. */
  readonly missing: readonly string[];
}

const sure = 0.8;
const likely = 0.45;
/** A second candidate this close makes a link doubtful. */
const margin = 0.08;

/**
 * Links a form's items to the rubric's, one to one, by number and by wording; heading and maximum
 * only tip the scales. Where two candidates are nearly equal, or the wording is only similar, the
 * link is doubtful and not to be used before a person has said so.
 */
export function linkRubric(form: Pick<ScoreForm, 'items'>, rubric: Rubric): RubricLinks {
  const categories = new Map(
    rubric.categories.map(({ code, name, nameEn }) => [code, [name, nameEn]]),
  );
  const candidates = form.items.flatMap((own, item) =>
    rubric.items
      .map((theirs) => ({
        item,
        id: theirs.id,
        ...likeness(own, theirs, categories.get(theirs.category) ?? []),
      }))
      .filter(({ confidence }) => confidence >= likely),
  );
  candidates.sort((a, b) => b.confidence - a.confidence || a.item - b.item);
  const takenItems = new Set<number>();
  const takenIds = new Set<string>();
  const links: RubricLink[] = [];
  const doubtful: RubricLink[] = [];
  for (const { item, id, confidence, by } of candidates) {
    if (takenItems.has(item) || takenIds.has(id)) continue;
    takenItems.add(item);
    takenIds.add(id);
    const near = candidates.filter(
      (other) => other.item === item && other.id !== id && confidence - other.confidence < margin,
    );
    const rivals = candidates.some(
      (other) => other.id === id && other.item !== item && confidence - other.confidence < margin,
    );
    const others = near.map((other) => other.id);
    const link: RubricLink = {
      item,
      id,
      confidence: Math.round(confidence * 100) / 100,
      by,
      others,
    };
    const isPlain = confidence >= 0.99 || (others.length === 0 && !rivals);
    (confidence >= sure && isPlain ? links : doubtful).push(link);
  }
  const byItem = (a: RubricLink, b: RubricLink): number => a.item - b.item;
  return {
    links: links.sort(byItem),
    doubtful: doubtful.sort(byItem),
    unlinked: form.items.flatMap((_, item) => (takenItems.has(item) ? [] : [item])),
    missing: rubric.items.flatMap(({ id }) => (takenIds.has(id) ? [] : [id])),
  };
}

function likeness(
  own: ScoredItem,
  theirs: Item,
  category: readonly string[],
): { confidence: number; by: RubricLink['by'] } {
  const number =
    own.number !== null &&
    /[a-z]/iu.test(own.number) &&
    foldText(own.number) === foldText(theirs.id);
  const name = Math.max(textLikeness(own.name, theirs.name), textLikeness(own.name, theirs.nameEn));
  // A whole standard as the item's name is its wording, but never as plain as its name.
  const standard =
    0.9 *
    Math.max(textLikeness(own.name, theirs.standard), textLikeness(own.name, theirs.standardEn));
  const wording = Math.max(name, standard);
  const group = own.group ?? '';
  const sameGroup =
    group !== '' && [...category, theirs.group].some((one) => textLikeness(group, one) > 0.6)
      ? 0.06
      : 0;
  const sameMax = own.max?.eq(theirs.points) === true && theirs.points > 0 ? 0.04 : 0;
  const tipped = wording < 0.3 ? wording : wording + sameGroup + sameMax;
  if (number) return { confidence: Math.min(1, 0.85 + 0.15 * wording), by: 'number' };
  return { confidence: Math.min(1, tipped), by: name >= standard ? 'name' : 'standard' };
}
