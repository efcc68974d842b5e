import type { ColumnReading } from './columnRoles';
import { isMarked } from './columnRoles';
import { looksLikePerson, looksLikeTeam } from '../words/entityWords';
import { headerRole } from '../words/headerRole';
import { headerText } from '../words/headerText';
import { groupedFieldRole, itemFieldRole } from '../words/itemWords';
import { teamDetail } from '../words/teamDetail';
import type { Reason } from '../Reason';
import { columnLetters } from '../address';
import type { SheetView } from '../SheetView';
import { shownAt, textOf } from '../SheetView';
import type { TableFields } from './tableFields';
import type { FieldColumn, FieldRole, TableLayout } from '../TableLayout';

/** The layout of a form whose items stand in rows, with what speaks for and against it. */
export interface LayoutReading {
  readonly layout: TableLayout;
  /** Comparable with the weights of `TableReading`. */
  readonly weight: number;
  readonly doubts: readonly Reason[];
}

interface Field extends FieldColumn {
  readonly reading: ColumnReading;
}

const describing = new Set<FieldRole>(['item', 'category', 'standard', 'rule']);
const entryRoles = new Set<FieldRole>([
  'score',
  'reviewedScore',
  'selfScore',
  'deduction',
  'bonus',
]);
const detailRoles = new Set<FieldRole>([...entryRoles, 'weighted', 'reason', 'basis', 'remark']);

/**
 * Reads the columns as those of a form with items in rows: (b) where further columns are teams or
 * people, (c) where scores or deductions stand beside the items. Null where neither is plain.
 */
export function itemLayout(view: SheetView, fields: TableFields): LayoutReading | null {
  let found = fieldsOf(fields);
  const hasItemWord =
    cornerColumn(view, fields) !== null ||
    found.some(({ role, reading }) => describing.has(role) && !isNumeric(reading));
  const names = namedColumn(fields);
  const item = cornerColumn(view, fields) ?? itemColumn(found, fields, hasItemWord);
  if (item === null) return null;
  found = found.map((field) => (field.column === item ? { ...field, role: 'item' } : field));
  const maxima = found.some(({ role, reading }) => role === 'maximum' && mostlyNumbers(reading));
  const inNames = namesWithMaxima(view, fields, item);
  const entities = found.filter(({ role }) => role === 'entity');
  const titles = [...new Set(entities.map(({ reading }) => entityTitle(reading)))];
  const entityLike = titles.filter(
    (title) => looksLikeTeam(title) || looksLikePerson(title),
  ).length;
  const teams = titles.length > 0 && entityLike * 2 > titles.length;
  if (!hasItemWord && !inNames && !teams) return null;
  // A column that names teams or people left of the items: they are the rows.
  if (names !== null && names.column !== item && names.column < item && hasText(names.reading))
    return null;
  if (!hasItemWord && !inNames && rowsLookLikeTeams(view, fields, item)) return null;
  const layoutOf = (shape: TableLayout['shape']): TableLayout => ({
    shape,
    headerTop: fields.header.top,
    headerBottom: fields.header.bottom,
    columns: found.map(({ column, role }) => ({ column, role })),
  });
  const weights = found.some(
    ({ role, reading }) => role === 'weight' && reading.evidence.filled > 0,
  );
  const known = maxima || inNames || weights;
  if (titles.length >= 2 || (titles.length === 1 && teams)) {
    const numeric = entities.some(
      ({ reading }) => mostlyNumbers(reading) || reading.evidence.filled === 0,
    );
    const marked = entities.filter(({ reading }) => isMarked(reading.evidence));
    if (!numeric && marked.length === 0) return null;
    const doubts: Reason[] = [];
    if (marked.length > 0) {
      const columns = marked.map(({ column }) => columnLetters(column)).join(',');
      doubts.push({ code: 'marks-not-points', params: { columns } });
    }
    const letters = titles.join(', ');
    if (!teams && !known) doubts.push({ code: 'entities-unclear', params: { names: letters } });
    else if (!teams && !titles.every((title) => sameKind(title, titles[0] ?? ''))) {
      doubts.push({ code: 'entities-unclear', params: { names: letters } });
    }
    const weight = 0.6 + (teams ? 0.3 : 0) + (known ? 0.25 : 0) + (hasItemWord ? 0.2 : 0);
    return { layout: layoutOf('items-in-rows'), weight, doubts };
  }
  const scored = found.some(({ role }) => entryRoles.has(role) && role !== 'selfScore');
  if (!scored || !hasItemWord) return null;
  const words = found.filter(({ role }) => detailRoles.has(role)).length;
  if (!known && !found.some(({ role }) => role === 'deduction')) {
    if (words < 2) return null;
  }
  const weight = 0.7 + (known ? 0.25 : 0) + Math.min(0.3, 0.1 * words);
  return { layout: layoutOf('form-per-entity'), weight, doubts: [] };
}

/** What an entity column's team is called: its own header, or the heading over its 扣分 and 得分. */
export function entityTitle({ header, text }: ColumnReading): string {
  const own = groupedFieldRole(text.name);
  if (header.group !== null && (header.named === 'shared' || own !== null)) {
    return withoutFormWords(headerText(header.group).name);
  }
  return teamDetail(text.name)?.team ?? text.name;
}

/** "甲班考核表" over its own columns is 甲班. */
function withoutFormWords(title: string): string {
  const name = title.replace(
    /(?:月度|季度|年度)?(?:考核|考评|评分|评比)(?:评分|得分|打分)?(?:表|情况|结果)?$/u,
    '',
  );
  return name !== title && looksLikeTeam(name) ? name : title;
}

function fieldsOf({ columns }: TableFields): Field[] {
  const groups = new Set(
    columns.flatMap(({ header, text }) =>
      header.group !== null && detailRoles.has(itemFieldRole(text.name) ?? 'ignore')
        ? [headerText(header.group).name]
        : [],
    ),
  );
  const firstValue = columns.findIndex(({ guess, text }) => {
    const role = itemFieldRole(text.name);
    return guess === 'maximum' || (role !== null && entryRoles.has(role));
  });
  const owners = new Set(columns.map(({ text }) => teamDetail(text.name)?.team ?? ''));
  owners.delete('');
  return columns.map((reading, index): Field => {
    const { header, text, evidence, guess } = reading;
    const base = { column: header.column, reading };
    if (header.named === 'covered' || guess === 'nothing') return { ...base, role: 'ignore' };
    const group = header.group === null ? null : headerText(header.group).name;
    const inGroup = group !== null && groups.has(group);
    const roleOf = inGroup ? groupedFieldRole : itemFieldRole;
    const role = roleOf(header.named === 'own' ? text.name : '');
    if (header.named === 'shared' && group !== null) {
      const shared = itemFieldRole(group);
      if (shared !== null && describing.has(shared)) {
        const next = columns[index + 1]?.header;
        const isLast = next?.groupCell?.column !== header.groupCell?.column;
        return { ...base, role: isLast ? 'item' : 'category' };
      }
    }
    if (role !== null && group !== null && detailRoles.has(role)) {
      const isTeam = itemFieldRole(group) === null && (groups.size > 1 || looksLikeTeam(group));
      if (isTeam) return { ...base, role: 'entity' };
    }
    if (owners.size > 1 && header.named === 'own' && teamDetail(text.name) !== null)
      return { ...base, role: 'entity' };
    if (role !== null) return { ...base, role };
    if (header.named !== 'own') return { ...base, role: 'attribute' };
    if (looksLikeTeam(text.name) || looksLikePerson(text.name)) {
      const isText = wordsIn(evidence) * 2 > evidence.filled && !isMarked(evidence);
      return { ...base, role: isText ? 'attribute' : 'entity' };
    }
    if (headerRole(text.name) !== null) return { ...base, role: 'attribute' };
    const isText = wordsIn(evidence) * 2 > evidence.filled && evidence.filled > 0;
    if (isText || (firstValue >= 0 && index < firstValue && evidence.filled === 0))
      return { ...base, role: 'attribute' };
    return { ...base, role: text.max === null ? 'entity' : 'attribute' };
  });
}

/** A column headed "项目\\班组" whose texts are no teams: then the columns are. */
function cornerColumn(view: SheetView, fields: TableFields): number | null {
  const corner = fields.columns.find(
    ({ text, evidence, header }) =>
      isCorner(text.name) && evidence.texts > 0 && !rowsLookLikeTeams(view, fields, header.column),
  );
  return corner?.header.column ?? null;
}

/** True for a header that names both what is scored and who: "项目\\班组". */
function isCorner(name: string): boolean {
  const parts = name.split(/[\\/|、]/u);
  return (
    parts.length === 2 &&
    parts.some((part) => itemFieldRole(part) === 'item' || itemFieldRole(part) === 'standard') &&
    parts.some((part) => ['person', 'team', 'unit'].includes(headerRole(part) ?? ''))
  );
}

/** The finest column that says what is scored; without its words the first column of texts. */
function itemColumn(
  found: readonly Field[],
  { columns }: TableFields,
  hasItemWord: boolean,
): number | null {
  if (hasItemWord) {
    for (const role of ['item', 'standard', 'category', 'rule'] as const) {
      const fitting = found.filter((field) => field.role === role && !isNumeric(field.reading));
      const best = fitting.at(-1);
      if (best !== undefined) return best.column;
    }
  }
  const text = columns.find(
    ({ evidence, guess }) =>
      wordsIn(evidence) * 2 > evidence.filled &&
      evidence.filled > 0 &&
      guess !== 'sequence' &&
      guess !== 'code',
  );
  return text?.header.column ?? null;
}

/** The leftmost column whose header names teams or people. */
function namedColumn({ columns }: TableFields): { column: number; reading: ColumnReading } | null {
  const reading = columns.find(
    ({ guess }) => guess === 'person' || guess === 'team' || guess === 'unit',
  );
  return reading === undefined ? null : { column: reading.header.column, reading };
}

function namesWithMaxima(view: SheetView, { sample }: TableFields, item: number): boolean {
  const texts = sample.map((row) => textOf(shownAt(view, row, item))).filter((text) => text !== '');
  const known = texts.filter((text) => headerText(text).max !== null);
  return texts.length > 1 && known.length * 2 > texts.length;
}

function rowsLookLikeTeams(view: SheetView, { sample }: TableFields, item: number): boolean {
  const texts = sample.map((row) => textOf(shownAt(view, row, item))).filter((text) => text !== '');
  const teams = texts.filter((text) => looksLikeTeam(text) || looksLikePerson(text));
  return teams.length * 2 > texts.length;
}

function isNumeric({ evidence }: ColumnReading): boolean {
  return evidence.filled > 0 && evidence.numbers * 2 > evidence.filled;
}

/** Texts that are no percentages: whether "95%" is points is asked. */
function wordsIn({ texts, percentTexts }: ColumnReading['evidence']): number {
  return texts - percentTexts;
}

function mostlyNumbers({ evidence }: ColumnReading): boolean {
  return (
    evidence.filled > 0 &&
    (evidence.numbers + evidence.textNumbers + evidence.percentTexts) * 2 > evidence.filled
  );
}

function hasText({ evidence }: ColumnReading): boolean {
  return evidence.texts > 0;
}

/** "A组" and "B组", "一车间" and "二车间" end alike. */
function sameKind(a: string, b: string): boolean {
  return a.at(-1) === b.at(-1) || /^[\w.-]+$/u.test(a) === /^[\w.-]+$/u.test(b);
}
