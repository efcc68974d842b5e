import type { Finding } from '../assessment/Finding';
import type { Grid } from '../forms/Grid';
import { entrySourcesLayout, readEntrySources } from '../forms/registers/entrySources';
import type { TemplateWorkbook } from '../forms/template/readTemplate';
import { isEntered, knownEntries } from './knownEntries';

/**
 * Entries that came from a register and now differ from it, or of which it says nothing any more:
 * one side was changed since.
 */
export function checkFeeds(template: TemplateWorkbook, grids: readonly Grid[]): readonly Finding[] {
  const own = grids.find(({ sheet }) => sheet === entrySourcesLayout.sheet);
  const filled = new Map(
    readEntrySources(own)
      .sources.filter(({ month }) => month === template.period)
      .map((source) => [key(source.itemId, source.team), source]),
  );
  if (filled.size === 0) return [];
  const known = new Map(
    knownEntries(template, grids).map((one) => [
      key(one.item.id, template.teams[one.team]?.team ?? ''),
      one,
    ]),
  );
  return template.rubric.items.flatMap((item) =>
    template.teams.flatMap(({ team: entity, entries }, team): readonly Finding[] => {
      if (!filled.has(key(item.id, entity))) return [];
      const entered = entries.get(item.id) ?? '';
      const found = typeof entered === 'object' ? '' : String(entered);
      const at = template.cells.entry(item.id, team);
      const params = { entity, criterion: item.name, found };
      const now = known.get(key(item.id, entity));
      if (now === undefined) {
        // What was taken back on both sides is right again.
        return found === '' ? [] : [{ code: 'register-entry-gone', at, params }];
      }
      if (isEntered(template, now)) return [];
      const { value: expected, source } = now.entry;
      const why = { expected, source: source.zh, sourceEn: source.en };
      return [{ code: 'register-entry-differs', at, params: { ...params, ...why } }];
    }),
  );
}

function key(itemId: string, team: string): string {
  return JSON.stringify([itemId, team]);
}
