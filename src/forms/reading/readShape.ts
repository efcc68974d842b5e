import { blockLayout } from '../layout/blockLayout';
import { buildBlocks } from './buildBlocks';
import { buildItems } from './buildItems';
import { buildLog } from './buildLog';
import type { BuiltForm } from './BuiltForm';
import { itemLayout } from '../layout/itemLayout';
import type { LayoutReading } from '../layout/itemLayout';
import { logLayout } from '../layout/logLayout';
import { readTable } from './readTable';
import type { RecognitionCode } from '../Recognition';
import { scoreFormOf } from './scoreFormOf';
import type { SheetView } from '../SheetView';
import { tableFields } from '../layout/tableFields';
import type { TableLayout } from '../TableLayout';

/** A table tried as every shape: a form and how much speaks for it, or why it is none. */
export type ShapeReading =
  | {
      readonly kind: 'form';
      readonly built: BuiltForm;
      readonly weight: number;
      readonly bottom: number;
    }
  | { readonly kind: 'none'; readonly code: RecognitionCode; readonly depth: number };

/**
 * Reads the table whose header ends in row `bottom`. Logs and blocks are told first, then items in
 * rows, then teams in rows: each of the first three asks for something the later ones do not have.
 */
export function readShape(view: SheetView, bottom: number, most: number): ShapeReading {
  const fields = tableFields(view, bottom);
  if (fields !== null) {
    for (const find of [logLayout, blockLayout, itemLayout]) {
      const reading = find(view, fields);
      const built = reading === null ? null : buildLayout(view, reading.layout);
      if (reading !== null && built !== null) return weighed(reading, built, bottom);
    }
  }
  const table = readTable(view, bottom, most);
  if (table.kind === 'none') return { kind: 'none', code: table.code, depth: table.depth };
  return { kind: 'form', built: scoreFormOf(view, table.form), weight: table.weight, bottom };
}

/** Builds a form of the shapes (b), (c), (d) and (f) from its layout; null where nothing is there. */
export function buildLayout(view: SheetView, layout: TableLayout): BuiltForm | null {
  switch (layout.shape) {
    case 'items-in-rows':
    case 'form-per-entity':
      return buildItems(view, layout);
    case 'event-log':
      return buildLog(view, layout);
    case 'merged-blocks':
      return buildBlocks(view, layout);
    case 'entities-in-rows':
    case 'points-list':
      return null;
  }
}

/** A reading with its doubts among the reasons. */
export function weighed(reading: LayoutReading, built: BuiltForm, bottom: number): ShapeReading {
  const doubts = [...reading.doubts, ...built.doubts];
  return {
    kind: 'form',
    built: { form: built.form, doubts },
    weight: reading.weight,
    bottom,
  };
}
