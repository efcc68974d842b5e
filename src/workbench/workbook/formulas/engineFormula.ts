import type { Workbook } from '../Workbook';
import { withLineNumbers } from './lineNumbers';
import { listCalls, type ListCalls } from './listCalls';
import { nameFormula } from './readFormula';

/** A formula as the engine gets it, so that lists in it are taken as Excel takes them. */
export function engineFormula(
  workbook: Workbook,
  sheetId: string,
  text: string,
  isArray: boolean,
): ListCalls {
  return listCalls(withLineNumbers(text), isArray, (name) => isList(workbook, sheetId, name, []));
}

/** Whether a name stands for several cells; `users` are the names that use it. */
function isList(
  workbook: Workbook,
  sheetId: string,
  name: string,
  users: readonly string[],
): boolean {
  const formula = nameFormula(workbook, name, sheetId);
  if (formula === null || users.includes(name)) return false;
  // What a reference made while computing covers is not seen in its text.
  if (/\b(OFFSET|INDIRECT)\(/i.test(formula)) return true;
  return listCalls(formula, true, (used) => isList(workbook, sheetId, used, [...users, name]))
    .makesList;
}
