import { readWorkbook } from '../excel/readGrid';
import { entrySourcesLayout, readEntrySources } from '../forms/registers/entrySources';
import { readTemplate } from '../forms/template/readTemplate';
import { entrySourcesSheet } from '../sheets/feeds/entrySourcesSheet';
import { changeSheet } from '../sheets/newSheet';
import type { BlockPlan, PlannedValue } from '../sheets/SheetPlan';
import { AppError } from './AppError';
import { inPeopleTerms } from './asAppError';
import { findOverwrites } from './findOverwrites';
import { isEntered, knownEntries } from './knownEntries';
import type { Preparation } from './Preparation';

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
    const wanted = knownEntries(template, grids).filter((known) => !isEntered(template, known));
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
