import { blockAddress } from './blockAddress';
import type { Preparation } from './Preparation';

/** What a preparation would write, in numbers: shown before it is done. */
export interface WriteSummary {
  /** Cells on sheets that are there which are blank now and get something. */
  readonly blankCells: number;
  /** Where they are: 'Sheet1!H3:H14'. */
  readonly places: readonly string[];
  /** Filled cells that would hold something else. */
  readonly replacedCells: number;
  readonly newSheets: readonly string[];
  /** A line is added to 核算记录. */
  readonly recorded: boolean;
  /** The sheets that get a chart, as often as they get one. */
  readonly charts: readonly string[];
  /** Sheets that are protected, or given free again. */
  readonly locks: readonly string[];
  readonly frees: readonly string[];
}

/** Sums up what would be written. A block's cells that stay as they are count as blank ones. */
export function writeSummary({ plan, overwrites, record, locks }: Preparation): WriteSummary {
  const present = plan.sheets.filter(({ create }) => !create);
  const cells = present
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ values }) => values.flat())
    .filter((value) => value !== null).length;
  return {
    blankCells: Math.max(0, cells - overwrites.length),
    places: present.flatMap(({ sheet, blocks }) =>
      blocks.map((block) => `${sheet}!${blockAddress(block)}`),
    ),
    replacedCells: overwrites.length,
    newSheets: plan.sheets.filter(({ create }) => create).map(({ sheet }) => sheet),
    recorded: record !== undefined,
    charts: plan.sheets.flatMap(({ sheet, charts }) => charts.map(() => sheet)),
    locks: changedLocks(locks, true),
    frees: changedLocks(locks, false),
  };
}

/** The sheets whose lock becomes so, and was not before. */
function changedLocks(locks: Preparation['locks'], locked: boolean): readonly string[] {
  const before = new Map(locks?.before.map((one) => [one.sheet, one.locked]));
  return (locks?.after ?? [])
    .filter((one) => one.locked === locked && before.get(one.sheet) !== locked)
    .map(({ sheet }) => sheet);
}
