import type { Finding } from '../assessment/Finding';
import type { Item } from '../assessment/Rubric';
import { readWorkbook } from '../excel/readGrid';
import { entrySourcesLayout, readEntrySources } from '../forms/registers/entrySources';
import { readRegisters } from '../forms/registers/readRegister';
import type { Grid } from '../forms/Grid';
import { readTemplate, type TemplateWorkbook } from '../forms/template/readTemplate';
import { type FeedEntry, feedOf } from '../registers/feeds';
import type { RegisterContext } from '../registers/Register';
import { entrySourcesSheet } from '../sheets/feeds/entrySourcesSheet';
import { changeSheet } from '../sheets/newSheet';
import type { BlockPlan, PlannedValue } from '../sheets/SheetPlan';
import { agrees } from '../sheets/agrees';
import { AppError } from './AppError';
import { inPeopleTerms } from './asAppError';
import { registerContext } from './checkRegisters';
import { findOverwrites } from './findOverwrites';
import type { Preparation } from './Preparation';

/** An entry a register knows: the item, the team's place, and what should stand in its cell. */
interface KnownEntry {
  readonly item: Item;
  readonly team: number;
  readonly entry: FeedEntry;
}

/**
 * Makes ready to fill 考核录入 from the registers of the same workbook: every entry a register
 * knows, with a line in 录入来源 saying where it comes from. Filled cells that differ are
 * overwrites a person is shown first. Throws AppError 'no-score-sheet' without the template.
 */
export async function prepareFeeds(): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const reading = readTemplate(grids);
    if (reading.kind !== 'template') throw new AppError('no-score-sheet');
    const { template } = reading;
    const wanted = knownEntries(template, contextFor(template, grids)).filter(
      ({ item, team, entry }) => !holds(template, item, team, entry),
    );
    if (wanted.length === 0) {
      return { plan: { sheets: [], names: [] }, overwrites: [], report: null };
    }
    const blocks = wanted.map(({ item, team, entry }): BlockPlan => {
      const { address } = template.cells.entry(item.id, team);
      return { at: address, values: [[entry.value]] };
    });
    const [first] = wanted;
    const entries =
      first === undefined ? '' : template.cells.entry(first.item.id, first.team).sheet;
    const own = grids.find(({ sheet }) => sheet === entrySourcesLayout.sheet);
    const lines = wanted.map(({ item, team, entry }): PlannedValue[] => [
      template.period,
      item.id,
      item.name,
      template.teams[team]?.team ?? '',
      entry.value,
      entry.source.zh,
    ]);
    const { nextRow } = readEntrySources(own);
    const plan = {
      sheets: [
        changeSheet(entries, { blocks }),
        entrySourcesSheet(lines, own !== undefined, nextRow),
      ],
      names: [],
    };
    return { plan, overwrites: findOverwrites(plan, grids), report: null };
  });
}

/** Entries that came from a register and now differ from it: one side was changed since. */
export function checkFeeds(template: TemplateWorkbook, grids: readonly Grid[]): readonly Finding[] {
  const own = grids.find(({ sheet }) => sheet === entrySourcesLayout.sheet);
  const filled = new Set(
    readEntrySources(own)
      .sources.filter(({ month }) => month === template.period)
      .map(({ itemId, team }) => JSON.stringify([itemId, team])),
  );
  return knownEntries(template, contextFor(template, grids)).flatMap(
    ({ item, team, entry }): Finding[] => {
      const entity = template.teams[team]?.team ?? '';
      if (!filled.has(JSON.stringify([item.id, entity]))) return [];
      if (holds(template, item, team, entry)) return [];
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
    },
  );
}

function contextFor({ period }: TemplateWorkbook, grids: readonly Grid[]): RegisterContext {
  return registerContext(readRegisters(grids), { year: Number(period.slice(0, 4)), asOf: null });
}

function knownEntries(
  { rubric, teams, period }: TemplateWorkbook,
  context: RegisterContext,
): readonly KnownEntry[] {
  return rubric.items.flatMap((item) => {
    const feed = feedOf(item, context);
    if (feed === null) return [];
    return teams.flatMap(({ team: name }, team): KnownEntry[] => {
      const entry = feed.entry(name, period, context, item);
      return entry === null ? [] : [{ item, team, entry }];
    });
  });
}

function holds({ teams }: TemplateWorkbook, item: Item, team: number, entry: FeedEntry): boolean {
  const value = teams[team]?.entries.get(item.id) ?? null;
  return agrees(value, entry.value);
}
