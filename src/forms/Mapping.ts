import * as v from 'valibot';
import { fieldRoles } from './TableLayout';
import type { TableLayout } from './TableLayout';

/**
 * What a person said about sheets of one shape, as plain data: stored in the workbook, exported,
 * imported, and used again for next month's sheet. Rows and columns are zero-based.
 */
export interface Mapping {
  readonly version: 1;
  /** `fingerprintOf` the sheets it is for. */
  readonly fingerprint: string;
  readonly layout: TableLayout;
  /** 'lower' where 1 is best. */
  readonly better: 'higher' | 'lower';
}

/** Text that is no mapping: no JSON, or of another form. */
export class MappingError extends Error {
  readonly code = 'mapping-invalid';
  /** `path` says where: "layout.columns.3.role"; "" for text that is no JSON. */
  constructor(readonly path: string) {
    super(`not a mapping: ${path}`);
    this.name = 'MappingError';
  }
}

const place = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(1_048_575));
const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_383));

const schema = v.strictObject({
  version: v.literal(1),
  fingerprint: v.pipe(v.string(), v.nonEmpty()),
  layout: v.pipe(
    v.strictObject({
      shape: v.picklist([
        'entities-in-rows',
        'points-list',
        'items-in-rows',
        'form-per-entity',
        'event-log',
        'merged-blocks',
      ]),
      headerTop: place,
      headerBottom: place,
      columns: v.pipe(
        v.array(v.strictObject({ column, role: v.picklist(fieldRoles) })),
        v.minLength(1),
        v.check((columns) => new Set(columns.map((one) => one.column)).size === columns.length),
      ),
    }),
    v.check(({ headerTop, headerBottom }) => headerTop <= headerBottom),
  ),
  better: v.picklist(['higher', 'lower']),
});

/** Reads mappings from exported text. Throws MappingError on what is none. */
export function parseMappings(text: string): readonly Mapping[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new MappingError('');
  }
  const result = v.safeParse(v.array(schema), data);
  if (result.success) return result.output;
  throw new MappingError(v.getDotPath(result.issues[0]) ?? '');
}

/** Mappings as text to store or export; `parseMappings` reads it back. */
export function formatMappings(mappings: readonly Mapping[]): string {
  return `${JSON.stringify(mappings, null, 2)}\n`;
}
