import type { Item } from '../assessment/Rubric';
import type { Grid } from '../forms/Grid';
import { readRegisters } from '../forms/registers/readRegister';
import type { TemplateWorkbook } from '../forms/template/readTemplate';
import { type FeedEntry, feedOf } from '../registers/feeds';
import type { RegisterContext } from '../registers/Register';
import { agrees } from '../sheets/agrees';
import { registerContext } from './checkRegisters';

/** An entry a register knows: the item, the team's place, and what should stand in its cell. */
export interface KnownEntry {
  readonly item: Item;
  readonly team: number;
  readonly entry: FeedEntry;
}

/** Every entry of the month that the registers of the same workbook know. */
export function knownEntries(
  template: TemplateWorkbook,
  grids: readonly Grid[],
): readonly KnownEntry[] {
  const { rubric, teams, period } = template;
  const context = contextFor(template, grids);
  return rubric.items.flatMap((item) => {
    const feed = feedOf(item, context);
    if (feed === null) return [];
    return teams.flatMap(({ team: name }, team): KnownEntry[] => {
      const entry = feed.entry(name, period, context, item);
      return entry === null ? [] : [{ item, team, entry }];
    });
  });
}

/** True where the entry stands in its cell already. */
export function isEntered({ teams }: TemplateWorkbook, { item, team, entry }: KnownEntry): boolean {
  return agrees(teams[team]?.entries.get(item.id) ?? null, entry.value);
}

function contextFor({ period }: TemplateWorkbook, grids: readonly Grid[]): RegisterContext {
  return registerContext(readRegisters(grids), { year: Number(period.slice(0, 4)), asOf: null });
}
