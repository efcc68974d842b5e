import type { Decimal } from '../../assessment/decimal';
import type { RankMethod } from '../../assessment/Rubric';
import { foldText } from '../../assessment/foldText';
import type { ScoreForm } from '../ScoreForm';
import { scoreRanks } from './scoreTotals';

/** Each entity's rank among those of its own group (domain.md §4 Ranks); null without a total or a group. */
export function groupRanks(
  form: ScoreForm,
  totals: readonly (Decimal | null)[],
  method: RankMethod,
): readonly (number | null)[] {
  const keys = form.entities.map(({ group }) => (group === undefined ? null : foldText(group)));
  const places = new Map(
    [...new Set(keys)].map((key) => [
      key,
      scoreRanks(
        form,
        totals.map((total, entity) => (keys[entity] === key ? total : null)),
        method,
      ),
    ]),
  );
  return keys.map((key, entity) =>
    key === null ? null : (places.get(key)?.[entity]?.rank ?? null),
  );
}
