import { valueAt } from '../Grid';
import { foldWords } from '../words/headerRole';
import type { ScoreForm } from '../ScoreForm';
import type { SheetView } from '../SheetView';
import { isBlank, shownAt, textOf } from '../SheetView';
import { looksLikeWorkshop, namesWithin } from '../words/withinGroup';
import { nameKey } from '../words/nameKey';

/** Headers of columns that say to what a team or person belongs, beside those known as groups. */
const holders =
  /(?:车间|工段|分厂|工区|区队|作业区|装置|单元|片区|区域|部门|单位|班组|专业|workshop|department|unit|group)$/iu;

/**
 * The form with names that come back in different groups told apart by them: a column of workshops
 * beside the teams, merged, repeated or written once, or the workshop's own row above its teams.
 */
export function withGroupedNames(view: SheetView, form: ScoreForm): ScoreForm {
  const names = form.entities.map(({ name }) => name);
  if (new Set(names.map(nameKey)).size === names.length) return form;
  const { shape } = form.layout;
  if (shape === 'items-in-rows' || shape === 'form-per-entity' || shape === 'event-log')
    return form;
  const nameAt = form.layout.columns.find(({ role }) => role === 'name')?.column;
  if (nameAt === undefined) return form;
  const rowOf = (entity: number): number => form.entities[entity]?.cell?.row ?? -1;
  const ways = [
    ...groupColumns(view, form, nameAt).map(
      (column) =>
        (entity: number): string =>
          groupAt(view, form, rowOf(entity), column, column < nameAt),
    ),
    (entity: number): string => headingOver(view, form, rowOf(entity), nameAt),
  ];
  for (const groupOf of ways) {
    const told = namesWithin(names, groupOf);
    if (told === null) continue;
    return {
      ...form,
      entities: form.entities.map((entity, index) => ({
        ...entity,
        name: told[index] ?? entity.name,
      })),
    };
  }
  return form;
}

function groupColumns(view: SheetView, { layout }: ScoreForm, nameAt: number): number[] {
  const known = layout.columns.filter(({ role }) => role === 'group');
  const called = layout.columns.filter(
    ({ role, column }) =>
      role === 'attribute' &&
      column !== nameAt &&
      holders.test(foldWords(textOf(shownAt(view, Math.max(0, layout.headerBottom), column)))),
  );
  return [...known, ...called].map(({ column }) => column);
}

/** What a column says of a row; left of the names what stands once above counts for those below. */
function groupAt(
  view: SheetView,
  { layout }: ScoreForm,
  from: number,
  column: number,
  goesDown: boolean,
): string {
  for (let row = from; row > layout.headerBottom; row--) {
    const text = textOf(shownAt(view, row, column));
    if (text !== '' || !goesDown) return text;
  }
  return '';
}

/** The workshop that stands alone in the nearest such row above. */
function headingOver(
  view: SheetView,
  { layout, area }: ScoreForm,
  from: number,
  nameAt: number,
): string {
  for (let row = from - 1; row > layout.headerBottom; row--) {
    const texts = Array.from({ length: area.columns }, (_, index) =>
      valueAt(view.grid, row, area.column + index),
    ).filter((value) => !isBlank(value));
    const [only = null] = texts;
    if (texts.length === 1 && typeof only === 'string' && looksLikeWorkshop(only))
      return only.trim();
    if (isBlank(shownAt(view, row, nameAt)) && texts.length === 0) return '';
  }
  return '';
}
