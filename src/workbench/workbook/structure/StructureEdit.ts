import type { Area } from '../area';
import type { Shift } from './Shift';

/**
 * A change that reaches beyond the cells it is made in: formulas anywhere, and parts of the file
 * the model does not hold, have to follow. The workbook keeps them in order (`workbook.edits`).
 */
export type StructureEdit =
  | {
      readonly kind: 'shift';
      readonly sheetId: string;
      /** As the sheet was called then. */
      readonly sheetName: string;
      readonly shift: Shift;
    }
  | {
      readonly kind: 'rename-sheet';
      readonly sheetId: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'delete-sheet'; readonly sheetId: string; readonly name: string }
  | {
      /** `sheetId` is a new sheet made like `sourceId`, with all that is in the file of it. */
      readonly kind: 'copy-sheet';
      readonly sheetId: string;
      readonly sourceId: string;
      readonly from: string;
      readonly to: string;
      /** New names of the tables copied along, by the old ones. */
      readonly tables: readonly (readonly [from: string, to: string])[];
      /** Ids of the charts, rules and tables of the copy, with those they were made like. */
      readonly ids: ReadonlyMap<string, string>;
    }
  | {
      /** Cells were cut and pasted; nothing else moved. */
      readonly kind: 'move';
      readonly sheetId: string;
      readonly sheetName: string;
      readonly area: Area;
      readonly toName: string;
      readonly down: number;
      readonly right: number;
    }
  | { readonly kind: 'rename-table'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'rename-column';
      readonly table: string;
      readonly from: string;
      /** Null where the column is gone. */
      readonly to: string | null;
    }
  | { readonly kind: 'delete-table'; readonly name: string };
