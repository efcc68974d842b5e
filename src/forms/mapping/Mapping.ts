import * as v from 'valibot';
import type { Counting } from '../totals/counting';
import { fieldRoles } from '../TableLayout';
import type { SaidRows, TableLayout } from '../TableLayout';

/**
 * What a person said about sheets of one shape, as plain data: stored in the workbook, exported,
 * imported, and used again for next month's sheet. Rows and columns are zero-based.
 */
export interface Mapping {
  readonly version: 1;
  /** `fingerprintOf` the sheets it is for. */
  readonly fingerprint: string;
  readonly layout: TableLayout;
  /** Other tables of the same columns that are read with this one; left out where it is alone. */
  readonly parts?: readonly MappedPart[];
  /** 'lower' where 1 is best. */
  readonly better: 'higher' | 'lower';
  /** How the entries make the total; left out: as the form shows. `base` is a decimal. */
  readonly counting?: { readonly by: Counting['by']; readonly base: string | null };
  /** What results are written as; left out: as the form has them. */
  readonly results?: 'formula' | 'value';
  /** 'points' where "95%" among the scores is 95 points; left out: percentages are no points. */
  readonly percents?: 'points';
  /** Which items are which of the standard's; `id` null for none of them. */
  readonly links?: readonly SaidLink[];
}

/** A table that is read with the first: the header it is known by, and where it stands. */
export interface MappedPart {
  /** `fingerprintOf` its header. */
  readonly fingerprint: string;
  readonly headerTop: number;
  readonly headerBottom: number;
  /** How many columns it stands to the right of the first table; 0 for one under it. */
  readonly right: number;
}

/** A person's word on one item and the assessment standard. */
export interface SaidLink {
  /** `nameKey` of the item's name. */
  readonly item: string;
  /** The id of the standard's item ("AQ-01"), or null for none. */
  readonly id: string | null;
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
const row = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_048_575));
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
      rows: v.optional(
        v.strictObject({
          first: v.optional(row),
          last: v.optional(row),
          maximum: v.optional(row),
          weight: v.optional(row),
          total: v.optional(row),
          rank: v.optional(row),
          grade: v.optional(row),
        }),
      ),
    }),
    v.check(({ headerTop, headerBottom }) => headerTop <= headerBottom),
  ),
  parts: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.strictObject({
            fingerprint: v.pipe(v.string(), v.nonEmpty()),
            headerTop: row,
            headerBottom: row,
            right: column,
          }),
          v.check(({ headerTop, headerBottom }) => headerTop <= headerBottom),
        ),
      ),
      v.minLength(1),
    ),
  ),
  better: v.picklist(['higher', 'lower']),
  counting: v.optional(
    v.strictObject({
      by: v.picklist(['sum', 'mean', 'trimmed-mean']),
      base: v.nullable(v.pipe(v.string(), v.decimal())),
    }),
  ),
  results: v.optional(v.picklist(['formula', 'value'])),
  percents: v.optional(v.literal('points')),
  links: v.optional(
    v.array(v.strictObject({ item: v.pipe(v.string(), v.nonEmpty()), id: v.nullable(v.string()) })),
  ),
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
  if (result.success) return result.output.map(withoutBlanks);
  throw new MappingError(v.getDotPath(result.issues[0]) ?? '');
}

/** What was left out is left out, not undefined. */
function withoutBlanks({
  counting,
  results,
  percents,
  links,
  parts,
  layout: { rows, ...layout },
  ...mapping
}: v.InferOutput<typeof schema>): Mapping {
  return {
    ...mapping,
    layout: { ...layout, ...(rows === undefined ? {} : { rows: saidRows(rows) }) },
    ...(parts === undefined ? {} : { parts }),
    ...(counting === undefined ? {} : { counting }),
    ...(results === undefined ? {} : { results }),
    ...(percents === undefined ? {} : { percents }),
    ...(links === undefined ? {} : { links }),
  };
}

function saidRows(rows: { [key in keyof SaidRows]: number | undefined }): SaidRows {
  return Object.fromEntries(Object.entries(rows).filter(([, row]) => row !== undefined));
}

/** Mappings as text to store or export; `parseMappings` reads it back. */
export function formatMappings(mappings: readonly Mapping[]): string {
  return `${JSON.stringify(mappings, null, 2)}\n`;
}
