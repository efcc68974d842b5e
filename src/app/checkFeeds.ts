import type { Finding } from '../assessment/Finding';
import type { Grid } from '../forms/Grid';
import { entrySourcesLayout, readEntrySources } from '../forms/registers/entrySources';
import type { TemplateWorkbook } from '../forms/template/readTemplate';
import { isEntered, knownEntries } from './knownEntries';

/** Entries that came from a register and now differ from it: one side was changed since. */
export function checkFeeds(template: TemplateWorkbook, grids: readonly Grid[]): readonly Finding[] {
  const own = grids.find(({ sheet }) => sheet === entrySourcesLayout.sheet);
  const filled = new Set(
    readEntrySources(own)
      .sources.filter(({ month }) => month === template.period)
      .map(({ itemId, team }) => JSON.stringify([itemId, team])),
  );
  return knownEntries(template, grids).flatMap((known): Finding[] => {
    const { item, team, entry } = known;
    const entity = template.teams[team]?.team ?? '';
    if (!filled.has(JSON.stringify([item.id, entity]))) return [];
    if (isEntered(template, known)) return [];
    const found = template.teams[team]?.entries.get(item.id) ?? '';
    return [
      {
        code: 'register-entry-differs',
        at: template.cells.entry(item.id, team),
        params: {
          entity,
          criterion: item.name,
          found: typeof found === 'object' ? '' : String(found),
          expected: entry.value,
          source: entry.source.zh,
          sourceEn: entry.source.en,
        },
      },
    ];
  });
}
