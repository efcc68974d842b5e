import type { Form } from '../../src/forms/Form';
import type { Grid } from '../../src/forms/Grid';
import { recogniseForm } from '../../src/forms/recogniseForm';

/** The form recognised on the grids; fails the test with the reasons where there is none. */
export function formOf(...grids: readonly Grid[]): Form {
  const found = recogniseForm(grids);
  if (found.kind === 'none') throw new Error(`no form: ${JSON.stringify(found.reasons)}`);
  return found.form;
}

/** The code each sheet was refused with; fails the test where a form was found. */
export function refusalOf(...grids: readonly Grid[]): string[] {
  const found = recogniseForm(grids);
  if (found.kind === 'form') throw new Error(`a form: ${JSON.stringify(found.form.criteria)}`);
  return found.reasons.map(({ sheet, code }) => `${sheet} ${code}`);
}

/** The form's criteria as "group/name=max". */
export function criteriaOf(form: Form): string[] {
  return form.criteria.map(
    ({ name, group, max }) =>
      `${group === null ? '' : `${group}/`}${name}${max === null ? '' : `=${max.toString()}`}`,
  );
}

/** The entities' names in order. */
export function namesOf(form: Form): string[] {
  return form.entities.map(({ name }) => name);
}

/** The codes of the reasons. */
export function reasonsOf(form: Form): string[] {
  return form.reasons.map(({ code }) => code);
}
