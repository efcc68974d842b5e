import type { AssessmentReport } from '../../app/AssessmentReport';
import type { Understanding } from '../../app/Understanding';

/** What a person may say about a sheet. */
export type Mapping = NonNullable<AssessmentReport['mapping']>;
export type FormShape = Mapping['layout']['shape'];
export type FieldRole = Mapping['layout']['columns'][number]['role'];
type SaidLink = NonNullable<Mapping['links']>[number];

/** The shapes a person can choose from, the commonest first. */
export const shapes: readonly FormShape[] = [
  'entities-in-rows',
  'items-in-rows',
  'form-per-entity',
  'points-list',
  'event-log',
  'merged-blocks',
];

const details: readonly FieldRole[] = [
  'reason',
  'basis',
  'date',
  'reviewer',
  'remark',
  'signature',
  'sequence',
  'code',
  'attribute',
  'ignore',
];
const items: readonly FieldRole[] = ['item', 'category', 'standard', 'rule', 'maximum', 'weight'];
const points: readonly FieldRole[] = [
  'score',
  'reviewedScore',
  'selfScore',
  'weighted',
  'deduction',
  'bonus',
];
const results: readonly FieldRole[] = ['total', 'rank', 'grade', 'subtotal', 'average'];

/** What a column can be in a table of a shape. */
export const rolesOfShape: Readonly<Record<FormShape, readonly FieldRole[]>> = {
  'entities-in-rows': [
    ...(['name', 'group', 'criterion', 'deduction', 'bonus'] as const),
    ...results,
    ...(['selfScore', 'maximum', 'weight', 'unnamed'] as const),
    ...details,
  ],
  'points-list': ['name', 'group', ...results, ...details],
  'items-in-rows': [...items, 'entity', 'average', ...details],
  'form-per-entity': [...items, ...points, 'total', ...details],
  'event-log': ['name', 'group', 'score', 'deduction', 'bonus', 'item', 'standard', ...details],
  'merged-blocks': ['name', 'group', 'criterion', ...items, ...points, ...results, ...details],
};

/** What a column is in a mapping; 'ignore' where it is not told. */
export function roleOf({ layout }: Mapping, column: number): FieldRole {
  return layout.columns.find((one) => one.column === column)?.role ?? 'ignore';
}

/** The mapping with a column for something else. Of names and items there is one. */
export function withRole(mapping: Mapping, column: number, role: FieldRole): Mapping {
  const isOnly = role === 'name' || role === 'item' || role === 'rank' || role === 'grade';
  const others = mapping.layout.columns
    .filter((one) => one.column !== column)
    .map((one) => (isOnly && one.role === role ? { ...one, role: 'attribute' as const } : one));
  const columns = [...others, { column, role }].sort((a, b) => a.column - b.column);
  return { ...mapping, layout: { ...mapping.layout, columns } };
}

/** The mapping as another shape: roles the shape does not have become none. */
export function withShape(mapping: Mapping, shape: FormShape): Mapping {
  const known = new Set(rolesOfShape[shape]);
  const columns = mapping.layout.columns.map(({ column, role }) => ({
    column,
    role: known.has(role) ? role : ('attribute' as const),
  }));
  const { rows: _, ...layout } = mapping.layout;
  return { ...mapping, layout: { ...layout, shape, columns } };
}

/** The mapping with other header rows, given as people count them, from 1; not below the first. */
export function withHeaderRows(mapping: Mapping, first: number, last: number): Mapping {
  const headerTop = Math.max(0, Math.round(first) - 1);
  const headerBottom = Math.max(headerTop, Math.round(last) - 1);
  const { layout } = mapping;
  // Tables that are read with it have their headers at the same places.
  const parts = mapping.parts?.map((part) => ({
    ...part,
    headerTop: Math.max(0, part.headerTop + headerTop - layout.headerTop),
    headerBottom: Math.max(0, part.headerBottom + headerBottom - layout.headerBottom),
  }));
  return {
    ...mapping,
    layout: { ...layout, headerTop, headerBottom },
    ...(parts === undefined ? {} : { parts }),
  };
}

export type RowRole = keyof Understanding['rows'];

/** The rows a person can point at in a table of a shape. */
export const rowsOfShape: Readonly<Record<FormShape, readonly RowRole[]>> = {
  'entities-in-rows': ['first', 'last', 'maximum', 'weight', 'total'],
  'points-list': ['first', 'last', 'total'],
  'items-in-rows': ['first', 'last', 'total', 'rank', 'grade'],
  'form-per-entity': ['first', 'last', 'total'],
  'event-log': [],
  'merged-blocks': [],
};

/** The mapping with a row for something, as people count it, from 1. */
export function withRow(mapping: Mapping, role: RowRole, row: number): Mapping {
  const rows = { ...mapping.layout.rows, [role]: Math.max(0, Math.round(row) - 1) };
  return { ...mapping, layout: { ...mapping.layout, rows } };
}

/** How results are to be written; undefined: as the form has them. */
export function withResults(mapping: Mapping, results: Mapping['results']): Mapping {
  const { results: _, ...rest } = mapping;
  return results === undefined ? rest : { ...rest, results };
}

/** How the total is made; undefined: as the form shows. */
export function withCounting(mapping: Mapping, by: 'sum' | 'mean' | 'trimmed-mean'): Mapping {
  return { ...mapping, counting: { by, base: mapping.counting?.base ?? null } };
}

const ofPercents: ReadonlySet<string> = new Set<Understanding['reasons'][number]['code']>([
  'rates-left-out',
  'percents-unclear',
  'percents-are-points',
]);

/** The columns of percentages, which may be points or not. */
export function percentColumns({ reasons, columns }: Understanding): readonly number[] {
  const letters = reasons
    .filter(({ code }) => ofPercents.has(code))
    .flatMap(({ params }) => String(params.columns ?? '').split(','));
  return columns.filter((one) => letters.includes(one.letters)).map(({ column }) => column);
}

/** True where a person has to say, or has said, what the percentages of the form are. */
export function asksPercents({ reasons }: Understanding, { percents }: Mapping): boolean {
  return percents !== undefined || reasons.some(({ code }) => ofPercents.has(code));
}

/** The mapping with percentages as points, or not; the columns of percentages are scored, or not, with it. */
export function withPercents(
  { percents: _, ...mapping }: Mapping,
  percents: Mapping['percents'],
  columns: readonly number[],
): Mapping {
  const [from, to] =
    percents === undefined
      ? (['criterion', 'attribute'] as const)
      : (['attribute', 'criterion'] as const);
  const said = columns.reduce<Mapping>(
    (draft, column) => (roleOf(draft, column) === from ? withRole(draft, column, to) : draft),
    mapping,
  );
  return percents === undefined ? said : { ...said, percents };
}

/** The mapping with a person's word on one item: the standard's `id`, or null for none of them. */
export function withLink(mapping: Mapping, item: string, id: string | null): Mapping {
  const others = (mapping.links ?? []).filter((one) => one.item !== item);
  return { ...mapping, links: [...others, { item, id }] };
}

/** A person's word on an item; undefined where there is none. */
export function linkSaid({ links }: Mapping, item: string): SaidLink | undefined {
  return links?.find((one) => one.item === item);
}

/** True where a person's word was used for what is shown. */
export function isSaid({ reasons }: Understanding): boolean {
  return reasons.some(({ code }) => code === 'by-mapping');
}
