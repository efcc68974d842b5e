import { useState, type PointerEvent } from 'react';
import { MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import { mergedCell, oneCell, select, selectedArea } from '../book/selection';
import { reachedArea, type Reach } from './keys';

export interface Selecting {
  /** The selection with the cell it began at. */
  readonly reach: Reach;
  readonly selectReach: (reach: Reach) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
}

/** Selecting by mouse and from the keyboard; a selection made elsewhere begins at its first cell. */
export function useSelecting(workbook: Workbook, sheet: Sheet): Selecting {
  const [own, setOwn] = useState<{ address: string; sheetId: string; reach: Reach } | null>(null);
  const selection = selectedArea(workbook);
  const first = mergedCell(sheet, selection.row, selection.column);
  const isOwn = own?.address === workbook.selection && own.sheetId === sheet.id;
  const reach = (isOwn ? own.reach : null) ?? { anchor: first, focus: selection };

  const selectReach = (next: Reach): void => {
    select(workbook, reachedArea(next));
    setOwn({ address: workbook.selection, sheetId: sheet.id, reach: next });
  };
  const at = (event: PointerEvent): Area | null => areaUnder(event, sheet);
  return {
    reach,
    selectReach,
    onPointerDown: (event) => {
      if (event.button !== 0 && event.button !== 2) return;
      const area = at(event);
      if (area === null) return;
      if (event.shiftKey) selectReach({ anchor: reach.anchor, focus: area });
      else selectReach({ anchor: firstOf(sheet, area), focus: area });
    },
    onPointerMove: (event) => {
      if (event.buttons !== 1) return;
      const area = at(event);
      if (area !== null) selectReach({ anchor: reach.anchor, focus: area });
    },
  };
}

function firstOf(sheet: Sheet, area: Area): Area {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS
    ? oneCell(area.row, area.column)
    : mergedCell(sheet, area.row, area.column);
}

/** The cell, row or column under the pointer. */
function areaUnder(event: PointerEvent, sheet: Sheet): Area | null {
  if (!(event.target instanceof Element)) return null;
  const found = event.target.closest<HTMLElement>('[data-address],[data-row],[data-column]');
  const { address, row, column } = found?.dataset ?? {};
  if (row !== undefined) return { row: Number(row), column: 0, rows: 1, columns: MAX_COLUMNS };
  if (column !== undefined) return { row: 0, column: Number(column), rows: MAX_ROWS, columns: 1 };
  const cell = address === undefined ? null : parseArea(address);
  return cell === null ? null : mergedCell(sheet, cell.row, cell.column);
}
