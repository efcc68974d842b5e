import type { EntityResults, ResultCell, ScoreForm } from '../forms/ScoreForm';

/** A result cell and whose it is. */
export interface OwnedCell {
  readonly entity: number;
  readonly cell: ResultCell;
}

/** Result cells that belong together, as a column or row of one form does. */
export type ResultGroup = readonly OwnedCell[];

/** The result cells of a kind: those on the teams' own sheets, then those on the summary. */
export function resultGroups(form: ScoreForm, kind: keyof EntityResults): readonly ResultGroup[] {
  const groups = new Map<string, OwnedCell[]>();
  form.results.forEach((results, entity) => {
    const seen = { own: 0, summary: 0 };
    for (const cell of results[kind] ?? []) {
      const place = cell.sheet === form.summarySheet ? 'summary' : 'own';
      const key = `${place}${seen[place]++}`;
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push({ entity, cell });
    }
  });
  return [...groups.values()];
}
