import type { Rubric } from '../assessment/Rubric';
import { areaAddress, cellAddress, columnLetters } from '../forms/address';
import { type Grid, mergeAt, shownText, valueAt } from '../forms/Grid';
import { firstColumn } from '../forms/mapping/mappedTables';
import { nameKey } from '../forms/words/nameKey';
import type { ReasonCode } from '../forms/Reason';
import type { FormLinks } from '../forms/link/rubricRules';
import type { ScoreForm } from '../forms/ScoreForm';

/** How a form was understood, for a person to see and correct. */
export interface Understanding {
  /** 0..1 */
  readonly confidence: number;
  /** Where the table stands, A1 on the report's sheet. */
  readonly area: string;
  readonly reasons: readonly {
    readonly code: ReasonCode;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
  /** The columns of the table, from left to right, those without a part in it too. */
  readonly columns: readonly UnderstoodColumn[];
  /** How many tables are read as one by these columns. */
  readonly tables: number;
  /** Zero-based; null where there is none. */
  readonly rows: {
    readonly first: number | null;
    readonly last: number | null;
    readonly maximum: number | null;
    readonly weight: number | null;
    readonly total: number | null;
    readonly rank: number | null;
    readonly grade: number | null;
  };
  readonly links: readonly UnderstoodLink[];
}

export interface UnderstoodColumn {
  /** Zero-based. */
  readonly column: number;
  readonly letters: string;
  /** The header's text over it, all levels, merged cells included; "" for none. */
  readonly header: string;
  /** A1 of the lowest header cell. */
  readonly cell: string;
}

/** An item of the form and the standard's item it is, or may be. */
export interface UnderstoodLink {
  /** `nameKey` of the item, as mappings name it. */
  readonly key: string;
  readonly name: string;
  readonly id: string;
  readonly standard: string;
  readonly state: 'linked' | 'said' | 'doubtful';
}

export function understandingOf(
  form: ScoreForm,
  grid: Grid,
  links: FormLinks,
  rubric: Rubric,
): Understanding {
  const { area, layout } = form;
  return {
    confidence: form.confidence,
    area: areaAddress(area),
    reasons: form.reasons,
    columns: Array.from({ length: ownColumns(form) }, (_, index): UnderstoodColumn => {
      const column = area.column + index;
      return {
        column,
        letters: columnLetters(column),
        header: headerOver(grid, layout.headerTop, layout.headerBottom, column),
        cell: cellAddress({ row: Math.max(0, layout.headerBottom), column }),
      };
    }),
    tables: 1 + (form.parts?.length ?? 0),
    rows: rowsOf(form),
    links: linksShown(form, links, rubric),
  };
}

/** How many columns there are to tell of: of tables beside each other, those of the first. */
function ownColumns({ area, layout, parts = [] }: ScoreForm): number {
  const start = firstColumn(layout);
  const beside = parts.map(firstColumn).filter((column) => column > start);
  return Math.min(area.columns, ...beside.map((column) => column - area.column));
}

/** Where the teams, people or items stand, and the rows that belong to all of them. */
function rowsOf({ layout, sheets, entities, items, rows }: ScoreForm): Understanding['rows'] {
  const inRows = layout.shape === 'entities-in-rows' || layout.shape === 'points-list';
  const own = (inRows ? entities : items).flatMap(({ cell }) =>
    cell === null || cell.sheet !== sheets[0] ? [] : [cell.row],
  );
  const rowOf = (wanted: string): number | null =>
    rows.find(({ role }) => role === wanted)?.row ?? null;
  return {
    first: own.length === 0 ? null : own.reduce((a, b) => Math.min(a, b)),
    last: own.length === 0 ? null : own.reduce((a, b) => Math.max(a, b)),
    maximum: rowOf('maximum'),
    weight: rowOf('weight'),
    total: rowOf('total'),
    rank: rowOf('rank'),
    grade: rowOf('grade'),
  };
}

function headerOver(grid: Grid, top: number, bottom: number, column: number): string {
  const texts: string[] = [];
  for (let row = Math.max(0, top); row <= bottom; row++) {
    const merge = mergeAt(grid, row, column);
    const text = shownText(valueAt(grid, merge?.row ?? row, merge?.column ?? column))
      .replace(/\s+/gu, ' ')
      .trim();
    if (text !== '' && texts.at(-1) !== text) texts.push(text);
  }
  return texts.join(' / ');
}

function linksShown(form: ScoreForm, links: FormLinks, rubric: Rubric): UnderstoodLink[] {
  const linkOf = (index: number, id: string, state: UnderstoodLink['state']): UnderstoodLink => {
    const name = form.items[index]?.name ?? '';
    const standard = rubric.items.find((item) => item.id === id)?.name ?? '';
    return { key: nameKey(name), name, id, standard, state };
  };
  return [
    ...links.doubtful.map(({ item, id }) => linkOf(item, id, 'doubtful')),
    ...[...links.items].map(([index, { id }]) =>
      linkOf(index, id, links.said.has(index) ? 'said' : 'linked'),
    ),
  ];
}
